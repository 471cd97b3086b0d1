import { expect, test } from '@jest/globals';

import { reveal } from '../../../src/guard/untrusted.ts';
import { explainSkipped } from '../../../src/tree/skipped.ts';

test('a product configuration that could not be read is an error at its place', () => {
  const problems = explainSkipped([
    { path: 'Dockerfile', reason: 'undecodable' },
    { path: '.github/workflows/ci.yml', reason: 'binary' },
  ]);
  expect(problems.map(({ code, level, path }) => [code, level, path && reveal(path)])).toEqual([
    ['skipped-undecodable', 'error', 'Dockerfile'],
    ['skipped-binary', 'error', '.github/workflows/ci.yml'],
  ]);
});

test('what was to be expected is only counted', () => {
  expect(
    explainSkipped([
      { path: 'logo.png', reason: 'binary' },
      { path: 'data.json', reason: 'too-large' },
      { path: 'test/Dockerfile', reason: 'undecodable' },
      { path: 'compose.yml', reason: 'symbolic-link' },
      { path: 'compose.yml', reason: 'ignored-by-configuration' },
    ]),
  ).toEqual([]);
});
