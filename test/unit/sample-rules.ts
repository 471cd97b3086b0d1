import { NO_ENDS, NO_TABLES } from './no-tables.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { RawFinding } from '../../src/model/finding.ts';
import type { InventoryRule, Rule, RuleSet } from '../../src/model/rule.ts';
import { compileInventoryRule, compileRule } from '../../src/rules/compile-rule.ts';
import type { RuleFile } from '../../src/rules/rule-file.ts';
import { createSource, type Product } from '../../src/rules/source.ts';

export const TOOL: Product = {
  product: 'tool',
  settings: {
    mode: {
      source: 'https://example.org',
      defaults: [
        { since: '1.0', value: 'off' },
        { since: '2.0', value: 'on' },
      ],
    },
  },
  tables: { weak: ['md5', 'sha1'] },
};

/** A complete rule file; `changes` make it the one a test needs. */
export function sampleFile(changes: Partial<RuleFile> = {}): RuleFile {
  return {
    id: 'l4/open-port',
    title: 'A port is open that need not be',
    layer: 'L4',
    severity: 'medium',
    score: 5.5,
    precision: 'high',
    status: 'stable',
    maps: { maestro: [], cwe: [] },
    since: '0.1.0',
    on: 'dockerfile',
    match: { instruction: 'EXPOSE', bind: { port: 'word' } },
    message: 'Port {port} is open.',
    why: 'Whoever reaches the port can talk to the agent, and an agent that listens to strangers does what strangers say to it.',
    fix: 'Remove the line.',
    bad: [{ file: 'Dockerfile', text: 'FROM scratch\nEXPOSE 22  # <- here\n' }],
    good: [
      { file: 'Dockerfile', text: 'FROM scratch\n' },
      { name: 'near miss, a comment', file: 'Dockerfile', text: 'FROM scratch\n# EXPOSE 22\n' },
    ],
    ...changes,
  };
}

/** The same, compiled; its products are `tool` and those given. */
export function sampleRule(changes: Partial<RuleFile> = {}, products: readonly Product[] = [TOOL]): Rule {
  const source = createSource('l4-x/open-port.yml', Object.fromEntries(products.map((one) => [one.product, one])));
  return compileRule(sampleFile(changes), source);
}

export function sampleInventory(
  changes: Pick<RuleFile, 'on' | 'match' | 'emits'> & { readonly id?: string },
): InventoryRule {
  return compileInventoryRule(
    { id: 'inventory/sample', ...changes } as RuleFile,
    createSource('inventory/sample.yml', { tool: TOOL }),
  );
}

export function sampleRuleSet(rules: readonly Rule[], inventory: readonly InventoryRule[] = []): RuleSet {
  return {
    hash: '0',
    homepage: 'https://example.org',
    rules,
    inventory,
    products: { tool: { settings: TOOL.settings } },
    code: NO_TABLES,
    ends: NO_ENDS,
    taxonomy: { maestro: [], cwe: [], asi: [], llm: [], mcp: [], atlas: [] },
  };
}

const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

export function sampleFinding(changes: Partial<RawFinding> = {}): RawFinding {
  return {
    rule: 'l4/open-port',
    region,
    lineHash: 'h:1',
    values: {},
    steps: [],
    assumes: [],
    also: [],
    anchor: 'EXPOSE 22',
    ...changes,
  };
}

export function sampleFact(kind: Fact['kind'], fields: Fact['fields'], changes: Partial<Fact> = {}): Fact {
  return { kind, fields, region, lineHash: 'f:1', ...changes };
}
