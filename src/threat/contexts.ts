import { compareText, reveal } from '../guard/untrusted.ts';
import type { FactKind, PlacedFact } from '../model/fact.ts';
import type { Threat } from '../model/finding.ts';
import type { PathContext } from '../model/rule.ts';
import { findBuildContext, findDockerfile } from './builds.ts';
import { findProjects, type ProjectOf } from './projects.ts';

/** What an attacker who is inside finds together: facts and threats that belong to one agent. */
export interface Context {
  readonly kind: PathContext;
  /** The job (`file#job`) or the folder of the project; empty = the whole repository. */
  readonly name: string;
  readonly facts: readonly PlacedFact[];
  readonly threats: readonly Threat[];
}

/** Settings and texts that agents of developers read; a collection of skills is no deployment either. */
const WORKSTATION =
  /(?:^|\/)\.(?:claude|cursor|codex|gemini|vscode|windsurf|roo|kiro|continue|devcontainer)\/|(?:^|\/)(?:\.mcp\.json|CLAUDE\.md|AGENTS\.md|GEMINI\.md|SKILL\.md|\.cursorrules)$/;

/** Which part of a repository a file belongs to. */
export function contextKindOf(path: string): PathContext {
  if (/^\.(?:github|gitea|forgejo)\/workflows\/|(?:^|\/)action\.ya?ml$/.test(path)) return 'workflow';
  return WORKSTATION.test(path) ? 'workstation' : 'deployment';
}

/**
 * The contexts of a repository: every job that runs an agent, every project with an agent, and the developers' settings. Threats of
 * nursery rules and in files that are not part of the product prove nothing.
 */
export function findContexts(
  facts: readonly PlacedFact[],
  threats: readonly Threat[],
  paths: readonly string[],
): readonly Context[] {
  const proven = threats.filter(({ status, role }) => status === 'stable' && role === 'product');
  const of = (kind: PathContext): Parts => ({
    facts: facts.filter(({ path }) => contextKindOf(path) === kind),
    threats: proven.filter(({ path }) => contextKindOf(reveal(path)) === kind),
  });
  const workstation = of('workstation');
  return [
    ...findJobs(of('workflow')),
    ...findDeployments(of('deployment'), paths),
    ...(workstation.facts.length + workstation.threats.length === 0
      ? []
      : [{ kind: 'workstation' as const, name: '', ...workstation }]),
  ];
}

type Parts = Pick<Context, 'facts' | 'threats'>;

/** An agent is used, started or set up here. */
function isAgent({ kind }: PlacedFact): boolean {
  return AGENT_KINDS.has(kind);
}

const AGENT_KINDS: ReadonlySet<FactKind> = new Set(['agent', 'agent-runtime', 'approval', 'channel', 'tool']);

/** A job that runs an agent, with what holds for its whole file. */
function findJobs({ facts, threats }: Parts): readonly Context[] {
  const jobs = new Map(facts.filter(isAgent).map(({ path, unit }) => [`${path}#${unit ?? ''}`, { path, unit }]));
  return [...jobs]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, { path, unit }]) => ({
      kind: 'workflow',
      name,
      facts: facts.filter((fact) => fact.path === path && isInUnit(fact.unit, unit)),
      threats: threats.filter((threat) => reveal(threat.path) === path && isInUnit(threat.unit, unit)),
    }));
}

function isInUnit(own: string | undefined, unit: string | undefined): boolean {
  return own === undefined || unit === undefined || own === unit;
}

/**
 * Of a path the project that is deployed with it. One agent project owns the repository; of several each owns its folder, since
 * nothing says that they run together.
 */
export function findDeploymentOf(facts: readonly PlacedFact[], paths: readonly string[]): ProjectOf {
  const projectOf = findProjects(paths);
  return listProjects(facts, projectOf).length > 1 ? projectOf : () => '';
}

/** The projects in which an agent is used, started or set up, apart from workflows and developers' settings. */
function listProjects(facts: readonly PlacedFact[], projectOf: ProjectOf): readonly string[] {
  const agents = facts.filter((fact) => isAgent(fact) && contextKindOf(fact.path) === 'deployment');
  return [...new Set(agents.map(({ path }) => projectOf(path)))].toSorted(compareText);
}

function findDeployments({ facts, threats }: Parts, paths: readonly string[]): readonly Context[] {
  const deploymentOf = findDeploymentOf(facts, paths);
  return listProjects(facts, deploymentOf).map((project) =>
    narrow(
      {
        facts: facts.filter(({ path }) => deploymentOf(path) === project),
        threats: threats.filter(({ path }) => deploymentOf(reveal(path)) === project),
      },
      project,
    ),
  );
}

/** Leaves out the services beside the agent's own: what they hold is not within its reach. */
function narrow({ facts, threats }: Parts, name: string): Context {
  const strangers = findStrangers(facts);
  const isOurs = (path: string, unit: string | undefined): boolean =>
    !strangers.has(path) && !strangers.has(`${path}#${unit ?? ''}`);
  return {
    kind: 'deployment',
    name,
    facts: facts.filter(({ path, unit }) => isOurs(path, unit)),
    threats: threats.filter(({ path, unit }) => isOurs(reveal(path), unit)),
  };
}

/** `file#service` of services that run no agent and keep none of its data, and the Dockerfiles that only they are built by. */
function findStrangers(facts: readonly PlacedFact[]): ReadonlySet<string> {
  const workloads = facts.filter(({ kind }) => kind === 'workload');
  const agents = facts.filter(isAgent);
  const runsAgent = (workload: PlacedFact): boolean => {
    const dockerfile = findDockerfile(workload);
    const context = findBuildContext(workload);
    return agents.some(
      ({ path, unit }) =>
        (path === workload.path && unit === workload.unit) ||
        path === dockerfile ||
        (context !== undefined && path.startsWith(context)),
    );
  };
  const stores = new Set(
    facts.filter(({ kind }) => kind === 'data-store').map(({ path, unit }) => `${path}#${unit ?? ''}`),
  );
  const own = workloads.filter(
    (workload) => runsAgent(workload) || stores.has(`${workload.path}#${workload.unit ?? ''}`),
  );
  const ownFiles = new Set(own.flatMap((workload) => findDockerfile(workload) ?? []));
  const others = workloads.filter((workload) => !own.includes(workload));
  return new Set([
    ...others.map(({ path, unit }) => `${path}#${unit ?? ''}`),
    ...others.flatMap((workload) => findDockerfile(workload) ?? []).filter((file) => !ownFiles.has(file)),
  ]);
}
