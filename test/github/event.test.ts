import { describe, expect, test } from '@jest/globals';

import { FILES, NO_WAIT, SUCCESS, commands, forbidden, play, pullRequest } from './play.ts';
import { makeCheckout } from './run-action.ts';
import { UPLOAD } from './server.ts';

describe('a run whose upload GitHub does not take', () => {
  const disabled = 'Code Security must be enabled for this repository to use code scanning.';

  test.concurrent('is green without code scanning, with annotations instead of alerts', async () => {
    const run = await play({ [UPLOAD]: [forbidden(disabled)] });
    expect(run.code).toBe(0);
    expect(commands(run.log, 'notice').join()).toContain('enable Code Security');
    expect(commands(run.log, 'warning')).toEqual([expect.stringContaining('file=Dockerfile,line=1')]);
    expect(run.outputs['sarif-id']).toBe('');
  });

  test.concurrent('is red without code scanning when the upload must happen', async () => {
    const run = await play({ [UPLOAD]: [forbidden(disabled)] }, { inputs: { upload: 'always' } });
    expect(run.code).toBe(1);
  });

  test.concurrent('is green for a fork and asks GitHub for nothing', async () => {
    const two = makeCheckout(FILES, { 'a.txt': 'a' });
    const run = await play({}, pullRequest(two, 'stranger/agent', two.commits));
    expect(run.code).toBe(0);
    expect(run.calls).toEqual([]);
    expect(commands(run.log, 'notice').join()).toContain('upload-sarif');
    expect(commands(run.log, 'warning')).toHaveLength(1);
    expect(run.sarif.runs[0]?.results).toHaveLength(1);
  });

  test.concurrent('is green for a push by Dependabot', async () => {
    const run = await play({}, { environment: { GITHUB_ACTOR: 'dependabot[bot]' } });
    expect(run.code).toBe(0);
    expect(run.calls).toEqual([]);
  });

  test.concurrent('is green for a pull request of Dependabot with a read-only token', async () => {
    const two = makeCheckout(FILES, { 'a.txt': 'a' });
    const { environment, ...rest } = pullRequest(two, 'acme/agent', two.commits);
    const run = await play(
      { [UPLOAD]: [forbidden('Resource not accessible by integration')] },
      { ...rest, environment: { ...environment, GITHUB_ACTOR: 'dependabot[bot]' } },
    );
    expect(run.code).toBe(0);
    expect(run.calls).toHaveLength(2);
  });

  test.concurrent('uploads nothing when told so, and needs no token for that', async () => {
    const run = await play({}, { inputs: { upload: 'never', token: '' } });
    expect(run.code).toBe(0);
    expect(run.outputs['sarif-id']).toBe('');
    expect(run.sarif.runs[0]?.results).toHaveLength(1);
    expect(run.log).not.toContain('add-mask');
  });
});

describe('what the results are stored under', () => {
  test.concurrent('is the merge commit of a pull request', async () => {
    const two = makeCheckout(FILES, { 'a.txt': 'a' }, { 'b.txt': 'b' });
    const run = await play(SUCCESS, { ...pullRequest(two, 'acme/agent', two.commits), inputs: NO_WAIT });
    expect(run.calls[0]?.body).toMatchObject({ commit_sha: two.commits[2], ref: 'refs/pull/7/merge' });
  });

  test.concurrent('is the head when the job checked that out', async () => {
    const two = makeCheckout(FILES, { 'a.txt': 'a' });
    const { environment, ...rest } = pullRequest(two, 'acme/agent', two.commits);
    const merge = { ...environment, GITHUB_SHA: 'e'.repeat(40) };
    const run = await play(SUCCESS, { ...rest, environment: merge, inputs: NO_WAIT });
    expect(run.calls[0]?.body).toMatchObject({ commit_sha: two.commits[1], ref: 'refs/pull/7/head' });
  });

  test.concurrent('is what the inputs say', async () => {
    const inputs = { ...NO_WAIT, sha: '1'.repeat(64), ref: 'refs/heads/release' };
    const run = await play(SUCCESS, { inputs });
    expect(run.calls[0]?.body).toMatchObject({ commit_sha: inputs.sha, ref: inputs.ref });
  });

  test.concurrent('is refused when the checkout is another commit than that of the push', async () => {
    const run = await play({}, { environment: { GITHUB_SHA: 'e'.repeat(40) } });
    expect(run.code).toBe(1);
    expect(commands(run.log, 'error').join()).toContain('set the inputs sha and ref');
    expect(run.sarif.runs[0]?.results).toHaveLength(1);
  });

  test.concurrent('counts paths from the top of the repository when a folder is scanned', async () => {
    const mono = makeCheckout({ 'services/api/Dockerfile': 'FROM node:latest\n', Dockerfile: 'FROM node:latest\n' });
    const run = await play(SUCCESS, {
      checkout: mono,
      inputs: { ...NO_WAIT, path: 'services/api', category: 'team/api' },
    });
    const uris = run.sarif.runs[0]?.results.map((result) => result.locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris).toEqual(['services/api/Dockerfile']);
    expect(run.sarif.runs[0]).toMatchObject({ automationDetails: { id: 'maestro/team/api/' } });
  });
});
