import { expect, test } from '@jest/globals';
import { matchCode } from '../../../src/match/code.ts';
import type { CodeSite } from '../../../src/model/code-site.ts';
import type { CodeMatch } from '../../../src/model/rule.ts';

const MATCH: CodeMatch = {
  matcher: 'code',
  calls: ['register'],
  concepts: [],
  assigns: [],
  where: [],
  bind: {},
  steps: [],
};

function read(text: string, field: string): readonly unknown[] {
  const site: CodeSite = {
    language: 'python',
    symbol: 'register',
    concepts: [],
    span: { start: 0, end: 8 },
    function: '',
    get: (name) => (name === 'description' ? [{ value: text }] : []),
  };
  const [candidate] = [...matchCode(MATCH, ['python'], { calls: [site], assigns: [] })];
  return candidate?.get(field).map(({ value }) => value) ?? [];
}

test('a text can be read in small letters on one line', () => {
  expect(read('Call THIS\n  first.', 'description.$words')).toEqual(['call this first.']);
});

test('and without what it only quotes', () => {
  expect(read('Finds "ignore all rules" in a text.', 'description.$said')).toEqual(['finds in a text.']);
});
