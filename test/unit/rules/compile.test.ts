import { describe, expect, test } from '@jest/globals';
import { sampleFile } from '../sample-rules.ts';
import { compile, write } from './rule-folder.ts';

const compiled = (changes: object) => compile(write(changes)).sources[0]?.rule;

describe('what the engine reads', () => {
  test('the shorthands of conditions', () => {
    const conditions = [
      { a: 'absent' },
      { a: 'x' },
      { a: ['x', 1] },
      { a: null },
      { a: { table: 'tool/weak' } },
      { a: { not: { field: 'b' } } },
      { a: { every: { like: '*x' }, 'less-than': 3 } },
      { a: { default: 'tool/mode', is: 'off' } },
      { any: [{ a: 'x' }, { none: [{ all: [] }] }] },
    ];
    expect(compiled({ match: { instruction: 'FROM', where: conditions } })?.match[0]?.where).toEqual([
      { field: 'a', tests: [{ op: 'absent' }] },
      { field: 'a', tests: [{ op: 'is', operand: { literals: ['x'] } }] },
      { field: 'a', tests: [{ op: 'is', operand: { literals: ['x', 1] } }] },
      { field: 'a', tests: [{ op: 'is', operand: { literals: [null] } }] },
      { field: 'a', tests: [{ op: 'is', operand: { literals: ['md5', 'sha1'] } }] },
      { field: 'a', tests: [{ op: 'not', tests: [{ op: 'is', operand: { field: 'b' } }] }] },
      {
        field: 'a',
        tests: [
          { op: 'every', tests: [{ op: 'like', operand: { literals: ['*x'] } }] },
          { op: 'less-than', number: 3 },
        ],
      },
      {
        field: 'a',
        tests: [
          { op: 'default', product: 'tool', setting: 'mode', tests: [{ op: 'is', operand: { literals: ['off'] } }] },
        ],
      },
      { any: [{ field: 'a', tests: [{ op: 'is', operand: { literals: ['x'] } }] }, { none: [{ all: [] }] }] },
    ]);
  });

  test.each([
    [undefined, []],
    [['A', 'B'], [['A', 'B']]],
    [{ any: ['A', 'B'] }, [['A', 'B']]],
    [{ all: ['A', ['B', 'C']] }, [['A'], ['B', 'C']]],
  ])('the literals %j', (literals, groups) => {
    expect(compiled({ literals })?.literals).toEqual({ groups });
  });

  test.each([
    [{ fact: 'agent' }, { fact: 'agent', where: [], in: 'repository' }],
    [
      { fact: 'agent', in: 'same-unit' },
      { fact: 'agent', where: [], in: 'same-unit' },
    ],
    [{ control: 'pin' }, { control: 'pin', states: ['enforced', 'configured'], in: 'repository' }],
    [
      { control: 'pin', state: 'claimed' },
      { control: 'pin', states: ['claimed'], in: 'repository' },
    ],
    [{ finding: [{ a: 'x' }] }, { finding: [{ field: 'a', tests: [{ op: 'is', operand: { literals: ['x'] } }] }] }],
    [[{ fact: 'agent' }], { all: [{ fact: 'agent', where: [], in: 'repository' }] }],
    [{ none: [{ fact: 'agent' }] }, { none: [{ fact: 'agent', where: [], in: 'repository' }] }],
  ])('the repository condition %j', (condition, expected) => {
    expect(compiled({ requires: condition })?.requires).toEqual(expected);
  });

  test('names of a match from a table', () => {
    expect(compiled({ match: { command: ['curl', { table: 'tool/weak' }] } })?.match[0]).toMatchObject({
      matcher: 'shell',
      commands: ['curl', 'md5', 'sha1'],
    });
  });

  test('a variant has the texts of its rule where it has none of its own', () => {
    const variants = [{ id: 'l4/v', when: { fact: 'agent' }, severity: 'low', score: 1, message: 'Own.' }];
    expect(compiled({ variants })?.variants[0]).toMatchObject({
      title: sampleFile().title,
      layer: 'L4',
      message: 'Own.',
      why: sampleFile().why,
    });
  });

  test('a posture is no match of a file', () => {
    const rule = compiled({ match: { present: { fact: 'agent' } } });
    expect([rule?.match, rule?.posture]).toEqual([
      [],
      { present: [{ fact: 'agent', where: [], in: 'repository' }], absent: [] },
    ]);
  });

  test('prose is one line', () => {
    expect(compiled({ why: '  one\n  two\n\n three\n' })?.why).toBe('one two three');
  });
});

describe('a rule set', () => {
  test('leaves out deprecated rules and orders by id', () => {
    const files = [
      write({ id: 'l4/z' }, 'l4-x/z.yml'),
      write({ id: 'l4/a' }, 'l4-x/zz.yml'),
      write({ id: 'l4/old', status: 'deprecated' }, 'l4-x/old.yml'),
    ];
    expect(compile(...files).ruleSet.rules.map(({ id }) => id)).toEqual(['l4/a', 'l4/z']);
    expect(compile(...files).sources).toHaveLength(3);
  });

  test('has a hash that does not depend on the order of files, and changes with any rule', () => {
    const a = write({ id: 'l4/a' }, 'l4-x/a.yml');
    const b = write({ id: 'l4/b' }, 'l4-x/b.yml');
    expect(compile(a, b).ruleSet.hash).toBe(compile(b, a).ruleSet.hash);
    expect(compile(a).ruleSet.hash).not.toBe(
      compile(write({ id: 'l4/a', message: 'Other.' }, 'l4-x/a.yml')).ruleSet.hash,
    );
    expect(compile(a).ruleSet.hash).toMatch(/^[\da-f]{16}$/);
  });

  test('reads one inventory rule or many from a file', () => {
    const one = 'id: inventory/a\non: dockerfile\nmatch: {instruction: FROM}\nemits: {fact: agent}\n';
    const many = `rules:\n  - {id: inventory/b, on: dockerfile, match: {instruction: FROM}, emits: []}\n  - {id: control/c, on: yaml, match: {path: a}, emits: []}\n`;
    const { inventory } = compile({ path: 'inventory/a.yml', text: one }, { path: 'controls/b.yml', text: many });
    expect(inventory.map(({ path, rule }) => [path, rule.id])).toEqual([
      ['controls/b.yml', 'inventory/b'],
      ['controls/b.yml', 'control/c'],
      ['inventory/a.yml', 'inventory/a'],
    ]);
  });
});
