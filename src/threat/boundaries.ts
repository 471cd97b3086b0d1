import { untrusted } from '../guard/untrusted.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { Boundary, BoundaryKind } from '../model/threat-model.ts';
import { findDockerfile } from './builds.ts';
import { contextKindOf } from './contexts.ts';
import { componentId } from './identity.ts';
import type { ProjectOf } from './projects.ts';

/** Decides where a fact stands. */
export type BoundaryOf = (fact: PlacedFact) => Boundary;

/** Kinds of facts that stand outside of everything the repository runs. */
const OUTSIDE = new Set(['channel', 'trigger', 'egress', 'tunnel']);

/** The boundaries of a repository: policy files, services, images, jobs, developers' machines, and the code of each project. */
export function findBoundaries(facts: readonly PlacedFact[], deploymentOf: ProjectOf): BoundaryOf {
  const groupOf = findGroups(deploymentOf);
  const sandboxOf = findSandboxes(facts, groupOf);
  const nameContainer = findContainers(facts);
  const known = new Map<string, Boundary>();
  const create = (kind: BoundaryKind, name: string, group: string): Boundary => {
    const id = componentId('boundary', kind, name, group);
    const boundary = known.get(id) ?? { id, kind, name: untrusted(name), group };
    known.set(id, boundary);
    return boundary;
  };

  return (fact) => {
    const { kind, path, unit } = fact;
    const context = contextKindOf(path);
    const group = groupOf(path);
    if (OUTSIDE.has(kind)) return create('outside', '', group);
    if (context === 'workflow') return create('workflow', unit === undefined ? path : `${unit} (${path})`, group);
    if (context === 'workstation') return create('workstation', '', group);
    const sandbox = sandboxOf(group);
    if (sandbox !== undefined && (path === sandbox || isInSandbox(fact))) return create('sandbox', sandbox, group);
    const container = nameContainer(fact);
    return container === undefined ? create('code', group, group) : create('container', container, group);
  };
}

/** What an agent that has a sandbox is inside of. */
function isInSandbox({ kind, fields }: PlacedFact): boolean {
  return INSIDE.has(kind) || (kind === 'credential' && fields['to'] === 'sandbox');
}

const INSIDE = new Set(['agent', 'agent-runtime', 'agent-path', 'plugin']);

/** Of a group its policy file, when there is one only: of several nobody knows which holds for what. */
function findSandboxes(facts: readonly PlacedFact[], groupOf: ProjectOf): (group: string) => string | undefined {
  const policies = new Map<string, Set<string>>();
  for (const { kind, fields, path } of facts) {
    if (kind !== 'path-access' || fields['source'] !== 'policy') continue;
    const group = groupOf(path);
    policies.set(group, (policies.get(group) ?? new Set()).add(path));
  }
  return (group) => {
    const [first, other] = policies.get(group) ?? [];
    return other === undefined ? first : undefined;
  };
}

/** Of a fact the service it belongs to or the file its image is built by; undefined for plain code. */
function findContainers(facts: readonly PlacedFact[]): (fact: PlacedFact) => string | undefined {
  const services = facts.filter(({ kind }) => kind === 'workload');
  const serviceOf = new Map(services.map((service) => [keyOf(service.path, service.unit), service]));
  const builtBy = new Map(services.map((service) => [findDockerfile(service), service]));
  const imageFiles = new Set(
    facts.filter(({ kind, path }) => kind === 'image' && IMAGE_FILE.test(path)).map(({ path }) => path),
  );
  return ({ path, unit }) => {
    const service = serviceOf.get(keyOf(path, unit)) ?? builtBy.get(path);
    if (service) return service.unit === undefined ? service.path : `${service.unit} (${service.path})`;
    return imageFiles.has(path) ? path : undefined;
  };
}

const IMAGE_FILE = /(?:^|[/.])(?:docker|container)file/i;

/** What belongs together: a workflow file, the developers' settings, a deployed project. */
export function findGroups(deploymentOf: ProjectOf): ProjectOf {
  return (path) => {
    const context = contextKindOf(path);
    if (context === 'workflow') return path;
    return context === 'workstation' ? context : deploymentOf(path);
  };
}

function keyOf(path: string, unit: string | undefined): string {
  return `${path}#${unit ?? ''}`;
}
