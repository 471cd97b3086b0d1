import { describe, expect, test } from '@jest/globals';
import { dump } from 'js-yaml';
import { compileKnowledge, type Knowledge, type KnowledgeFile } from '../../../src/rules/compile.ts';
import { RuleError } from '../../../src/rules/source.ts';
import { sampleFile } from '../sample-rules.ts';

const taxonomy: KnowledgeFile = {
  path: 'taxonomy.yml',
  text: 'facts: {agent: {product: x}}\nretired: []\ntaxonomy: {}\n',
};
const product: KnowledgeFile = {
  path: 'products/tool.yml',
  text: 'product: tool\nsettings: {mode: {source: s, defaults: [{since: "0", value: off}]}}\ntables: {weak: [md5, sha1]}\n',
};

function compile(...files: readonly KnowledgeFile[]): Knowledge {
  return compileKnowledge([taxonomy, product, ...files], 'https://example.org', () => undefined);
}

/** The sample rule as a file, with other keys. */
function write(changes: object, path = 'l4-x/open-port.yml'): KnowledgeFile {
  return { path, text: dump({ ...sampleFile(), ...changes }) };
}

function refusal(...files: readonly KnowledgeFile[]): string {
  try {
    compile(...files);
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
  return 'accepted';
}

const where = (condition: unknown): KnowledgeFile => write({ match: { instruction: 'FROM', where: [condition] } });
const requires = (condition: unknown): KnowledgeFile => write({ requires: condition });

describe('a file that cannot be compiled is refused in one sentence that names it', () => {
  test.each([
    [
      'no match at all',
      write({ match: {} }),
      'l4-x/open-port.yml: a match names one of instruction, path, command, setting, import, or is a single one with present.',
    ],
    [
      'two matchers',
      write({ match: { instruction: 'FROM', path: 'a' } }),
      'l4-x/open-port.yml: a match names one of instruction, path, command, setting, import, or is a single one with present.',
    ],
    [
      'present among others',
      write({ match: [{ present: { fact: 'agent' } }] }),
      'l4-x/open-port.yml: a match names one of instruction, path, command, setting, import, or is a single one with present.',
    ],
    [
      'a match that is a text',
      write({ match: ['FROM'] }),
      'l4-x/open-port.yml: `match` is a mapping or a list of mappings.',
    ],
    [
      'conditions that are no list',
      write({ match: { instruction: 'FROM', where: 'x' } }),
      'l4-x/open-port.yml: `where` is a list of conditions.',
    ],
    [
      'a condition of two fields',
      where({ a: 1, b: 2 }),
      'l4-x/open-port.yml: a condition is a mapping with one field, `any`, `all` or `none`.',
    ],
    [
      'a condition of no field',
      where({}),
      'l4-x/open-port.yml: a condition is a mapping with one field, `any`, `all` or `none`.',
    ],
    ['no test', where({ a: {} }), 'l4-x/open-port.yml: a condition on a field names at least one test.'],
    [
      'an unknown operator',
      where({ a: { equals: 1 } }),
      'l4-x/open-port.yml: `equals` is no operator, or its value has the wrong type.',
    ],
    [
      'a pattern that is a number',
      where({ a: { matches: 1 } }),
      'l4-x/open-port.yml: `matches` is no operator, or its value has the wrong type.',
    ],
    [
      'a number that is a text',
      where({ a: { 'more-than': '1' } }),
      'l4-x/open-port.yml: `more-than` is no operator, or its value has the wrong type.',
    ],
    [
      'an operand that is a mapping',
      where({ a: { is: { b: 1 } } }),
      'l4-x/open-port.yml: an operand is a scalar, a list of scalars, {field: …} or {table: …}.',
    ],
    [
      'an unknown table',
      where({ a: { table: 'tool/strong' } }),
      'l4-x/open-port.yml: rules/products has no table tool/strong.',
    ],
    [
      'an unknown product',
      where({ a: { default: 'other/mode', is: 1 } }),
      'l4-x/open-port.yml: rules/products has no setting other/mode.',
    ],
    [
      'a default without test',
      where({ a: { default: 'tool/mode' } }),
      'l4-x/open-port.yml: a condition on a field names at least one test.',
    ],
    [
      'a repository condition that is a text',
      requires('agent'),
      'l4-x/open-port.yml: a repository condition is a mapping or a list.',
    ],
    [
      'one about nothing',
      requires({ in: 'same-file' }),
      'l4-x/open-port.yml: a repository condition names a fact, a control, `finding`, `any`, `all` or `none`.',
    ],
    [
      'a misspelt scope',
      requires({ fact: 'agent', in: 'same-unti' }),
      'l4-x/open-port.yml: `in` is one of same-unit, same-image, same-service, same-job, same-file, same-directory, repository.',
    ],
    [
      'a misspelt key',
      requires({ fact: 'agent', were: [] }),
      'l4-x/open-port.yml: a repository condition on `fact` has no key `were`.',
    ],
    [
      'a control with a condition',
      requires({ control: 'x', where: [] }),
      'l4-x/open-port.yml: a repository condition on `control` has no key `where`.',
    ],
    [
      'a folder that is none',
      write({}, 'l8-x/open-port.yml'),
      'l8-x/open-port.yml: no folder of rules has this name, so the file would not be read.',
    ],
    [
      'a file beside the folders',
      write({}, 'open-port.yml'),
      'open-port.yml: no folder of rules has this name, so the file would not be read.',
    ],
    ['a list', { path: 'l4-x/a.yml', text: '- a\n' }, 'l4-x/a.yml: the file is not a mapping.'],
    [
      'broken YAML',
      { path: 'l4-x/a.yml', text: 'id: [\n' },
      expect.stringMatching(/^l4-x\/a\.yml: the file is not valid YAML \([^\n]+\)\.$/),
    ],
    [
      'a product twice',
      { ...product, path: 'products/tool2.yml' },
      'products/tool2.yml: another file describes tool already.',
    ],
    [
      'a product without name',
      { path: 'products/x.yml', text: 'settings: {}\n' },
      'products/x.yml: the file names no product.',
    ],
  ])('%s', (_, file, sentence) => {
    expect(refusal(file)).toEqual(sentence);
  });

  test('an id that another file has, also as a variant', () => {
    const variant = { id: 'l4/other', when: { fact: 'agent' }, severity: 'low', score: 1 };
    expect(refusal(write({}), write({}, 'l4-x/z.yml'))).toBe(
      'l4-x/z.yml: the id l4/open-port is already used by l4-x/open-port.yml.',
    );
    expect(refusal(write({ variants: [variant] }), write({ id: 'l4/other' }, 'l4-x/z.yml'))).toBe(
      'l4-x/z.yml: the id l4/other is already used by l4-x/open-port.yml.',
    );
  });

  test('what the schema says', () => {
    const validate = (_: unknown, inventory: boolean): string => (inventory ? 'no inventory' : 'no rule');
    expect(() => compileKnowledge([taxonomy, write({})], '', validate)).toThrow('l4-x/open-port.yml: no rule');
    expect(() => compileKnowledge([taxonomy, { path: 'inventory/a.yml', text: 'a: 1' }], '', validate)).toThrow(
      'inventory/a.yml: no inventory',
    );
  });

  test('a taxonomy must be there', () => {
    expect(() => compileKnowledge([], '', () => undefined)).toThrow('rules/taxonomy.yml is missing.');
  });
});

describe('what the engine reads', () => {
  const compiled = (changes: object) => compile(write(changes)).sources[0]?.rule;

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
