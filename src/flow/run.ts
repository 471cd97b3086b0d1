import type { CodeUnit } from '../model/code.ts';
import type { Expression } from '../model/expression.ts';
import type { Condition } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import { commonMarks } from './marks.ts';
import type { FunctionInfo, Frame } from './function.ts';
import type { FilledList } from './memberships.ts';
import type { AssignSite, CallSite, Fallback } from './site.ts';
import type { TableIndex } from './symbols.ts';
import type { Label, LabelOrigin, Value } from './value.ts';

/** Decides conditions on the fields of a call: `match/condition.ts`, handed in because stages do not import each other. */
export type CallTest = (
  conditions: readonly Condition[],
  field: (name: string) => readonly { readonly value: string | number | boolean | null; readonly span?: Span }[],
) => boolean;

/** What a condition proves of variables where it is true, and where it is false. */
export interface Proof {
  readonly true: readonly Refinement[];
  readonly false: readonly Refinement[];
  /** Of a call: what holds once it has returned. */
  readonly after?: readonly Refinement[];
}

/** Marks that hold of a variable or member path, and, where `wide`, of all that came from the same place. */
export interface Refinement {
  readonly path: string | undefined;
  readonly value: Value;
  readonly marks: readonly string[];
  readonly wide: boolean;
}

/** Where a value goes. */
export type FlowEnd =
  | { readonly kind: 'sink'; readonly sink: SinkSite }
  | {
      readonly kind: 'argument';
      readonly call: CallSite;
      /** -1 for any. */
      readonly position: number;
      /** Of a keyword argument whose position is not known. */
      readonly name?: string;
      readonly key: string | undefined;
      /** The text that is put together right there. */
      readonly text?: string | undefined;
    }
  | { readonly kind: 'return'; readonly function: FunctionInfo };

export interface SinkSite {
  readonly id: number;
  readonly class: string;
  readonly symbol: string;
  readonly span: Span;
  readonly value: Value;
  readonly inside: FunctionInfo | undefined;
  readonly call: CallSite | undefined;
  /** The value is the program that is started, not one of its arguments. */
  readonly program?: true;
}

export interface Flow {
  readonly label: Label;
  readonly to: FlowEnd;
}

/** Everything about the walk through one text of code. */
export interface Run {
  readonly unit: CodeUnit;
  readonly language: 'javascript' | 'python';
  readonly tables: TableIndex;
  readonly test: CallTest;
  frame: Frame;
  loop: CallSite['loop'];
  tried: boolean;
  /** What the handlers of the innermost `try` around it return. */
  fallbacks: readonly Fallback[];
  /** How many branches and loops stand round the statement in its function. */
  branches: number;
  budget: number;
  /** Lists that are not empty where the walk is, see `memberships.ts`. */
  filled: readonly FilledList[];
  /** How many `not` stand round the expression that is walked. */
  negations: number;
  /** Names of lists without which the program ends. */
  readonly required: Set<string>;
  /** `is_…` members that were read of something from outside. */
  readonly asked: { readonly property: string; readonly labels: readonly Label[] }[];
  readonly functions: FunctionInfo[];
  readonly calls: CallSite[];
  readonly assigns: AssignSite[];
  readonly sinks: Map<string, SinkSite>;
  readonly flows: Map<string, Flow>;
  readonly origins: Map<string, LabelOrigin>;
  readonly proofs: WeakMap<Expression, Proof>;
  readonly waiting: FunctionInfo[];
  /** The calls of functions of this repository, with what is called. */
  readonly links: Map<CallSite, FunctionInfo | string>;
  /** Values handed to the `resolve` of a promise, by the name it got here. */
  readonly resolved: Map<string, Label[]>;
  readonly exports: Map<string, Value>;
  /** Names that are exported by a statement of their own. */
  readonly exported: { readonly local: string; readonly exported: string }[];
  /** What was written to the files that a function names, by function and name. */
  readonly written: Map<string, readonly Label[]>;
  /** Functions whose first parameter is the `resolve` of a promise. */
  readonly resolvers: Map<number, string>;
  /** The arguments of a call are walked: what the functions among them are handed is not known yet. */
  handing: boolean;
  /** The function whose decorator is walked. */
  decorating: FunctionInfo | undefined;
  callCount: number;
}

/** Expressions walked in one text; far more than a file of the largest size that is read has. */
export const EXPRESSION_BUDGET = 600_000;
/** Flows kept of one text. */
const FLOW_CAP = 20_000;

export function insideOf(run: Run): FunctionInfo | undefined {
  return run.frame.function;
}

type NewOrigin = LabelOrigin extends infer O ? (O extends LabelOrigin ? Omit<O, 'id'> : never) : never;

/** The same origin is one object, however often it is met. */
export function originOf(run: Run, key: string, origin: NewOrigin): LabelOrigin {
  const known = run.origins.get(key);
  if (known) return known;
  const made = { id: run.origins.size, ...origin } as LabelOrigin;
  run.origins.set(key, made);
  return made;
}

export function sourceLabel(run: Run, name: string, symbol: string, span: Span, marks: readonly string[] = []): Label {
  const origin = originOf(run, `source ${name} ${symbol} ${span.start} ${span.end}`, {
    kind: 'source',
    class: name,
    symbol,
    span,
  });
  return { origin, marks, trail: undefined };
}

export function parameterLabel(run: Run, info: FunctionInfo, index: number, key: string | undefined): Label {
  const origin = originOf(run, `parameter ${info.id} ${index} ${key ?? ''}`, {
    kind: 'parameter',
    function: info,
    index,
    key,
  });
  return { origin, marks: [], trail: undefined };
}

export function callLabel(run: Run, call: CallSite): Label {
  const origin = originOf(run, `call ${call.id}`, { kind: 'call', call });
  return { origin, marks: [], trail: undefined };
}

/** Notes that something goes somewhere. The same way twice is kept once, with what is proved both times. */
export function addFlows(run: Run, labels: readonly Label[], to: FlowEnd): void {
  const place = nameEnd(to);
  for (const label of labels) {
    if (isSelf(label, to)) continue;
    const key = `${label.origin.id} ${place}`;
    const known = run.flows.get(key);
    if (!known) {
      if (run.flows.size < FLOW_CAP) run.flows.set(key, { label, to });
      continue;
    }
    const marks = commonMarks(known.label.marks, label.marks);
    if (marks.join() !== known.label.marks.join()) run.flows.set(key, { label: { ...label, marks }, to });
  }
}

/** What a call returns is not given to the same call. */
function isSelf(label: Label, to: FlowEnd): boolean {
  return to.kind === 'argument' && label.origin.kind === 'call' && label.origin.call === to.call;
}

function nameEnd(to: FlowEnd): string {
  if (to.kind === 'sink') return `sink ${to.sink.id}`;
  if (to.kind === 'return') return `return ${to.function.id}`;
  return `argument ${to.call.id} ${to.position} ${to.name ?? ''} ${to.key ?? ''}`;
}

export function addSink(
  run: Run,
  name: string,
  symbol: string,
  value: Value,
  call: CallSite | undefined,
  span: Span,
  program?: true,
): SinkSite {
  const key = `${name} ${span.start} ${value.span.start} ${value.span.end}`;
  const known = run.sinks.get(key);
  if (known) return known;
  const sink: SinkSite = {
    id: run.sinks.size,
    class: name,
    symbol,
    span,
    value,
    inside: insideOf(run),
    call,
    ...(program ? { program } : {}),
  };
  run.sinks.set(key, sink);
  return sink;
}
