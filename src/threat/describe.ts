import { untrusted } from '../guard/untrusted.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { Step, Threat } from '../model/finding.ts';
import type { Rule, Variant } from '../model/rule.ts';

/** What a threat takes from its rule or, where one holds, from the variant. */
export function describeRule(
  rule: Rule,
  variant: Variant | undefined,
): Pick<Threat, 'rule' | 'id' | 'layer' | 'also' | 'severity' | 'score' | 'status'> {
  const { id, layer, also, severity, score } = variant ?? rule;
  return { rule: rule.id, id, layer, also, severity, score, status: rule.status === 'nursery' ? 'nursery' : 'stable' };
}

/** The fields that can name a fact, the most telling first. */
const NAMING_FIELDS = ['name', 'product', 'host', 'path', 'what', 'command', 'event', 'provider', 'kind', 'capability'];

/** What a fact is called in an inventory; empty when it has no name. */
export function nameFact({ fields }: Pick<PlacedFact, 'fields'>): string {
  const field = NAMING_FIELDS.find((candidate) => fields[candidate] !== undefined);
  return field === undefined ? '' : String(fields[field]);
}

/** A fact as a step of evidence: its kind and what names it. */
export function describeFact(fact: PlacedFact): Step {
  const name = nameFact(fact);
  const kind = fact.kind.replaceAll('-', ' ');
  const template = name === '' ? `Joined with: ${kind}.` : `Joined with: ${kind} {name}.`;
  return { path: untrusted(fact.path), region: fact.region, message: { template, values: { name: untrusted(name) } } };
}
