import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collectLicences } from '../../../scripts/licences.ts';
import { readKnowledge, readPackage, ROOT } from '../../../scripts/read-knowledge.ts';
import { checkRule } from '../../../src/rules/check.ts';
import { compileKnowledge } from '../../../src/rules/compile.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function addPackage(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'node_modules', name, file), text);
}

function newRule(root: string, ...words: readonly string[]): ReturnType<typeof spawnSync> {
  const program = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [program, join(root, 'scripts/new-rule.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('licences', () => {
  test('of every package whose code is used stand once, in order, with their text', () => {
    addPackage('zed', {
      'package.json': '{"name": "zed", "version": "1.0.0", "license": "MIT"}',
      LICENSE: 'Text\r\nof zed\n',
    });
    addPackage('@scope/pkg', { 'package.json': '{"name": "@scope/pkg", "version": "2.0.0"}', 'Licence.md': 'Scoped' });
    addPackage('bare', { 'package.json': '{"name": "bare", "version": "3.0.0", "license": "ISC"}' });
    const inputs = [
      'src/a.ts',
      'node_modules/zed/a.js',
      'node_modules/zed/b/c.js',
      'node_modules/@scope/pkg/x.js',
      'node_modules/bare/i.js',
    ];
    const line = '-'.repeat(80);
    expect(collectLicences(folder, inputs)).toBe(
      `@scope/pkg 2.0.0 (unknown)\n\nScoped\n\n${line}\n\nbare 3.0.0 (ISC)\n\nLicence: ISC\n\n${line}\n\nzed 1.0.0 (MIT)\n\nText\nof zed\n`,
    );
  });
});

describe('the knowledge', () => {
  test('compiles, and its homepage is the one of package.json', () => {
    const { ruleSet, sources } = readKnowledge();
    expect(sources.length).toBeGreaterThan(0);
    expect(`git+${ruleSet.homepage}.git`).toBe(readPackage().repository.url);
  });
});

describe('npm run new-rule', () => {
  beforeAll(() => {
    for (const name of ['scripts', 'src', 'rules', 'package.json'])
      cpSync(join(ROOT, name), join(folder, 'copy', name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'copy/node_modules'));
  });

  test.each(['', '../l4/x', `l4/${'x'.repeat(70)}`])('refuses %j', (id) => {
    const { status, stderr } = newRule(join(folder, 'copy'), id);
    expect([status, String(stderr).split(':', 1)[0]]).toEqual([2, 'Give the id of the new rule']);
  });

  test('writes a rule that the schema and the checker accept, and does not write it twice', () => {
    const root = join(folder, 'copy');
    expect(newRule(root, 'l4/brand-new-rule').status).toBe(0);
    const path = 'l4-deployment-infrastructure/brand-new-rule.yml';
    const text = readFileSync(join(root, 'rules', path), 'utf8');
    const taxonomy = { path: 'taxonomy.yml', text: readFileSync(join(ROOT, 'rules/taxonomy.yml'), 'utf8') };
    const { sources, taxonomies } = compileKnowledge([taxonomy, { path, text }], '', () => undefined);
    const [source] = sources;
    const context = { file: path, retired: new Set<string>(), taxonomies, isLinear: () => true };
    expect(source && checkRule(source.file, source.rule, context)).toEqual([]);
    const program = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const check = `import(${JSON.stringify(join(root, 'scripts/read-knowledge.ts'))}).then(({ readKnowledge }) => readKnowledge())`;
    execFileSync(process.execPath, [program, '-e', check], { cwd: root });
    expect(newRule(root, 'l4/brand-new-rule').status).toBe(2);
  });
});
