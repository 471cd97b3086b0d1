import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { indexLines } from '../../../src/parse/lines.ts';

describe('regions of a text', () => {
  test.each([
    ['a whole line without its end', 'ab\ncd\n', 3, 5, [2, 1, 2, 3]],
    ['LF, CRLF and CR each end a line', 'a\r\nb\rc\nd', 7, 8, [4, 1, 4, 2]],
    ['a stretch that ends with a line end stays on that line', 'ab\ncd', 0, 3, [1, 1, 1, 4]],
    ['over two lines', 'ab\ncd', 1, 4, [1, 2, 2, 2]],
    ['an empty stretch', 'ab\ncd', 3, 3, [2, 1, 2, 1]],
    ['beyond the end', 'ab', 90, 99, [1, 3, 1, 3]],
    ['before the start', 'ab', -5, 1, [1, 1, 1, 2]],
    ['columns count UTF-16 units', '😀x', 2, 3, [1, 3, 1, 4]],
    ['U+2028 ends no line', 'a\u2028b', 2, 3, [1, 3, 1, 4]],
    ['an empty text', '', 0, 0, [1, 1, 1, 1]],
  ])('%s', (_, text, start, end, expected) => {
    const { startLine, startColumn, endLine, endColumn } = indexLines(text).regionOf({ start, end });
    expect([startLine, startColumn, endLine, endColumn]).toEqual(expected);
  });

  test('line numbers agree with splitting the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é') }), fc.nat(50), (text, offset) => {
        fc.pre(offset < text.length && !(text[offset] === '\n' && text[offset - 1] === '\r'));
        const before = text.slice(0, offset).split(/\r\n|\r|\n/).length;
        expect(indexLines(text).lineOf(offset)).toBe(before);
      }),
    );
  });
});
