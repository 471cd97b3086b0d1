import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareText, reveal, untrusted } from '../../../src/guard/untrusted.ts';
import { holds } from '../../../src/match/condition.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { ROLES, type Role } from '../../../src/model/file.ts';
import type { RawFinding, Threat } from '../../../src/model/finding.ts';
import { SEVERITIES } from '../../../src/model/layer.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { reduce, type PlacedRecord } from '../../../src/threat/reduce.ts';
import { sampleFact, sampleFinding, sampleRule, sampleRuleSet, TOOL } from '../sample-rules.ts';

function place(
  path: string,
  findings: readonly RawFinding[],
  facts: readonly Fact[] = [],
  role: Role = 'product',
): PlacedRecord {
  return { path, role, record: { kind: 'other-yaml', findings, facts, problems: [] } };
}

function threatsOf(rules: readonly Rule[], ...records: readonly PlacedRecord[]): readonly Threat[] {
  return reduce(records, sampleRuleSet(rules), (conditions, field) =>
    holds(conditions, field, { tool: TOOL }, () => undefined),
  ).threats;
}

const at = (startLine: number): RawFinding['region'] => ({
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
const variants = [
  {
    id: 'l4/open-agent-port',
    when: { fact: 'agent', in: 'same-file' },
    severity: 'critical',
    score: 9.5,
    layer: 'L7',
    message: 'The agent listens on {port}.',
    title: 'Agent port is open',
  },
  { id: 'l4/open-port-contained', when: { control: 'sandbox' }, severity: 'low', score: 2 },
] as const;

const rank = ({ severity, id, path, region }: Threat): string =>
  [SEVERITIES.indexOf(severity), id, reveal(path), region.startLine].join('\n');

describe('a posture', () => {
  const posture = sampleRule({
    id: 'l5/nothing-watches',
    layer: 'L5',
    message: 'Nothing watches {name}.',
    match: { present: { fact: 'agent' }, absent: [{ fact: 'observability' }] },
  });
  const agent = sampleFact('agent', { product: 'openclaw' });

  test('alerts once, at the first thing that is there', () => {
    const found = threatsOf([posture], place('b', [], [agent]), place('a', [], [agent]));
    expect(found.map(({ id, path, message }) => [id, path, message.template, message.values['name']])).toEqual([
      ['l5/nothing-watches', 'a', 'Nothing watches {name}.', 'openclaw'],
    ]);
  });

  test('is silent where what must be absent is there, or nothing is', () => {
    expect(threatsOf([posture], place('a', [], [agent]), place('b', [], [sampleFact('observability', {})]))).toEqual(
      [],
    );
    expect(threatsOf([posture])).toEqual([]);
  });

  test('is silent about what only tests contain', () => {
    expect(threatsOf([posture], place('a', [], [agent], 'test'))).toEqual([]);
  });

  test('needs all that it names, and shows the rest as evidence', () => {
    const both = sampleRule({ id: 'l5/both', layer: 'L5', match: { present: [{ fact: 'agent' }, { fact: 'tool' }] } });
    expect(threatsOf([both], place('a', [], [agent]))).toEqual([]);
    const [threat] = threatsOf(
      [both],
      place('a', [], [agent]),
      place('b', [], [sampleFact('tool', { capability: 'shell' })]),
    );
    expect(threat?.steps.map(({ path }) => path)).toEqual(['b']);
  });
});
