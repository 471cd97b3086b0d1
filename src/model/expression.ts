import type { CodeClass, CodeFunction } from './code.ts';
import type { Span } from './text.ts';

/**
 * One small language into which JavaScript, TypeScript, Python and shell are lowered, so that everything behind it is written
 * once. All spans are offsets of the text that was parsed. What has no operation of its own becomes `other` with its parts:
 * nothing is left out, and a value that goes in may come out.
 */
export type Expression =
  | Literal
  | Name
  | Member
  | Index
  | Call
  | Text
  | RecordValue
  | List
  | FunctionValue
  | ClassValue
  | Choice
  | Condition
  | Assignment
  | Other;

/** A constant. A regular expression is a `regex` with its source and flags as written, e.g. `/^a+$/i`. */
export interface Literal {
  readonly op: 'literal';
  readonly value: string | number | boolean | null;
  readonly regex?: true;
  readonly span: Span;
}

/** An identifier; `this` and `super` too. Python's `True`, `None` and JavaScript's `undefined` are literals. */
export interface Name {
  readonly op: 'name';
  readonly name: string;
  readonly span: Span;
}

/** `object.property`; `a?.b` too. `propertySpan` is the place of the last name. */
export interface Member {
  readonly op: 'member';
  readonly object: Expression;
  readonly property: string;
  readonly propertySpan: Span;
  readonly span: Span;
}

/** `object[index]`; an index that is a string literal makes a `member` instead. A Python slice is an `other` as index. */
export interface Index {
  readonly op: 'index';
  readonly object: Expression;
  readonly index: Expression;
  readonly span: Span;
}

/** `f(a, k=b)`, `new F(a)`. A tagged template is a call with the text as its only argument. */
export interface Call {
  readonly op: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  /** `new`. */
  readonly construct: boolean;
  /** It stands after `await`. */
  readonly awaited: boolean;
  readonly span: Span;
}

export interface Argument {
  /** Python keyword. */
  readonly name?: string;
  /** `...rest` and `*rest` are `list`, `**rest` is `map`. */
  readonly spread?: 'list' | 'map';
  readonly value: Expression;
}

/** Text put together: template literals, f-strings, `+` where one side is text, `%` and implicit joining in Python. */
export interface Text {
  readonly op: 'text';
  readonly parts: readonly Expression[];
  readonly span: Span;
}

/** Object literal, dict. An entry without `key` is a spread, or has a computed key that is then the first of `computed`. */
export interface RecordValue {
  readonly op: 'record';
  readonly entries: readonly RecordEntry[];
  readonly span: Span;
}

export interface RecordEntry {
  readonly key?: string;
  readonly keySpan?: Span;
  readonly computed?: Expression;
  readonly spread?: true;
  readonly value: Expression;
  readonly span: Span;
}

/** Array, list, tuple, set; an item may be an `other` for a spread. */
export interface List {
  readonly op: 'list';
  readonly items: readonly Expression[];
  readonly span: Span;
}

export interface FunctionValue {
  readonly op: 'function';
  readonly function: CodeFunction;
  readonly span: Span;
}

export interface ClassValue {
  readonly op: 'class';
  readonly class: CodeClass;
  readonly span: Span;
}

/** One of several values: `a ? b : c` (with its test), `a || b`, `a ?? b`, `a or b`, `a && b`, `a and b`, `x if t else y`. */
export interface Choice {
  readonly op: 'choice';
  readonly how: 'if' | 'or' | 'and' | 'default';
  readonly test?: Expression;
  readonly values: readonly Expression[];
  readonly span: Span;
}

/**
 * Something that is true or false of its operands: comparisons (`==`, `!=`, `===`, `<`, `in`, `not in`, `is`, `is not`,
 * `instanceof`) and `not` / `!` (operator `not`, one operand). `a < b < c` is a `choice` `and` of two.
 */
export interface Condition {
  readonly op: 'condition';
  readonly operator: string;
  readonly operands: readonly Expression[];
  readonly span: Span;
}

/** An assignment inside an expression: `(a = b)`, `(a := b)`. */
export interface Assignment {
  readonly op: 'assignment';
  readonly target: Target;
  readonly value: Expression;
  readonly span: Span;
}

/** Any other expression: arithmetic (`how` is its operator), `typeof`, comprehensions are lowered to a `call` of `$comprehension`. */
export interface Other {
  readonly op: 'other';
  readonly how: string;
  readonly parts: readonly Expression[];
  readonly span: Span;
}

/** What is assigned to: a name, a member or index, or a pattern. */
export type Target =
  | { readonly op: 'name'; readonly name: string; readonly span: Span }
  | Member
  | Index
  | { readonly op: 'record-pattern'; readonly entries: readonly PatternEntry[]; readonly span: Span }
  | { readonly op: 'list-pattern'; readonly items: readonly (PatternEntry | undefined)[]; readonly span: Span };

/** `{ key: target = fallback }`, `[target]`, `...target`. */
export interface PatternEntry {
  readonly key?: string;
  readonly target: Target;
  readonly fallback?: Expression;
  readonly rest?: true;
}
