import { describe, expect, test } from '@jest/globals';
import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { analyseFile } from '../../../src/file.ts';

const RULES = ['control/credential-files-ignored', 'control/build-context-filtered'];

const { ruleSet } = readKnowledge();

async function learn(text: string): Promise<readonly unknown[]> {
  const { facts } = await analyseFile({ bytes: Buffer.from(text), kind: 'ignore-file' }, RULES, ruleSet);
  return [...new Set(facts.map(({ fields }) => fields['name']))];
}

describe('what an ignore file keeps out', () => {
  test.each([
    ['the variables of a project', 'node_modules/\n.env\n!.env.example\n', ['ignores-credentials']],
    ['keys', 'dist\n*.pem\n', ['ignores-credentials']],
    ['the context of an image', '.git\n.env*\nnode_modules\n', ['ignores-credentials', 'build-context-filtered']],
    ['build output only', 'dist/\n*.log\n.envrc\n# .env\nkeys.md\n', []],
    ['an example', '.env.example\n', []],
    ['taken back in', '.git\n!.env\n', []],
    ['of git itself only', '.git\n.gitignore\nsrc/.env-docs.md\n', []],
    ['its own folder, variables taken back in', '.git\n.env*\n!.env\n', []],
  ])('%s', async (_, text, names) => {
    expect((await learn(text)).toSorted()).toEqual(names.toSorted());
  });
});
