import { expect, test } from '@jest/globals';
import { askCalls } from './sites-of.ts';

const path = async (language: 'python' | 'typescript', text: string): Promise<readonly unknown[]> =>
  (await askCalls(language, text, 'use', 'argument.0.$path')).flat();

test.each([
  ["import path from 'path'; import os from 'os'; use(path.join(os.homedir(), '.tool', 'a.json'));", '~/.tool/a.json'],
  [
    "import { join } from 'node:path'; const D = join(process.env.HOME || '/tmp', '.tool'); use(join(D, 'a'));",
    '~/.tool/a',
  ],
  ['use(`${process.env.HOME}/.tool/${name}`);', '~/.tool/${}'],
  ["use('./here/a.json');", './here/a.json'],
])('puts a path together in TypeScript: %s', async (text, expected) => {
  expect(await path('typescript', text)).toEqual([expected]);
});

test.each([
  ['from pathlib import Path\nuse(Path.home() / ".tool" / "a.json")', '~/.tool/a.json'],
  ['from pathlib import Path\nuse(Path("~/.tool").expanduser() / name)', '~/.tool/${}'],
  ['import os\nuse(os.path.join(os.path.expanduser("~"), ".tool"))', '~/.tool'],
  ['import os\nuse(os.path.join(os.environ.get("HOME"), ".tool"))', '~/.tool'],
  ['from pathlib import Path\nuse(Path.home().joinpath(".tool", "a"))', '~/.tool/a'],
])('puts a path together in Python: %s', async (text, expected) => {
  expect(await path('python', text)).toEqual([expected]);
});

test('a path of which nothing is known has no text', async () => {
  expect(await path('typescript', "import { join } from 'node:path'; use(join(a, b));")).toEqual([]);
  expect(await path('python', 'use(a / b)')).toEqual([]);
});

test('tells what a path falls back to', async () => {
  const text = "import { join } from 'node:path'; use(join(process.env.HOME ?? '/tmp', '.tool'));";
  expect(await askCalls('typescript', text, 'use', 'argument.0.$fallback')).toEqual([['/tmp']]);
});

test('collects the words that a command is made of', async () => {
  const text = "use(['tool', 'sandbox', 'create', name].join(' ') + ` --policy ${file}`);";
  expect(await askCalls('typescript', text, 'use', 'argument.0.$pieces')).toEqual([
    ['tool sandbox create    --policy '],
  ]);
});

test.each([
  ['typescript', 'const env = { ...process.env, A: 1 }; if (x) { env.B = 2; } use(env);', ['process.env'], ['A', 'B']],
  ['typescript', 'use(Object.assign({}, process.env, { A: 1 }));', ['process.env'], ['A']],
  ['python', 'import os\nenv = os.environ.copy()\nenv["A"] = 1\nuse(env)', ['os.environ'], ['A']],
  ['python', 'import os\nuse({**os.environ, "A": 1})', ['os.environ'], ['A']],
  ['python', 'import os\nuse(dict(os.environ, A=1))', ['os.environ'], ['A']],
  ['typescript', 'use({ PATH: process.env.PATH });', [], ['PATH']],
] as const)('knows what was copied into a record and what was added: %s %s', async (language, text, copied, keys) => {
  expect(await askCalls(language, text, 'use', 'argument.0.$copied')).toEqual([copied]);
  expect(await askCalls(language, text, 'use', 'argument.0.$key')).toEqual([keys]);
});
