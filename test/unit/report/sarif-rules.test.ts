import { describe, expect, test } from '@jest/globals';
import { sampleReport, sampleRule, sampleRuleSet, sampleVariant } from './sample.ts';
import { render, runOf } from './read-log.ts';

describe('the rules of a log', () => {
  const ruleSet = sampleRuleSet([
    sampleRule({ variants: [sampleVariant()], why: 'Long. '.repeat(400) }),
    sampleRule({ id: 'x/chain', severity: 'note', score: 0, also: ['L1', 'L2', 'L3'], status: 'nursery' }),
  ]);
  const rules = runOf(render(sampleReport([]), ruleSet)).tool.driver.rules ?? [];

  test('hold each rule, each variant and the rule of the scanner, fired or not', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'l4/mutable-base-image',
      'l4/mutable-agent-runtime-image',
      'x/chain',
      'tool/incomplete-scan',
    ]);
  });

  test('carry the layer in the title and the score as a numeric string', () => {
    expect(rules[0]?.shortDescription?.text).toBe(
      'L4 Deployment & Infrastructure: Base image is not pinned by digest.',
    );
    expect(rules.map(({ properties }) => properties?.['security-severity'])).toEqual([
      '5.9',
      '9.1',
      undefined,
      undefined,
    ]);
  });

  test('cut a long description to what GitHub takes', () => {
    expect(rules[0]?.fullDescription?.text).toHaveLength(1024);
  });

  test('point to the page beside the rule, a variant to that of its rule', () => {
    const base = 'https://github.com/maestro-threat-model/maestro-threat-model';
    expect(rules.map(({ helpUri }) => helpUri)).toEqual([
      `${base}/blob/v1.2.3/rules/l4-deployment-infrastructure/mutable-base-image.md`,
      `${base}/blob/v1.2.3/rules/l4-deployment-infrastructure/mutable-base-image.md`,
      `${base}/blob/v1.2.3/rules/cross-layer/chain.md`,
      `${base}#incomplete-scan`,
    ]);
  });

  test('give a variant its own reason and the help of its rule', () => {
    expect(rules[1]?.fullDescription?.text).toContain('runs the agent itself');
    expect(rules[1]?.help?.markdown).toMatch(/^\*\*Base image of the agent runtime[\s\S]*## Why it matters/);
  });

  test('keep one tag of every taxonomy before a second of any', () => {
    expect(rules[0]?.properties?.tags).toEqual([
      'security',
      'maestro',
      'maestro-l4',
      'maestro-l7',
      'external/cwe/cwe-1357',
      'owasp-asi04',
      'owasp-llm03',
      'owasp-mcp04',
      'atlas-aml.t0010',
      'external/cwe/cwe-078',
    ]);
  });

  test('do not call a note a security result', () => {
    expect(rules[2]?.properties?.tags).not.toContain('security');
  });

  test('relate to entries that exist at the index they name', () => {
    const { taxonomies = [] } = runOf(render(sampleReport([]), ruleSet));
    const targets = rules.flatMap(({ relationships }) => relationships ?? []).map(({ target }) => target);
    expect(targets.length).toBeGreaterThan(10);
    for (const { id, index, toolComponent } of targets) {
      const taxonomy = taxonomies[toolComponent?.index ?? -1];
      expect(taxonomy?.name).toBe(toolComponent?.name);
      expect(taxonomy?.taxa?.[index ?? -1]?.id).toBe(id);
    }
  });
});
