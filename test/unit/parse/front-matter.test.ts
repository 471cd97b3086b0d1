import { describe, expect, test } from '@jest/globals';
import { parseData } from '../../../src/parse/data.ts';
import { plain } from './plain.ts';
import { expectInside, spansOf, written } from './spans.ts';

async function read(text: string): Promise<{ roots: unknown[]; faults: string[] }> {
  const { roots, faults } = await parseData(text, 'markdown');
  for (const root of roots) expectInside(spansOf(root), text);
  return { roots: roots.map(plain), faults: faults.map(({ code }) => code) };
}

describe('front matter', () => {
  test.each([
    [
      'YAML',
      '---\nname: x\ntools: [Bash, Read]\n---\n# Text\nname: y\n',
      [
        ['name', 'x'],
        ['tools', ['Bash', 'Read']],
      ],
    ],
    [
      'TOML',
      '+++\nname = "x"\n[a]\nb = 1\n+++\n# Text\n',
      [
        ['name', 'x'],
        ['a', [['b', 1]]],
      ],
    ],
    ['CRLF and a byte order mark', '\uFEFF---\r\nname: x\r\n---\r\ntext\r\n', [['name', 'x']]],
    ['a comment before the first key', '---\n# note\n\nname: x\n---\n', [['name', 'x']]],
    ['blanks behind the fences', '---  \nname: x\n---\t\n', [['name', 'x']]],
    ['without text after it', '---\nname: x\n---', [['name', 'x']]],
  ])('%s', async (_, text, root) => {
    expect(await read(text)).toEqual({ roots: [root], faults: [] });
  });

  test.each([
    ['no front matter', '# Title\n\n---\nname: x\n---\n'],
    ['a rule between paragraphs', '---\nSome words.\n\n---\nMore words.\n'],
    ['never closed', '---\nname: x\n\n# Title\n'],
    ['fences of two kinds', '---\nname: x\n+++\n'],
    ['nothing in it', '---\n---\n'],
    ['nothing at all', ''],
  ])('%s: no data, no fault', async (_, text) => {
    expect(await read(text)).toEqual({ roots: [], faults: [] });
  });

  test('places are those of the file', async () => {
    const text = '---\nname: a b\nx:\n  - "y"\n---\n';
    const { roots } = await parseData(text, 'markdown');
    expect(roots.flatMap((root) => written(root, text))).toEqual([
      ['name', 'name'],
      ['a b', 'a b'],
      ['x', 'x'],
    ]);
  });

  test('descriptions that YAML refuses are read as they are meant', async () => {
    const text = [
      '---',
      'name: reviewer',
      'description: Use it when: a change is done # every time',
      '  or: a test fails',
      'tools: Read, Bash',
      'hooks:',
      '  - run: x',
      'more: |',
      '  a: b: c',
      '---',
    ].join('\n');
    const { roots, faults } = await read(text);
    expect(faults).toEqual([]);
    expect(roots).toEqual([
      [
        ['name', 'reviewer'],
        ['description', 'Use it when: a change is done # every time or: a test fails'],
        ['tools', 'Read, Bash'],
        ['hooks', [[['run', 'x']]]],
        ['more', 'a: b: c\n'],
      ],
    ]);
    const [root] = (await parseData(text, 'markdown')).roots;
    const [, spelled] = root ? (written(root, text).find(([value]) => value.startsWith('Use it')) ?? []) : [];
    expect(spelled).toBe('Use it when: a change is done # every timeor: a test fails');
  });

  test('what is damaged is a fault', async () => {
    expect(await read('---\nname: x\nlist: [a\n---\n')).toMatchObject({ faults: ['yaml-syntax'] });
    expect(await read('+++\nname =\nb = 1\n+++\n')).toEqual({ roots: [[['b', 1]]], faults: ['toml-syntax'] });
  });
});
