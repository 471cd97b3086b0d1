import { describe, expect, test } from '@jest/globals';

import { chooseTarget } from '../../../src/publish/target.ts';
import { BASE, COMMIT, HEAD, pullEvent, pullRun, sampleRun } from './fake-api.ts';

const NONE = { sha: '', ref: '' };

describe('choosing commit and ref', () => {
  test.each([
    ['push', 'refs/heads/main'],
    ['push', 'refs/tags/v1.0.0'],
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/release/2.x'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc'],
    ['pull_request', 'refs/pull/7/merge'],
  ])('takes those of the event for %s on %s', (event, ref) => {
    const run = sampleRun({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref });
    const expected = { kind: 'target', target: { commit: COMMIT, ref } };
    expect(chooseTarget(run, COMMIT, NONE)).toEqual(expected);
    expect(chooseTarget(run, undefined, NONE)).toEqual(expected);
  });

  test('takes the head ref when the head of the pull request was checked out', () => {
    expect(chooseTarget(pullRun(), HEAD, NONE)).toEqual({
      kind: 'target',
      target: { commit: HEAD, ref: 'refs/pull/7/head' },
    });
  });

  test('takes the head ref also when the head has moved on since the event', () => {
    const newer = 'd'.repeat(40);
    expect(chooseTarget(pullRun(), newer, NONE)).toEqual({
      kind: 'target',
      target: { commit: newer, ref: 'refs/pull/7/head' },
    });
  });

  test('refuses to call the base the head of the pull request', () => {
    expect(chooseTarget(pullRun(), BASE, NONE)).toMatchObject({ kind: 'unknown' });
  });

  test('refuses to guess when a push job checked out another commit', () => {
    const choice = chooseTarget(sampleRun(), HEAD, NONE);
    expect(choice).toMatchObject({ kind: 'unknown', sentence: expect.stringContaining('set the inputs sha and ref') });
  });

  test('knows the head of a pull request on pull_request_target, and refuses any other commit', () => {
    const run = sampleRun({ GITHUB_EVENT_NAME: 'pull_request_target' }, pullEvent('stranger/agent'));
    expect(chooseTarget(run, HEAD, NONE)).toMatchObject({ target: { commit: HEAD, ref: 'refs/pull/7/head' } });
    expect(chooseTarget(run, 'd'.repeat(40), NONE)).toMatchObject({ kind: 'unknown' });
  });

  test('refuses a run without commit or ref', () => {
    expect(chooseTarget(sampleRun({ GITHUB_SHA: '' }), undefined, NONE)).toMatchObject({ kind: 'unknown' });
    expect(chooseTarget(sampleRun({ GITHUB_REF: '' }), undefined, NONE)).toMatchObject({ kind: 'unknown' });
  });

  test('lets the inputs win, with a commit id of SHA-256 too', () => {
    const wanted = { sha: '1'.repeat(64), ref: 'refs/heads/next' };
    expect(chooseTarget(sampleRun(), HEAD, wanted)).toEqual({
      kind: 'target',
      target: { commit: wanted.sha, ref: wanted.ref },
    });
  });

  test.each([
    [{ sha: COMMIT, ref: '' }, 'belong together'],
    [{ sha: '', ref: 'refs/heads/main' }, 'belong together'],
    [{ sha: 'abc123', ref: 'refs/heads/main' }, 'not a full commit id'],
    [{ sha: COMMIT, ref: 'main' }, 'not a full ref'],
    [{ sha: COMMIT, ref: 'refs/pull/0/merge' }, 'not a full ref'],
    [{ sha: COMMIT, ref: 'refs/heads/a b' }, 'not a full ref'],
  ])('refuses the inputs %j', (wanted, words) => {
    expect(chooseTarget(sampleRun(), COMMIT, wanted)).toMatchObject({
      kind: 'unknown',
      sentence: expect.stringContaining(words),
    });
  });
});
