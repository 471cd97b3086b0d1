import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

import {
  ACCEPTED,
  AT_ONCE,
  CHECKOUT,
  COMPLETE,
  ID,
  NO_WAIT,
  PENDING,
  SUCCESS,
  commands,
  forbidden,
  play,
  refuse,
} from './play.ts';
import { makeCheckout, runAction } from './run-action.ts';
import { readUpload, startServer, STATUS, UPLOAD } from './server.ts';
import type { Answer } from './server.ts';

describe('an upload that succeeds', () => {
  test.concurrent('sends the SARIF of the commit and sets every output', async () => {
    const run = await play(SUCCESS);
    expect(run.code).toBe(0);
    const declared = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as { outputs: object };
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(declared.outputs).toSorted());
    expect(run.outputs).toMatchObject({
      'sarif-id': ID,
      'findings-count': '1',
      'critical-count': '0',
      'high-count': '0',
      'medium-count': '1',
      'low-count': '0',
      layers: '{"L1":0,"L2":0,"L3":0,"L4":1,"L5":0,"L6":0,"L7":0}',
      gate: 'open',
      'problems-count': '0',
    });
    expect(run.calls[0]?.body).toMatchObject({
      commit_sha: CHECKOUT.commits[0],
      ref: 'refs/heads/main',
      tool_name: 'MAESTRO',
    });
    expect(readUpload(run.calls[0])).toEqual(run.sarif);
    expect(run.sarif.runs[0]?.results.map((result) => result.ruleId)).toEqual(['l4/mutable-base-image']);
    expect(run.summary).toContain('L4');
    expect(run.summary).toContain('https://github.example/acme/agent/security/code-scanning?query=');
    expect(run.log.match(/.*loopback-token.*/g)).toEqual(['::add-mask::loopback-token']);
    expect(commands(run.log, 'warning')).toEqual([]);
  });

  test.concurrent('waits while the processing is pending', async () => {
    const run = await play({ ...SUCCESS, [STATUS]: [PENDING, COMPLETE] });
    expect(run.code).toBe(0);
    expect(run.calls.map(({ operation }) => operation)).toEqual([UPLOAD, STATUS, STATUS]);
  });

  test.concurrent('only warns when the processing outlasts the wait', async () => {
    const run = await play({ ...SUCCESS, [STATUS]: [PENDING] }, { inputs: { 'wait-timeout': '1' } });
    expect(run.code).toBe(0);
    expect(run.outputs['sarif-id']).toBe(ID);
    expect(commands(run.log, 'warning')).toHaveLength(1);
  });

  test.concurrent('bears a slow server and answers that are not JSON', async () => {
    const slow = { ...ACCEPTED, delay: 1500 };
    const run = await play({ [UPLOAD]: [slow], [STATUS]: [{ status: 200, text: '{"processing_sta' }, COMPLETE] });
    expect(run.code).toBe(0);
  });

  test.concurrent('comes through after a server that was busy twice', async () => {
    const busy: Answer = { status: 503, body: { message: 'Service unavailable' }, headers: AT_ONCE };
    const run = await play({ ...SUCCESS, [UPLOAD]: [busy, busy, ACCEPTED] }, { inputs: NO_WAIT });
    expect(run.code).toBe(0);
    expect(run.calls).toHaveLength(3);
  });

  test.concurrent('comes through after a rate limit', async () => {
    const limit: Answer = {
      status: 429,
      body: { message: 'API rate limit exceeded' },
      headers: { 'retry-after': '1' },
    };
    const run = await play({ ...SUCCESS, [UPLOAD]: [limit, ACCEPTED] }, { inputs: NO_WAIT });
    expect(run.code).toBe(0);
    expect(run.calls).toHaveLength(2);
  });

  test.concurrent('goes to the base path of GitHub Enterprise Server', async () => {
    const run = await play(SUCCESS, { inputs: NO_WAIT }, '/api/v3');
    expect(run.code).toBe(0);
    expect(run.calls).toHaveLength(1);
  });

  test.concurrent('sends an empty result, which closes old alerts', async () => {
    const run = await play(SUCCESS, { checkout: makeCheckout({ 'README.md': '# nothing\n' }), inputs: NO_WAIT });
    expect(run.code).toBe(0);
    expect(readUpload(run.calls[0]).runs[0]?.results).toEqual([]);
  });
});

describe('an upload that fails', () => {
  const cases: readonly [string, Answer, string][] = [
    ['the permission is missing', forbidden('Resource not accessible by integration'), 'security-events: write'],
    ['the repository is archived', forbidden('Repository was archived so is read-only.'), 'archived'],
    ['the repository is not found', refuse(404, 'Not Found'), 'contents: read'],
    ['the file is too large', refuse(413, 'Payload too large'), '10 MB'],
    ['the file is not accepted', refuse(400, 'Invalid SARIF'), 'did not accept'],
    ['the server stays away', refuse(503, 'Service unavailable'), 'HTTP 503'],
    ['the receipt is not JSON', { status: 202, text: '<html>' }, 'cannot be read'],
  ];

  test.concurrent.each(cases)(
    'because %s fails the job with advice and keeps the SARIF',
    async (_name, answer, words) => {
      const run = await play({ [UPLOAD]: [answer] });
      expect(run.code).toBe(1);
      expect(commands(run.log, 'error').join()).toContain(words);
      expect(run.sarif.runs[0]?.results).toHaveLength(1);
      expect(run.outputs).toMatchObject({ 'findings-count': '1', 'sarif-id': '' });
      expect(run.summary).toContain(words);
    },
  );

  test.concurrent('because nobody listens fails the job and keeps the SARIF', async () => {
    const gone = await startServer({});
    gone.close();
    const result = await runAction(gone.url, { checkout: CHECKOUT });
    expect(result.code).toBe(1);
    expect(result.log).toContain('GITHUB_API_URL');
    expect(existsSync(result.outputs['sarif-file'] ?? '')).toBe(true);
  });

  test.concurrent('in the processing prints every error, none of which can command the runner', async () => {
    const errors = ['rejecting SARIF, as there are more runs than allowed', '::error::forged\n::set-output name=x::y'];
    const failed: Answer = { status: 200, body: { processing_status: 'failed', errors } };
    const run = await play({ ...SUCCESS, [STATUS]: [failed] });
    expect(run.code).toBe(1);
    expect(run.log).toContain('more runs than allowed');
    expect(run.log).toContain('forged');
    expect(commands(run.log, 'error')).toHaveLength(1);
    expect(run.log).not.toMatch(/^::(?:error::forged|set-output)/m);
    expect(run.outputs['sarif-id']).toBe(ID);
  });
});
