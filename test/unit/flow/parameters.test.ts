import { expect, test } from '@jest/globals';
import { follow } from './follow.ts';

const HELPER = `
import { execSync } from 'node:child_process';
export function ask(repo: string): string {
  return execSync(\`gh api repos/\${repo}\`).toString();
}
`;

async function classes(caller: string): Promise<readonly string[]> {
  const flows = await follow({ 'helper.ts': HELPER, 'main.ts': `import { ask } from './helper';\n${caller}` });
  return flows.filter(({ sink }) => sink.class === 'shell-command').map(({ source }) => source.class);
}

test('a parameter whose callers are not known may be anything', async () => {
  expect(await classes('export const nothing = 1;')).toEqual(['parameter']);
});

test('a parameter that every caller gives a constant is that constant', async () => {
  expect(await classes("ask('acme/robot');")).toEqual([]);
});

test('a parameter that one caller gives something unknown may be anything', async () => {
  expect(await classes("ask('acme/robot');\nexport function main(name: string) { return ask(name); }")).toContain(
    'parameter',
  );
});
