import { describe, expect, test } from '@jest/globals';
import type { RuleFile } from '../../../src/rules/rule-file.ts';
import { checkEmissions, checkRegexes, checkRule } from '../../../src/rules/check.ts';
import { sampleFile, sampleInventory, sampleRule } from '../sample-rules.ts';

const NAMES = ['maestro', 'cwe', 'asi', 'llm', 'mcp', 'atlas'] as const;
const context = {
  file: 'l4-x/open-port.yml',
  retired: new Set(['l4/retired']),
  taxonomies: {
    taxonomy: Object.fromEntries(NAMES.map((name) => [name, [{ id: `${name}-1`, name: 'x' }]])) as never,
    facts: { agent: { product: 'x' }, control: { name: 'x', state: 'y' } },
    retired: [],
    code: { sources: [], sinks: [], marks: [], concepts: [] },
  },
  isLinear: (pattern: string) => !pattern.includes('+)+'),
};

function check(changes: Partial<RuleFile>, file = context.file): readonly string[] {
  return checkRule(sampleFile(changes), sampleRule(changes), { ...context, file });
}

const variant = (changes: object = {}) =>
  [{ id: 'l4/variant', when: { fact: 'agent' }, severity: 'low', score: 2, ...changes }] as NonNullable<
    RuleFile['variants']
  >;
const bad = (text: string, more: object = {}) => ({ file: 'Dockerfile', text, ...more });
const long = 'x'.repeat(121);

test('a rule that is in order is accepted', () => {
  expect(check({})).toEqual([]);
  expect(check({ variants: variant(), requires: { fact: 'agent', where: [{ product: 'x' }] } })).toEqual([]);
});

describe('a rule is refused', () => {
  test.each<[string, Partial<RuleFile>, string]>([
    ['for a score above its band', { score: 7 }, 'l4/open-port: score 7 lies outside the band of medium (4 to 6.9)'],
    [
      'for a score below its band',
      { score: 3.9 },
      'l4/open-port: score 3.9 lies outside the band of medium (4 to 6.9)',
    ],
    [
      'for the score of a variant',
      { variants: variant({ score: 9 }) },
      'l4/variant: score 9 lies outside the band of low (0.1 to 3.9)',
    ],
    [
      'for a retired id of a variant',
      { variants: variant({ id: 'l4/retired' }) },
      'l4/retired is retired and cannot be used again',
    ],
    [
      'for a long id of a variant',
      { variants: variant({ id: `l4/${'x'.repeat(62)}` }) },
      `l4/${'x'.repeat(62)} is longer than 64 characters`,
    ],
    ['for a layer that its id does not say', { layer: 'L5' }, 'the id begins with the layer'],
    [
      'for an absence that weighs too much',
      { severity: 'high', score: 7, message: 'No.', match: { present: { fact: 'agent' } } },
      'an absence is never above medium',
    ],
    [
      'for a posture with variants',
      { message: 'No.', match: { present: { fact: 'agent' } }, variants: variant() },
      'a rule with present and absent takes neither variants nor requires',
    ],
    [
      'for a posture that requires',
      { message: 'No.', match: { present: { fact: 'agent' } }, requires: { fact: 'agent' } },
      'a rule with present and absent takes neither variants nor requires',
    ],
    [
      'for a posture whose message names what it cannot know',
      { message: '{image}', match: { present: { fact: 'agent' } } },
      'the placeholder {image} is not bound',
    ],
    ['for a long message', { message: long }, `the message is longer than 120 characters: ${long}`],
    [
      'for a long message of a variant',
      { variants: variant({ message: long }) },
      `the message is longer than 120 characters: ${long}`,
    ],
    [
      'for a long message of a step',
      { match: { instruction: 'EXPOSE', bind: { port: 'word' }, steps: [{ field: 'word', message: long }] } },
      `the message is longer than 120 characters: ${long}`,
    ],
    ['for a placeholder that nothing binds', { message: '{port} {prot}' }, 'the placeholder {prot} is not bound'],
    [
      'for a placeholder of a variant',
      { variants: variant({ message: '{prot}' }) },
      'the placeholder {prot} is not bound',
    ],
    [
      'for showing the credential it speaks of',
      { sensitive: true, match: { instruction: 'ENV', bind: { port: 'value' } } },
      'a sensitive rule binds value, which would show the credential',
    ],
    ['for few reasons', { why: 'Because.' }, '`why` has fewer than 20 words'],
    ['without a bad example', { bad: [] }, 'there is no `bad` example'],
    [
      'with one good example',
      { good: [{ name: 'near miss', ...bad('FROM a\n') }] },
      'there are fewer than two `good` examples',
    ],
    ['without a near miss', { good: [bad('FROM a\n'), bad('FROM b\n')] }, 'no `good` example is named as a near miss'],
    [
      'for the same example twice',
      { bad: [bad('EXPOSE 1 # <- here\n'), bad('EXPOSE 1 # <- here\n', { name: 'again' })] },
      'two examples are the same: again',
    ],
    ['for a bad example that shows no place', { bad: [bad('EXPOSE 1\n')] }, 'a `bad` example has no `<- here` mark'],
    [
      'for a good example that shows one',
      { good: [bad('A # <- here\n'), bad('B\n', { name: 'near miss' })] },
      'a `good` example has a `<- here` mark',
    ],
    [
      'for an entry that no taxonomy has',
      { maps: { maestro: [], cwe: ['CWE-0'] } },
      'rules/taxonomy.yml has no cwe entry CWE-0',
    ],
    ['for a fact that does not exist', { emits: { fact: 'agnet' } }, 'there is no fact agnet'],
    ['for a fact that the taxonomy has not', { emits: { fact: 'tool' } }, 'there is no fact tool'],
    [
      'for a field of a fact that does not exist',
      { emits: [{ fact: 'agent', prodct: 'x' } as { fact: string }] },
      'the fact agent has no field prodct',
    ],
    [
      'for a field that every object has',
      { emits: [{ fact: 'agent', constructor: 'x' } as { fact: string }] },
      'the fact agent has no field constructor',
    ],
    ['for asking for a fact that does not exist', { requires: { fact: 'agnet' } }, 'there is no fact agnet'],
    [
      'for asking for a value that its finding has not',
      { variants: variant({ when: { none: [{ finding: [{ prot: 'x' }, { $path: 'x' }, { port: 'x' }] }] } }) },
      'the finding has no value prot',
    ],
    [
      'for asking for one in a variant',
      { variants: variant({ when: { none: [{ fact: 'agnet' }] } }) },
      'there is no fact agnet',
    ],
    [
      'for asking for a field that does not exist',
      { requires: [{ fact: 'agent', where: [{ any: [{ prodct: 'x' }] }] }] },
      'the fact agent has no field prodct',
    ],
    [
      'for a slow pattern',
      {
        match: {
          instruction: 'EXPOSE',
          bind: { port: 'word' },
          where: [{ any: [{ word: { not: { matches: '(a+)+' } } }] }],
        },
      },
      'the regular expression (a+)+ cannot be proven linear',
    ],
    [
      'for a slow pattern on facts',
      { requires: { fact: 'agent', where: [{ product: { matches: '(a+)+' } }] } },
      'the regular expression (a+)+ cannot be proven linear',
    ],
    [
      'for a slow pattern on its own values',
      { variants: variant({ when: { finding: [{ port: { matches: '(a+)+' } }] } }) },
      'the regular expression (a+)+ cannot be proven linear',
    ],
  ])('%s', (_, changes, reason) => {
    expect(check(changes)).toEqual([reason]);
  });

  test('for a retired id', () => {
    expect(check({ id: 'l4/retired' }, 'l4-x/retired.yml')).toEqual(['l4/retired is retired and cannot be used again']);
  });

  test('for the name of its file', () => {
    expect(check({}, 'l4-x/port.yml')).toEqual(['the file is named after the id: open-port.yml']);
  });

  test('for all its faults at once', () => {
    expect(check({ why: 'No.', bad: [], score: 9 })).toHaveLength(3);
  });
});

test('a value compared with the finding is no field of the fact', () => {
  expect(check({ requires: { fact: 'agent', where: [{ 'finding.port': 'x' }] } })).toEqual([]);
});

describe('a rule that only learns facts', () => {
  test('uses the vocabulary', () => {
    const rule = sampleInventory({ on: 'dockerfile', match: { instruction: 'FROM' }, emits: { fact: 'tool' } });
    expect(checkEmissions(rule, context.taxonomies)).toEqual(['there is no fact tool']);
  });

  test('has linear patterns too', () => {
    const rule = sampleInventory({
      on: 'dockerfile',
      match: { instruction: 'FROM', where: [{ image: { matches: '(a+)+' } }] },
      emits: { fact: 'agent' },
    });
    expect(checkRegexes(rule, context.isLinear)).toEqual(['the regular expression (a+)+ cannot be proven linear']);
  });
});
