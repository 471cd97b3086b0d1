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

/** Finds the entries whose pattern a symbol fits, by the last name of the pattern. */
export interface PatternIndex<T> {
  find(symbol: string): readonly T[];
}

interface PatternEntry<T> {
  readonly exact: string | undefined;
  readonly pattern: string;
  regex: RegExp | undefined;
  readonly value: T;
}

/**
 * `*` stands for any run of characters within a name, `**` for any run at all; everything else for itself.
 * @param pairs patterns without braces, each with what it stands for
 */
export function indexPatterns<T>(pairs: readonly (readonly [string, T])[]): PatternIndex<T> {
  const exact = new Map<string, T[]>();
  const byName = new Map<string, PatternEntry<T>[]>();
  for (const [pattern, value] of pairs) {
    if (!pattern.includes('*')) {
      add(exact, pattern, value);
      continue;
    }
    const last = lastName(pattern);
    add(byName, last.includes('*') ? '*' : last, { exact: undefined, pattern, regex: undefined, value });
  }
  const known = new Map<string, readonly T[]>();
  const find = (symbol: string): readonly T[] => {
    const found = known.get(symbol);
    if (found) return found;
    const likely = [...(byName.get(lastName(symbol)) ?? []), ...(byName.get('*') ?? [])];
    const all = [
      ...(exact.get(symbol) ?? []),
      ...likely.filter((entry) => fits(entry, symbol)).map(({ value }) => value),
    ];
    known.set(symbol, all);
    return all;
  };
  return { find };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function fits<T>(entry: PatternEntry<T>, symbol: string): boolean {
  entry.regex ??= compile(entry.pattern);
  return entry.regex.test(symbol);
}

function compile(pattern: string): RegExp {
  const source = pattern
    .split(/(\*{1,2})/)
    .map((piece) =>
      piece === '**' ? '.*' : piece === '*' ? '[^.()[\\]]*' : piece.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`);
}

/** `exec` of `child_process.exec`, `tool` of `fastmcp.FastMCP().tool()`. */
export function lastName(symbol: string): string {
  const bare = symbol.replace(/(?:\(\)|\[\])+$/, '');
  return bare.slice(bare.lastIndexOf('.') + 1);
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
