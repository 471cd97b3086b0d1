import { describe, expect, test } from '@jest/globals';
import { holds } from '../../../src/match/condition.ts';
import type { Assumption } from '../../../src/model/finding.ts';
import type { Condition, RuleSet } from '../../../src/model/rule.ts';

const products: RuleSet['products'] = {
  tool: {
    settings: {
      mode: {
        source: '',
        defaults: [
          { since: '0', value: 'off' },
          { since: '2', value: 'on' },
        ],
      },
    },
  },
};
const fields: Readonly<Record<string, string>> = { a: '1', b: '2' };

function ask(...conditions: readonly Condition[]): [boolean, number] {
  const assumed: Assumption[] = [];
  const answer = holds(
    conditions,
    (name) => (fields[name] === undefined ? [] : [{ value: fields[name] }]),
    products,
    (assumption) => assumed.push(assumption),
  );
  return [answer, assumed.length];
}

const on = (field: string, value: string): Condition => ({
  field,
  tests: [{ op: 'is', operand: { literals: [value] } }],
});
const yes = on('a', '1');
const no = on('a', '2');
const offByDefault: Condition = {
  field: 'mode',
  tests: [{ op: 'default', product: 'tool', setting: 'mode', tests: [{ op: 'is', operand: { literals: ['off'] } }] }],
};

describe('conditions', () => {
  test.each([
    ['none at all', [], true],
    ['all of a list', [yes, on('b', '2')], true],
    ['one of the list fails', [yes, no], false],
    ['any', [{ any: [no, yes] }], true],
    ['any of none', [{ any: [] }], false],
    ['all', [{ all: [yes, no] }], false],
    ['all of none', [{ all: [] }], true],
    ['none', [{ none: [no] }], true],
    ['none, and one holds', [{ none: [no, yes] }], false],
    ['nested', [{ any: [{ all: [yes, no] }, { none: [{ all: [yes, no] }] }] }], true],
  ] as const)('%s', (_, conditions, expected) => {
    expect(ask(...conditions)[0]).toBe(expected);
  });
});

describe('the assumptions an answer rests on', () => {
  test.each([
    ['one that it needs', [offByDefault], [true, 1]],
    ['none of a list that fails', [offByDefault, no], [false, 0]],
    ['none of an alternative that fails', [{ any: [{ all: [offByDefault, no] }, yes] }], [true, 0]],
    ['none when an earlier alternative holds without', [{ any: [yes, offByDefault] }], [true, 0]],
    ['one of the alternative that holds', [{ any: [no, offByDefault] }], [true, 1]],
    ['one that keeps `none` true', [{ none: [offByDefault] }], [true, 1]],
    ['none where `none` fails for all versions', [{ none: [yes, offByDefault] }], [false, 0]],
  ] as const)('%s', (_, conditions, expected) => {
    expect(ask(...conditions)).toEqual(expected);
  });
});
