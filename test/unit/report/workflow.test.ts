import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { renderWorkflow, type WorkflowOptions } from '../../../src/report/workflow.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

const OPTIONS: WorkflowOptions = {
  action: 'OWNER/maestro-threat-model',
  commit: undefined,
  version,
  branch: 'main',
  gate: true,
};

/** The branches of push and pull request, as GitHub would read them. */
function branchesOf(branch: string): readonly unknown[] {
  const { on } = load(renderWorkflow({ ...OPTIONS, branch })) as {
    on: { push: { branches: unknown[] }; pull_request: { branches: unknown[] } };
  };
  return [...on.push.branches, ...on.pull_request.branches];
}

describe('the workflow', () => {
  test('is the one that the README shows', () => {
    expect(read('README.md')).toContain(`\`\`\`yaml\n${renderWorkflow(OPTIONS)}\`\`\`\n`);
  });

  test('is the one that scans this repository, but for the action', () => {
    const own = renderWorkflow(OPTIONS).replace(/OWNER\/\S+ # \S+/, './');
    expect(read('.github/workflows/self-scan.yml').replace(/^#.*\n/, '')).toBe(own);
  });

  test('gives the right to write to the job only', () => {
    expect(load(renderWorkflow(OPTIONS))).toMatchObject({
      permissions: { contents: 'read' },
      jobs: {
        'threat-model': { permissions: { contents: 'read', 'security-events': 'write', actions: 'read' } },
      },
    });
  });

  test('pins the action by the commit that is known', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    expect(renderWorkflow({ ...OPTIONS, action: 'me/it', commit })).toContain(
      `- uses: me/it@${commit} # v${version}\n`,
    );
  });

  test('leaves the gate to the configuration when there is one', () => {
    const text = renderWorkflow({ ...OPTIONS, gate: false });
    expect(text).toMatch(/# v[\d.]+\n$/);
    expect(text).not.toContain('fail-on');
  });

  test.each(['main', 'release/next', 'on', 'Yes', '1.0', '0x1f', '2024-01-01', 'null', "it's", 'n'])(
    'names the branch %s as a text',
    (branch) => {
      expect(branchesOf(branch)).toEqual([branch, branch]);
    },
  );
});
