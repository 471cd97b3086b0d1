import { describe, expect, test } from '@jest/globals';

import { countEdits, suggestWord } from '../../../src/policy/suggest.ts';

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['kitten', 'sitting', 3],
  ['high', 'hihg', 1],
  ['rules', 'rule', 1],
  ['abc', 'abc', 0],
])('%j and %j are %i edits apart, in both directions', (a, b, distance) => {
  expect(countEdits(a, b)).toBe(distance);
  expect(countEdits(b, a)).toBe(distance);
});

describe('a suggestion', () => {
  test.each([
    ['Hihg', 'high'],
    ['critcal', 'critical'],
    ['completely-else', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('for %j is %j', (given, expected) => {
    expect(suggestWord(given, ['critical', 'high', 'low'])).toBe(expected);
  });

  test('is the nearest word, and the first of equals', () => {
    expect(suggestWord('cat', ['bat', 'cart', 'cat'])).toBe('cat');
    expect(suggestWord('cat', ['bat', 'hat'])).toBe('bat');
  });

  test('may be a word that contains the given one', () => {
    expect(suggestWord('mutable-base', ['l4/mutable-base-image'])).toBe('l4/mutable-base-image');
  });
});
