import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { matchesWildcard } from '../../../src/guard/wildcard.ts';

describe('a wildcard pattern', () => {
  test.each([
    ['abc', 'abc', true],
    ['ABC', 'abc', true],
    ['abc', 'a*', true],
    ['abc', '*c', true],
    ['abc', 'a*c', true],
    ['abc', '*b*', true],
    ['abc', 'a?c', true],
    ['abc', 'a?', false],
    ['abc', 'b*', false],
    ['', '', true],
    ['', '*', true],
    ['', '?', false],
    ['abc', '', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['a*c', 'a*c', true],
    ['abcabc', '*abc', true],
    ['mississippi', 'm*iss*ip*', true],
    ['mississippi', 'm*iss*ipx', false],
  ])('%j like %j: %s', (text, pattern, expected) => {
    expect(matchesWildcard(text, pattern)).toBe(expected);
  });

  test('means the same as the regular expression it stands for', () => {
    const unit = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 }), unit, (text, pattern) => {
        const source = pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]');
        expect(matchesWildcard(text, pattern)).toBe(new RegExp(`^${source}$`).test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('many stars on a long text end', () => {
    expect(matchesWildcard('a'.repeat(20_000), `${'*a'.repeat(50)}*b`)).toBe(false);
  });
});
