import { describe, expect, test } from '@jest/globals';
import { matchShell } from '../../../src/match/shell.ts';
import { parseShell } from '../../../src/parse/shell.ts';

const EVERY = { matcher: 'shell', commands: ['*'], where: [], bind: {}, steps: [] } as const;

/** Values of a field of the last command that assigns something. */
function read(text: string, field: string): readonly unknown[] {
  const { script } = parseShell({ text, carrier: 'script' });
  const assigning = [...matchShell(EVERY, [script])].filter(({ get }) => get('environment').length > 0);
  return (assigning.at(-1)?.get(field) ?? []).map(({ value }) => value);
}

describe('what an assignment is made of', () => {
  test('variables of the value are named, filled in or not', () => {
    expect(read('EXPECTED=abc\nactual="$EXPECTED"', 'environment.variable')).toEqual(['EXPECTED']);
    expect(read('actual="$1-$UNKNOWN"', 'environment.variable')).toContain('UNKNOWN');
    expect(read('actual=abc', 'environment.variable')).toEqual([]);
  });

  test.each([
    ['actual="$(sha256sum x)"', [true]],
    ['export actual="$(date)"', [true]],
    ['export actual="$EXPECTED"', []],
  ])('a value that a command computes is told apart: %s', (text, expected) => {
    expect(read(text, 'environment.substituted')).toEqual(expected);
  });
});
