import { describe, expect, test } from '@jest/globals';

import { readInputs, UsageError } from '../../../src/action/inputs.ts';

describe('reading the inputs', () => {
  test('leaves what the configuration file decides undecided', () => {
    expect(readInputs({})).toEqual({
      path: '.',
      config: '',
      upload: 'auto',
      category: '',
      failOn: undefined,
      token: '',
      ref: '',
      sha: '',
      sarifFile: '',
      threads: undefined,
      waitTimeout: 120,
      allowUntrustedCheckout: false,
    });
  });

  test('reads names with hyphens as the runner writes them, and trims', () => {
    const inputs = readInputs({
      'INPUT_FAIL-ON': ' critical ',
      'INPUT_SARIF-FILE': 'out/a.sarif',
      'INPUT_WAIT-TIMEOUT': '0',
      'INPUT_ALLOW-UNTRUSTED-CHECKOUT': 'True',
      INPUT_THREADS: '2',
      INPUT_CATEGORY: 'team/api',
    });
    expect(inputs).toMatchObject({
      failOn: 'critical',
      sarifFile: 'out/a.sarif',
      waitTimeout: 0,
      allowUntrustedCheckout: true,
      threads: 2,
      category: 'team/api',
    });
  });

  test.each([
    ['INPUT_UPLOAD', 'yes', 'upload must be one of auto, always, never'],
    ['INPUT_FAIL-ON', 'note', 'fail-on must be one of never, critical, high, medium, low'],
    ['INPUT_THREADS', '0', 'threads must be a whole number from 1 to 64'],
    ['INPUT_THREADS', '1e1', 'threads must be'],
    ['INPUT_WAIT-TIMEOUT', '-1', 'wait-timeout must be'],
    ['INPUT_WAIT-TIMEOUT', '3601', 'wait-timeout must be'],
    ['INPUT_ALLOW-UNTRUSTED-CHECKOUT', 'yes', 'must be true or false'],
    ['INPUT_CATEGORY', 'a//b', 'category may hold'],
    ['INPUT_CATEGORY', 'a b', 'category may hold'],
    ['INPUT_CATEGORY', '/a', 'category may hold'],
    ['INPUT_SHA', 'a'.repeat(40), 'belong together'],
  ])('refuses %s=%s with one sentence', (name, value, words) => {
    expect(() => readInputs({ [name]: value })).toThrow(UsageError);
    expect(() => readInputs({ [name]: value })).toThrow(words);
  });

  test('does not repeat a wrong value, which may be a secret in the wrong place', () => {
    expect(() => readInputs({ INPUT_UPLOAD: 'hunter2' })).not.toThrow('hunter2');
  });
});
