import type { CodeTables } from '../model/code-tables.ts';
import type { CodeUnit } from '../model/code.ts';
import type { Frame } from './function.ts';
import { evaluateWaiting } from './functions.ts';
import { collectExports } from './modules.ts';
import { EXPRESSION_BUDGET, type CallTest, type Run } from './run.ts';
import { walkBlock } from './statements.ts';
import { indexTables, type TableIndex } from './symbols.ts';

const indexes = new WeakMap<CodeTables, TableIndex>();

function indexOf(tables: CodeTables): TableIndex {
  const known = indexes.get(tables);
  if (known) return known;
  const index = indexTables(tables);
  indexes.set(tables, index);
  return index;
}

/**
 * Walks a text of code once: every function with its parameters as unknowns. What calls what is noted and linked later, so the
 * time is linear in the code whatever it calls.
 */
export function evaluateUnit(unit: CodeUnit, tables: CodeTables, test: CallTest): Run {
  const frame: Frame = { variables: new Map(), parent: undefined, function: undefined };
  const run: Run = {
    unit,
    language: unit.language === 'python' ? 'python' : 'javascript',
    tables: indexOf(tables),
    test,
    frame,
    loop: undefined,
    tried: false,
    fallbacks: [],
    branches: 0,
    budget: EXPRESSION_BUDGET,
    filled: [],
    negations: 0,
    required: new Set(),
    asked: [],
    functions: [],
    calls: [],
    assigns: [],
    sinks: new Map(),
    flows: new Map(),
    origins: new Map(),
    proofs: new WeakMap(),
    waiting: [],
    links: new Map(),
    resolved: new Map(),
    written: new Map(),
    exports: new Map(),
    exported: [],
    resolvers: new Map(),
    handing: false,
    decorating: undefined,
    callCount: 0,
  };
  walkBlock(run, unit.body);
  collectExports(run);
  evaluateWaiting(run);
  return run;
}
