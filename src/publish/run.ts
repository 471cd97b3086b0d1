/** The pull request a run belongs to, as its event describes it. */
export interface PullRequest {
  readonly number: number;
  readonly headCommit: string | undefined;
  /** `owner/name` of the repository the branch comes from; undefined when that fork was deleted. */
  readonly headRepository: string | undefined;
  readonly baseCommit: string | undefined;
}

/** What GitHub tells a job about itself. Commits are hex of 40 or 64 digits, or undefined when they are not. */
export interface Run {
  readonly event: string;
  readonly owner: string;
  readonly repository: string;
  readonly commit: string | undefined;
  readonly ref: string;
  readonly actor: string;
  readonly serverUrl: string;
  readonly pull: PullRequest | undefined;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit id in a text (SHA-1 or SHA-256, lower case), or undefined. */
export function readCommitId(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const commit = text.trim().toLowerCase();
  return COMMIT.test(commit) ? commit : undefined;
}

/** Reads the job's description from its environment and event. Whatever is missing or of the wrong type is left out. */
export function readRun(environment: Readonly<Record<string, string | undefined>>, event: unknown): Run {
  const [owner = '', repository = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  return {
    event: environment['GITHUB_EVENT_NAME'] ?? '',
    owner,
    repository,
    commit: readCommitId(environment['GITHUB_SHA']),
    ref: environment['GITHUB_REF'] ?? '',
    actor: environment['GITHUB_ACTOR'] ?? '',
    serverUrl: (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
    pull: readPull(field(event, 'pull_request')),
  };
}

function readPull(pull: unknown): PullRequest | undefined {
  const number = field(pull, 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  const head = field(pull, 'head');
  const name = field(field(head, 'repo'), 'full_name');
  return {
    number,
    headCommit: readCommitId(field(head, 'sha')),
    headRepository: typeof name === 'string' ? name : undefined,
    baseCommit: readCommitId(field(field(pull, 'base'), 'sha')),
  };
}

/** A property of a value of unknown shape, or undefined. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
