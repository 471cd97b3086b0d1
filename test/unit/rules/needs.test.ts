import { describe, expect, test } from '@jest/globals';
import { containsIn, meetsNeeds } from '../../../src/guard/needs.ts';
import type { Match } from '../../../src/model/rule.ts';
import { needsOf } from '../../../src/rules/needs.ts';

const base = { where: [], bind: {}, steps: [] };

function shell(commands: readonly string[], rest: Partial<Match> = {}): Match {
  return { matcher: 'shell', commands, ...base, ...rest } as Match;
}

function path(paths: readonly string[], rest: Partial<Match> = {}): Match {
  return { matcher: 'path', paths, ...base, ...rest } as Match;
}

const is = (...literals: (string | boolean | null)[]) => [{ op: 'is' as const, operand: { literals } }];

describe('what a match needs', () => {
  test('is one of its commands', () => {
    expect(needsOf(shell(['curl', 'wget']))).toEqual([['curl', 'wget']]);
  });

  test('is nothing when any command will do, or a name is too short to tell', () => {
    expect(needsOf(shell(['*']))).toEqual([]);
    expect(needsOf(shell(['curl', 'sh']))).toEqual([]);
  });

  test('is every key on the way of one path', () => {
    expect(needsOf(path(['services.*.ports[*]']))).toEqual([['services'], ['ports']]);
  });

  test('is one key of several paths', () => {
    expect(needsOf(path(['gateway.auth.mode', 'gateway.port']))).toEqual([['gateway']]);
    expect(needsOf(path(['gateway.mode', '**']))).toEqual([]);
  });

  test('is the longest piece that no quote, variable or fold can split', () => {
    const where = [{ field: 'word', tests: is('$HOME/.openclaw/credentials') }];
    expect(needsOf(shell(['*'], { where }))).toEqual([['credentials']]);
  });

  test('leaves out what an alternative may do without', () => {
    const any = [{ field: '$value', tests: is('everyone') }, { none: [] }];
    expect(needsOf(path(['*'], { where: [{ any }] }))).toEqual([]);
  });

  test('leaves out what must be absent, and what a default stands for', () => {
    const where = [
      { field: 'sandbox', tests: [{ op: 'absent' as const }] },
      { field: 'mode', tests: [{ op: 'not' as const, tests: is('strict') }] },
      { field: 'user', tests: [{ op: 'default' as const, product: 'x', setting: 'y', tests: is('root') }] },
    ];
    expect(needsOf(path(['*'], { where }))).toEqual([]);
  });

  test('leaves out values that are no text, or not written as they are read', () => {
    const where = [
      { field: 'user', tests: is('root') },
      { field: 'option', tests: is('privileged') },
      { field: 'tested', tests: is(true) },
    ];
    expect(needsOf(shell(['*'], { where }))).toEqual([]);
  });

  test('of a candidate per value is what that value needs', () => {
    const where = [{ field: 'each.name', tests: is('TELEGRAM_BOT_TOKEN') }];
    expect(needsOf(path(['*'], { each: '$key', where }))).toEqual([['telegram_bot_token']]);
    expect(needsOf(path(['*'], { each: '$image.name', where }))).toEqual([]);
  });
});

test('a text is asked in any case', () => {
  const contains = containsIn('docker RUN Curl');
  expect(meetsNeeds({ needs: [['curl', 'wget'], ['run']] }, contains)).toBe(true);
  expect(meetsNeeds({ needs: [['curl'], ['sudo']] }, contains)).toBe(false);
  expect(meetsNeeds({}, contains)).toBe(true);
});
