import { readFileSync } from 'node:fs';

import { expect, jest } from '@jest/globals';

import { findNode24 } from './node24.ts';
import { makeCheckout, runAction } from './run-action.ts';
import type { ActionResult, ActionRun, Checkout } from './run-action.ts';
import { startServer, STATUS, UPLOAD } from './server.ts';
import type { Answer, Call, Script } from './server.ts';

export const ID = '47177e22-5596-11eb-80a1-c1e54ef945c6';
export const ACCEPTED: Answer = { status: 202, body: { id: ID, url: `https://api.github.example/sarifs/${ID}` } };
export const COMPLETE: Answer = {
  status: 200,
  body: { processing_status: 'complete', analyses_url: 'https://api.github.example/a' },
};
export const PENDING: Answer = { status: 200, body: { processing_status: 'pending' } };
export const SUCCESS: Script = { [UPLOAD]: [ACCEPTED], [STATUS]: [COMPLETE] };
/** Asks the action not to wait before it tries again, as a server may. */
export const AT_ONCE = { 'retry-after': '0' };

/** One finding, of medium severity. */
export const FILES = { Dockerfile: 'FROM node:latest\n', 'README.md': '# agent\n' };
/** For runs that must end without waiting for the processing. */
export const NO_WAIT = { 'wait-timeout': '0' };

export interface Scenario extends ActionResult {
  readonly calls: readonly Call[];
  readonly sarif: {
    runs: { results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  };
}

findNode24();
/** The repository that is scanned unless a test brings its own. */
export const CHECKOUT = makeCheckout(FILES);
// A run starts a process and may wait for GitHub as long as a real one.
jest.setTimeout(60_000);

/** Runs the action against a scripted server, whose contract nobody may have broken. */
export async function play(script: Script, run: Partial<ActionRun> = {}, basePath = ''): Promise<Scenario> {
  const server = await startServer(script, basePath);
  try {
    const result = await runAction(server.url, { checkout: CHECKOUT, ...run });
    expect(server.faults).toEqual([]);
    expect(result.errors).toBe('');
    const file = result.outputs['sarif-file'];
    const sarif = file === undefined ? { runs: [] } : (JSON.parse(readFileSync(file, 'utf8')) as Scenario['sarif']);
    return { ...result, calls: server.calls, sarif };
  } finally {
    server.close();
  }
}

/** The answer to a request that the token may not make. */
export function forbidden(message: string): Answer {
  return refuse(403, message);
}

/** The commands of a kind that the runner would obey: those between stop-commands and its end do not count. */
export function commands(log: string, kind: string): string[] {
  let pause: string | undefined;
  return log.split('\n').filter((line) => {
    if (pause !== undefined) {
      if (line === `::${pause}::`) pause = undefined;
      return false;
    }
    pause = /^::stop-commands::(.+)$/.exec(line)?.[1];
    return line.startsWith(`::${kind}`);
  });
}

/** A run on pull request 7, whose base and head are the first two of `commits`. */
export function pullRequest(
  of: Checkout,
  from: string,
  commits: readonly string[],
): Pick<ActionRun, 'checkout' | 'environment' | 'event'> {
  return {
    checkout: of,
    environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
    event: {
      pull_request: {
        number: 7,
        head: { sha: commits[1], repo: { full_name: from } },
        base: { sha: commits[0], repo: { full_name: 'acme/agent' } },
      },
    },
  };
}

/** Runs the action where it must refuse to, and returns what it says. */
export async function playRefusal(run: Partial<ActionRun>): Promise<string> {
  const { code, log, outputs } = await play({}, run);
  expect(code).toBe(2);
  expect(outputs).toEqual({});
  return commands(log, 'error').join();
}

/** An answer that refuses, and asks for no pause before the next try. */
export function refuse(status: number, message: string): Answer {
  return { status, body: { message }, headers: AT_ONCE };
}
