import { describe, expect, test } from '@jest/globals';

import { judge } from '../../../src/policy/gate.ts';
import { makeThreat } from './threat.ts';

const THREATS = (['critical', 'high', 'high', 'medium', 'low', 'note'] as const).map((severity) =>
  makeThreat({ severity }),
);

describe('the gate', () => {
  test.each([
    ['never', 0],
    ['critical', 1],
    ['high', 3],
    ['medium', 4],
    ['low', 5],
  ] as const)('with fail-on %s is blocked by %i of six alerts', (failOn, blocking) => {
    expect(judge(THREATS, failOn)).toEqual({ failOn, open: blocking === 0, blocking });
  });

  test('stays open when nothing is as bad, or is a rule in nursery', () => {
    expect(judge([], 'low').open).toBe(true);
    expect(judge([makeThreat({ severity: 'medium' })], 'high').open).toBe(true);
    expect(judge([makeThreat({ severity: 'critical', status: 'nursery' })], 'low').open).toBe(true);
  });
});
