import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareText, reveal, untrusted } from '../../../src/guard/untrusted.ts';
import { holds } from '../../../src/match/condition.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { ROLES, type Role } from '../../../src/model/file.ts';
import type { RawFinding, Threat } from '../../../src/model/finding.ts';
import { SEVERITIES } from '../../../src/model/layer.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { reduce, type PlacedRecord } from '../../../src/threat/reduce.ts';
import { sampleFact, sampleFinding, sampleRule, sampleRuleSet, TOOL } from '../sample-rules.ts';

function place(
  path: string,
  findings: readonly RawFinding[],
  facts: readonly Fact[] = [],
  role: Role = 'product',
): PlacedRecord {
  return { path, role, record: { kind: 'other-yaml', findings, facts, problems: [] } };
}

function threatsOf(rules: readonly Rule[], ...records: readonly PlacedRecord[]): readonly Threat[] {
  return reduce(records, sampleRuleSet(rules), (conditions, field) =>
    holds(conditions, field, { tool: TOOL }, () => undefined),
  ).threats;
}

const at = (startLine: number): RawFinding['region'] => ({
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
const variants = [
  {
    id: 'l4/open-agent-port',
    when: { fact: 'agent', in: 'same-file' },
    severity: 'critical',
    score: 9.5,
    layer: 'L7',
    message: 'The agent listens on {port}.',
    title: 'Agent port is open',
  },
  { id: 'l4/open-port-contained', when: { control: 'sandbox' }, severity: 'low', score: 2 },
] as const;

describe('a finding becomes a threat', () => {
  test('of its rule, at its place', () => {
    const [threat] = threatsOf([sampleRule()], place('a.yaml', [sampleFinding({ values: { port: untrusted('22') } })]));
    expect(threat).toMatchObject({
      rule: 'l4/open-port',
      id: 'l4/open-port',
      severity: 'medium',
      score: 5.5,
      layer: 'L4',
      role: 'product',
      path: 'a.yaml',
    });
    expect(threat?.message).toEqual({ template: 'Port {port} is open.', values: { port: '22' } });
  });

  test('unless no rule has its id', () => {
    expect(threatsOf([sampleRule()], place('a', [sampleFinding({ rule: 'l4/gone' })]))).toEqual([]);
  });

  test('of the first variant that holds, with what makes it hold as evidence', () => {
    const rule = sampleRule({ variants });
    const agent = sampleFact('agent', { product: 'openclaw' });
    const control = sampleFact('control', { name: 'sandbox', state: 'enforced' });
    const [threat] = threatsOf([rule], place('a', [sampleFinding()], [agent, control]));
    expect(threat).toMatchObject({
      rule: 'l4/open-port',
      id: 'l4/open-agent-port',
      severity: 'critical',
      score: 9.5,
      layer: 'L7',
    });
    expect(threat?.message.template).toBe('The agent listens on {port}.');
    expect(threat?.steps.map(({ message }) => [message.template, message.values['name']])).toEqual([
      ['Joined with: agent {name}.', 'openclaw'],
    ]);
    const [other] = threatsOf([rule], place('a', [sampleFinding()], [control]));
    expect([other?.id, other?.message.template]).toEqual(['l4/open-port-contained', 'Port {port} is open.']);
    expect(threatsOf([rule], place('a', [sampleFinding()]))[0]?.id).toBe('l4/open-port');
  });

  test('only where what it requires holds', () => {
    const rule = sampleRule({ requires: { fact: 'agent', in: 'repository' } });
    expect(threatsOf([rule], place('a', [sampleFinding()]))).toEqual([]);
    const [threat] = threatsOf(
      [rule],
      place('a', [sampleFinding()]),
      place('b', [], [sampleFact('agent', { product: 'x' })]),
    );
    expect(threat?.steps.map(({ path }) => reveal(path))).toEqual(['b']);
  });

  test('with its other places marked as such, after the evidence', () => {
    const step = { region: at(7), message: { template: 'Because of this.', values: {} } };
    const [threat] = threatsOf([sampleRule()], place('a', [sampleFinding({ steps: [step], also: [at(9)] })]));
    expect(threat?.steps.map(({ region, elsewhere }) => [region.startLine, elsewhere])).toEqual([
      [7, undefined],
      [9, true],
    ]);
  });

  test('a rule in nursery says so, whichever variant is chosen', () => {
    const rule = sampleRule({ status: 'nursery', variants });
    expect(threatsOf([rule], place('a', [sampleFinding()], [sampleFact('agent', {})]))[0]?.status).toBe('nursery');
  });
});

describe('an assumption about a default', () => {
  const finding = sampleFinding({ assumes: [{ product: 'tool', setting: 'mode', values: ['off'] }] });
  const inVersion = (version: string): readonly Threat[] =>
    threatsOf(
      [sampleRule()],
      place('a', [finding]),
      place('b', [], [sampleFact('agent', { product: 'tool', version })]),
    );

  test('is decided by the version that the repository names, wherever it does', () => {
    expect(inVersion('1.5')).toHaveLength(1);
    expect(inVersion('2.5')).toEqual([]);
  });

  test('of an unknown version is that of the newest', () => {
    expect(threatsOf([sampleRule()], place('a', [finding]))).toEqual([]);
  });
});

describe('facts', () => {
  test('are learned from product files only', () => {
    const rule = sampleRule({ requires: { fact: 'agent', in: 'repository' } });
    for (const role of ROLES) {
      const found = threatsOf([rule], place('a', [sampleFinding()]), place('b', [], [sampleFact('agent', {})], role));
      expect([role, found.length]).toEqual([role, role === 'product' ? 1 : 0]);
    }
  });
});

describe('a rule about the whole repository', () => {
  test('alerts once, at the worst place, and lists the others', () => {
    const rule = sampleRule({ group: 'repository', variants });
    const found = threatsOf(
      [rule],
      place('a', [sampleFinding()]),
      place('b', [sampleFinding()], [sampleFact('agent', {})]),
      place('c', [sampleFinding()]),
    );
    expect(found.map(({ id, path }) => [id, path])).toEqual([['l4/open-agent-port', 'b']]);
    expect(found[0]?.steps.filter(({ elsewhere }) => elsewhere).map(({ path }) => path)).toEqual(['a', 'c']);
  });

  test('leaves other rules alone', () => {
    const rules = [sampleRule({ group: 'repository' }), sampleRule({ id: 'l4/other' })];
    const found = threatsOf(
      rules,
      place('a', [sampleFinding(), sampleFinding({ rule: 'l4/other' })]),
      place('b', [sampleFinding({ rule: 'l4/other' })]),
    );
    expect(found.map(({ id }) => id)).toEqual(['l4/open-port', 'l4/other', 'l4/other']);
  });
});

describe('a posture', () => {
  const posture = sampleRule({
    id: 'l5/nothing-watches',
    layer: 'L5',
    message: 'Nothing watches {name}.',
    match: { present: { fact: 'agent' }, absent: [{ fact: 'observability' }] },
  });
  const agent = sampleFact('agent', { product: 'openclaw' });

  test('alerts once, at the first thing that is there', () => {
    const found = threatsOf([posture], place('b', [], [agent]), place('a', [], [agent]));
    expect(found.map(({ id, path, message }) => [id, path, message.template, message.values['name']])).toEqual([
      ['l5/nothing-watches', 'a', 'Nothing watches {name}.', 'openclaw'],
    ]);
  });

  test('is silent where what must be absent is there, or nothing is', () => {
    expect(threatsOf([posture], place('a', [], [agent]), place('b', [], [sampleFact('observability', {})]))).toEqual(
      [],
    );
    expect(threatsOf([posture])).toEqual([]);
  });

  test('is silent about what only tests contain', () => {
    expect(threatsOf([posture], place('a', [], [agent], 'test'))).toEqual([]);
  });

  test('needs all that it names, and shows the rest as evidence', () => {
    const both = sampleRule({ id: 'l5/both', layer: 'L5', match: { present: [{ fact: 'agent' }, { fact: 'tool' }] } });
    expect(threatsOf([both], place('a', [], [agent]))).toEqual([]);
    const [threat] = threatsOf(
      [both],
      place('a', [], [agent]),
      place('b', [], [sampleFact('tool', { capability: 'shell' })]),
    );
    expect(threat?.steps.map(({ path }) => path)).toEqual(['b']);
  });
});

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
    const rank = ({ severity, id, path, region }: Threat): string =>
      [SEVERITIES.indexOf(severity), id, reveal(path), region.startLine].join('\n');
    fc.assert(
      fc.property(records, (list) => {
        const found = threatsOf(rules, ...list).map(rank);
        expect(found).toEqual(found.toSorted(compareText));
      }),
    );
  });
});

test('the templates of threats come from rules alone', () => {
  const hostile = sampleFact('agent', { product: '{evil}' });
  const rule = sampleRule({ requires: { fact: 'agent' } });
  const [threat] = threatsOf(
    [rule],
    place('{evil}', [sampleFinding({ values: { port: untrusted('{evil}') } })], [hostile]),
  );
  expect(
    [threat?.message.template, ...(threat?.steps.map(({ message }) => message.template) ?? [])].join(),
  ).not.toContain('evil');
});
