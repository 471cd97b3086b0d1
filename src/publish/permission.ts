import type { FailureReason } from './outcome.ts';
import type { Run } from './run.ts';

export const UPLOAD_MODES = ['auto', 'always', 'never'] as const;
export type UploadMode = (typeof UPLOAD_MODES)[number];

/** `asked`: the workflow wants no upload; `spared`: it would be refused anyway; `impossible`: it is wanted and cannot be. */
export type UploadDecision =
  { readonly kind: 'upload' } | { readonly kind: 'asked' | 'spared' | 'impossible'; readonly sentence: string };

/** Events that GitHub runs with the code of a pull request; a fork's gets a token that can only read. */
const PULL_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Events that GitHub runs with the base's secrets and write token, so that they must never touch the head's files. */
const PRIVILEGED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** Decides whether to try an upload at all: `auto` spares the runs whose token is known to be read-only. */
export function decideUpload(mode: UploadMode, run: Run, token: string): UploadDecision {
  if (mode === 'never') return skip('asked', 'Nothing was uploaded, as the input upload says.');
  if (token === '') {
    return skip(mode === 'always' ? 'impossible' : 'spared', 'Nothing was uploaded: the input token is empty.');
  }
  if (mode === 'always') return { kind: 'upload' };
  if (isFork(run)) {
    return skip(
      'spared',
      'Nothing was uploaded: a pull request from a fork has a read-only token. To get alerts here too, use upload: never ' +
        'followed by github/codeql-action/upload-sarif, which GitHub lets through.',
    );
  }
  if (isDependabot(run) && run.event === 'push') {
    return skip(
      'spared',
      'Nothing was uploaded: a push by Dependabot has a read-only token. Its pull requests are scanned too, so let the ' +
        'workflow run on pushes to the long-lived branches only.',
    );
  }
  return { kind: 'upload' };
}

/**
 * Whether a refused upload leaves the run green. Only `auto` forgives, and only what the workflow's author cannot change
 * from the workflow: a repository without the feature, or the read-only token of a bot or fork.
 */
export function isForgiven(mode: UploadMode, run: Run, reason: FailureReason): boolean {
  if (mode !== 'auto') return false;
  if (reason === 'feature-off') return true;
  return reason === 'no-permission' && (isDependabot(run) || isFork(run));
}

/**
 * Why this run must not scan its checkout, or undefined when it may. On a privileged event the head of a pull request is a
 * stranger's code beside the repository's secrets; `head` differs from the event's commit when it was checked out.
 */
export function refuseCheckout(run: Run, head: string | undefined, allowed: boolean): string | undefined {
  if (allowed || !PRIVILEGED_EVENTS.has(run.event)) return undefined;
  if (head !== undefined && head === run.commit) return undefined;
  return (
    `This job runs on ${run.event}, with the repository's secrets, but its checkout is not the repository's own commit: ` +
    'use the pull_request event, or set allow-untrusted-checkout if you know that nothing else in the job runs this code.'
  );
}

/** True for the events that run with the code of a pull request, which may come from anybody. */
export function isPullRequest(run: Run): boolean {
  return PULL_EVENTS.has(run.event);
}

/** True when the run works on a pull request whose branch lives in another repository, or in one that is gone. */
function isFork(run: Run): boolean {
  if (!isPullRequest(run) || run.pull === undefined) return false;
  return run.pull.headRepository?.toLowerCase() !== `${run.owner}/${run.repository}`.toLowerCase();
}

function isDependabot(run: Run): boolean {
  return run.actor === 'dependabot[bot]';
}

function skip(kind: 'asked' | 'spared' | 'impossible', sentence: string): UploadDecision {
  return { kind, sentence };
}
