import type { DataNode } from '../model/document.ts';
import type { Trail } from './path-query.ts';

/** Longest text of conditions and of steps that is searched; more is cut. */
const TEXT_CAP = 20_000;
/** Steps of a job that are looked at: nobody writes more by hand. */
const STEP_CAP = 200;

/**
 * Events that run with the secrets and the token of the repository although people without any right to it cause them: the
 * types that such people cause, and whose `author_association` a condition may ask for.
 */
const OPEN_EVENTS: ReadonlyMap<string, { readonly types: readonly string[]; readonly subjects: readonly string[] }> =
  new Map([
    ['issues', { types: ['opened', 'edited', 'reopened', 'closed', 'deleted'], subjects: ['issue'] }],
    ['issue_comment', { types: ['created', 'edited', 'deleted'], subjects: ['comment', 'issue'] }],
    [
      'pull_request_target',
      {
        types: ['opened', 'edited', 'reopened', 'synchronize', 'closed', 'ready_for_review'],
        subjects: ['pull_request'],
      },
    ],
    ['discussion', { types: ['created', 'edited'], subjects: ['discussion'] }],
    ['discussion_comment', { types: ['created', 'edited'], subjects: ['comment', 'discussion'] }],
  ]);

/** Names in a condition that only somebody with rights, or somebody who is named, can satisfy. */
const GATE =
  /\bactor\b|\.login\b|\bneeds\.|\bsteps\.|\bevent\.label\b|\.labels\b|'labeled'|'assigned'|\bhead\.repo\.|permission|\bvars\.|\binputs\./;
/** Comparisons that only keep somebody out, mostly bots: everybody else is let in. */
const KEEPS_OUT = /\b(?:actor|login)\s*!=|!\s*(?:contains|startsWith|endsWith)\([^()]{0,200}\)/g;
/** What a step or an earlier job asks for when it finds out who started the workflow. */
const RIGHTS_CHECK =
  /author_association|collaborators\/|getCollaboratorPermissionLevel|check-user-permission|user-permission|team-member|actor-permission|getMembershipForUser|AUTHOR_ASSOC/i;

/**
 * The events by which anybody starts the step or the job that a node of a workflow belongs to. An event is left out where its
 * types, a condition, an environment, an earlier job or an earlier step keeps strangers away, or may do so.
 */
export function findOpenEvents(trail: Trail, root: DataNode): readonly string[] {
  const { job, step } = placeOf(trail);
  if (!job || valueOf(job, 'environment') || checksRights(job, root)) return [];
  const conditions = [valueOf(job, 'if'), step && valueOf(step, 'if')].map(textOf).join(' ').slice(0, TEXT_CAP);
  const on = valueOf(root, 'on');
  return [...OPEN_EVENTS.keys()].filter((event) => isStartedBy(on, event) && letsIn(conditions, event));
}

function placeOf(trail: Trail): { readonly job: DataNode | undefined; readonly step: DataNode | undefined } {
  const way: Trail[] = [];
  for (let at: Trail | undefined = trail; at?.parent; at = at.parent) way.unshift(at);
  const [jobs, job, steps, step] = way;
  if (jobs?.key !== 'jobs') return { job: undefined, step: undefined };
  return { job: job?.node, step: steps?.key === 'steps' ? step?.node : undefined };
}

/** True when the event is listened to, with a type that anybody causes. */
function isStartedBy(on: DataNode | undefined, event: string): boolean {
  if (on?.type !== 'map') return listOf(on).includes(event);
  const entry = on.entries.find(({ key }) => key === event);
  if (!entry) return false;
  const types = listOf(valueOf(entry.value, 'types'));
  return types.length === 0 || types.some((type) => OPEN_EVENTS.get(event)?.types.includes(type));
}

function letsIn(conditions: string, event: string): boolean {
  // Switched off.
  if (/(?:^|\s)false(?:\s|$)/.test(conditions)) return false;
  if (/event_name\s*==/.test(conditions) && !conditions.includes(`'${event}'`)) return false;
  const subjects = OPEN_EVENTS.get(event)?.subjects ?? [];
  if (subjects.some((subject) => conditions.includes(`${subject}.author_association`))) return false;
  return !GATE.test(conditions.replace(KEEPS_OUT, ''));
}

const checked = new WeakMap<DataNode, boolean>();

/** Many steps ask for the same job. */
function checksRights(job: DataNode, root: DataNode): boolean {
  const known = checked.get(job) ?? findRightsCheck(job, root);
  checked.set(job, known);
  return known;
}

/** True when a step of the job, or a job it waits for, asks what rights the person has. */
function findRightsCheck(job: DataNode, root: DataNode): boolean {
  const jobs = valueOf(root, 'jobs');
  const earlier = listOf(valueOf(job, 'needs')).map((name) => jobs && valueOf(jobs, name));
  if (earlier.some((one) => RIGHTS_CHECK.test(textOf(one && valueOf(one, 'if'))))) return true;
  return [job, ...earlier].some((one) => stepsOf(one).some((step) => RIGHTS_CHECK.test(describeStep(step))));
}

/** What a step does: its action, its script, and the script that its action is given. */
function describeStep(step: DataNode): string {
  const given = valueOf(step, 'with');
  return [valueOf(step, 'uses'), valueOf(step, 'run'), given && valueOf(given, 'script')]
    .map(textOf)
    .join(' ')
    .slice(0, TEXT_CAP);
}

export function stepsOf(job: DataNode | undefined): readonly DataNode[] {
  const steps = job && valueOf(job, 'steps');
  return steps?.type === 'list' ? steps.items.slice(0, STEP_CAP) : [];
}

export function valueOf(node: DataNode, key: string): DataNode | undefined {
  return node.type === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

export function textOf(node: DataNode | undefined): string {
  return node?.type === 'scalar' && node.value !== null ? String(node.value) : '';
}

/** A scalar, or the scalars of a list. */
function listOf(node: DataNode | undefined): readonly string[] {
  return (node?.type === 'list' ? node.items : [node]).map(textOf).filter((text) => text !== '');
}
