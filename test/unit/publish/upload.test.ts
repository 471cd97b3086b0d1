import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

import { describe, expect, test } from '@jest/globals';

import { reveal } from '../../../src/guard/untrusted.ts';
import { alertsUrl, uploadSarif } from '../../../src/publish/upload.ts';
import type { UploadRequest } from '../../../src/publish/upload.ts';
import { COMMIT, sampleRun, scriptApi, virtualClock } from './fake-api.ts';
import type { Reply } from './fake-api.ts';

const ID = '47177e22-5596-11eb-80a1-c1e54ef945c6';
const ACCEPTED: Reply = { status: 202, data: { id: ID, url: 'https://api.github.example/x' } };
const COMPLETE: Reply = { status: 200, data: { processing_status: 'complete', analyses_url: null } };
const PENDING: Reply = { status: 200, data: { processing_status: 'pending' } };

function request(changes: Partial<UploadRequest> = {}): UploadRequest {
  return {
    run: sampleRun(),
    target: { commit: COMMIT, ref: 'refs/heads/main' },
    sarif: '{"version":"2.1.0"}',
    tool: 'MAESTRO',
    waitTimeout: 120,
    ...changes,
  };
}

function link(ref: string): string {
  return alertsUrl(sampleRun(), { commit: COMMIT, ref }, 'MAESTRO');
}

function forbidden(message: string, headers: Record<string, string> = {}): Reply {
  return { status: 403, data: { message }, headers };
}

describe('uploading', () => {
  test('sends the log compressed, with commit, ref and tool, and waits until it is processed', async () => {
    const api = scriptApi([ACCEPTED, COMPLETE]);
    const outcome = await uploadSarif(api, request(), virtualClock());
    expect(outcome).toMatchObject({ kind: 'uploaded', sarifId: ID, details: [] });
    const [post, get] = api.asked;
    expect(post?.route).toBe('POST /repos/{owner}/{repo}/code-scanning/sarifs');
    expect(post?.parameters).toMatchObject({
      owner: 'acme',
      repo: 'agent',
      commit_sha: COMMIT,
      ref: 'refs/heads/main',
      tool_name: 'MAESTRO',
    });
    const body = Buffer.from(String(post?.parameters['sarif']), 'base64');
    expect(gunzipSync(body).toString()).toBe('{"version":"2.1.0"}');
    expect(get?.parameters).toMatchObject({ sarif_id: ID });
  });

  test('links the alerts of a branch and of a pull request, whatever the branch is called', () => {
    expect(link('refs/pull/7/merge')).toBe(
      'https://github.example/acme/agent/security/code-scanning?query=is%3Aopen+tool%3AMAESTRO+pr%3A7',
    );
    expect(link('refs/heads/a&b)%')).toContain('ref%3Arefs%2Fheads%2Fa%26b%29%25');
  });

  test('refuses a log over 10 MB without asking anybody', async () => {
    const api = scriptApi([ACCEPTED]);
    const sarif = randomBytes(16 * 1024 * 1024).toString('base64');
    expect(await uploadSarif(api, request({ sarif }), virtualClock())).toMatchObject({
      kind: 'failed',
      reason: 'too-large',
      sentence: expect.stringContaining('paths.ignore'),
    });
    expect(api.asked).toEqual([]);
  });

  test.each([undefined, 'text', { id: '../../other' }, { id: 7 }, { id: '' }, []])(
    'does not believe the receipt %j',
    async (data) => {
      const api = scriptApi([{ status: 202, data }]);
      expect(await uploadSarif(api, request(), virtualClock())).toMatchObject({
        kind: 'failed',
        reason: 'malformed-answer',
      });
      expect(api.asked).toHaveLength(1);
    },
  );
});

describe('waiting for the processing', () => {
  test('asks after 2, 5, 10, 20 and 40 seconds and gives up at the time limit', async () => {
    const clock = virtualClock();
    const outcome = await uploadSarif(scriptApi([ACCEPTED, PENDING]), request({ waitTimeout: 100 }), clock);
    expect(clock.pauses).toEqual([2000, 5000, 10_000, 20_000, 40_000, 23_000]);
    expect(outcome).toMatchObject({ kind: 'pending', sarifId: ID, sentence: expect.stringContaining('100 seconds') });
  });

  test('does not ask at all when the wait is 0', async () => {
    const api = scriptApi([ACCEPTED, PENDING]);
    expect(await uploadSarif(api, request({ waitTimeout: 0 }), virtualClock())).toMatchObject({ kind: 'pending' });
    expect(api.asked).toHaveLength(1);
  });

  test('passes over errors and unreadable answers while it waits', async () => {
    const replies = [
      ACCEPTED,
      { status: 503, data: { message: 'later' } },
      undefined,
      { status: 200, data: '{"process' },
      COMPLETE,
    ];
    expect(await uploadSarif(scriptApi(replies), request(), virtualClock())).toMatchObject({ kind: 'uploaded' });
  });

  test('waits as long as the server asks', async () => {
    const clock = virtualClock();
    const replies: Reply[] = [
      ACCEPTED,
      { status: 429, data: { message: 'slow' }, headers: { 'retry-after': '60' } },
      COMPLETE,
    ];
    await uploadSarif(scriptApi(replies), request(), clock);
    expect(clock.pauses).toEqual([2000, 60_000]);
  });

  test('hands on every error of a failed processing', async () => {
    const failed: Reply = { status: 200, data: { processing_status: 'failed', errors: ['one\n::error::x', 'two', 7] } };
    const outcome = await uploadSarif(scriptApi([ACCEPTED, failed]), request(), virtualClock());
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'rejected', sarifId: ID });
    expect(outcome.details.map(reveal)).toEqual(['one\n::error::x', 'two']);
  });
});

describe('trying again', () => {
  const cases: readonly [string, readonly (Reply | undefined)[], readonly number[], string][] = [
    ['a server that is busy twice', [{ status: 503 }, { status: 502 }, ACCEPTED], [1000, 2000], 'pending'],
    ['a network that fails once', [undefined, ACCEPTED], [1000], 'pending'],
    ['a limit that names its time', [{ status: 429, headers: { 'retry-after': '7' } }, ACCEPTED], [7000], 'pending'],
    ['a limit that names none', [{ status: 429 }, ACCEPTED], [60_000], 'pending'],
    [
      'a secondary limit',
      [forbidden('You have exceeded a secondary rate limit.', { 'retry-after': '3' }), ACCEPTED],
      [3000],
      'pending',
    ],
    [
      'a primary limit, by the clock of the server',
      [
        forbidden('API rate limit exceeded', {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1000000030',
          date: 'Sun, 09 Sep 2001 01:46:40 GMT',
        }),
        ACCEPTED,
      ],
      [31_000],
      'pending',
    ],
    [
      'a permission that is slow to arrive',
      [forbidden('Resource not accessible by integration'), ACCEPTED],
      [5000],
      'pending',
    ],
    ['a repository that is slow to appear', [{ status: 404 }, ACCEPTED], [5000], 'pending'],
    ['a refusal that stays', [{ status: 404 }], [5000], 'not-found'],
    ['a server that stays away', [{ status: 500 }], [1000, 2000, 4000], 'unavailable'],
    ['a limit beyond two minutes', [{ status: 429, headers: { 'retry-after': '3600' } }], [], 'rate-limit'],
    ['a log that GitHub does not like', [{ status: 400 }], [], 'invalid'],
    ['a log that is too large for the server', [{ status: 413 }], [], 'too-large'],
  ];

  test.each(cases)('meets %s', async (_name, replies, pauses, end) => {
    const clock = virtualClock();
    const outcome = await uploadSarif(scriptApi(replies), request({ waitTimeout: 0 }), clock);
    expect(clock.pauses).toEqual(pauses);
    expect(outcome.kind === 'failed' ? outcome.reason : outcome.kind).toBe(end);
  });
});

describe('explaining a refusal', () => {
  test.each([
    [forbidden('Resource not accessible by integration'), 'no-permission', 'security-events: write'],
    [
      forbidden('Code Security must be enabled for this repository to use code scanning.'),
      'feature-off',
      'enable Code Security',
    ],
    [
      forbidden('Advanced Security must be enabled for this repository to use code scanning.'),
      'feature-off',
      'enable Code Security',
    ],
    [forbidden('Repository was archived so is read-only.'), 'archived', 'archived'],
    [{ status: 401, data: { message: 'Bad credentials' } }, 'no-permission', 'input token'],
    [{ status: 404, data: { message: 'Not Found' } }, 'not-found', 'contents: read'],
    [{ status: 413 }, 'too-large', 'paths.ignore'],
    [{ status: 503 }, 'unavailable', 'HTTP 503'],
    [undefined, 'unavailable', 'GITHUB_API_URL'],
  ] as const)('names what is missing for %j', async (reply, reason, words) => {
    const outcome = await uploadSarif(scriptApi([reply]), request(), virtualClock());
    expect(outcome).toMatchObject({ kind: 'failed', reason, sentence: expect.stringContaining(words) });
  });

  test('hands on the words of the server apart from its own', async () => {
    const reply: Reply = { status: 400, data: { message: 'Invalid request.', errors: ['bad sarif'] } };
    const outcome = await uploadSarif(scriptApi([reply]), request(), virtualClock());
    expect(outcome.details.map(reveal)).toEqual(['Invalid request. ["bad sarif"]']);
    expect(outcome.sentence).not.toContain('bad sarif');
  });
});
