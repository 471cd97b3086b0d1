import type { Span } from '../model/text.ts';
import type { FunctionInfo } from './function.ts';
import type { Value } from './value.ts';

/** A call as it was met: who is called with what, and where. A decorator is a call too. */
export interface CallSite {
  readonly id: number;
  /** What is called; undefined when nothing of it is known. */
  readonly symbol: string | undefined;
  /** Last name of the callee as it is written. */
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly receiver: Value | undefined;
  readonly args: readonly CallArgument[];
  readonly construct: boolean;
  readonly awaited: boolean;
  /** The function around it; undefined at the top of the file. */
  readonly inside: FunctionInfo | undefined;
  /** The innermost loop around it in its function: `endless` where its test never fails. */
  readonly loop: 'endless' | 'bounded' | undefined;
  /** It stands in the body of a `try`. */
  readonly tried: boolean;
  /** Of a membership: the list that lets everything pass when it is empty. */
  readonly optional?: string;
  /** What the handlers of that `try` return. */
  readonly fallbacks?: readonly Fallback[];
  /** The function or class that it decorates. */
  readonly decorates: FunctionInfo | undefined;
}

export interface CallArgument {
  readonly name: string | undefined;
  readonly spread: 'list' | 'map' | undefined;
  readonly value: Value;
}

/** A constant that is returned where something has failed: itself, or of an object the names that are true, with `!` those that are false. */
export interface Fallback {
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

/** A value that is given to a member or a name. */
export interface AssignSite {
  readonly symbol: string | undefined;
  readonly name: string;
  readonly span: Span;
  readonly value: Value;
  readonly inside: FunctionInfo | undefined;
}
