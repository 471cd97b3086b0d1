import { describe, expect, test } from '@jest/globals';
import { assembleReport, sortSkipped, VERSION } from '../../../src/report/assemble.ts';
import type { Threat } from '../../../src/model/finding.ts';
import { makeThreat } from '../policy/threat.ts';

function assemble(threats: readonly Threat[]): ReturnType<typeof assembleReport> {
  return assembleReport({
    threats,
    problems: [],
    files: { listed: 1, read: 1, parsed: 1, byRole: {}, unread: {}, skipped: [] },
    inventory: [],
    controls: [],
    judge: (alerts) => ({ failOn: 'low', open: alerts.length === 0, blocking: alerts.length }),
  });
}

describe('the report', () => {
  const threats = [
    makeThreat({ severity: 'critical', layer: 'L7' }),
    makeThreat({ severity: 'medium', layer: 'L4' }),
    makeThreat({ severity: 'medium', layer: 'L4', status: 'nursery' }),
  ];

  test('counts alerts by severity and layer, and names every one of both', () => {
    expect(assemble(threats).counts).toEqual({
      bySeverity: { critical: 1, high: 0, medium: 1, low: 0, note: 0 },
      byLayer: { L1: 0, L2: 0, L3: 0, L4: 1, L5: 0, L6: 0, L7: 1 },
    });
  });

  test('keeps rules in nursery apart, and the gate does not see them', () => {
    const { threats: alerts, unalerted, gate } = assemble(threats);
    expect([alerts.length, unalerted.length, gate.blocking]).toEqual([2, 1, 2]);
  });

  test('keeps the order it is given', () => {
    expect(assemble(threats).threats.map(({ severity }) => severity)).toEqual(['critical', 'medium']);
  });

  test('names a version', () => {
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test('skipped files come in code-unit order', () => {
  const skipped = ['b', 'B', 'é', 'a/b', 'a-b'].map((path) => ({ path, reason: 'binary' as const }));
  expect(sortSkipped(skipped).map(({ path }) => path)).toEqual(['B', 'a-b', 'a/b', 'b', 'é']);
});
