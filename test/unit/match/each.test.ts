import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../../src/match/candidate.ts';
import { splitCandidate } from '../../../src/match/each.ts';

const span = { start: 0, end: 40 };
const whole: Candidate = {
  span,
  anchor: 'npm install',
  get: (field) => {
    if (field === 'command') return [{ value: 'npm' }];
    if (field !== 'argument') return [];
    return [
      { value: 'install', span: { start: 4, end: 11 } },
      { value: '@scope/tool@^1.2.3', span: { start: 12, end: 30 } },
    ];
  },
};

const parts = (value: string): readonly unknown[] => {
  const [one] = [...splitCandidate({ ...whole, get: () => [{ value }] }, 'word')];
  return ['each.name', 'each.value', 'each.version'].map((field) => one?.get(field)[0]?.value);
};

describe('a candidate per value', () => {
  test('without a field the candidate stays whole', () => {
    expect([...splitCandidate(whole, undefined)]).toEqual([whole]);
  });

  test('each value is a candidate at its own place, other fields are those of the whole', () => {
    const split = [...splitCandidate(whole, 'argument')];
    expect(split.map((one) => [one.get('each')[0]?.value, one.span.start, one.get('command')[0]?.value])).toEqual([
      ['install', 4, 'npm'],
      ['@scope/tool@^1.2.3', 12, 'npm'],
    ]);
    expect(new Set(split.map(({ anchor }) => anchor)).size).toBe(2);
  });

  test('a field without values makes no candidate', () => {
    expect([...splitCandidate(whole, 'option')]).toEqual([]);
  });

  test.each([
    ['@scope/tool@^1.2.3', ['@scope/tool', '^1.2.3', '1.2.3']],
    ['tool@latest', ['tool', 'latest', undefined]],
    ['tool==2.0', ['tool', '2.0', '2.0']],
    ['tool>=2.0', ['tool', '2.0', '2.0']],
    ['NAME=value@host', ['NAME', 'value@host', undefined]],
    ['NAME', ['NAME', undefined, undefined]],
  ])('%s is taken apart', (value, expected) => {
    expect(parts(value)).toEqual(expected);
  });
});
