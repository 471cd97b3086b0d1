import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { hashLines } from '../../../src/parse/line-hash.ts';

const LOREM = 'Lorem ipsum dolor sit amet.\n';

/** The published definition, word for word and slow: the sum over the next 100 kept characters, modulo 2^64. */
function referenceHashes(text: string): string[] {
  const kept: number[] = [];
  const starts: number[] = [];
  let lineStart = true;
  let previousCr = false;
  for (const unit of [...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), 65535]) {
    if (unit === 32 || unit === 9 || (unit === 10 && previousCr)) {
      previousCr = false;
      continue;
    }
    previousCr = unit === 13;
    const value = unit === 13 ? 10 : unit;
    if (lineStart) starts.push(kept.length);
    lineStart = value === 10;
    kept.push(value);
  }
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let sum = 0n;
    for (let k = 0; k < 100; k += 1) sum += BigInt(kept[start + k] ?? 0) * 37n ** BigInt(99 - k);
    const hash = BigInt.asUintN(64, sum).toString(16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function allHashes(text: string): string[] {
  const hash = hashLines(text);
  return referenceHashes(text).map((_, index) => hash(index + 1));
}

describe('hashLines gives the published values', () => {
  test('for an empty file', () => {
    expect(hashLines('')(1)).toBe('c129715d7a2bc9a3:1');
  });

  test('for lines with blanks', () => {
    expect(allHashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });

  test('for repeated lines', () => {
    expect(allHashes(LOREM.repeat(10))).toEqual([
      'a7f2ff13bc495cf2:1',
      'a7f2ff13bc495cf2:2',
      'a7f2ff13bc495cf2:3',
      'a7f2ff13bc495cf2:4',
      'a7f2ff13bc495cf2:5',
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ]);
  });
});

describe('hashLines', () => {
  test('reads CR, LF and CRLF as the same line break', () => {
    const [lf, cr, crlf] = ['\n', '\r', '\r\n'].map((end) => allHashes(`FROM a${end}${end}RUN b${end}`));
    expect(lf).toHaveLength(4);
    expect(cr).toEqual(lf);
    expect(crlf).toEqual(lf);
  });

  test('counts an LF that a blank separates from its CR as a line of its own', () => {
    expect(allHashes('a\r \nb')).toEqual(allHashes('a\n\nb'));
  });

  test('treats a byte order mark as an ordinary character', () => {
    const [first, second] = allHashes('\ufeffa\nb');
    expect(first).not.toBe(allHashes('a\nb')[0]);
    expect(second).toBe(allHashes('a\nb')[1]);
  });

  test('does not break a line at U+2028', () => {
    expect(allHashes('a\u2028b\nc')).toHaveLength(2);
  });

  test('clamps a line outside the file to the nearest one', () => {
    const hash = hashLines('a\nb');
    expect(hash(0)).toBe(hash(1));
    expect(hash(9)).toBe(hash(2));
  });

  test('equals the definition for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '\t', '\n', '\r', '\r\n', '\r \n', '\ufeff', '\uffff', '\ud800', '😀', 'x'.repeat(101)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(allHashes(text)).toEqual(referenceHashes(text));
      }),
      { numRuns: 300 },
    );
  });
});
