import type { Condition, Expression } from '../model/expression.ts';
import type { Statement } from '../model/code.ts';
import type { Span } from '../model/text.ts';
import { pathOf } from './expressions.ts';
import { insideOf, type Run } from './run.ts';
import type { CallSite } from './site.ts';
import type { Value } from './value.ts';

/** The symbol under which rules see the question whether a value is one of a list, set or map, in whatever form it is asked. */
export const MEMBERSHIP = '$in';

/** A list that is not empty in the code that is walked: because a chain, a branch or an early return says so. */
export interface FilledList {
  readonly path: string;
  readonly by: 'and' | 'or' | 'branch' | 'return';
  /** How many `not` stood round the place where that was said. */
  readonly negations: number;
}

/**
 * Notes `item in container`. It is `optional` where an empty list lets everything pass: `list && !list.includes(x)` refuses,
 * `!list || list.includes(x)` allows, and after `if (!list) return true` nobody asks at all.
 */
export function noteMembership(run: Run, whole: Expression, item: Value, container: Value, span: Span): void {
  const base = baseOf(whole);
  const name = base?.split('.').at(-1);
  const site: CallSite = {
    id: run.callCount++,
    symbol: MEMBERSHIP,
    name: MEMBERSHIP,
    span,
    nameSpan: span,
    receiver: undefined,
    args: [item, name === undefined ? container : { ...container, name }].map((value) => ({
      name: undefined,
      spread: undefined,
      value,
    })),
    construct: false,
    awaited: false,
    inside: insideOf(run),
    loop: run.loop,
    tried: run.tried,
    decorates: undefined,
    ...(base !== undefined && isOptional(run, base) ? { optional: base } : {}),
  };
  run.calls.push(site);
}

function isOptional(run: Run, base: string): boolean {
  return run.filled.some(({ path, by, negations }) => {
    if (path !== base) return false;
    const isNegated = (run.negations - negations) % 2 !== 0;
    return by === 'return' || (by === 'or' ? !isNegated : isNegated);
  });
}

/** The list itself behind `list.split(',')`, `new Set(list)` and the like. */
function baseOf(expression: Expression, depth = 0): string | undefined {
  if (depth > 6) return undefined;
  if (expression.op !== 'call') return pathOf(expression);
  const [first] = expression.args;
  if (expression.callee.op === 'member') return baseOf(expression.callee.object, depth + 1);
  return first && expression.args.length === 1 ? baseOf(first.value, depth + 1) : undefined;
}

/** Lists that are filled where the expression is true, and where it is false. */
export interface Fullness {
  readonly true: readonly string[];
  readonly false: readonly string[];
}

const NOTHING: Fullness = { true: [], false: [] };

/** What `list`, `!list`, `list.length > 0`, `len(list) == 0`, `list is None` and chains of them say. */
export function fullnessOf(expression: Expression, depth = 0): Fullness {
  if (depth > 8) return NOTHING;
  if (expression.op === 'choice' && (expression.how === 'and' || expression.how === 'or')) {
    const all = expression.values.map((value) => fullnessOf(value, depth + 1));
    const first = all[0] ?? NOTHING;
    const inAll = (side: 'true' | 'false'): readonly string[] =>
      first[side].filter((path) => all.every((one) => one[side].includes(path)));
    const inAny = (side: 'true' | 'false'): readonly string[] => [...new Set(all.flatMap((one) => one[side]))];
    return expression.how === 'and'
      ? { true: inAny('true'), false: inAll('false') }
      : { true: inAll('true'), false: inAny('false') };
  }
  if (expression.op === 'condition') return fullnessOfCondition(expression, depth);
  const list = sizedOf(expression) ?? pathOf(expression);
  return list === undefined ? NOTHING : { true: [list], false: [] };
}

const EMPTY_WHEN_EQUAL = new Set(['===', '==', 'is', '<', '<=']);
const FILLED_WHEN = new Set(['!==', '!=', 'is not', '>', '>=']);

function fullnessOfCondition({ operator, operands }: Condition, depth: number): Fullness {
  const [left, right] = operands;
  if (operator === 'not' && left) {
    const inner = fullnessOf(left, depth + 1);
    return { true: inner.false, false: inner.true };
  }
  if (!left || right?.op !== 'literal' || (right.value !== null && right.value !== 0 && right.value !== ''))
    return NOTHING;
  const list = sizedOf(left) ?? pathOf(left);
  if (list === undefined) return NOTHING;
  if (EMPTY_WHEN_EQUAL.has(operator)) return { true: [], false: [list] };
  return FILLED_WHEN.has(operator) ? { true: [list], false: [] } : NOTHING;
}

/** `list` of `list.length`, `list.size` and `len(list)`. */
function sizedOf(expression: Expression): string | undefined {
  if (expression.op === 'member' && (expression.property === 'length' || expression.property === 'size'))
    return pathOf(expression.object);
  if (expression.op !== 'call' || expression.callee.op !== 'name') return undefined;
  const [first] = expression.args;
  return first && /^(?:len|Boolean|bool)$/.test(expression.callee.name) ? pathOf(first.value) : undefined;
}

/** Walks what stands where the lists are filled. */
export function whereFilled<T>(run: Run, lists: readonly string[], by: FilledList['by'], walk: () => T): T {
  const saved = run.filled;
  run.filled = [...saved, ...lists.map((path) => ({ path, by, negations: run.negations }))];
  const result = walk();
  run.filled = saved;
  return result;
}

/** What an `if` on an empty list does with it decides about the rest: `return true` lets everybody in, `throw` nobody. */
export function noteEmptyBranch(run: Run, test: Expression, body: readonly Statement[]): void {
  const empty = fullnessOf(test).false;
  const last = body.at(-1);
  if (empty.length === 0 || !last) return;
  // More than a word in the log before it: the first who comes may be made the owner there.
  const isBrief = body.length <= 2;
  if (isBrief && last.op === 'return' && last.value?.op === 'literal' && last.value.value === true)
    run.filled = [...run.filled, ...empty.map((path) => ({ path, by: 'return' as const, negations: 0 }))];
  else if (last.op === 'throw' || isExit(last))
    for (const path of empty) run.required.add(path.split('.').at(-1) ?? path);
}

function isExit(statement: Statement): boolean {
  if (statement.op !== 'expression' || statement.value.op !== 'call') return false;
  return /^(?:process\.exit|sys\.exit|exit|quit|os\._exit|Deno\.exit)$/.test(pathOf(statement.value.callee) ?? '');
}
