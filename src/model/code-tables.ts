import type { Condition } from './rule.ts';

/** The families of languages that share tables. */
export const TABLE_LANGUAGES = ['javascript', 'python', 'shell'] as const;
export type TableLanguage = (typeof TABLE_LANGUAGES)[number];

/**
 * What the calls and names of a language's libraries mean, from `rules/products/code-*.yml`. A pattern stands for symbols, see
 * `flow/symbols.ts`; braces are expanded.
 */
export interface CodeTables {
  /** A symbol and the one it is another name of. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly sources: readonly CodeSource[];
  readonly sinks: readonly CodeSink[];
  readonly sanitizers: readonly CodeSanitizer[];
  readonly guards: readonly CodeGuard[];
  /** Calls whose result says nothing of what went in. */
  readonly clean: readonly string[];
  /** Calls through which data goes. */
  readonly passes: readonly string[];
  /** Calls that run the function they are given, with parts of the other arguments. */
  readonly callbacks: readonly string[];
  /** Calls whose result does what their first argument does. */
  readonly wrappers: readonly string[];
  /** What a library hands to the functions it is given. */
  readonly hands: readonly CodeHands[];
  /** What a call or decorator is, by concept. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
}

/** Which argument: a position, the name of a keyword or of an option (`options.env`), the receiver, or all of them. */
export type ArgumentSelector = number | string;

/** Where data comes from that somebody else may have written. Exactly one of the ways to name it is given. */
export interface CodeSource {
  readonly class: string;
  readonly read?: readonly string[];
  readonly result?: readonly string[];
  readonly decorator?: readonly string[];
  readonly handler?: readonly string[];
  readonly type?: readonly string[];
  /** Methods of classes that extend one of `of`. */
  readonly method?: readonly string[];
  readonly of?: readonly string[];
  /** Of a handler: which argument is the function. */
  readonly argument?: ArgumentSelector;
  /** Which parameters of the function are untrusted. */
  readonly parameter?: 'all' | readonly number[];
  /** Only parameters of these names, where the library hands over by name. */
  readonly names?: readonly string[];
  /** Only these members of the value. */
  readonly members?: readonly string[];
  /** Types of parameters that the library fills in itself. */
  readonly exceptType?: readonly string[];
  /** Of a handler: conditions on the call that it is given to, e.g. the name of an event. */
  readonly where?: readonly Condition[];
  /** The argument that holds the schema of the parameter. */
  readonly schema?: ArgumentSelector;
}

/** Where data does something. */
export interface CodeSink {
  readonly class: string;
  readonly call?: readonly string[];
  /** Members whose assigned value does it. */
  readonly assign?: readonly string[];
  /** Objects where it is the name of what is read: `process.env[name]`. */
  readonly index?: readonly string[];
  readonly argument: readonly ArgumentSelector[];
  readonly where: readonly Condition[];
}

/** A call whose result is what went in, made safe for something. */
export interface CodeSanitizer {
  readonly gives: string;
  readonly call: readonly string[];
  readonly argument: ArgumentSelector;
}

/** A call that proves something of its argument. */
export interface CodeGuard {
  readonly gives: string;
  readonly call: readonly string[];
  readonly argument: ArgumentSelector;
  readonly when: 'true' | 'false' | 'returns';
}

/**
 * What a parameter is that nobody wrote a type at: `bot.on('text', (ctx) => …)` hands over a `telegraf.Context()`. The function is
 * given to a call, or carries a decorator.
 */
export interface CodeHands {
  readonly call?: readonly string[];
  readonly decorator?: readonly string[];
  /** Of a call: which argument is the function. */
  readonly argument: ArgumentSelector;
  readonly where: readonly Condition[];
  /** Its position, or its name where the library hands over by name. */
  readonly parameter: number | string;
  /** The symbol of the value: `telegraf.Context()`. */
  readonly as: string;
}
