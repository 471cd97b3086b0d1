import { describe, expect, test } from '@jest/globals';
import { parseData } from '../../../src/parse/data.ts';
import { plain } from './plain.ts';
import { expectInside, spansOf, written } from './spans.ts';

async function read(text: string): Promise<unknown> {
  const { roots, faults } = await parseData(text, 'env');
  expect(faults).toEqual([]);
  for (const root of roots) expectInside(spansOf(root), text);
  return roots.flatMap(plain);
}

describe('a file of variables', () => {
  test.each([
    [
      'plain',
      'A=b\nC=d e\n',
      [
        ['A', 'b'],
        ['C', 'd e'],
      ],
    ],
    [
      'export and blanks',
      '  export A = b\nexport=1\nexport exp=2\n',
      [
        ['A', 'b'],
        ['export', '1'],
        ['exp', '2'],
      ],
    ],
    [
      'quotes',
      'A="b c" # note\nB=\'d\'\nC=`e`\n',
      [
        ['A', 'b c'],
        ['B', 'd'],
        ['C', 'e'],
      ],
    ],
    [
      'escapes in double quotes only',
      'A="a\\nb\\"\\$c\\q"\nB=\'a\\nb\'\n',
      [
        ['A', 'a\nb"$c\\q'],
        ['B', 'a\\nb'],
      ],
    ],
    [
      'values over lines',
      'A="x\ny"\nB=\'-----BEGIN\nkey\n\'\nC=1\n',
      [
        ['A', 'x\ny'],
        ['B', '-----BEGIN\nkey\n'],
        ['C', '1'],
      ],
    ],
    [
      'comments',
      '# A=1\nB=x#y # z\nC=# none\nD= \n',
      [
        ['B', 'x#y'],
        ['C', ''],
        ['D', ''],
      ],
    ],
    ['variables stay', 'A=${B:-x}/$C\n', [['A', '${B:-x}/$C']]],
    [
      'twice the same name',
      'A=1\nA=2\n',
      [
        ['A', '1'],
        ['A', '2'],
      ],
    ],
    ['other lines', 'hello\n=x\n1A=2\nexport B\n[s]\nC=3\n', [['C', '3']]],
    ['a quote that is never closed', 'A="x\nB=\'y\nC="z\n', [['A', "x\nB='y\nC="]]],
    [
      'an apostrophe',
      "A=it's\nB='x\nC=1\n",
      [
        ['A', "it's"],
        ['B', "'x"],
        ['C', '1'],
      ],
    ],
    [
      'CRLF, a byte order mark, no last line break',
      '\uFEFFA=1\r\nB="2"\r\nC=3',
      [
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
      ],
    ],
    ['nothing', '\n# none\n', []],
  ])('%s', async (_, text, entries) => {
    expect(await read(text)).toEqual(entries);
  });

  test('places are those of the file', async () => {
    const text = '# x\nexport A="p\\nq" # c\n  B = \'r\'\nC=s\n';
    const { roots } = await parseData(text, 'env');
    expect(roots.flatMap((root) => written(root, text))).toEqual([
      ['A', 'A'],
      ['p\nq', 'pq'],
      ['B', 'B'],
      ['r', 'r'],
      ['C', 'C'],
      ['s', 's'],
    ]);
  });
});
