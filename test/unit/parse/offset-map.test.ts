import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  composeMaps,
  joinTexts,
  sliceMap,
  straightMap,
  toFileOffset,
  toFileSpan,
} from '../../../src/parse/offset-map.ts';

const map = [
  { at: 0, file: 10, length: 3 },
  { at: 4, file: 20, length: 2 },
];

describe('toFileOffset', () => {
  test('counts within a run, and stands at its end beyond it', () => {
    expect([0, 2, 3, 4, 5, 9].map((offset) => toFileOffset(map, offset))).toEqual([10, 12, 13, 20, 21, 22]);
  });

  test('an empty map leads to the start of the file', () => {
    expect(toFileOffset([], 5)).toBe(0);
  });
});

test('a span ends after its last unit', () => {
  expect(toFileSpan(map, { start: 1, end: 5 })).toEqual({ start: 11, end: 21 });
  expect(toFileSpan(map, { start: 3, end: 4 })).toEqual({ start: 13, end: 13 });
  expect(toFileSpan(map, { start: 2, end: 2 })).toEqual({ start: 12, end: 12 });
});

test('a map through another leads to the file', () => {
  expect(composeMaps([{ at: 0, file: 2, length: 4 }], map)).toEqual([
    { at: 0, file: 12, length: 1 },
    { at: 2, file: 20, length: 2 },
  ]);
});

test('the map of a slice starts at its own zero', () => {
  expect(sliceMap(map, 2, 5)).toEqual([
    { at: 0, file: 12, length: 1 },
    { at: 2, file: 20, length: 1 },
  ]);
});

test('joined texts keep their maps', () => {
  const joined = joinTexts([
    { text: 'ab', map: straightMap(2, 5) },
    { text: ' ' },
    { text: 'c', map: straightMap(1, 9) },
  ]);
  expect(joined.text).toBe('ab c');
  expect([0, 1, 3].map((offset) => toFileOffset(joined.map, offset))).toEqual([5, 6, 9]);
});

const anyMap = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }), skip: fc.nat(3) }), { maxLength: 6 })
  .map((parts) => {
    let at = 0;
    let file = 0;
    return parts.map(({ gap, length, skip }) => {
      const run = { at: at + gap, file: file + skip, length };
      at = run.at + length;
      file = run.file + length;
      return run;
    });
  });

const covers = (runs: typeof map, offset: number): boolean =>
  runs.some(({ at, length }) => offset >= at && offset < at + length);

test('composing gives the same place as two steps, for every unit that both maps cover', () => {
  fc.assert(
    fc.property(anyMap, anyMap, fc.nat(40), (inner, outer, offset) => {
      fc.pre(covers(inner, offset) && covers(outer, toFileOffset(inner, offset)));
      expect(toFileOffset(composeMaps(inner, outer), offset)).toBe(toFileOffset(outer, toFileOffset(inner, offset)));
    }),
  );
});
