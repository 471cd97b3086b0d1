import { describe, expect, test } from '@jest/globals';

import { readCommitId, readRun } from '../../../src/publish/run.ts';
import { BASE, HEAD, pullRun, sampleRun } from './fake-api.ts';

describe('reading the description of a run', () => {
  test('takes repository, commit and ref from the environment', () => {
    expect(sampleRun()).toMatchObject({
      event: 'push',
      owner: 'acme',
      repository: 'agent',
      ref: 'refs/heads/main',
      pull: undefined,
    });
  });

  test('takes number, commits and head repository of a pull request from the event', () => {
    expect(pullRun('stranger/agent').pull).toEqual({
      number: 7,
      headCommit: HEAD,
      headRepository: 'stranger/agent',
      baseCommit: BASE,
    });
  });

  test.each([
    null,
    undefined,
    7,
    'text',
    [],
    { pull_request: null },
    { pull_request: { number: '7' } },
    { pull_request: { number: -1 } },
  ])('leaves the pull request out when the event is %j', (event) => {
    expect(readRun({}, event).pull).toBeUndefined();
  });

  test('survives a pull request whose parts have other types than documented', () => {
    const event = { pull_request: { number: 7, head: 'x', base: { sha: 'not hex' } } };
    expect(readRun({}, event).pull).toEqual({
      number: 7,
      headCommit: undefined,
      headRepository: undefined,
      baseCommit: undefined,
    });
  });

  test('takes commit ids of SHA-1 and SHA-256 and nothing else', () => {
    expect(readCommitId('A'.repeat(40))).toBe('a'.repeat(40));
    expect(readCommitId('0'.repeat(64))).toBe('0'.repeat(64));
    for (const text of ['', 'abc', 'g'.repeat(40), '0'.repeat(41), undefined, 7])
      expect(readCommitId(text)).toBeUndefined();
  });
});
