import { describe, expect, test } from '@jest/globals';

import { decideUpload, isForgiven, refuseCheckout } from '../../../src/publish/permission.ts';
import { COMMIT, HEAD, pullEvent, pullRun, sampleRun } from './fake-api.ts';

const BOT = { GITHUB_ACTOR: 'dependabot[bot]' };

describe('deciding whether to upload', () => {
  test('uploads a push and a pull request of the repository itself', () => {
    expect(decideUpload('auto', sampleRun(), 't')).toEqual({ kind: 'upload' });
    expect(decideUpload('auto', pullRun(), 't')).toEqual({ kind: 'upload' });
    expect(decideUpload('auto', pullRun('ACME/Agent'), 't')).toEqual({ kind: 'upload' });
  });

  test('spares a fork, also one that is deleted, and says what to do', () => {
    for (const from of ['stranger/agent', null]) {
      expect(decideUpload('auto', pullRun(from), 't')).toMatchObject({
        kind: 'spared',
        sentence: expect.stringContaining('github/codeql-action/upload-sarif'),
      });
    }
  });

  test('spares a push by Dependabot but tries its pull request', () => {
    expect(decideUpload('auto', sampleRun(BOT), 't')).toMatchObject({
      kind: 'spared',
      sentence: expect.stringContaining('long-lived branches'),
    });
    expect(decideUpload('auto', pullRun('acme/agent', BOT), 't')).toEqual({ kind: 'upload' });
  });

  test('tries a fork on pull_request_target, whose token can write', () => {
    const run = sampleRun({ GITHUB_EVENT_NAME: 'pull_request_target' }, pullEvent('stranger/agent'));
    expect(decideUpload('auto', run, 't')).toEqual({ kind: 'upload' });
  });

  test('always tries with always, and never with never', () => {
    expect(decideUpload('always', pullRun('stranger/agent'), 't')).toEqual({ kind: 'upload' });
    expect(decideUpload('never', sampleRun(), 't')).toMatchObject({ kind: 'asked' });
    expect(decideUpload('never', sampleRun(), '')).toMatchObject({ kind: 'asked' });
  });

  test('cannot upload without a token', () => {
    expect(decideUpload('auto', sampleRun(), '')).toMatchObject({ kind: 'spared' });
    expect(decideUpload('always', sampleRun(), '')).toMatchObject({ kind: 'impossible' });
  });
});

describe('forgiving a refused upload', () => {
  test('forgives with auto that the repository has no code scanning', () => {
    expect(isForgiven('auto', sampleRun(), 'feature-off')).toBe(true);
    expect(isForgiven('always', sampleRun(), 'feature-off')).toBe(false);
  });

  test('forgives a missing permission to Dependabot only', () => {
    expect(isForgiven('auto', pullRun('acme/agent', BOT), 'no-permission')).toBe(true);
    expect(isForgiven('auto', sampleRun(), 'no-permission')).toBe(false);
    expect(isForgiven('always', pullRun('acme/agent', BOT), 'no-permission')).toBe(false);
  });

  test.each(['too-large', 'rejected', 'unavailable', 'not-found', 'archived'] as const)(
    'never forgives %s',
    (reason) => {
      expect(isForgiven('auto', pullRun('acme/agent', BOT), reason)).toBe(false);
    },
  );
});

describe('refusing a stranger’s code beside secrets', () => {
  const privileged = sampleRun({ GITHUB_EVENT_NAME: 'pull_request_target' }, pullEvent('stranger/agent'));

  test('refuses the head of a pull request on pull_request_target and workflow_run', () => {
    expect(refuseCheckout(privileged, HEAD, false)).toContain('allow-untrusted-checkout');
    expect(refuseCheckout(sampleRun({ GITHUB_EVENT_NAME: 'workflow_run' }), HEAD, false)).toContain('workflow_run');
  });

  test('refuses when it cannot know what is checked out', () => {
    expect(refuseCheckout(privileged, undefined, false)).toBeDefined();
    expect(refuseCheckout({ ...privileged, commit: undefined }, undefined, false)).toBeDefined();
  });

  test('allows the repository’s own commit', () => {
    expect(refuseCheckout(privileged, COMMIT, false)).toBeUndefined();
  });

  test('allows the head on pull_request, whose job has no secrets', () => {
    expect(refuseCheckout(pullRun('stranger/agent'), HEAD, false)).toBeUndefined();
  });

  test('allows anything when the workflow insists', () => {
    expect(refuseCheckout(privileged, HEAD, true)).toBeUndefined();
  });
});
