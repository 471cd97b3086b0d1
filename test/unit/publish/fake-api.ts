import type { Api, Clock } from '../../../src/publish/api.ts';
import { readRun } from '../../../src/publish/run.ts';
import type { Run } from '../../../src/publish/run.ts';

export interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
}

/** An error as Octokit throws it; without a reply it is one of the network. */
export function refuse(reply: Reply | undefined): Error {
  const text = (reply?.data as { message?: string } | undefined)?.message ?? 'connect ECONNREFUSED';
  const error = new Error(text);
  if (reply === undefined) return Object.assign(error, { status: 500 });
  return Object.assign(error, { status: reply.status, response: { headers: {}, ...reply } });
}

/** Answers from a list, the last one for ever, and keeps what it was asked. */
export function scriptApi(
  replies: readonly (Reply | undefined)[],
): Api & { readonly asked: { route: string; parameters: Record<string, unknown> }[] } {
  const asked: { route: string; parameters: Record<string, unknown> }[] = [];
  return {
    asked,
    async request(route, parameters) {
      const reply = replies[Math.min(asked.length, replies.length - 1)];
      asked.push({ route, parameters });
      if (reply === undefined || reply.status >= 400) throw refuse(reply);
      return { headers: {}, data: undefined, ...reply };
    },
  };
}

/** Time that passes only by waiting. */
export function virtualClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => pauses.reduce((sum, pause) => sum + pause, 0),
    async pause(milliseconds) {
      pauses.push(milliseconds);
    },
  };
}

export const COMMIT = 'a'.repeat(40);
export const HEAD = 'b'.repeat(40);
export const BASE = 'c'.repeat(40);

/** A run as its environment and event describe it; by default a push to main of acme/agent. */
export function sampleRun(environment: Record<string, string> = {}, event: unknown = {}): Run {
  return readRun(
    {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/agent',
      GITHUB_SHA: COMMIT,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'octocat',
      GITHUB_SERVER_URL: 'https://github.example',
      ...environment,
    },
    event,
  );
}

/** The event of a pull request, from acme/agent itself unless told otherwise; null stands for a deleted fork. */
export function pullEvent(from: string | null = 'acme/agent'): unknown {
  return {
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: from === null ? null : { full_name: from } },
      base: { sha: BASE, repo: { full_name: 'acme/agent' } },
    },
  };
}

/** A run on a pull request. */
export function pullRun(from: string | null = 'acme/agent', environment: Record<string, string> = {}): Run {
  return sampleRun(
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', ...environment },
    pullEvent(from),
  );
}
