import type { Condition, Expression, Member } from '../model/expression.ts';
import { pathOf } from './expressions.ts';
import { isInsideAddress } from './prefixes.ts';
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

const INSIDE = new Set(['is_private', 'is_loopback', 'is_link_local', 'is_reserved', 'is_multicast', 'is_unspecified']);

/** `address.is_private` */
export function proveMemberAnswer(member: Member, owner: Value): Proof | undefined {
  if (owner.labels.length === 0) return undefined;
  const checked = [refine(member.object, owner, 'address-checked', true)];
  if (INSIDE.has(member.property)) return { true: [], false: checked };
  return member.property === 'is_global' ? { true: checked, false: [] } : undefined;
}

/** The same as a known value, or as one that nobody outside chose: then it is that value. */
function proveEqual(left: Expression, a: Value, right: Expression, b: Value): Proof {
  if (left.op === 'other' && left.how === 'typeof') return proveType(left.parts[0], b);
  // `x.indexOf(y) === -1` is `!x.includes(y)`.
  if (b.constant === -1 && left.op === 'call') return NOTHING_PROVED;
  const common = proveCommonPath(a, b) ?? proveCommonPath(b, a);
  if (common) return common;
  const [tested, expression, other] = a.labels.length > 0 ? [a, left, b] : [b, right, a];
  if (typeof other.constant === 'string' && isInsideAddress(other.constant))
    return { true: [], false: [refine(expression, tested, 'address-checked', true)] };
  if (tested.labels.length === 0 || isNothing(other)) return NOTHING_PROVED;
  const mark = isForeign(other) ? markOfParameter(tested, other) : markOfConstant(tested);
  return mark === undefined
    ? NOTHING_PROVED
    : { true: [refine(expression, tested, mark, mark !== 'allow-listed')], false: [] };
}

/** Somebody outside may have chosen it. */
function isForeign({ labels }: Value): boolean {
  return labels.some(
    ({ origin }) => origin.kind !== 'call' && !(origin.kind === 'source' && origin.class === 'environment'),
  );
}

function markOfConstant({ name, labels }: Value): string {
  if (isHostName(name)) return 'host-checked';
  return labels.every(({ marks }) => marks.includes('resolved')) ? 'path-contained' : 'allow-listed';
}

/** `resolved === root`, `host === allowedHost`, in a function that is given both. */
function markOfParameter(tested: Value, { name = '' }: Value): string | undefined {
  if (isHostName(tested.name)) return /host|domain|allow|origin/i.test(name) ? 'host-checked' : undefined;
  return /root|base|dir|folder|workspace|cwd|parent|allowed|project/i.test(name) ? 'path-contained' : undefined;
}

/** `os.path.commonpath([root, path]) == root` */
function proveCommonPath({ call }: Value, other: Value): Proof | undefined {
  if (call?.symbol !== 'os.path.commonpath' || other.labels.some(({ origin }) => origin.kind === 'source'))
    return undefined;
  const parts = call.args.flatMap(({ value }) => value.parts ?? [value]);
  return {
    true: parts
      .filter(({ labels }) => labels.length > 0)
      .map((value) => ({ path: undefined, value, marks: ['path-contained'], wide: true })),
    false: [],
  };
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

/** `'..' in x`, `x.includes('/')`: where it is false, the text has none of it. */
function proveWithout(whole: Expression, container: Value, text: string | undefined): Proof {
  if (text === undefined || !/^(?:\.\.[\\/]?|[\\/]|%2e|\.\.)$/i.test(text)) return NOTHING_PROVED;
  return { true: [], false: [refine(whole, container, text === '/' ? 'basename' : 'traversal-refused', true)] };
}

/** `x in ALLOWED`, `'..' in x`; also what `ALLOWED.includes(x)` and `x.includes('..')` ask. */
export function proveMember(item: Expression, a: Value, container: Value, whole: Expression): Proof {
  if (container.name === 'parents' && container.labels.length > 0)
    return {
      true: [refine(whole.op === 'member' ? whole.object : whole, container, 'path-contained', true)],
      false: [],
    };
  if (container.labels.length > 0 && a.labels.length === 0) return proveWithout(whole, container, textOf(a));
  if (
    a.labels.length === 0 ||
    container.labels.some(({ origin }) => a.labels.some((label) => label.origin.id === origin.id))
  )
    return NOTHING_PROVED;
  return isDenied(container)
    ? { true: [], false: [refine(item, a, isHostName(a.name) ? 'address-checked' : 'checked', true)] }
    : { true: [refineChosen(item, a)], false: [] };
}

/** A list of what may not be, by its name or by what is in it. */
function isDenied({ name, parts }: Value): boolean {
  if (
    name !== undefined &&
    /block|deny|denied|forbid|black|private|internal|reserved|metadata|banned|disallow|dangerous/i.test(name)
  )
    return true;
  return (parts ?? []).some(({ constant }) => typeof constant === 'string' && isInsideAddress(constant));
}

/** One of a list; of a host it says that the address it belongs to is one of those that are meant. */
export function refineChosen(item: Expression, value: Value): Refinement {
  return isHostName(value.name) ? refine(item, value, 'host-checked', true) : refine(item, value, 'allow-listed');
}

export function isHostName(name: string | undefined): boolean {
  return name !== undefined && /(?:host(?:name)?|domain|netloc|origin|fqdn)$/i.test(name);
}

export function refine(expression: Expression, value: Value, mark: string, wide = false): Refinement {
  return { path: pathOf(expression), value, marks: [mark], wide };
}
