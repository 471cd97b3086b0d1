import { NO_ENDS } from '../no-tables.ts';
import { describe, expect, test } from '@jest/globals';

import { COMMAND_CARRIERS, type Kind, KINDS, type Role } from '../../../src/model/file.ts';
import type { InventoryRule, Match, Rule } from '../../../src/model/rule.ts';
import { prepareSkim } from '../../../src/skim/select.ts';

const SHELL: Match = { matcher: 'shell', commands: ['curl'], where: [], bind: {}, steps: [] };
const PATH: Match = { matcher: 'path', paths: ['a'], where: [], bind: {}, steps: [] };

function inventory(id: string, parts: Partial<InventoryRule>): InventoryRule {
  return { id, on: ['dockerfile'], literals: { groups: [] }, match: [PATH], emits: [], ...parts };
}

/** As much of a rule as selecting looks at. */
function rule(id: string, roles: readonly Role[]): Rule {
  return { ...inventory(id, {}), roles } as Rule;
}

function select(rules: readonly InventoryRule[], kind: Kind, text: string): string[] {
  const skim = prepareSkim({ rules: [], inventory: rules, ends: NO_ENDS });
  return skim.select(kind, 'product', Buffer.from(text)).rules.map(({ id }) => id);
}

function kindsOf(parts: Partial<InventoryRule>): Kind[] {
  return (Object.keys(KINDS) as Kind[]).filter((kind) => select([inventory('x', parts)], kind, '').length > 0);
}

describe('a rule is selected', () => {
  test('when every group of its literals is met by one of them', () => {
    const rules = [
      inventory('any', { literals: { groups: [['one', 'TWO']] } }),
      inventory('all', { literals: { groups: [['one'], ['two']] } }),
      inventory('always', {}),
      inventory('never', { literals: { groups: [[]] } }),
    ];
    expect(select(rules, 'dockerfile', 'One')).toEqual(['any', 'always']);
    expect(select(rules, 'dockerfile', 'two one')).toEqual(['any', 'all', 'always']);
    expect(select(rules, 'dockerfile', '')).toEqual(['always']);
  });

  test('for the kinds it names, and for all kinds of a format', () => {
    expect(kindsOf({ on: ['compose'] })).toEqual(['compose']);
    expect(kindsOf({ on: ['yaml'] })).toEqual([
      'workflow',
      'composite-action',
      'compose',
      'kubernetes',
      'openshell-policy',
      'other-yaml',
    ]);
  });

  test('wherever commands stand, when it looks for commands in the format shell', () => {
    expect(kindsOf({ on: ['shell'], match: [SHELL] }).toSorted()).toEqual([...COMMAND_CARRIERS].toSorted());
    expect(kindsOf({ on: ['script'], match: [SHELL] })).toEqual(['script']);
    expect(kindsOf({ on: ['shell'], match: [PATH] })).toEqual(['script']);
  });

  test('by the kinds of each alternative', () => {
    const match = [
      { ...PATH, on: ['compose' as const] },
      { ...SHELL, on: ['script' as const] },
    ];
    expect(kindsOf({ on: ['compose', 'script', 'dockerfile'], match })).toEqual(['compose', 'script']);
    expect(kindsOf({ match: [] })).toEqual([]);
  });

  test('in a file of a role that it looks at; inventory looks at product files', () => {
    const skim = prepareSkim({
      rules: [rule('l4/a', ['product']), rule('l6/secret', ['product', 'test'])],
      inventory: [inventory('i', {})],
      ends: NO_ENDS,
    });
    const idsFor = (role: Role): string[] =>
      skim.select('dockerfile', role, new Uint8Array()).rules.map(({ id }) => id);
    expect(idsFor('product')).toEqual(['l4/a', 'l6/secret', 'i']);
    expect(idsFor('test')).toEqual(['l6/secret']);
    expect(idsFor('docs')).toEqual([]);
    expect([...skim.roles]).toEqual(['product', 'test']);
  });

  test('though the file is in UTF-16', () => {
    const skim = prepareSkim({
      rules: [],
      inventory: [inventory('x', { literals: { groups: [['FROM']] } })],
      ends: NO_ENDS,
    });
    const little = Buffer.from('\uFEFFFROM x', 'utf16le');
    expect(skim.select('dockerfile', 'product', little).rules).toHaveLength(1);
    expect(skim.select('dockerfile', 'product', Buffer.from(little).swap16()).rules).toHaveLength(1);
  });
});
