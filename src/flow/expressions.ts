import type { Choice, Condition, Expression, Index, Member, RecordValue } from '../model/expression.ts';
import type { Span } from '../model/text.ts';
import { assign } from './assign.ts';
import { evaluateCall } from './calls.ts';
import { proveCondition, proveMemberAnswer } from './conditions.ts';
import { lookUp } from './function.ts';
import { createClass, createFunction } from './functions.ts';
import { memberOf, readSymbol } from './members.ts';
import { fullnessOf, noteMembership, whereFilled } from './memberships.ts';
import { addFlows, addSink, insideOf, type Proof, type Run } from './run.ts';
import { proveChoice } from './choices.ts';
import { isSeparator } from './prefixes.ts';
import { createText } from './texts.ts';
import { apply, NOTHING_PROVED, proofOf } from './proofs.ts';
import { callSymbol, indexSymbol, memberSymbol } from './symbols.ts';
import { constantValue, joinLabels, joinValues, unknownValue, withMarks, type Value } from './value.ts';
import { lengthOfSlice } from './written.ts';

/** What an expression is worth where it stands; notes the calls and flows in it on the way. */
export function evaluate(run: Run, expression: Expression): Value {
  run.budget -= 1;
  if (run.budget < 0) return unknownValue(expression.span);
  switch (expression.op) {
    case 'literal':
      return {
        ...constantValue(expression.value, expression.span),
        ...(expression.regex ? { regex: true as const } : {}),
      };
    case 'name':
      return evaluateName(run, expression);
    case 'member':
      return evaluateMember(run, expression);
    case 'index':
      return evaluateIndex(run, expression);
    case 'call':
      return evaluateCall(run, expression);
    case 'text':
      return createText(
        expression.parts.map((part) => evaluate(run, part)),
        expression.span,
      );
    case 'record':
      return evaluateRecord(run, expression);
    case 'list': {
      const parts = expression.items.map((item) => evaluate(run, item));
      return { kind: 'list', span: expression.span, parts, labels: joinLabels(parts) };
    }
    case 'function':
      return createFunction(run, expression.function, expression.span);
    case 'class':
      return createClass(run, expression.class, expression.span);
    case 'choice':
      return evaluateChoice(run, expression);
    case 'condition':
      return evaluateCondition(run, expression);
    case 'assignment': {
      const value = evaluate(run, expression.value);
      assign(run, expression.target, value);
      return value;
    }
    case 'other':
      return evaluateOther(run, expression.how, expression.parts, expression.span);
  }
}

function evaluateName(run: Run, expression: Extract<Expression, { op: 'name' }>): Value {
  const { name, span } = expression;
  const value = lookUp(run.frame, name);
  if (value?.proof) run.proofs.set(expression, value.proof);
  if (value) return { ...value, span, name, labels: value.labels };
  return readSymbol(run, { kind: 'name', span, name, symbol: run.tables.canonical(name), labels: [] });
}

/** `a.b.c` as text when it consists of names only. */
export function pathOf(expression: Expression | { readonly op: string }): string | undefined {
  const at = expression as Expression;
  if (at.op === 'name') return at.name;
  if (at.op !== 'member') return undefined;
  const owner = pathOf(at.object);
  return owner === undefined ? undefined : `${owner}.${at.property}`;
}

function evaluateMember(run: Run, member: Member): Value {
  const path = pathOf(member);
  const known = path === undefined ? undefined : run.frame.variables.get(path);
  if (known) return { ...known, span: member.span, name: member.property };
  const owner = evaluate(run, member.object);
  const proof = proveMemberAnswer(member, owner);
  if (proof) run.proofs.set(member, proof);
  return memberOf(run, owner, member.property, member.span);
}

/** An element is as tainted as the whole; of a list of known items it may be any. */
function evaluateIndex(run: Run, { object, index, span }: Index): Value {
  const owner = evaluate(run, object);
  const at = evaluate(run, index);
  const key = at.constant;
  if (typeof key === 'string') return memberOf(run, owner, key, span);
  if (owner.kind === 'list' && typeof key === 'number' && owner.parts?.[key]) return { ...owner.parts[key], span };
  noteIndex(run, owner, at, span);
  const symbol = indexSymbol(owner.symbol);
  const found = readSymbol(run, {
    kind: 'unknown',
    span,
    labels: owner.labels,
    ...(symbol === undefined ? {} : { symbol }),
    ...(index.op === 'other' && index.how === 'slice' ? { part: cut(run, owner, index.span, span) } : {}),
  });
  // A value picked from a table of constants by an untrusted key is one of the constants.
  return { ...found, ...(owner.kind === 'record' ? { labels: joinLabels([...(owner.entries?.values() ?? [])]) } : {}) };
}

function noteIndex(run: Run, { symbol }: Value, at: Value, span: Span): void {
  if (symbol === undefined || at.labels.length === 0) return;
  for (const { class: name } of run.tables.index.find(symbol))
    addFlows(run, at.labels, { kind: 'sink', sink: addSink(run, name, symbol, at, undefined, span) });
}

function cut(run: Run, owner: Value, slice: Span, span: Span): NonNullable<Value['part']> {
  return { of: owner, span, length: lengthOfSlice(run.unit.text.slice(slice.start, slice.end)) };
}

function evaluateRecord(run: Run, record: RecordValue): Value {
  const entries = new Map<string, Value>();
  const loose: Value[] = [];
  for (const entry of record.entries) {
    if (entry.computed) evaluate(run, entry.computed);
    const value = evaluate(run, entry.value);
    if (entry.spread) {
      for (const [key, inner] of value.entries ?? []) entries.set(key, inner);
      loose.push(value);
    } else if (entry.key !== undefined) entries.set(entry.key, value);
    else loose.push(value);
  }
  return {
    kind: 'record',
    span: record.span,
    entries,
    ...(loose.length > 0 ? { parts: loose } : {}),
    labels: joinLabels([...entries.values(), ...loose]),
  };
}

function evaluateCondition(run: Run, condition: Condition): Value {
  const { operator, operands, span } = condition;
  const isNegation = operator === 'not' || operator === 'not in';
  if (isNegation) run.negations += 1;
  const values = operands.map((operand) => evaluate(run, operand));
  const [item, container] = values;
  const [, whole] = operands;
  if ((operator === 'in' || operator === 'not in') && item && container && whole)
    noteMembership(run, whole, item, container, span);
  if (isNegation) run.negations -= 1;
  run.proofs.set(condition, proveCondition(run, condition, values));
  return unknownValue(span);
}

/** Each value is looked at where what leads to it holds. */
function evaluateChoice(run: Run, choice: Choice): Value {
  const { how, test, values, span } = choice;
  if (how === 'if') {
    if (test) evaluate(run, test);
    const proof = test ? proofOf(run, test) : NOTHING_PROVED;
    const [first, second] = values;
    const a = first ? evaluateUnder(run, first, proof.true) : unknownValue(span);
    const b = second ? evaluateUnder(run, second, proof.false) : unknownValue(span);
    return { ...joinValues(a, b), span };
  }
  const saved = run.frame.variables;
  const results: Value[] = [];
  run.branches += 1;
  const filled: string[] = [];
  for (const value of values) {
    results.push(
      how === 'and' || how === 'or' ? whereFilled(run, filled, how, () => evaluate(run, value)) : evaluate(run, value),
    );
    if (how === 'and' || how === 'or') filled.push(...fullnessOf(value)[how === 'and' ? 'true' : 'false']);
    if (values.length > 1 && value !== values.at(-1)) {
      run.frame.variables = new Map(run.frame.variables);
      const proof = proofOf(run, value);
      if (how === 'and') apply(run, proof.true);
      if (how === 'or') apply(run, proof.false);
    }
  }
  run.branches -= 1;
  run.frame.variables = saved;
  run.proofs.set(choice, proveChoice(run, choice));
  // `a and b` is worth b where it matters; `a or b` either.
  const [last = unknownValue(span)] = results.slice(-1);
  if (how === 'and') return { ...last, span, labels: last.labels };
  return { ...results.reduce(joinValues), span, ...(last.constant === undefined ? {} : { fallback: last.constant }) };
}

function evaluateUnder(run: Run, expression: Expression, refinements: Proof['true']): Value {
  const saved = run.frame.variables;
  run.frame.variables = new Map(saved);
  run.branches += 1;
  apply(run, refinements);
  const value = evaluate(run, expression);
  run.branches -= 1;
  run.frame.variables = saved;
  return value;
}

const CLEAN_OPERATORS = new Set(['typeof', 'void', 'delete', 'object-type']);
const ARITHMETIC = new Set(['-', '*', '/', '%', '**', '//', '<<', '>>', '>>>', '&', '|', '^', '~', '++', '--']);

/** What makes a sum a text. */
function isTextual({ kind, constant, symbol }: Value): boolean {
  return kind === 'text' || typeof constant === 'string' || isSeparator(symbol);
}

function evaluateOther(run: Run, how: string, parts: readonly Expression[], span: Span): Value {
  const values = parts.map((part) => evaluate(run, part));
  if (CLEAN_OPERATORS.has(how)) return unknownValue(span);
  if (how === '+' && values.some(isTextual)) return createText(values, span);
  const value = unknownValue(span, joinLabels(values));
  if (how === '/' && isPath(values)) return { ...joinPath(values, span), labels: value.labels };
  if (ARITHMETIC.has(how) && run.language === 'javascript') return withMarks(value, ['numeric']);
  const [left, right] = values;
  const piped = how === '|' && left && right ? pipeSymbol(run, left, right) : undefined;
  if (piped !== undefined) return { ...value, symbol: piped };
  const inside = insideOf(run);
  if (how.startsWith('yield') && inside) addFlows(run, value.labels, { kind: 'return', function: inside });
  const [only] = values;
  // Spread and the like hand on what they are given.
  return values.length === 1 && only && /^(?:spread|yield|await|list_splat)/.test(how) ? { ...only, span } : value;
}

/** Python asks the left side what `left | right` is, and the right one when the left is plain data. */
function pipeSymbol({ language }: Run, { symbol }: Value, right: Value): string | undefined {
  if (language !== 'python') return undefined;
  if (symbol !== undefined && !symbol.startsWith('?')) return callSymbol(memberSymbol(symbol, '__or__'));
  return right.symbol === undefined ? undefined : callSymbol(memberSymbol(right.symbol, '__ror__'));
}

/** Python's `folder / 'name'`. */
function isPath([left, right]: readonly Value[]): boolean {
  return isWritten(right) || isWritten(left) || (left?.symbol?.startsWith('pathlib.') ?? false);
}

function isWritten(one: Value | undefined): boolean {
  return typeof one?.constant === 'string' || one?.kind === 'text';
}

function joinPath([left, right]: readonly Value[], span: Span): Value {
  const parts = [left, constantValue('/', span), right].flatMap((part) => part ?? []);
  return { kind: 'text', span, parts, labels: [], symbol: 'pathlib.Path()' };
}
