import { describe, expect, test } from '@jest/globals';
import { parseData } from '../../../src/parse/data.ts';
import { plain } from './plain.ts';
import { expectInside, spansOf, written } from './spans.ts';

async function read(text: string): Promise<{ root: unknown; faults: string[] }> {
  const { roots, faults } = await parseData(text, 'toml');
  for (const root of roots) expectInside(spansOf(root), text);
  expectInside(
    faults.flatMap(({ span }) => span ?? []),
    text,
  );
  return { root: roots[0] && plain(roots[0]), faults: faults.map(({ code }) => code) };
}

describe('what a TOML file means', () => {
  test.each([
    ['a table', '[a]\nb = 1\n', [['a', [['b', 1]]]]],
    ['nothing', '# only a comment\n', undefined],
    ['a byte order mark', '\uFEFFa = 1\n', [['a', 1]]],
    [
      'CRLF',
      '[a]\r\nb = 1\r\nc = "x"\r\n',
      [
        [
          'a',
          [
            ['b', 1],
            ['c', 'x'],
          ],
        ],
      ],
    ],
    [
      'dotted keys',
      'a.b = 1\na."c.d" = 2\n',
      [
        [
          'a',
          [
            ['b', 1],
            ['c.d', 2],
          ],
        ],
      ],
    ],
    [
      'a table below another',
      '[a.b]\nx = 1\n[a]\ny = 2\n',
      [
        [
          'a',
          [
            ['b', [['x', 1]]],
            ['y', 2],
          ],
        ],
      ],
    ],
    [
      'tables in a list',
      '[[a]]\nx = 1\n[a.b]\ny = 2\n[[a]]\nx = 3\n',
      [
        [
          'a',
          [
            [
              ['x', 1],
              ['b', [['y', 2]]],
            ],
            [['x', 3]],
          ],
        ],
      ],
    ],
    [
      'inline tables',
      'a = {b = 1, c.d = "x"}\n',
      [
        [
          'a',
          [
            ['b', 1],
            ['c', [['d', 'x']]],
          ],
        ],
      ],
    ],
    [
      'lists over lines',
      'a = [\n  "x", # one\n  [1],\n  [true],\n]\nb = 2\n',
      [
        ['a', ['x', [1], [true]]],
        ['b', 2],
      ],
    ],
    [
      'dates',
      'a = 1979-05-27T07:32:00Z\nb = 07:32:00\n',
      [
        ['a', '1979-05-27T07:32:00Z'],
        ['b', '07:32:00'],
      ],
    ],
    [
      'numbers',
      'a = 0x10\nb = -1.5e3\nc = inf\nd = 1_000\n',
      [
        ['a', 16],
        ['b', -1500],
        ['c', 'inf'],
        ['d', 1000],
      ],
    ],
    [
      'literal text',
      "a = 'C:\\x'\nb = '''\n[x]\ny = 1'''\n",
      [
        ['a', 'C:\\x'],
        ['b', '[x]\ny = 1'],
      ],
    ],
    [
      'text with quotes at its end',
      'a = """x"""""\nb = 1\n',
      [
        ['a', 'x""'],
        ['b', 1],
      ],
    ],
    [
      'brackets in texts',
      'a = "[{" # ]\nb = \'}\'\n',
      [
        ['a', '[{'],
        ['b', '}'],
      ],
    ],
    ['keys of JavaScript objects', '[__proto__]\nconstructor = 1\n', [['__proto__', [['constructor', 1]]]]],
    [
      'twice the same key, both kept',
      'a = 1\na = 2\n',
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
  ])('%s', async (_, text, root) => {
    expect(await read(text)).toEqual({ root, faults: [] });
  });
});

describe('places', () => {
  test.each([
    [
      'text',
      'a.b = "one\\ttwo"\n',
      [
        ['a', 'a'],
        ['b', 'b'],
        ['one\ttwo', 'onetwo'],
      ],
    ],
    [
      'text over lines keeps its blanks',
      '[x]\n"a" = """\r\n  one\r\n    two\r\n"""\n',
      [
        ['x', 'x'],
        ['a', '"a"'],
        ['  one\n    two\n', '  one\n    two\n'],
      ],
    ],
    [
      'joined lines',
      'a = """one \\\n\n    two"""\n',
      [
        ['a', 'a'],
        ['one two', 'one two'],
      ],
    ],
  ])('%s', async (_, text, pairs) => {
    const { roots } = await parseData(text, 'toml');
    expect(roots.flatMap((root) => written(root, text))).toEqual(pairs);
  });

  test('a table stands from its head to its last value', async () => {
    const text = 'z = 1\n[a.b]\nx = 1\ny = 2\n\n[c]\n';
    const { roots } = await parseData(text, 'toml');
    const a = roots[0]?.type === 'map' ? roots[0].entries[1]?.value.span : undefined;
    expect(text.slice(a?.start, a?.end)).toBe('[a.b]\nx = 1\ny = 2');
  });
});

describe('a damaged TOML file keeps what can be read, and says what is wrong', () => {
  test.each([
    ['a value is missing', 'a =\nb = 2\n', [['b', 2]]],
    [
      'a list that is not closed',
      'a = [1,\nb = 2\n[t]\nc = 3\n',
      [
        ['b', 2],
        ['t', [['c', 3]]],
      ],
    ],
    ['an inline table that is not closed', 'a = {x = 1\n[t]\nc = 3\n', [['t', [['c', 3]]]]],
    ['a text that is not closed', 'a = "x\nb = 2\n', [['b', 2]]],
    ['a block of text that is not closed', 'b = 2\na = """x\nc = 2\n', [['b', 2]]],
    ['a line of a template', '{% if x %}\n[t]\na = 1\n{% endif %}\n', [['t', [['a', 1]]]]],
    ['a control character', 'a = "\0"\nb = 2\n', [['b', 2]]],
  ])('%s', async (_, text, root) => {
    expect(await read(text)).toEqual({ root, faults: ['toml-syntax'] });
  });
});
