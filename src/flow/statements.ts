import { listFallbacks } from './fallbacks.ts';
import type { Statement } from '../model/code.ts';
import type { Expression, Literal } from '../model/expression.ts';
import { assign } from './assign.ts';
import { evaluate, pathOf } from './expressions.ts';
import { fullnessOf, noteEmptyBranch, whereFilled } from './memberships.ts';
import { createClass, createFunction } from './functions.ts';
import { noteReturn } from './returns.ts';
import { typeSymbol } from './types.ts';
import { importNames, noteExports } from './modules.ts';
import { apply, proofOf } from './proofs.ts';
import { addFlows, insideOf, type Proof, type Run } from './run.ts';
import { callSymbol, indexSymbol } from './symbols.ts';
import { extendTrail, joinValues, unknownValue, type Value } from './value.ts';

/** @returns whether the code after the statements is never reached from them */
export function walkBlock(run: Run, statements: readonly Statement[]): boolean {
  hoist(run, statements);
  for (const statement of statements) if (walkStatement(run, statement)) return true;
  return false;
}

/** What an import brings, and JavaScript's functions, are known before the statement that makes them. */
function hoist(run: Run, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (statement.op === 'function' && run.language === 'javascript') defineFunction(run, statement);
    else if (statement.op === 'import') importNames(run, statement.import);
  }
}

function defineFunction(run: Run, statement: Extract<Statement, { op: 'function' }>): void {
  run.frame.variables.set(statement.function.name, createFunction(run, statement.function, statement.span));
}

function walkStatement(run: Run, statement: Statement): boolean {
  switch (statement.op) {
    case 'assign':
      walkAssign(run, statement);
      if (statement.exported && statement.target.op === 'name') noteExported(run, statement.target.name);
      return false;
    case 'expression':
      return endsProgram(run, evaluate(run, statement.value));
    case 'return': {
      const value = statement.value ? evaluate(run, statement.value) : unknownValue(statement.span);
      const inside = insideOf(run);
      if (inside) {
        addFlows(run, value.labels, { kind: 'return', function: inside });
        noteReturn(run, inside, value, statement.value ? proofOf(run, statement.value) : undefined);
      }
      return true;
    }
    case 'throw':
      if (statement.value) evaluate(run, statement.value);
      return true;
    case 'if':
      return walkIf(run, statement.test, statement.then, statement.otherwise);
    case 'switch':
      return walkSwitch(run, statement);
    case 'while':
      walkLoop(run, isAlways(statement.test) ? 'endless' : 'bounded', statement.body, () => {
        evaluate(run, statement.test);
        apply(run, proofOf(run, statement.test).true);
      });
      return isAlways(statement.test) && !leavesLoop(statement.body);
    case 'for':
      walkFor(run, statement);
      return false;
    case 'try':
      return walkTry(run, statement);
    case 'with':
      for (const { value, target } of statement.items) {
        const opened = evaluate(run, value);
        if (target) assign(run, target, opened, true);
      }
      return walkBlock(run, statement.body);
    case 'function':
      if (run.language === 'python') defineFunction(run, statement);
      if (statement.exported) noteExported(run, statement.function.name);
      return false;
    case 'class':
      if (statement.exported) noteExported(run, statement.class.name);
      run.frame.variables.set(statement.class.name, createClass(run, statement.class, statement.span));
      return false;
    case 'import':
      return false;
    case 'export':
      noteExports(run, statement.export);
      return false;
    case 'jump':
      return true;
  }
}

function noteExported(run: Run, name: string): void {
  run.exported.push({ local: name, exported: name });
}

function walkAssign(
  run: Run,
  { target, value, type, augmented, declares }: Extract<Statement, { op: 'assign' }>,
): void {
  let given = keepProof(run, value, evaluate(run, value));
  if (augmented && target.op !== 'record-pattern' && target.op !== 'list-pattern') {
    const before = evaluate(run, target);
    given = { ...given, labels: joinValues({ ...before, kind: 'unknown' }, { ...given, kind: 'text' }).labels };
  }
  const typed = type && given.symbol === undefined ? callSymbol(typeSymbol(run, type)) : undefined;
  assign(run, target, typed === undefined ? given : { ...given, symbol: typed }, declares);
}

/** `const isInside = …;` answers later what was asked here. */
function keepProof(run: Run, expression: Expression, value: Value): Value {
  const proof = proofOf(run, expression);
  return proof.true.length + proof.false.length > 0 ? { ...value, proof } : value;
}

function endsProgram(run: Run, { call }: Value): boolean {
  return call?.symbol !== undefined && run.tables.concept.find(call.symbol).includes('program-exit');
}

function walkIf(run: Run, test: Expression, then: readonly Statement[], otherwise: readonly Statement[]): boolean {
  evaluate(run, test);
  const proof = proofOf(run, test);
  const before = run.frame.variables;
  const full = fullnessOf(test);
  const a = whereFilled(run, full.true, 'branch', () => walkBranch(run, before, proof.true, then));
  const b = whereFilled(run, full.false, 'branch', () => walkBranch(run, before, proof.false, otherwise));
  noteEmptyBranch(run, test, then);
  run.frame.variables = joinBranches([a, b]) ?? before;
  return a === undefined && b === undefined;
}

/** @returns the variables after the branch, undefined when it does not come to its end */
function walkBranch(
  run: Run,
  before: Map<string, Value>,
  holds: Proof['true'],
  body: readonly Statement[],
): Map<string, Value> | undefined {
  run.frame.variables = new Map(before);
  // A branch costs as much as it copies: a bundle has thousands of names and thousands of branches.
  run.budget -= before.size >> 4;
  run.branches += 1;
  apply(run, holds);
  const ends = walkBlock(run, body);
  run.branches -= 1;
  return ends ? undefined : run.frame.variables;
}

/** What a variable may be when one of the branches was taken. */
function joinBranches(branches: readonly (Map<string, Value> | undefined)[]): Map<string, Value> | undefined {
  const [first, ...others] = branches.filter((branch) => branch !== undefined);
  if (!first) return undefined;
  for (const other of others) {
    for (const [name, value] of other) {
      const known = first.get(name);
      if (known) first.set(name, joinValues(known, value));
      else if (!name.includes('.')) first.set(name, value);
    }
    // What is known of a member in one branch only does not hold.
    for (const name of first.keys()) if (name.includes('.') && !other.has(name)) first.delete(name);
  }
  return first;
}

function walkSwitch(run: Run, { subject, cases }: Extract<Statement, { op: 'switch' }>): boolean {
  const value = evaluate(run, subject);
  const path = pathOf(subject);
  const before = run.frame.variables;
  const results = cases.map(({ tests, body }) => {
    const constants = tests.map((test) => evaluate(run, test));
    const isOneOf = tests.length > 0 && constants.every(({ constant }) => constant !== undefined && constant !== null);
    return walkBranch(
      run,
      before,
      isOneOf ? [{ path, value, marks: ['allow-listed'], wide: false }] : [],
      withoutBreak(body),
    );
  });
  const isTotal = cases.some(({ tests }) => tests.length === 0);
  run.frame.variables = joinBranches(isTotal ? results : [...results, new Map(before)]) ?? before;
  return isTotal && results.every((result) => result === undefined);
}

/** A `break` at the end of a case goes on after the switch. */
function withoutBreak(body: readonly Statement[]): readonly Statement[] {
  const at = body.findIndex((statement) => statement.op === 'jump' && statement.how === 'break');
  return at < 0 ? body : body.slice(0, at);
}

function isAlways(test: Expression): boolean {
  return test.op === 'literal' && Boolean((test satisfies Literal).value);
}

/** Whether a `break` of this loop stands in its body. */
function leavesLoop(body: readonly Statement[]): boolean {
  return body.some((statement) => {
    if (statement.op === 'jump') return statement.how === 'break';
    if (statement.op === 'if') return leavesLoop(statement.then) || leavesLoop(statement.otherwise);
    if (statement.op === 'with') return leavesLoop(statement.body);
    if (statement.op !== 'try') return false;
    return [statement.body, statement.last, ...statement.handlers.map((handler) => handler.body)].some(leavesLoop);
  });
}

/** The body is walked twice at the outermost loop: what it leaves behind may come in again at its start. */
function walkLoop(run: Run, kind: NonNullable<Run['loop']>, body: readonly Statement[], enter: () => void): void {
  const before = run.frame.variables;
  const outer = run.loop;
  let entry = before;
  for (let pass = outer === undefined ? 0 : 1; pass < 2; pass += 1) {
    run.frame.variables = new Map(entry);
    run.loop = kind;
    run.branches += 1;
    enter();
    walkBlock(run, body);
    run.branches -= 1;
    entry = joinBranches([new Map(before), run.frame.variables]) ?? before;
  }
  run.loop = outer;
  run.frame.variables = entry;
}

function walkFor(run: Run, { target, each, keys, body }: Extract<Statement, { op: 'for' }>): void {
  const items = evaluate(run, each);
  const parts = items.kind === 'list' ? (items.parts ?? []) : [];
  const item = parts.length > 0 ? parts.reduce(joinValues) : itemOf(items);
  walkLoop(run, 'bounded', body, () =>
    assign(
      run,
      target,
      keys
        ? { ...unknownValue(items.span), element: true }
        : { ...item, element: true, labels: extendTrail(item.labels, target.span, 'is gone through one by one') },
      true,
    ),
  );
}

function itemOf({ span, labels, symbol: owner }: Value): Value {
  const symbol = indexSymbol(owner);
  return { ...unknownValue(span, labels), ...(symbol === undefined ? {} : { symbol }) };
}

function walkTry(run: Run, { body, handlers, last }: Extract<Statement, { op: 'try' }>): boolean {
  const before = run.frame.variables;
  const { tried, fallbacks } = run;
  Object.assign(run, { tried: true, fallbacks: handlers.flatMap((handler) => listFallbacks(handler.body)) });
  const after = walkBranch(run, before, [], body);
  Object.assign(run, { tried, fallbacks });
  // A handler may start with anything of the body done.
  const middle = joinBranches([new Map(before), new Map(run.frame.variables)]) ?? before;
  const results = handlers.map(({ target, body: handler }) => {
    run.frame.variables = new Map(middle);
    if (target) assign(run, target, unknownValue(target.span), true);
    return walkBranch(run, run.frame.variables, [], handler);
  });
  run.frame.variables = joinBranches([after, ...results]) ?? new Map(middle);
  const ends = after === undefined && results.every((result) => result === undefined);
  return walkBlock(run, last) || ends;
}
