import { compareText, reveal, untrusted } from '../guard/untrusted.ts';
import type { FactKind, FactValue, PlacedFact } from '../model/fact.ts';
import type { Layer } from '../model/layer.ts';
import type { Boundary, BoundaryKind, Component, ComponentKind, Place } from '../model/threat-model.ts';
import type { BoundaryOf } from './boundaries.ts';
import { nameFact } from './describe.ts';
import { componentId } from './identity.ts';

/** A component while facts are still added to it. */
interface Draft {
  readonly kind: ComponentKind;
  readonly name: string;
  readonly boundary: Boundary;
  readonly properties: Map<string, Set<FactValue>>;
  readonly places: Map<string, Place>;
}

/** What a fact of a kind is in the model; other facts describe components or boundaries, they are none. */
const KINDS: Partial<Record<FactKind, ComponentKind>> = {
  agent: 'agent',
  'agent-runtime': 'agent',
  model: 'model',
  tool: 'tool',
  'mcp-server': 'mcp-server',
  plugin: 'plugin',
  'agent-path': 'memory',
  'data-store': 'data-store',
  channel: 'channel',
  trigger: 'trigger',
  sandbox: 'sandbox',
  credential: 'credential',
  image: 'image',
  egress: 'egress',
  tunnel: 'listener',
  listener: 'listener',
  observability: 'observability',
};

const LAYERS_OF: Readonly<Record<ComponentKind, Layer>> = {
  model: 'L1',
  memory: 'L2',
  'data-store': 'L2',
  agent: 'L3',
  tool: 'L3',
  sandbox: 'L4',
  image: 'L4',
  listener: 'L4',
  observability: 'L5',
  credential: 'L6',
  'mcp-server': 'L7',
  plugin: 'L7',
  channel: 'L7',
  trigger: 'L7',
  egress: 'L7',
};

/** Fields that name the component, and are not repeated as properties. */
const NAMES: ReadonlySet<string> = new Set(['name', 'host', 'path']);

/** Places of one component that are listed; a framework may be imported everywhere. */
const PLACE_CAP = 50;

/**
 * Facts joined into components: the same kind and name within the same boundary is one thing, whatever file speaks of it. In order of
 * layer, kind, name, boundary.
 */
export function joinComponents(facts: readonly PlacedFact[], boundaryOf: BoundaryOf): readonly Component[] {
  const set = new Set(facts.filter(isSetUp).map((fact) => agentName(fact)));
  const drafts = new Map<string, Draft>();
  for (const fact of facts) {
    const kind = KINDS[fact.kind];
    if (!kind || !isComponent(fact, set)) continue;
    const name = kind === 'agent' ? agentName(fact) : nameFact(fact);
    const boundary = boundaryOf(fact);
    // An agent is one thing in its group, though its image, its script and its code each speak of it.
    const id = componentId(kind, kind === 'agent' ? `group ${boundary.group}` : boundary.id, name);
    const draft = drafts.get(id) ?? { kind, name, boundary, properties: new Map(), places: new Map() };
    const isInner = INNER.indexOf(boundary.kind) < INNER.indexOf(draft.boundary.kind);
    const placed = isInner ? { ...draft, boundary } : draft;
    drafts.set(id, placed);
    addFact(placed, fact);
  }
  return [...drafts].map(([id, draft]) => finish(id, draft)).toSorted(compareComponents);
}

/** The innermost boundary is where an agent runs. */
const INNER: readonly BoundaryKind[] = ['sandbox', 'container', 'workflow', 'workstation', 'code', 'outside'];

/** A framework that is imported where an agent of it is set up is that agent; what holds code says more as a plugin. */
function isComponent({ kind, fields, ...rest }: PlacedFact, set: ReadonlySet<string>): boolean {
  if (kind === 'agent-path') return fields['holds'] !== 'code';
  if (kind !== 'agent') return true;
  return isSetUp({ kind, fields, ...rest }) || !set.has(agentName({ fields }));
}

function isSetUp({ kind, fields }: PlacedFact): boolean {
  return kind === 'agent-runtime' || (kind === 'agent' && !['dependency', 'import'].includes(String(fields['how'])));
}

/** `ghcr.io/openclaw/openclaw` and `openclaw` are the same product. */
function agentName({ fields }: Pick<PlacedFact, 'fields'>): string {
  const name = String(fields['name'] ?? fields['product'] ?? '');
  return name.startsWith('@') ? name : name.slice(name.lastIndexOf('/') + 1);
}

function addFact({ kind, properties, places }: Draft, fact: PlacedFact): void {
  for (const [field, value] of Object.entries(fact.fields)) {
    if (NAMES.has(field) && kind !== 'agent') continue;
    const values = properties.get(field) ?? new Set();
    properties.set(field, values.add(value));
  }
  const key = `${fact.path}:${fact.region.startLine}`;
  if (places.size < PLACE_CAP && !places.has(key)) places.set(key, { path: untrusted(fact.path), region: fact.region });
}

function finish(id: string, { kind, name, boundary, properties, places }: Draft): Component {
  const entries = [...properties]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([field, values]) => [field, joinValues(values)] as const);
  return {
    id,
    kind,
    name: untrusted(name),
    layer: LAYERS_OF[kind],
    boundary: boundary.id,
    properties: Object.fromEntries(entries),
    places: [...places.values()],
    threats: [],
  };
}

function joinValues(values: ReadonlySet<FactValue>): FactValue {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : [...values].map(String).toSorted(compareText).join(', ');
}

function compareComponents(a: Component, b: Component): number {
  return (
    compareText(a.layer, b.layer) ||
    compareText(a.kind, b.kind) ||
    compareText(reveal(a.name), reveal(b.name)) ||
    compareText(a.boundary, b.boundary)
  );
}
