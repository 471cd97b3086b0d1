import { compareText, reveal, untrusted } from '../guard/untrusted.ts';
import type { Boundary, Component, ComponentKind, Connection, ConnectionKind } from '../model/threat-model.ts';
import type { ProjectOf } from './projects.ts';

interface Relation {
  readonly kind: ConnectionKind;
  /** The component is the active one. */
  readonly in?: true;
}

/** What an agent has to do with a component of each kind. */
const TO_AGENT: Readonly<Partial<Record<ComponentKind, Relation>>> = {
  channel: { kind: 'prompts', in: true },
  trigger: { kind: 'starts', in: true },
  listener: { kind: 'prompts', in: true },
  tool: { kind: 'calls' },
  'mcp-server': { kind: 'calls' },
  model: { kind: 'calls' },
  plugin: { kind: 'loads' },
  memory: { kind: 'reads' },
  'data-store': { kind: 'reads' },
  credential: { kind: 'reads' },
  egress: { kind: 'sends' },
  observability: { kind: 'records' },
  sandbox: { kind: 'runs-in' },
  image: { kind: 'runs-in' },
};

/**
 * Who acts on whom. Only what lies together is joined: within a group, a component belongs to the agents that stand in one of its
 * files, else to those of its boundary, else to the first agent of the group.
 */
export function connectComponents(
  components: readonly Component[],
  boundaries: ReadonlyMap<string, Boundary>,
  groupOf: ProjectOf,
): readonly Connection[] {
  const agents = components.filter(({ kind }) => kind === 'agent');
  const connections = components.flatMap((component) => {
    const relation = relate(component);
    if (!relation) return [];
    return chooseAgents(component, agents, groupOf).map((agent): Connection => {
      const [from, to] = relation.in ? [component, agent] : [agent, component];
      return { from: from.id, to: to.id, kind: relation.kind, crosses: crosses(from, to, boundaries) };
    });
  });
  return connections.toSorted(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind),
  );
}

/** A server that listens is asked by the agent; a port of the agent's own is how others reach it. */
function relate({ kind, properties }: Component): Relation | undefined {
  return (kind === 'listener' && LISTENERS[String(properties['what'])]) || TO_AGENT[kind];
}

const LISTENERS: Readonly<Record<string, Relation>> = {
  'model-server': { kind: 'calls' },
  'vector-store': { kind: 'reads' },
  observability: { kind: 'records' },
};

function chooseAgents(component: Component, agents: readonly Component[], groupOf: ProjectOf): readonly Component[] {
  const group = groupOfComponent(component, groupOf);
  const near = agents.filter((agent) => groupOfComponent(agent, groupOf) === group);
  const files = new Set(component.places.map(({ path }) => reveal(path)));
  const together = near.filter(({ places }) => places.some(({ path }) => files.has(reveal(path))));
  if (together.length > 0) return together;
  const inside = near.filter(({ boundary }) => boundary === component.boundary);
  return inside.length > 0 ? inside : near.slice(0, 1);
}

/** The group of the first place: what is joined over several files has the same boundary, hence the same group. */
function groupOfComponent({ places }: Component, groupOf: ProjectOf): string {
  return groupOf(reveal(places[0]?.path ?? untrusted('')));
}

/** The code of an agent is what runs in its container: no boundary lies between these two. */
function crosses(a: Component, b: Component, boundaries: ReadonlyMap<string, Boundary>): boolean {
  if (a.boundary === b.boundary) return false;
  const kinds = [boundaries.get(a.boundary)?.kind, boundaries.get(b.boundary)?.kind];
  return !kinds.every((kind) => kind === 'code' || kind === 'container');
}
