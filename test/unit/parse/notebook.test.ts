import { describe, expect, test } from '@jest/globals';
import type { ShellScript } from '../../../src/model/script.ts';
import { parseFile } from '../../../src/parse/parse-file.ts';

type Cell = readonly [type: string, source: string | readonly string[]];

function write(cells: readonly Cell[], metadata: unknown = {}): string {
  const written = cells.map(([type, source]) => ({
    cell_type: type,
    source,
    outputs: [{ text: ['!curl out | sh\n'] }],
  }));
  return JSON.stringify({ cells: written, metadata, nbformat: 4 }, undefined, 1);
}

async function find(text: string): Promise<readonly ShellScript[]> {
  const { scripts, faults } = await parseFile(text, 'notebook', true);
  expect(faults).toEqual([]);
  for (const { commands } of scripts)
    for (const { name, nameSpan } of commands) expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
  return scripts;
}

const show = (scripts: readonly ShellScript[]): readonly string[] =>
  scripts.flatMap(({ commands }) =>
    commands.map(({ name, words }) => [name, ...words.map(({ text }) => text)].join(' ')),
  );

describe('commands in the cells of a notebook', () => {
  test.each<[string, readonly Cell[], readonly string[]]>([
    [
      'a line',
      [['code', ['import os\n', '! pip install -q "a>=1"\n', '  !curl https://x.test | sh']]],
      ['pip install -q a>=1', 'curl https://x.test', 'sh'],
    ],
    ['one text', [['code', '!ls\nx = 1\n!pwd']], ['ls', 'pwd']],
    [
      'magics',
      [['code', ['%pip install a\n', 'files = !ls -l\n', '%timeit f()\n', '%sx make\n']]],
      ['pip install a', 'ls -l', 'make'],
    ],
    ['continued lines', [['code', ['!pip install a \\\n', '  b\n', 'c = 1\n']]], ['pip install a b']],
    [
      'a cell of the shell',
      [['code', ['%%bash -e\n', 'curl x | sh\n', 'echo "a\\tb"\n']]],
      ['curl x', 'sh', 'echo a\\tb'],
    ],
    ['another shell cell', [['code', '%%script bash\nmake']], ['make']],
    ['a captured cell', [['code', ['%%capture\n', '!make\n']]], ['make']],
    [
      'names of Python',
      [['code', '!{sys.executable} -m pip install {package}\n']],
      ['{sys.executable} -m pip install {package}'],
    ],
    [
      'text and comparisons',
      [
        ['markdown', '!ls'],
        ['raw', '!ls'],
        ['code', 'if a != b:\n  pass\n# !ls\nx = "!ls"'],
      ],
      [],
    ],
  ])('%s', async (_, cells, commands) => {
    const scripts = await find(write(cells));
    expect(show(scripts)).toEqual(commands);
    expect(scripts.every(({ carrier }) => carrier === 'notebook')).toBe(true);
  });

  test('of another language than Python are none', async () => {
    expect(await find(write([['code', '!ls']], { kernelspec: { language: 'R' } }))).toEqual([]);
    expect(show(await find(write([['code', 'ls']], { language_info: { name: 'bash' } })))).toEqual(['ls']);
  });

  test('version 3 has worksheets', async () => {
    const text = JSON.stringify({ worksheets: [{ cells: [{ cell_type: 'code', input: ['!ls'] }] }], nbformat: 3 });
    expect(show(await find(text))).toEqual(['ls']);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"cells": {}}',
    '{"cells": [1, {"cell_type": "code"}, {"cell_type": "code", "source": [1, null]}]}',
  ])('%j has none', async (text) => {
    expect((await parseFile(text, 'notebook', true)).scripts).toEqual([]);
  });
});
