import { describe, expect, test } from '@jest/globals';
import { reveal, untrusted } from '../../../src/guard/untrusted.ts';
import { ROLES } from '../../../src/model/file.ts';
import type { RawFinding, Threat } from '../../../src/model/finding.ts';
import { sampleFact, sampleFinding, sampleRule } from '../sample-rules.ts';
import { at, place, threatsOf, variants } from './reduce-records.ts';

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
      ['The agent {name} is set up here.', 'openclaw'],
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

const portOn = (port: string, line: number): RawFinding =>
  sampleFinding({ values: { port: untrusted(port) }, region: at(line) });

describe('one decision in several places', () => {
  test('a variant about the whole repository alerts once, the rule itself everywhere', () => {
    const rule = sampleRule({ variants: [{ ...variants[0], group: 'repository' }] });
    const agent = [sampleFact('agent', {})];
    const found = threatsOf(
      [rule],
      place('a', [sampleFinding()], agent),
      place('b', [sampleFinding()], agent),
      place('c', [sampleFinding()]),
      place('d', [sampleFinding()]),
    );
    expect(found.map(({ id, path }) => `${id} ${reveal(path)}`)).toEqual([
      'l4/open-agent-port a',
      'l4/open-port c',
      'l4/open-port d',
    ]);
  });

  test('the same words about the same file are said once', () => {
    const rule = sampleRule({ group: 'wording' });
    const found = threatsOf(
      [rule],
      place('a', [portOn('1', 1), portOn('2', 2), portOn('1', 3)]),
      place('b', [portOn('1', 1)]),
    );
    expect(found.map(({ path, region }) => `${String(path)}:${region.startLine}`)).toEqual(['a:1', 'a:2', 'b:1']);
    expect(found[0]?.steps.map(({ region }) => region.startLine)).toEqual([3]);
  });

  test('the copies of a line in the folders of releases are one', () => {
    const paths = ['old/v1.2/setup.sh', 'old/v2.0.1/setup.sh', 'old/v2.0.1/other.sh', 'new/setup.sh'];
    const found = threatsOf([sampleRule({})], ...paths.map((path) => place(path, [sampleFinding()])));
    expect(found.map(({ path }) => path)).toEqual(['new/setup.sh', 'old/v1.2/setup.sh', 'old/v2.0.1/other.sh']);
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
