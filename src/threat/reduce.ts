import { compareThreats } from '../guard/order.ts';
import { compareText, untrusted } from '../guard/untrusted.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { FileRecord, Role } from '../model/file.ts';
import type { Assumption, RawFinding, Step, Threat } from '../model/finding.ts';
import type { LinkedFlow } from '../model/linked-flow.ts';
import type { Rule, RuleSet, Variant } from '../model/rule.ts';
import { describeFact, describeRule } from './describe.ts';
import { findEvidence, type FactIndex, type FieldTest, type Viewpoint } from './condition.ts';
import { findProductVersions, holdsByDefault } from './defaults.ts';
import { findFlows } from './flow-threats.ts';
import { groupThreats, SAME } from './group.ts';
import { findPostures } from './posture.ts';
import { dropRepeated } from './repeated.ts';

/** A record once its file's path and role are known. */
export interface PlacedRecord {
  readonly path: string;
  readonly role: Role;
  readonly record: FileRecord;
}

/** What the repository is made of, and the threats in it. */
export interface ThreatModel {
  readonly facts: readonly PlacedFact[];
  readonly threats: readonly Threat[];
}

/**
 * Turns records into a threat model: chooses variants, drops what other facts rule out, adds postures. Pure, and independent
 * of the order of the records.
 */
export function reduce(
  records: readonly PlacedRecord[],
  ruleSet: RuleSet,
  test: FieldTest,
  flows: readonly LinkedFlow[] = [],
): ThreatModel {
  const sorted = records.toSorted((a, b) => compareText(a.path, b.path));
  const facts = sorted
    .filter(({ role }) => role === 'product')
    .flatMap(({ path, record }) => record.facts.map((fact) => ({ ...fact, path })));
  const index = indexFacts(facts);
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const versions = findProductVersions(facts);
  const isAssumed = (assumption: Assumption): boolean => holdsByDefault(assumption, ruleSet.products, versions);
  const threats = sorted.flatMap((placed) =>
    placed.record.findings.flatMap((finding) => {
      const rule = rules.get(finding.rule);
      return rule && finding.assumes.every(isAssumed) ? placeFinding(rule, finding, placed, index, test) : [];
    }),
  );
  const placedBy = new Map(sorted.map((placed) => [placed.path, placed]));
  const flowing = ruleSet.rules.flatMap((rule) =>
    findFlows(rule, flows, test).flatMap(({ path, finding, steps }) => {
      const placed = placedBy.get(path);
      if (!placed || !rule.roles.includes(placed.role)) return [];
      return placeFinding(rule, finding, placed, index, test).map((threat) => ({
        ...threat,
        steps: [...steps, ...threat.steps],
      }));
    }),
  );
  const postures = ruleSet.rules.flatMap((rule) => findPostures(rule, index, test));
  const said = dropRepeated([...threats, ...flowing, ...postures], rules);
  return { facts, threats: groupThreats(said.toSorted(compareThreats), rules) };
}

function indexFacts(facts: readonly PlacedFact[]): FactIndex {
  const byKind = groupFacts(facts, ({ kind }) => kind);
  const byFile = groupFacts(facts, ({ kind, path }) => `${kind}\n${path}`);
  return { of: (kind) => byKind.get(kind) ?? [], in: (kind, path) => byFile.get(`${kind}\n${path}`) ?? [] };
}

function groupFacts(
  facts: readonly PlacedFact[],
  keyOf: (fact: PlacedFact) => string,
): ReadonlyMap<string, PlacedFact[]> {
  const groups = new Map<string, PlacedFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

function placeFinding(
  rule: Rule,
  finding: RawFinding,
  { path, role }: PlacedRecord,
  facts: FactIndex,
  test: FieldTest,
): readonly Threat[] {
  const from: Viewpoint = { path, role, unit: finding.unit, values: finding.values };
  const required = rule.requires ? findEvidence(rule.requires, from, facts, test) : [];
  if (!required) return [];
  const chosen = chooseVariant(rule, from, facts, test);
  const here = (step: { region: Step['region']; message: Step['message'] }): Step => ({
    ...step,
    path: untrusted(path),
  });
  const same = finding.also.map((region): Step => ({ ...here({ region, message: SAME }), elsewhere: true }));
  const evidence = [...required, ...chosen.evidence].map(describeFact);
  return [
    {
      ...describeRule(rule, chosen.variant),
      path: untrusted(path),
      role,
      message: { template: (chosen.variant ?? rule).message, values: finding.values },
      region: finding.region,
      lineHash: finding.lineHash,
      steps: [...evidence, ...finding.steps.map(here), ...same],
      anchor: finding.anchor,
      ...(finding.unit === undefined ? {} : { unit: finding.unit }),
    },
  ];
}

/** The first variant that holds here, with the facts that make it hold. */
function chooseVariant(
  rule: Rule,
  from: Viewpoint,
  facts: FactIndex,
  test: FieldTest,
): { variant: Variant | undefined; evidence: readonly PlacedFact[] } {
  for (const variant of rule.variants) {
    const evidence = findEvidence(variant.when, from, facts, test);
    if (evidence) return { variant, evidence };
  }
  return { variant: undefined, evidence: [] };
}
