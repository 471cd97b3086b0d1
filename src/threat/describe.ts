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

/** A fact as a step of evidence: its kind and what names it. */
export function describeFact(fact: PlacedFact): Step {
  const name = String(
    fact.fields['name'] ??
      fact.fields['product'] ??
      fact.fields['host'] ??
      fact.fields['path'] ??
      fact.fields['what'] ??
      '',
  );
  const template =
    name === ''
      ? `Joined with: ${fact.kind.replaceAll('-', ' ')}.`
      : `Joined with: ${fact.kind.replaceAll('-', ' ')} {name}.`;
  return { path: untrusted(fact.path), region: fact.region, message: { template, values: { name: untrusted(name) } } };
}
