import type { Scalar } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import { commonMarks } from './marks.ts';
import type { Proof } from './run.ts';
import type { CallSite } from './site.ts';
import type { ClassInfo, FunctionInfo } from './function.ts';

/** What is known of a value at one place of the code. */
export interface Value {
  readonly kind: 'constant' | 'text' | 'record' | 'list' | 'function' | 'class' | 'call' | 'name' | 'unknown';
  readonly span: Span;
  /** What it is, see `symbols.ts`; absent when that is not known. */
  readonly symbol?: string;
  /** Last name of the variable or member it was read from. */
  readonly name?: string;
  readonly constant?: Scalar;
  /** The constant that it is where the rest of a choice is empty: `x || '/tmp'`. */
  readonly fallback?: Scalar;
  /** The constant is a regular expression. */
  readonly regex?: true;
  /** Of a text: its pieces. Of a list: its items. */
  readonly parts?: readonly Value[];
  readonly entries?: ReadonlyMap<string, Value>;
  readonly function?: FunctionInfo;
  /** The class itself, or the class it is an instance of. */
  readonly class?: ClassInfo;
  /** The call that made it. */
  readonly call?: CallSite;
  /** It is one of many that are gone through in a loop. */
  readonly element?: true;
  /** It was cut out of another: of what, where, and how many characters at most. */
  readonly part?: { readonly of: Value; readonly span: Span; readonly length: number };
  /** The answer to a question: what holds where it is true, and where it is false. */
  readonly proof?: Proof | undefined;
  /** What may be in it. */
  readonly labels: readonly Label[];
}

/** Something from outside that may be in a value, what was proved of it and how it came here. */
export interface Label {
  readonly origin: LabelOrigin;
  /** Sorted. */
  readonly marks: readonly string[];
  readonly trail: Trail | undefined;
}

export type LabelOrigin = { readonly id: number } & (
  | { readonly kind: 'source'; readonly class: string; readonly symbol: string; readonly span: Span }
  | {
      readonly kind: 'parameter';
      readonly function: FunctionInfo;
      readonly index: number;
      readonly key: string | undefined;
    }
  | { readonly kind: 'call'; readonly call: CallSite }
);

/** The way of a value, newest step first. */
export interface Trail {
  readonly span: Span;
  readonly text: string;
  readonly before: Trail | undefined;
  readonly length: number;
}

/** More origins in one value say nothing new. */
const LABEL_CAP = 12;
const TRAIL_CAP = 10;
/** Checks that are counted for one value. */
const MARK_CAP = 24;
const PART_CAP = 50;

export const NOWHERE: Span = { start: 0, end: 0 };

export function unknownValue(span: Span, labels: readonly Label[] = []): Value {
  return { kind: 'unknown', span, labels };
}

export function constantValue(constant: Scalar, span: Span): Value {
  return { kind: 'constant', constant, span, labels: [] };
}

/** All labels of several values; of what is in more than one, only what is proved in each counts. */
export function joinLabels(values: readonly { readonly labels: readonly Label[] }[]): readonly Label[] {
  const filled = values.filter(({ labels }) => labels.length > 0);
  if (filled.length <= 1) return filled[0]?.labels ?? [];
  const joined = new Map<number, Label>();
  for (const { labels } of filled) {
    for (const label of labels) {
      const known = joined.get(label.origin.id);
      if (known) joined.set(label.origin.id, weaker(known, label));
      else if (joined.size < LABEL_CAP) joined.set(label.origin.id, label);
    }
  }
  return [...joined.values()];
}

function weaker(a: Label, b: Label): Label {
  if (a.marks.length === 0) return a;
  return { ...b, marks: commonMarks(a.marks, b.marks) };
}

export function markLabels(labels: readonly Label[], marks: readonly string[]): readonly Label[] {
  if (marks.length === 0 || labels.length === 0) return labels;
  return labels.map((label) => {
    const all = new Set([...label.marks, ...marks.slice(0, Math.max(0, MARK_CAP - label.marks.length))]);
    return all.size === label.marks.length ? label : { ...label, marks: [...all].toSorted() };
  });
}

export function withMarks(value: Value, marks: readonly string[]): Value {
  const { entries, parts } = value;
  return {
    ...value,
    labels: markLabels(value.labels, marks),
    ...(entries ? { entries: new Map([...entries].map(([key, entry]) => [key, withMarks(entry, marks)])) } : {}),
    ...(parts ? { parts: parts.map((part) => withMarks(part, marks)) } : {}),
  };
}

/** The labels with one more step of their way; nothing is added where the last step is the same place. */
export function extendTrail(labels: readonly Label[], span: Span, text: string): readonly Label[] {
  return labels.map((label) => {
    const before = label.trail;
    if (before && before.span.start === span.start && before.span.end === span.end) return label;
    if ((before?.length ?? 0) >= TRAIL_CAP) return label;
    return { ...label, trail: { span, text, before, length: (before?.length ?? 0) + 1 } };
  });
}

/** The steps of a way, oldest first. */
export function listTrail(trail: Trail | undefined): readonly Trail[] {
  const steps: Trail[] = [];
  for (let step = trail; step; step = step.before) steps.unshift(step);
  return steps;
}

/** One of two values, as after an `if`. What differs between them is not known, nor is what only one of two answers proves. */
export function joinValues(a: Value, b: Value): Value {
  if (a === b) return a;
  const labels = joinLabels([a, b]);
  // A constant default beside something that came in: what is known is what came in.
  const sure = isEmpty(a) ? b : isEmpty(b) ? a : undefined;
  if (sure) return { ...sure, labels };
  const isSame = a.symbol === b.symbol && a.constant === b.constant && a.kind === b.kind;
  if (isSame && a.kind !== 'record' && a.kind !== 'list')
    return { ...a, labels, proof: a.proof === b.proof ? a.proof : undefined };
  if (a.kind === 'record' && b.kind === 'record') return joinRecords(a, b, labels);
  const symbol = a.symbol ?? b.symbol;
  const made = a.class ?? b.class;
  const called = a.function ?? b.function;
  return {
    kind: a.kind === b.kind ? a.kind : 'unknown',
    span: a.span,
    labels,
    ...(symbol === undefined ? {} : { symbol }),
    ...(a.name === b.name && a.name !== undefined ? { name: a.name } : {}),
    ...(made ? { class: made } : {}),
    ...(called ? { function: called } : {}),
    ...(a.kind === 'list' && b.kind === 'list'
      ? { parts: [...(a.parts ?? []), ...(b.parts ?? [])].slice(0, PART_CAP) }
      : {}),
  };
}

function joinRecords(a: Value, b: Value, labels: readonly Label[]): Value {
  const entries = new Map(a.entries);
  for (const [key, value] of b.entries ?? []) {
    const other = entries.get(key);
    entries.set(key, other ? joinValues(other, value) : value);
  }
  const parts = [...new Set([...(a.parts ?? []), ...(b.parts ?? [])])].slice(0, PART_CAP);
  return { ...a, entries, labels, ...(parts.length > 0 ? { parts } : {}) };
}

/** `null`, `None`, `undefined`, `''`: what a variable holds before it has a value. */
function isEmpty({ kind, constant }: Value): boolean {
  return kind === 'constant' && (constant === null || constant === '');
}

const TEXT_CAP = 2_000;

/**
 * What is known of a value as a text: its constant, or its pieces with `${}` for each that is not known; undefined when
 * nothing is.
 */
export function textOf(value: Value, depth = 0): string | undefined {
  if (value.constant !== undefined)
    return value.constant === null ? undefined : String(value.constant).slice(0, TEXT_CAP);
  if (value.kind !== 'text' || depth > 8) return undefined;
  return (value.parts ?? [])
    .map((part) => textOf(part, depth + 1) ?? '${}')
    .join('')
    .slice(0, TEXT_CAP);
}
