import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { DataNode, DataScalar } from '../../../src/model/document.ts';
import { parseData } from '../../../src/parse/data.ts';

function scalarOf(node: DataNode | undefined): DataScalar | undefined {
  if (node?.type === 'scalar') return node;
  if (node?.type === 'list') return scalarOf(node.items[0]);
  return scalarOf(node?.entries[0]?.value);
}

async function readScalar(text: string, format: 'yaml' | 'json'): Promise<DataScalar> {
  const scalar = scalarOf((await parseData(text, format)).roots[0]);
  if (!scalar) throw new Error(`no scalar in ${text}`);
  return scalar;
}

/** Every unit the map covers, as [unit of the value, unit of the file]. */
function pairs({ value, map = [] }: DataScalar, text: string): [string, string][] {
  const units = String(value);
  return map.flatMap(({ at, file, length }) =>
    Array.from({ length }, (_, step): [string, string] => [
      units[at + step] ?? '(none)',
      text[file + step] ?? '(none)',
    ]),
  );
}

function coverage(scalar: DataScalar): number {
  return (scalar.map ?? []).reduce((sum, { length }) => sum + length, 0);
}

const letters = (units: string): string => units.replace(/[^abc]/g, '');

describe('every scalar style leads back to the file', () => {
  test.each([
    ['plain', 'a: some text', 'some text', 9],
    ['plain over two lines', 'a: some\n   text\n', 'some text', 8],
    ['plain over a blank line', 'a: some\n\n  text\n', 'some\ntext', 9],
    ['plain with backslashes', 'a: C:\\\\dir\\x\n', 'C:\\\\dir\\x', 9],
    ['single quotes', "a: 'it''s \\\\d'\n", "it's \\\\d", 8],
    ['double quotes with escapes', 'a: "x\\ty\\u0041z\\U0001F600w"\n', 'x\tyAz😀w', 4],
    ['a long escape of one unit', 'a: "\\U00000041bc"\n', 'Abc', 2],
    ['double quotes over lines', 'a: "one\n   two\\\n   three"\n', 'one twothree', 11],
    ['literal', 'a: |\n  one\n    two\n', 'one\n  two\n', 10],
    ['literal that begins with a blank line', 'a: |\n\n  one\n', '\none\n', 5],
    ['literal with its own indentation', 'a: |2\n      one\n    two\n', '    one\n  two\n', 14],
    ['literal with CRLF', 'a: |\r\n  one\r\n  two\r\n', 'one\ntwo\n', 8],
    ['literal with a comment in its header', 'a: |- # note\n  one\n', 'one', 3],
    ['folded', 'a: >\n  one\n  two\n\n  three\n', 'one two\nthree\n', 13],
  ])('%s', async (_, text, value, covered) => {
    const scalar = await readScalar(text, 'yaml');
    expect(scalar.value).toBe(value);
    for (const [have, want] of pairs(scalar, text)) expect(have).toBe(want);
    expect(coverage(scalar)).toBe(covered);
  });

  test('a header that keeps blanks leads to these blanks, not to the indentation', async () => {
    const text = 'a: |2\n      one\n';
    expect((await readScalar(text, 'yaml')).map).toEqual([{ at: 0, file: text.indexOf('    one'), length: 8 }]);
  });

  test('JSON escapes of one character each', async () => {
    const text = '{"a": "x\\n\\/\\u00e9y\\ud83d\\ude00z"}';
    const scalar = await readScalar(text, 'json');
    expect(scalar.value).toBe('x\n/éy😀z');
    expect(pairs(scalar, text)).toEqual([
      ['x', 'x'],
      ['y', 'y'],
      ['z', 'z'],
    ]);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'ab c\\\'"#:-\n\t$é😀'), minLength: 1, maxLength: 40 });
const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

describe('for any text', () => {
  test.each(STYLES)('written in YAML as %s, mapped units equal those of the file and stand in order', async (style) => {
    await fc.assert(
      fc.asyncProperty(word, fc.constantFrom(20, 80), async (value, width) => {
        const text = stringify({ a: value }, { defaultStringType: style, lineWidth: width });
        const scalar = await readScalar(text, 'yaml');
        fc.pre(typeof scalar.value === 'string');
        for (const [have, want] of pairs(scalar, text)) expect(have).toBe(want);
        const starts = (scalar.map ?? []).flatMap(({ at, file }) => [[at, file]] as const);
        for (const [index, [at, file]] of starts.entries()) {
          expect(at).toBeGreaterThan(starts[index - 1]?.[0] ?? -1);
          expect(file).toBeGreaterThan(starts[index - 1]?.[1] ?? -1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(STYLES)('written in YAML as %s, every letter is covered', async (style) => {
    await fc.assert(
      fc.asyncProperty(word, async (value) => {
        const text = stringify({ a: value }, { defaultStringType: style, lineWidth: 20 });
        const scalar = await readScalar(text, 'yaml');
        fc.pre(typeof scalar.value === 'string');
        expect(
          letters(
            pairs(scalar, text)
              .map(([unit]) => unit)
              .join(''),
          ),
        ).toBe(letters(value));
      }),
      { numRuns: 400 },
    );
  });

  test('written in JSON, mapped units equal those of the file and every letter is covered', async () => {
    await fc.assert(
      fc.asyncProperty(word, async (value) => {
        const text = JSON.stringify({ a: value });
        const found = pairs(await readScalar(text, 'json'), text);
        for (const [have, want] of found) expect(have).toBe(want);
        expect(found.filter(([unit]) => /[abc]/.test(unit))).toHaveLength(value.replace(/[^abc]/g, '').length);
      }),
    );
  });
});
