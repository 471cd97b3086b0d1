import { describe, expect, test } from '@jest/globals';
import { compileKnowledge, type KnowledgeFile } from '../../../src/rules/compile.ts';
import { RuleError } from '../../../src/rules/source.ts';
import { compile, product, taxonomy, write } from './rule-folder.ts';

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

const validate = (_: unknown, inventory: boolean): string => (inventory ? 'no inventory' : 'no rule');

describe('a file that cannot be compiled is refused in one sentence that names it', () => {
  test.each([
    [
      'no match at all',
      write({ match: {} }),
      'l4-x/open-port.yml: a match names one of instruction, path, command, setting, import, text, credential, call, assign, flow, or is a single one with present.',
    ],
    [
      'two matchers',
      write({ match: { instruction: 'FROM', path: 'a' } }),
      'l4-x/open-port.yml: a match names one of instruction, path, command, setting, import, text, credential, call, assign, flow, or is a single one with present.',
    ],
    [
      'present among others',
      write({ match: [{ present: { fact: 'agent' } }] }),
      'l4-x/open-port.yml: a match names one of instruction, path, command, setting, import, text, credential, call, assign, flow, or is a single one with present.',
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
      'l4-x/open-port.yml: `in` is one of same-unit, same-image, same-service, same-job, same-file, same-directory, enclosing-directory, repository.',
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
    expect(() => compileKnowledge([taxonomy, write({})], '', validate)).toThrow('l4-x/open-port.yml: no rule');
    expect(() => compileKnowledge([taxonomy, { path: 'inventory/a.yml', text: 'a: 1' }], '', validate)).toThrow(
      'inventory/a.yml: no inventory',
    );
  });

  test('a taxonomy must be there', () => {
    expect(() => compileKnowledge([], '', () => undefined)).toThrow('rules/taxonomy.yml is missing.');
  });
});
