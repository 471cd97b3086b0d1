import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareText, reveal } from '../../../src/guard/untrusted.ts';
import { ROLES } from '../../../src/model/file.ts';
import type { Threat } from '../../../src/model/finding.ts';
import { SEVERITIES } from '../../../src/model/layer.ts';
import { sampleFact, sampleFinding, sampleRule } from '../sample-rules.ts';
import { at, place, threatsOf, variants } from './reduce-records.ts';

const rank = ({ severity, id, path, region }: Threat): string =>
  [SEVERITIES.indexOf(severity), id, reveal(path), region.startLine].join('\n');

describe('the order of threats', () => {
  test('is worst first, then by id, path, line, column and anchor', () => {
    const rules = [
      sampleRule(),
      sampleRule({ id: 'l4/bad', severity: 'critical', score: 9.5 }),
      sampleRule({ id: 'l4/a' }),
    ];
    const found = threatsOf(
      rules,
      place('b', [
        sampleFinding({ region: at(2) }),
        sampleFinding({ region: at(1), anchor: 'b' }),
        sampleFinding({ region: at(1), anchor: 'a' }),
      ]),
      place('a', [
        sampleFinding({ region: at(9) }),
        sampleFinding({ rule: 'l4/bad' }),
        sampleFinding({ rule: 'l4/a' }),
      ]),
    );
    expect(found.map(({ id, path, region, anchor }) => `${id} ${reveal(path)} ${region.startLine} ${anchor}`)).toEqual([
      'l4/bad a 1 EXPOSE 22',
      'l4/a a 1 EXPOSE 22',
      'l4/open-port a 9 EXPOSE 22',
      'l4/open-port b 1 a',
      'l4/open-port b 1 b',
      'l4/open-port b 2 EXPOSE 22',
    ]);
  });

  const fact = fc.constantFrom(
    sampleFact('agent', { product: 'tool', version: '1.5' }),
    sampleFact('agent', { product: 'tool', version: '2.5' }),
    sampleFact('agent', { product: 'other' }),
    sampleFact('control', { name: 'sandbox', state: 'enforced' }),
    sampleFact('observability', {}),
  );
  const finding = fc
    .record({
      rule: fc.constantFrom('l4/open-port', 'l4/once', 'l4/gone'),
      line: fc.integer({ min: 1, max: 3 }),
      anchor: fc.constantFrom('a', 'b'),
      assumed: fc.boolean(),
    })
    .map(({ rule, line, anchor, assumed }) =>
      sampleFinding({
        rule,
        anchor,
        region: at(line),
        assumes: assumed ? [{ product: 'tool', setting: 'mode', values: ['off'] }] : [],
      }),
    );
  const records = fc
    .uniqueArray(fc.constantFrom('a', 'a/b', 'a-b', 'B', 'é', 'z/1', 'z/10', 'z/2'), { minLength: 1 })
    .chain((paths) =>
      fc.tuple(
        ...paths.map((path) =>
          fc
            .record({
              findings: fc.array(finding, { maxLength: 4 }),
              facts: fc.array(fact, { maxLength: 3 }),
              role: fc.constantFrom(...ROLES),
            })
            .map(({ findings, facts, role }) => place(path, findings, facts, role)),
        ),
      ),
    );
  const rules = [
    sampleRule({ variants }),
    sampleRule({ id: 'l4/once', group: 'repository', variants: [{ ...variants[1], id: 'l4/once-contained' }] }),
    sampleRule({
      id: 'l5/posture',
      layer: 'L5',
      match: { present: { fact: 'agent' }, absent: { fact: 'observability' } },
    }),
  ];

  test('and all that is in them does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        records.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(threatsOf(rules, ...shuffled)).toEqual(threatsOf(rules, ...list));
        },
      ),
    );
  });

  test('is by severity, id, path and line for any records', () => {
    fc.assert(
      fc.property(records, (list) => {
        const found = threatsOf(rules, ...list).map(rank);
        expect(found).toEqual(found.toSorted(compareText));
      }),
    );
  });
});
