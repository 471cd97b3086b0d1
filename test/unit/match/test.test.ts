import { describe, expect, test } from '@jest/globals';
import type { Assumption } from '../../../src/model/finding.ts';
import type { RuleSet, Scalar, Test } from '../../../src/model/rule.ts';
import { passes } from '../../../src/match/test.ts';

const is = (...literals: readonly Scalar[]): Test => ({ op: 'is', operand: { literals } });
const compare = (
  op: 'like' | 'under' | 'covers' | 'starts-with' | 'ends-with' | 'contains' | 'domain-of',
  text: string,
): Test => ({
  op,
  operand: { literals: [text] },
});

function holdsFor(values: readonly Scalar[], ...tests: readonly Test[]): boolean {
  return passes(
    values.map((value) => ({ value })),
    tests,
    {
      products: {},
      field: (name) => (name === 'other' ? [{ value: '/data' }, { value: 7 }] : []),
      assume: () => undefined,
    },
  );
}

/** Values, a test, and whether it holds; its negation must say the contrary. */
const cases: readonly (readonly [string, readonly Scalar[], Test, boolean])[] = [
  ['no value is absent', [], { op: 'absent' }, true],
  ['null is there', [null], { op: 'absent' }, false],
  ['a value is present', [''], { op: 'present' }, true],
  ['no value is not present', [], { op: 'present' }, false],
  ['an empty text is empty', [''], { op: 'empty' }, true],
  ['null is empty', [null], { op: 'empty' }, true],
  ['0 is not empty', [0], { op: 'empty' }, false],
  ['nothing is not empty', [], { op: 'empty' }, false],
  ['one of several literals', ['b'], is('a', 'b'), true],
  ['one of several values', ['x', 'b'], is('b'), true],
  ['a number is its text', [22], is('22'), true],
  ['a text is its boolean', ['true'], is(true), true],
  ['case counts', ['A'], is('a'), false],
  ['null is null', [null], is(null), true],
  ['null is not the text null', [null], is('null'), false],
  ['an absent value is nothing', [], is('a'), false],
  ['a wildcard', ['openclaw-gateway'], compare('like', '*CLAW*'), true],
  ['a wildcard covers the whole text', ['xopenclaw'], compare('like', 'open*'), false],
  ['below a folder', ['/etc/ssl'], compare('under', '/etc'), true],
  ['the folder itself', ['/etc'], compare('under', '/etc/'), true],
  ['a sibling of like name', ['/etcetera'], compare('under', '/etc'), false],
  ['everything is below the root', ['/x'], compare('under', '/'), true],
  ['a folder covers what is below', ['/etc'], compare('covers', '/etc/ssl'), true],
  ['and not what is above', ['/etc/ssl'], compare('covers', '/etc'), false],
  ['the start of a text', ['sk-ant-x'], compare('starts-with', 'sk-'), true],
  ['not the middle', ['xsk-'], compare('starts-with', 'sk-'), false],
  ['the end of a text', ['a.sock'], compare('ends-with', '.sock'), true],
  ['not the start', ['.sockx'], compare('ends-with', '.sock'), false],
  ['the middle of a text', ['a.sock.b'], compare('contains', '.sock'), true],
  ['the text of a number', [8080], compare('contains', '80'), true],
  ['null contains nothing', [null], compare('contains', ''), false],
  ['the domain of a host', ['example.com'], compare('domain-of', 'a.example.com'), true],
  ['another domain', ['ample.com'], compare('domain-of', 'a.example.com'), false],
  ['a pattern', ['v1.2'], { op: 'matches', pattern: '^v\\d' }, true],
  ['a pattern reads texts only', [12], { op: 'matches', pattern: '1' }, false],
  ['a pattern reads no further than its cap', [`${' '.repeat(20_000)}x`], { op: 'matches', pattern: 'x' }, false],
  ['more than', [11], { op: 'more-than', number: 10 }, true],
  ['not more than the same', [10], { op: 'more-than', number: 10 }, false],
  ['more than, as a text', ['11'], { op: 'more-than', number: 10 }, true],
  ['less than', [-1], { op: 'less-than', number: 0 }, true],
  ['a word is no number', ['many'], { op: 'less-than', number: 5 }, false],
  ['an empty text is no number', [''], { op: 'less-than', number: 5 }, false],
  ['null is no number', [null], { op: 'less-than', number: 5 }, false],
  ['true is no number', [true], { op: 'more-than', number: 0 }, false],
  ['another field', ['/data'], { op: 'is', operand: { field: 'other' } }, true],
  ['below a value of another field', ['/data/x'], { op: 'under', operand: { field: 'other' } }, true],
  ['an absent other field', ['/data'], { op: 'is', operand: { field: 'none' } }, false],
  ['every value', ['a', 'a'], { op: 'every', tests: [is('a')] }, true],
  ['not every value', ['a', 'b'], { op: 'every', tests: [is('a')] }, false],
  ['every one of none is false: nothing was said', [], { op: 'every', tests: [is('a')] }, false],
];

describe('a test on the values of a field', () => {
  test.each(cases)('%s', (_, values, one, expected) => {
    expect(holdsFor(values, one)).toBe(expected);
  });

  test.each(cases)('not: %s', (_, values, one, expected) => {
    expect(holdsFor(values, { op: 'not', tests: [one] })).toBe(!expected);
  });

  test('several tests must all hold, each for one of the values', () => {
    expect(holdsFor(['ab'], compare('contains', 'a'), compare('contains', 'b'))).toBe(true);
    expect(holdsFor(['a', 'b'], compare('contains', 'a'), compare('contains', 'b'))).toBe(true);
    expect(holdsFor(['a'], compare('contains', 'a'), compare('contains', 'b'))).toBe(false);
  });

  test('a long row of slashes is read once', () => {
    const slashes = '/'.repeat(500_000);
    expect(holdsFor([`${slashes}x`], compare('covers', '/y'))).toBe(false);
    expect(holdsFor(['/y'], compare('under', `${slashes}x`))).toBe(false);
  });
});

const products: RuleSet['products'] = {
  tool: {
    settings: {
      sandbox: {
        source: '',
        defaults: [
          { since: '0', value: 'off' },
          { since: '2.0', value: 'on' },
        ],
      },
      audit: { source: '', defaults: [{ since: '0', value: false }] },
      unset: {
        source: '',
        defaults: [
          { since: '0', value: null },
          { since: '3.0', value: 'x' },
        ],
      },
    },
  },
};

function defaults(
  setting: string,
  tests: readonly Test[],
  values: readonly Scalar[] = [],
  negate = false,
): [boolean, unknown] {
  const assumed: Assumption[] = [];
  const one: Test = { op: 'default', product: 'tool', setting, tests };
  const answer = passes(
    values.map((value) => ({ value })),
    negate ? [{ op: 'not', tests: [one] }] : [one],
    { products, field: () => [], assume: (assumption) => assumed.push(assumption) },
  );
  return [answer, assumed.map((assumption) => assumption.values)];
}

describe('a test on a setting with a documented default', () => {
  test('a written value needs no assumption', () => {
    expect(defaults('sandbox', [is('off')], ['off'])).toEqual([true, []]);
    expect(defaults('sandbox', [is('off')], ['on'])).toEqual([false, []]);
  });

  test('a default of some versions makes it hold on the assumption of these', () => {
    expect(defaults('sandbox', [is('off')])).toEqual([true, [['off']]]);
  });

  test('a default that was never another needs no assumption', () => {
    expect(defaults('audit', [is(false)])).toEqual([true, []]);
    expect(defaults('sandbox', [is('off', 'on')])).toEqual([true, []]);
  });

  test('a default that no version has makes it fail', () => {
    expect(defaults('sandbox', [is('half')])).toEqual([false, []]);
    expect(defaults('unheard-of', [is('off')])).toEqual([false, []]);
  });

  test('no default at all counts as absent', () => {
    expect(defaults('unset', [{ op: 'absent' }])).toEqual([true, [[null]]]);
  });

  test('negated, it holds on the assumption of the versions whose default fails the test', () => {
    expect(defaults('sandbox', [is('off')], [], true)).toEqual([true, [['on']]]);
    expect(defaults('sandbox', [is('off', 'on')], [], true)).toEqual([false, []]);
    expect(defaults('sandbox', [is('half')], [], true)).toEqual([true, []]);
    expect(defaults('unheard-of', [is('off')], [], true)).toEqual([true, []]);
  });
});
