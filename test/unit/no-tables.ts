import type { CodeTables } from '../../src/model/code-tables.ts';
import type { RuleSet } from '../../src/model/rule.ts';

const EMPTY: CodeTables = {
  aliases: {},
  sources: [],
  sinks: [],
  sanitizers: [],
  guards: [],
  clean: [],
  passes: [],
  callbacks: [],
  wrappers: [],
  hands: [],
  concepts: {},
};

/** No library is known. */
export const NO_TABLES: RuleSet['code'] = { javascript: EMPTY, python: EMPTY };

export const NO_ENDS: RuleSet['ends'] = { javascript: { from: [], to: [] }, python: { from: [], to: [] } };

export const NO_LIBRARIES = { code: NO_TABLES, ends: NO_ENDS };
