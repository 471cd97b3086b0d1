import { describe, expect, test } from '@jest/globals';
import { untrusted } from '../../../src/guard/untrusted.ts';
import { holds } from '../../../src/match/condition.ts';
import type { PlacedFact } from '../../../src/model/fact.ts';
import type { RepositoryCondition, Scope } from '../../../src/model/rule.ts';
import { findEvidence, type FieldTest } from '../../../src/threat/condition.ts';
import { sampleFact } from '../sample-rules.ts';

const testFields: FieldTest = (conditions, field) => holds(conditions, field, {}, () => undefined);

const facts: readonly PlacedFact[] = [
  { ...sampleFact('agent', { product: 'openclaw' }, { unit: 'web' }), path: 'a/compose.yaml' },
  { ...sampleFact('sandbox', { mode: 'off' }), path: 'a/policy.yaml' },
  { ...sampleFact('control', { name: 'digest-pin', state: 'enforced' }), path: 'b/x.yaml' },
  { ...sampleFact('control', { name: 'egress', state: 'claimed' }), path: 'README.md' },
  { ...sampleFact('workload', { name: 'built', context: './app' }, { unit: 'built' }), path: 'a/compose.yaml' },
  { ...sampleFact('workload', { name: 'far', context: '../..' }, { unit: 'far' }), path: 'a/compose.yaml' },
  { ...sampleFact('workload', { name: 'other', dockerfile: 'x/Agent' }, { unit: 'other' }), path: 'a/compose.yaml' },
  { ...sampleFact('tool', { capability: 'shell' }, { unit: 'stage-0' }), path: 'a/app/Dockerfile' },
  { ...sampleFact('tool', { capability: 'shell' }, { unit: 'stage-0' }), path: 'a/x/Agent' },
  { ...sampleFact('path-access', { path: '/data', access: 'read-write' }), path: 'b/x.yaml' },
];

function ask(
  condition: RepositoryCondition,
  from: { path?: string; unit?: string; values?: Record<string, string> } = {},
): readonly string[] | undefined {
  const values = Object.fromEntries(Object.entries(from.values ?? {}).map(([name, value]) => [name, untrusted(value)]));
  const found = findEvidence(
    condition,
    { path: from.path ?? 'a/compose.yaml', role: 'product', unit: from.unit, values },
    {
      of: (kind) => facts.filter((fact) => fact.kind === kind),
      in: (kind, path) => facts.filter((fact) => fact.kind === kind && fact.path === path),
    },
    testFields,
  );
  return found?.map(({ kind }) => kind);
}

const sandbox = (scope: Scope): RepositoryCondition => ({ fact: 'sandbox', where: [], in: scope });
const tool = (scope: Scope): RepositoryCondition => ({ fact: 'tool', where: [], in: scope });
const agent = (scope: Scope): RepositoryCondition => ({ fact: 'agent', where: [], in: scope });
const control = (name: string, states = ['enforced', 'configured']): RepositoryCondition => ({
  control: name,
  states,
  in: 'repository',
});

const is = (field: string, value: string): RepositoryCondition => ({
  fact: 'agent',
  where: [{ field, tests: [{ op: 'is', operand: { literals: [value] } }] }],
  in: 'repository',
});

describe('what a service is built from', () => {
  test.each([
    ['built', true],
    ['other', true],
    ['far', false],
    ['web', false],
  ])('runs in the service %s: %s', (unit, isThere) => {
    expect(ask(tool('same-service'), { unit })).toEqual(isThere ? ['tool'] : undefined);
    expect(ask(tool('same-unit'), { unit })).toBeUndefined();
  });
});

describe('where a fact must be', () => {
  test('a fact of the whole file holds in each of its units', () => {
    expect(ask(sandbox('same-unit'), { path: 'a/policy.yaml', unit: 'web' })).toEqual(['sandbox']);
    expect(ask(sandbox('same-unit'), { path: 'a/compose.yaml', unit: 'web' })).toBeUndefined();
  });

  test.each([
    ['repository', 'z/other.yaml', undefined, true],
    ['same-directory', 'a/other.yaml', undefined, true],
    ['same-directory', 'a/deeper/other.yaml', undefined, false],
    ['same-directory', 'other.yaml', undefined, false],
    ['enclosing-directory', 'a/other.yaml', undefined, true],
    ['enclosing-directory', 'other.yaml', undefined, false],
    ['enclosing-directory', 'a/deeper/other.yaml', undefined, true],
    ['enclosing-directory', 'b/other.yaml', undefined, false],
    ['same-file', 'a/compose.yaml', 'db', true],
    ['same-file', 'a/other.yaml', 'web', false],
    ['same-unit', 'a/compose.yaml', 'web', true],
    ['same-unit', 'a/compose.yaml', 'db', false],
    ['same-unit', 'a/other.yaml', 'web', false],
    ['same-image', 'a/compose.yaml', 'web', true],
    ['same-service', 'a/compose.yaml', 'web', true],
    ['same-job', 'a/compose.yaml', undefined, false],
  ] as const)('%s, from %s %s: %s', (scope, path, unit, expected) => {
    expect(ask(agent(scope), { path, ...(unit === undefined ? {} : { unit }) })).toEqual(
      expected ? ['agent'] : undefined,
    );
  });
});

describe('what must hold', () => {
  const yes = agent('repository');
  const no = is('product', 'other');

  test.each([
    ['a field of the fact', is('product', 'openclaw'), ['agent']],
    ['another value', no, undefined],
    ['the path of the fact', is('$path', 'a/compose.yaml'), ['agent']],
    ['another path', is('$path', 'b/x.yaml'), undefined],
    ['a field the fact has not', is('version', '1'), undefined],
    ['a field of every object', is('constructor', 'x'), undefined],
    ['a control in a state that counts', control('digest-pin'), ['control']],
    ['a control that is only claimed', control('egress'), undefined],
    ['a claim, when claims are asked for', control('egress', ['claimed']), ['control']],
    ['any', { any: [no, yes] }, ['agent']],
    ['any of none', { any: [] }, undefined],
    ['all, with the evidence of each', { all: [yes, control('digest-pin')] }, ['agent', 'control']],
    ['all but one', { all: [yes, no] }, undefined],
    ['none', { none: [no] }, []],
    ['none, and one holds', { none: [no, yes] }, undefined],
    ['none, and one holds without evidence', { none: [{ none: [no] }] }, undefined],
  ] as const)('%s', (_, condition, expected) => {
    expect(ask(condition as RepositoryCondition)).toEqual(expected);
  });

  test('a value of the finding', () => {
    const finding: RepositoryCondition = {
      finding: [{ field: 'image', tests: [{ op: 'like', operand: { literals: ['*claw*'] } }] }],
    };
    expect(ask(finding, { values: { image: 'openclaw' } })).toEqual([]);
    expect(ask(finding, { values: { image: 'node' } })).toBeUndefined();
    expect(ask(finding)).toBeUndefined();
  });

  test("the path of the finding's file", () => {
    const inFolder: RepositoryCondition = {
      finding: [{ field: '$path', tests: [{ op: 'like', operand: { literals: ['a/*'] } }] }],
    };
    expect(ask(inFolder, { path: 'a/compose.yaml' })).toEqual([]);
    expect(ask(inFolder, { path: 'b/a/compose.yaml' })).toBeUndefined();
    expect(ask(inFolder, { path: 'b/x.yaml', values: { $path: 'a/x.yaml' } })).toBeUndefined();
  });

  test('a fact compared with a value of the finding', () => {
    const covers: RepositoryCondition = {
      fact: 'path-access',
      where: [{ field: 'path', tests: [{ op: 'covers', operand: { field: 'finding.path' } }] }],
      in: 'repository',
    };
    expect(ask(covers, { values: { path: '/data/bin' } })).toEqual(['path-access']);
    expect(ask(covers, { values: { path: '/bin' } })).toBeUndefined();
  });
});
