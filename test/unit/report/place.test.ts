import { expect, test } from '@jest/globals';

import { reveal, untrusted } from '../../../src/guard/untrusted.ts';
import type { Threat } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import { placeInRepository } from '../../../src/report/place.ts';

const REGION = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const MESSAGE = { template: 'x', values: {} };

function sample(): Report {
  const threat: Threat = {
    rule: 'l4/x',
    id: 'l4/x',
    layer: 'L4',
    also: [],
    severity: 'high',
    score: 8,
    status: 'stable',
    message: MESSAGE,
    path: untrusted('Dockerfile'),
    role: 'product',
    region: REGION,
    lineHash: '1:1',
    steps: [{ path: untrusted('a/start.sh'), region: REGION, message: MESSAGE }],
    anchor: '',
  };
  return {
    version: '0.0.0',
    threats: [threat],
    unalerted: [{ ...threat, path: untrusted('test/Dockerfile') }],
    problems: [
      { code: 'p', level: 'error', message: MESSAGE, path: untrusted('broken.yml') },
      { code: 'q', level: 'note', message: MESSAGE },
    ],
    files: {
      listed: 1,
      read: 1,
      parsed: 1,
      byRole: {},
      unread: {},
      skipped: [{ path: 'image.png', reason: 'binary' }],
    },
    inventory: [],
    controls: [{ name: 'c', state: 'enforced', path: untrusted('policy.yml'), line: 3 }],
    counts: {
      bySeverity: { critical: 0, high: 1, medium: 0, low: 0, note: 0 },
      byLayer: { L1: 0, L2: 0, L3: 0, L4: 1, L5: 0, L6: 0, L7: 0 },
    },
    gate: { failOn: 'never', open: true, blocking: 0 },
  };
}

test('every path of a report counts from the top of the repository', () => {
  const placed = placeInRepository(sample(), 'services/api');
  const paths = [
    ...[...placed.threats, ...placed.unalerted].flatMap((threat) =>
      [threat.path].concat(threat.steps.map((step) => step.path)),
    ),
    ...placed.problems.map((problem) => problem.path),
    ...placed.controls.map((control) => control.path),
  ];
  expect(paths.map((path) => (path === undefined ? undefined : reveal(path)))).toEqual([
    'services/api/Dockerfile',
    'services/api/a/start.sh',
    'services/api/test/Dockerfile',
    'services/api/a/start.sh',
    'services/api/broken.yml',
    undefined,
    'services/api/policy.yml',
  ]);
  expect(placed.files.skipped).toEqual([{ path: 'services/api/image.png', reason: 'binary' }]);
});

test('a report of the whole repository stays as it is', () => {
  const report = sample();
  expect(placeInRepository(report, '')).toBe(report);
});
