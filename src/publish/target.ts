import { readCommitId } from './run.ts';
import type { Run } from './run.ts';

/** The commit and the ref that an analysis is stored under. */
export interface Target {
  readonly commit: string;
  readonly ref: string;
}

/** The inputs `sha` and `ref`, empty when they are not given. */
export interface WantedTarget {
  readonly sha: string;
  readonly ref: string;
}

export type TargetChoice =
  { readonly kind: 'target'; readonly target: Target } | { readonly kind: 'unknown'; readonly sentence: string };

const REF = /^refs\/(?:heads|tags)\/[^\s]+$|^refs\/pull\/[1-9][0-9]*\/(?:merge|head)$/;

/**
 * Chooses what the analysis is stored under. `head` is the commit that is checked out, undefined when it cannot be known.
 * An analysis stored under the wrong branch closes that branch's alerts, so a doubt is a refusal, never a guess.
 */
export function chooseTarget(run: Run, head: string | undefined, wanted: WantedTarget): TargetChoice {
  const fault = checkWanted(wanted);
  if (fault !== undefined) return unknown(fault);
  const commit = readCommitId(wanted.sha);
  if (commit !== undefined) return { kind: 'target', target: { commit, ref: wanted.ref } };
  if (run.commit === undefined || !REF.test(run.ref)) {
    return unknown('GITHUB_SHA and GITHUB_REF do not name a commit and a ref: set the inputs sha and ref.');
  }
  if (head === undefined || head === run.commit)
    return { kind: 'target', target: { commit: run.commit, ref: run.ref } };

  // A job that checks out the head of the pull request instead of the merge commit that GitHub made for it. The head may
  // have moved on since the event, so only what cannot be a head is refused.
  const { pull } = run;
  if (
    pull !== undefined &&
    head !== pull.baseCommit &&
    (run.event !== 'pull_request_target' || head === pull.headCommit)
  ) {
    return { kind: 'target', target: { commit: head, ref: `refs/pull/${pull.number}/head` } };
  }
  return unknown(
    `The checkout is at ${head}, but this run is about ${run.commit}: set the inputs sha and ref to say what the results are about.`,
  );
}

/** What is wrong with the inputs `sha` and `ref`, or undefined. */
export function checkWanted(wanted: WantedTarget): string | undefined {
  if (wanted.sha === '' && wanted.ref === '') return undefined;
  if (wanted.sha === '' || wanted.ref === '') return 'The inputs sha and ref belong together: set both or none.';
  if (readCommitId(wanted.sha) === undefined) {
    return 'The input sha is not a full commit id: give all 40 (or 64) hex digits.';
  }
  if (REF.test(wanted.ref)) return undefined;
  return 'The input ref is not a full ref: write refs/heads/…, refs/tags/…, refs/pull/…/merge or refs/pull/…/head.';
}

function unknown(sentence: string): TargetChoice {
  return { kind: 'unknown', sentence };
}
