import type { CodeClass, CodeFunction } from '../model/code.ts';
import type { Value } from './value.ts';

/** A function of the file. */
export interface FunctionInfo {
  readonly id: number;
  readonly code: CodeFunction;
  /** `run`, `Tool.run`. */
  readonly name: string;
  readonly frame: Frame;
  readonly class: ClassInfo | undefined;
  readonly parent: FunctionInfo | undefined;
  /** It takes its instance as first parameter, as in Python. */
  readonly hasSelf: boolean;
  /** Calls by which it is decorated. */
  readonly decorators: Value[];
  /** Symbols of what a library hands to it, by parameter. */
  readonly handed: Map<number, string>;
  /** Whether its body was walked. */
  state: 'waiting' | 'open' | 'done';
  open: boolean;
  /** It is only given items of a list that nobody outside wrote. */
  harmless: boolean;
  /** Per parameter, what holds when it returns, or returns something true or false; undefined before the first return. */
  readonly proofs: { returns: Proofs | undefined; true: Proofs | undefined; false: Proofs | undefined };
  /** Per variable around it, what holds when it returns something true or false. */
  readonly around: {
    true: ReadonlyMap<string, readonly string[]> | undefined;
    false: ReadonlyMap<string, readonly string[]> | undefined;
  };
}

/** Marks by number of the parameter. */
export type Proofs = ReadonlyMap<number, readonly string[]>;

export interface ClassInfo {
  readonly name: string;
  readonly code: CodeClass;
  /** Symbols of what it extends. */
  readonly bases: readonly string[];
  readonly base: ClassInfo | undefined;
  /** What its instances hold. */
  readonly fields: Map<string, Value>;
  readonly methods: Map<string, FunctionInfo>;
}

/** The variables of a function or of the file. */
export interface Frame {
  /** Names, and paths such as `options.path` of what is known of a member. Exchanged while a branch is walked. */
  variables: Map<string, Value>;
  readonly parent: Frame | undefined;
  readonly function: FunctionInfo | undefined;
}

export function lookUp(frame: Frame, name: string): Value | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const value = at.variables.get(name);
    if (value) return value;
  }
  return undefined;
}

/** The frame that knows the name. */
export function frameOf(frame: Frame, name: string): Frame | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (at.variables.has(name)) return at;
  return undefined;
}
