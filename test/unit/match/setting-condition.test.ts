import { describe, expect, test } from '@jest/globals';
import { findConditions } from '../../../src/match/setting-condition.ts';

const tokensOf = (text: string): readonly { text: string; at: number; end: number }[] =>
  [...text.matchAll(/\w+|[^\s\w]/g)].map(({ 0: word, index }) => ({ text: word, at: index, end: index + word.length }));

const conditionsIn = (language: 'python' | 'javascript', text: string): readonly string[] =>
  findConditions({ language, text }, tokensOf(text), text.indexOf('HERE'));

describe('conditions around a setting', () => {
  test.each([
    ['if (env.DEV) { HERE = true; }', ['env.DEV']],
    ['if (a(b)) { if (c) HERE = true; }', ['a(b)', 'c']],
    ['if (env.DEV) { x = 1; } HERE = true;', []],
    ['if (env.DEV) x = 1; HERE = true;', []],
    ['const config = { a: { HERE: true } };', []],
    ['for (const a of b) { HERE = true; }', []],
    ['if (', []],
  ])('JavaScript: %s', (text, expected) => {
    expect(conditionsIn('javascript', text)).toEqual(expected);
  });

  test.each([
    ["if os.environ.get('DEV'):\n    HERE = True", ["os.environ.get('DEV')"]],
    ['if a:\n  x = 1\n\n  for b in c:\n    HERE = True', ['a']],
    ['if a:\n  x = 1\nHERE = True', []],
    ['if a: # why\n  x = {\n    HERE: True}', ['a']],
  ])('Python: %s', (text, expected) => {
    expect(conditionsIn('python', text)).toEqual(expected);
  });
});
