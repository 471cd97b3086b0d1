import { describe, expect, test } from '@jest/globals';

import { SCORE_BANDS, SEVERITIES } from '../../../src/model/layer.ts';
import type { Rule, RuleSet } from '../../../src/model/rule.ts';
import { applyConfiguration, applyToRules } from '../../../src/policy/apply.ts';
import { makeThreat } from './threat.ts';

const A = makeThreat({ rule: 'l4/a', id: 'l4/a-in-agent', severity: 'critical', score: 9.3 });
const B = makeThreat({ rule: 'l4/b', id: 'l4/b', severity: 'high', score: 8.1 });
const C = makeThreat({ rule: 'l4/c', id: 'l4/c', severity: 'low', score: 2.2 });

describe('a configuration applied to threats', () => {
  test('changes nothing when it says nothing', () => {
    expect(applyConfiguration([A, B, C], { rules: {} })).toEqual([A, B, C]);
    expect(applyConfiguration([A, B, C], { rules: { 'l4/other': 'off' } })).toEqual([A, B, C]);
  });

  test('leaves out rules that are off, with their variants', () => {
    expect(applyConfiguration([A, B, C], { rules: { 'l4/a': 'off' } })).toEqual([B, C]);
  });

  test('sets severity and a score in its band, and keeps the order worst first', () => {
    const changed = applyConfiguration([A, B, C], { rules: { 'l4/a': 'low', 'l4/c': 'critical' } });
    expect(changed.map(({ id, severity, score }) => [id, severity, score])).toEqual([
      ['l4/c', 'critical', 9.6],
      ['l4/b', 'high', 8.1],
      ['l4/a-in-agent', 'low', 2],
    ]);
  });

  test('keeps the score of a rule that has the severity already', () => {
    expect(applyConfiguration([B], { rules: { 'l4/b': 'high' } })).toEqual([B]);
  });

  test.each(SEVERITIES)('gives %s a score that GitHub reads as such', (severity) => {
    const from = severity === 'high' ? C : B;
    const [changed] = applyConfiguration([from], { rules: { [from.rule]: severity } });
    const [low, high] = SCORE_BANDS[severity];
    expect(changed?.score).toBeGreaterThanOrEqual(low);
    expect(changed?.score).toBeLessThanOrEqual(high);
  });
});

test('a configuration applied to rules changes what outputs say of them, and drops none', () => {
  const rules = [
    { id: 'l4/a', severity: 'medium', score: 5, variants: [{ id: 'l4/a-in-agent', severity: 'critical', score: 9.3 }] },
    { id: 'l4/b', severity: 'high', score: 8.1, variants: [] },
  ] as unknown as Rule[];
  const ruleSet = { rules } as unknown as RuleSet;
  expect(applyToRules(ruleSet, { rules: { 'l4/a': 'low', 'l4/b': 'off' } }).rules).toEqual([
    { id: 'l4/a', severity: 'low', score: 2, variants: [{ id: 'l4/a-in-agent', severity: 'low', score: 2 }] },
    rules[1],
  ]);
});
