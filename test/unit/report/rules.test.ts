import { describe, expect, test } from '@jest/globals';
import { renderRuleList, renderRulePage } from '../../../src/report/rules.ts';
import { sampleRule, sampleRuleSet } from '../sample-rules.ts';

const variants = [
  { id: 'l4/open-agent-port', when: { fact: 'agent' }, severity: 'critical', score: 9.5, title: 'Agent port' },
] as const;
const ruleSet = sampleRuleSet([
  sampleRule({ variants, also: ['L7'] }),
  sampleRule({ id: 'l4/a-much-longer-name', status: 'nursery', title: 'A rule that is tried out' }),
]);

describe('the list of rules', () => {
  test('as text has a line for each, in columns', () => {
    expect(renderRuleList(ruleSet, 'text')).toBe(
      'l4/open-port           medium    A port is open that need not be\n' +
        '  l4/open-agent-port   critical  Agent port\n' +
        'l4/a-much-longer-name  medium    A rule that is tried out (nursery)\n',
    );
  });

  test('as JSON has the fields that programs need, and variants', () => {
    const [rule] = JSON.parse(renderRuleList(ruleSet, 'json')) as Record<string, unknown>[];
    expect(rule).toMatchObject({
      id: 'l4/open-port',
      layer: 'L4',
      also: ['L7'],
      severity: 'medium',
      score: 5.5,
      status: 'stable',
    });
    expect(rule?.['variants']).toEqual([
      { id: 'l4/open-agent-port', title: 'Agent port', severity: 'critical', score: 9.5 },
    ]);
    expect(rule).not.toHaveProperty('match');
  });
});

describe('the explanation of a rule', () => {
  test('begins with what it is and goes on with its help', () => {
    const page = renderRulePage(ruleSet, 'l4/open-port');
    expect(page?.split('\n').slice(0, 4)).toEqual([
      'A port is open that need not be',
      'l4/open-port · L4 Deployment & Infrastructure, also L7 · medium (5.5)',
      '',
      '## Why it matters',
    ]);
  });

  test('of a variant begins with what the variant is', () => {
    expect(renderRulePage(ruleSet, 'l4/open-agent-port')?.split('\n').slice(0, 2)).toEqual([
      'Agent port',
      expect.stringMatching(/^l4\/open-agent-port · .* · critical \(9\.5\)$/),
    ]);
  });

  test('exists for the id that a scan reports for itself', () => {
    expect(renderRulePage(ruleSet, 'tool/incomplete-scan')).toMatch(/^Scan is incomplete[^]*paths\.ignore/);
  });

  test.each(['l4/nowhere', '', 'constructor'])('does not exist for %j', (id) => {
    expect(renderRulePage(ruleSet, id)).toBeUndefined();
  });
});
