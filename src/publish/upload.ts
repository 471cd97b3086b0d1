import { gzipSync } from 'node:zlib';

import { untrusted } from '../guard/untrusted.ts';
import type { Untrusted } from '../model/text.ts';
import { REAL_CLOCK, send, sendOnce } from './api.ts';
import type { Api, Clock } from './api.ts';
import { explainRefusal, TOO_LARGE } from './explain.ts';
import type { UploadOutcome } from './outcome.ts';
import { field } from './run.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

export interface UploadRequest {
  readonly run: Run;
  readonly target: Target;
  /** The SARIF log as text. */
  readonly sarif: string;
  /** The tool's name in the log, for the link to its alerts. */
  readonly tool: string;
  /** How long to wait for GitHub to process the analysis, in seconds; 0 = do not wait. */
  readonly waitTimeout: number;
}

/** GitHub's limit for a compressed analysis. */
export const MAX_COMPRESSED_BYTES = 10 * 1024 * 1024;

const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs';
const STATUS = 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}';
/** Seconds between polls, the last for all further ones. */
const LAST_POLL = 40;
const POLLS = [2, 5, 10, 20, LAST_POLL];
const ID = /^[\w-]{1,100}$/;

/** Uploads a SARIF log and waits until GitHub has processed it. */
export async function uploadSarif(api: Api, request: UploadRequest, clock: Clock = REAL_CLOCK): Promise<UploadOutcome> {
  const { run, target } = request;
  const compressed = gzipSync(request.sarif, { level: 9 });
  if (compressed.length > MAX_COMPRESSED_BYTES) {
    return { kind: 'failed', reason: 'too-large', sentence: `${TOO_LARGE}.`, details: [] };
  }
  const answer = await send(
    api,
    UPLOAD,
    {
      owner: run.owner,
      repo: run.repository,
      commit_sha: target.commit,
      ref: target.ref,
      sarif: compressed.toString('base64'),
      tool_name: request.tool,
    },
    clock,
  );
  if (answer.status < 200 || answer.status > 299) {
    return { kind: 'failed', ...explainRefusal(answer), details: quote([answer.text]) };
  }
  const sarifId = field(answer.data, 'id');
  if (typeof sarifId !== 'string' || !ID.test(sarifId)) {
    return {
      kind: 'failed',
      reason: 'malformed-answer',
      sentence:
        'GitHub took the analysis but its answer cannot be read: look for it under Security, Code scanning, Tool status.',
      details: [],
    };
  }
  return waitForProcessing(api, request, sarifId, clock);
}

/** The page that lists the alerts of an analysis. */
export function alertsUrl(run: Run, target: Target, tool: string): string {
  const pull = /^refs\/pull\/(\d+)\//.exec(target.ref)?.[1];
  const where = pull === undefined ? `ref:${target.ref}` : `pr:${pull}`;
  const query = new URLSearchParams({ query: `is:open tool:${tool} ${where}` });
  return `${run.serverUrl}/${run.owner}/${run.repository}/security/code-scanning?${query}`;
}

async function waitForProcessing(
  api: Api,
  request: UploadRequest,
  sarifId: string,
  clock: Clock,
): Promise<UploadOutcome> {
  const { run, target } = request;
  const accepted = { sarifId, alertsUrl: alertsUrl(run, target, request.tool) };
  const deadline = clock.now() + request.waitTimeout * 1000;
  let trouble = '';
  for (let poll = 0, asked = 0; clock.now() < deadline; poll++) {
    const wait = Math.max((POLLS[poll] ?? LAST_POLL) * 1000, asked);
    await clock.pause(Math.min(wait, deadline - clock.now()));
    // The next poll is the retry of this one, so a poll is sent once.
    const answer = await sendOnce(api, STATUS, { owner: run.owner, repo: run.repository, sarif_id: sarifId });
    trouble = answer.text;
    asked = answer.wait ?? 0;
    const status = field(answer.data, 'processing_status');
    if (status === 'complete') {
      return { kind: 'uploaded', ...accepted, sentence: 'GitHub has processed the analysis.', details: [] };
    }
    if (status === 'failed') {
      return {
        kind: 'failed',
        reason: 'rejected',
        sarifId,
        sentence: 'GitHub took the analysis but could not process it: see what it says below.',
        details: quote(field(answer.data, 'errors')),
      };
    }
  }
  return {
    kind: 'pending',
    ...accepted,
    sentence: `GitHub has the analysis but had not processed it after ${request.waitTimeout} seconds: its alerts appear later.`,
    details: quote([trouble]),
  };
}

/** Every text of a list of unknown shape; GitHub's errors can quote the repository. */
function quote(errors: unknown): readonly Untrusted[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter((error) => typeof error === 'string' && error !== '').map((error: string) => untrusted(error));
}
