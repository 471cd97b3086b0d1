import { holds } from '../../../src/match/condition.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Role } from '../../../src/model/file.ts';
import type { RawFinding, Threat } from '../../../src/model/finding.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { reduce, type PlacedRecord } from '../../../src/threat/reduce.ts';
import { sampleRuleSet, TOOL } from '../sample-rules.ts';

/** The record of a file. */
export function place(
  path: string,
  findings: readonly RawFinding[],
  facts: readonly Fact[] = [],
  role: Role = 'product',
): PlacedRecord {
  return { path, role, record: { kind: 'other-yaml', findings, facts, problems: [] } };
}

/** The threats that these rules see in these records. */
export function threatsOf(rules: readonly Rule[], ...records: readonly PlacedRecord[]): readonly Threat[] {
  return reduce(records, sampleRuleSet(rules), (conditions, field) =>
    holds(conditions, field, { tool: TOOL }, () => undefined),
  ).threats;
}

/** The first column of a line. */
export const at = (startLine: number): RawFinding['region'] => ({
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
/** One variant that is worse than the sample rule, and one that is milder. */
export const variants = [
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
