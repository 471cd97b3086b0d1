import type { Condition, Expression } from '../model/expression.ts';
import { pathOf } from './expressions.ts';
import { NOTHING_PROVED, proofOf, swap } from './proofs.ts';
import type { Proof, Refinement, Run } from './run.ts';
import { textOf, type Value } from './value.ts';

/** What a comparison proves where it is true, and where it is false. */
export function proveCondition(run: Run, condition: Condition, operands: readonly Value[]): Proof {
  const [first, second] = condition.operands;
  const [a, b] = operands;
  if (condition.operator === 'not') return first ? swap(proofOf(run, first)) : NOTHING_PROVED;
  if (!first || !second || !a || !b) return NOTHING_PROVED;
  switch (condition.operator) {
    case '===':
    case '==':
    case 'is':
      return proveEqual(first, a, second, b);
    case '!==':
    case '!=':
    case 'is not':
      return swap(proveEqual(first, a, second, b));
    case 'in':
      return proveMember(first, a, b, second);
    case 'not in':
      return swap(proveMember(first, a, b, second));
    default:
      return NOTHING_PROVED;
  }
}

/** The same as a known value, or as one that nobody outside chose: then it is that value. */
function proveEqual(left: Expression, a: Value, right: Expression, b: Value): Proof {
  if (left.op === 'other' && left.how === 'typeof') return proveType(left.parts[0], b);
  // `x.indexOf(y) === -1` is `!x.includes(y)`.
  if (b.constant === -1 && left.op === 'call') return NOTHING_PROVED;
  const [tested, expression, other] = a.labels.length > 0 ? [a, left, b] : [b, right, a];
  if (tested.labels.length === 0 || isNothing(other)) return NOTHING_PROVED;
  if (
    other.labels.some(
      ({ origin }) => origin.kind !== 'call' && !(origin.kind === 'source' && origin.class === 'environment'),
    )
  )
    return NOTHING_PROVED;
  return { true: [refine(expression, tested, 'allow-listed')], false: [] };
}

function isNothing({ kind, constant }: Value): boolean {
  return (
    kind === 'constant' && (constant === null || constant === '' || constant === 0 || typeof constant === 'boolean')
  );
}

function proveType(subject: Expression | undefined, { constant }: Value): Proof {
  const path = subject ? pathOf(subject) : undefined;
  if (path === undefined || (constant !== 'number' && constant !== 'boolean')) return NOTHING_PROVED;
  return {
    true: [
      { path, value: { kind: 'unknown', span: { start: 0, end: 0 }, labels: [] }, marks: ['numeric'], wide: false },
    ],
    false: [],
  };
}

/** `x in ALLOWED`, `'..' in x`; also what `ALLOWED.includes(x)` and `x.includes('..')` ask. */
export function proveMember(item: Expression, a: Value, container: Value, whole: Expression): Proof {
  if (container.labels.length > 0 && a.labels.length === 0) {
    return textOf(a)?.includes('..')
      ? { true: [], false: [refine(whole, container, 'traversal-refused', true)] }
      : NOTHING_PROVED;
  }
  if (
    a.labels.length === 0 ||
    container.labels.some(({ origin }) => a.labels.some((label) => label.origin.id === origin.id))
  )
    return NOTHING_PROVED;
  return { true: [refineChosen(item, a)], false: [] };
}

const HOST_MEMBERS = new Set(['hostname', 'host', 'netloc', 'origin']);

/** One of a list; of a host it says that the address it belongs to is one of those that are meant. */
export function refineChosen(item: Expression, value: Value): Refinement {
  const isHost =
    value.name !== undefined && (HOST_MEMBERS.has(value.name) || /host(?:name)?$|domain$/i.test(value.name));
  return isHost ? refine(item, value, 'host-checked', true) : refine(item, value, 'allow-listed');
}

export function refine(expression: Expression, value: Value, mark: string, wide = false): Refinement {
  return { path: pathOf(expression), value, marks: [mark], wide };
}
