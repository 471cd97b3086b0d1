import { untrusted } from '../guard/untrusted.ts';
import type { FactKind, PlacedFact } from '../model/fact.ts';
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

/** What a fact contributes to a threat, by kind; a kind without a sentence of its own is only named. */
const EVIDENCE: Partial<Record<FactKind, string>> = {
  'agent-runtime': 'An agent ({name}) is installed or started here.',
  agent: 'The agent {name} is set up here.',
  'agent-path': 'The agent loads {name} from here.',
  channel: 'People reach the agent through {name} here.',
  credential: 'The credential {name} is here.',
  egress: 'Data can leave to {name} here.',
  image: 'The image {name} is used here.',
  'path-access': 'The sandbox may reach {name} here.',
  plugin: 'The plugin {name} is installed here.',
  sandbox: 'The sandbox ({name}) is set up here.',
  tool: 'The agent has the tool {name} here.',
  tunnel: 'A tunnel ({name}) is opened here.',
};

/** A fact as a step of evidence: what it contributes, and its name. */
export function describeFact(fact: PlacedFact): Step {
  const name = nameFact(fact);
  const kind = fact.kind.replaceAll('-', ' ');
  const sentence = EVIDENCE[fact.kind] ?? `This counts too: ${kind} {name}.`;
  const template = name === '' ? `This counts too: ${kind}.` : sentence;
  return { path: untrusted(fact.path), region: fact.region, message: { template, values: { name: untrusted(name) } } };
}
