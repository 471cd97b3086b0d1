import { indexPatterns, type PatternIndex } from '../guard/patterns.ts';
import type { CodeGuard, CodeSanitizer, CodeSink, CodeSource, CodeTables } from '../model/code-tables.ts';

/** A longer name says nothing that a rule could know. */
const SYMBOL_CAP = 240;

/** `symbol.property`; an unknown owner is `?`. */
export function memberSymbol(symbol: string | undefined, property: string): string | undefined {
  const owner = symbol ?? '?';
  if (property === 'default' && owner !== '?') return owner;
  return owner.length + property.length > SYMBOL_CAP ? undefined : `${owner}.${property}`;
}

export function callSymbol(symbol: string | undefined): string | undefined {
  return symbol === undefined || symbol.length > SYMBOL_CAP ? undefined : `${symbol}()`;
}

export function indexSymbol(symbol: string | undefined): string | undefined {
  return symbol === undefined || symbol.length > SYMBOL_CAP ? undefined : `${symbol}[]`;
}

/** Whether a symbol names something of the scanned repository itself: `./x`, `..pkg.mod`. */
export function isRelative(symbol: string): boolean {
  return symbol.startsWith('.') || symbol.startsWith('~') || symbol.startsWith('@/');
}

/** The tables of one language, made ready for questions. */
export interface TableIndex {
  readonly canonical: (symbol: string) => string;
  readonly read: PatternIndex<CodeSource>;
  readonly result: PatternIndex<CodeSource>;
  readonly decorator: PatternIndex<CodeSource>;
  readonly handler: PatternIndex<CodeSource>;
  readonly type: PatternIndex<CodeSource>;
  readonly method: PatternIndex<CodeSource>;
  readonly sink: PatternIndex<CodeSink>;
  readonly assign: PatternIndex<CodeSink>;
  readonly index: PatternIndex<CodeSink>;
  readonly sanitizer: PatternIndex<CodeSanitizer>;
  readonly guard: PatternIndex<CodeGuard>;
  readonly clean: PatternIndex<true>;
  readonly pass: PatternIndex<true>;
  readonly callback: PatternIndex<true>;
  readonly wrapper: PatternIndex<true>;
  readonly concept: PatternIndex<string>;
}

export function indexTables(tables: CodeTables): TableIndex {
  const { sources, sinks } = tables;
  const aliases = new Map(Object.entries(tables.aliases));
  const by = <T>(list: readonly T[], names: (one: T) => readonly string[] | undefined): PatternIndex<T> =>
    indexPatterns(list.flatMap((one) => (names(one) ?? []).map((name) => [name, one] as const)));
  const flags = (names: readonly string[]): PatternIndex<true> =>
    indexPatterns(names.map((name) => [name, true] as const));
  return {
    canonical: (symbol) => aliases.get(symbol) ?? symbol,
    read: by(sources, ({ read }) => read),
    result: by(sources, ({ result }) => result),
    decorator: by(sources, ({ decorator }) => decorator),
    handler: by(sources, ({ handler }) => handler),
    type: by(sources, ({ type }) => type),
    method: by(sources, ({ of }) => of),
    sink: by(sinks, ({ call }) => call),
    assign: by(sinks, ({ assign }) => assign),
    index: by(sinks, ({ index }) => index),
    sanitizer: by(tables.sanitizers, ({ call }) => call),
    guard: by(tables.guards, ({ call }) => call),
    clean: flags(tables.clean),
    pass: flags(tables.passes),
    callback: flags(tables.callbacks),
    wrapper: flags(tables.wrappers),
    concept: indexPatterns(
      Object.entries(tables.concepts).flatMap(([name, list]) => list.map((one) => [one, name] as const)),
    ),
  };
}
