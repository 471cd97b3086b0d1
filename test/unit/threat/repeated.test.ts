import { describe, expect, test } from '@jest/globals';
import { untrusted } from '../../../src/guard/untrusted.ts';
import type { Step, Threat } from '../../../src/model/finding.ts';
import { dropRepeated } from '../../../src/threat/repeated.ts';

const RULES = new Map([
  ['l6/general', { yieldsTo: ['l7/exact'] }],
  ['l7/exact', { yieldsTo: [] }],
]);

const regionOf = (line: number) => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 9 });

function threat(rule: string, path: string, line: number, parts: Partial<Threat> = {}): Threat {
  return { rule, path: untrusted(path), region: regionOf(line), status: 'stable', steps: [], ...parts } as Threat;
}

function namesOf(threats: readonly Threat[]): readonly string[] {
  return dropRepeated(threats, RULES).map(({ rule, region }) => `${rule} ${region.startLine}`);
}

describe('a general rule is silent', () => {
  test('where a more exact one reports the line', () => {
    const threats = [
      threat('l6/general', 'a.json', 3),
      threat('l7/exact', 'a.json', 3),
      threat('l6/general', 'a.json', 4),
    ];
    expect(namesOf(threats)).toEqual(['l7/exact 3', 'l6/general 4']);
  });

  test('on all the lines that the other lists', () => {
    const same: Step = {
      path: untrusted('a.json'),
      region: regionOf(9),
      message: { template: '', values: {} },
      elsewhere: true,
    };
    expect(namesOf([threat('l7/exact', 'a.json', 3, { steps: [same] }), threat('l6/general', 'a.json', 9)])).toEqual([
      'l7/exact 3',
    ]);
  });

  test('neither in another file nor for a rule that does not alert', () => {
    expect(namesOf([threat('l6/general', 'b.json', 3), threat('l7/exact', 'a.json', 3)])).toHaveLength(2);
    expect(
      namesOf([threat('l6/general', 'a.json', 3), threat('l7/exact', 'a.json', 3, { status: 'nursery' })]),
    ).toHaveLength(2);
  });
});
