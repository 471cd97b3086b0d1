import { expect, test } from '@jest/globals';
import { loadRuleSet } from '../../../src/rules/load.ts';
import { packRuleSet } from '../../../src/rules/pack.ts';
import { compile, write } from './rule-folder.ts';

const weak = Array.from({ length: 40 }, (_, at) => `weak-${at}`);
const where = [{ any: [{ $value: { not: weak } }, { $key: weak }] }];
const variants = [
  { id: 'l4/open-port-by-agent', when: { fact: 'agent' }, severity: 'high', score: 8, why: 'An agent is behind it.' },
];
const { ruleSet } = compile(
  write({ match: { path: 'ports', where }, variants }),
  write(
    {
      id: 'l4/other',
      match: [
        { path: 'ports', where },
        { path: 'hosts', where: [{ $value: weak }] },
      ],
    },
    'l4-x/other.yml',
  ),
);

const { rules, prose, code } = packRuleSet(ruleSet);
const readPart = (name: 'prose' | 'code'): string => (name === 'prose' ? prose : code);

test('what is packed is loaded as it was', () => {
  const loaded = loadRuleSet(rules, readPart);
  const shown = loaded.rules.map((rule, index) => {
    const { why, help, falsePositives, references } = rule;
    const own = rule.variants.map((variant) => ({ ...variant, why: variant.why }));
    expect(Object.keys(rule)).not.toContain('help');
    expect(rule.id).toBe(ruleSet.rules[index]?.id);
    return { ...rule, why, help, falsePositives, references, variants: own };
  });
  expect({ ...loaded, rules: shown }).toEqual(ruleSet);
});

test('a value that stands twice is written once, also within another', () => {
  expect(rules.split('weak-39')).toHaveLength(2);
  const [one, other] = loadRuleSet(rules, readPart).rules;
  expect(one?.match[0]?.where).toBe(other?.match[0]?.where);
});

test('prose is not read before it is asked for, and then once', () => {
  let read = 0;
  const loaded = loadRuleSet(rules, (name) => {
    if (name === 'prose') read += 1;
    return readPart(name);
  });
  expect(structuredClone(loaded).rules).toHaveLength(2);
  expect(read).toBe(0);
  expect(loaded.rules[0]?.variants[0]?.why).toBe('An agent is behind it.');
  expect(loaded.rules[1]?.help).toContain('## Why it matters');
  expect(read).toBe(1);
});
