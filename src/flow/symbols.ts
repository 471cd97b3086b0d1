import { indexPatterns, type PatternIndex } from '../guard/patterns.ts';
import type { CodeGuard, CodeHands, CodeSanitizer, CodeSink, CodeSource, CodeTables } from '../model/code-tables.ts';

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
  readonly hands: PatternIndex<CodeHands>;
  readonly handsDecorated: PatternIndex<CodeHands>;
  readonly concept: PatternIndex<string>;
}

/** All that the tables say of one symbol. */
interface Known {
  readonly read: CodeSource[];
  readonly result: CodeSource[];
  readonly decorator: CodeSource[];
  readonly handler: CodeSource[];
  readonly type: CodeSource[];
  readonly method: CodeSource[];
  readonly sink: CodeSink[];
  readonly assign: CodeSink[];
  readonly index: CodeSink[];
  readonly sanitizer: CodeSanitizer[];
  readonly guard: CodeGuard[];
  readonly clean: true[];
  readonly pass: true[];
  readonly callback: true[];
  readonly wrapper: true[];
  readonly hands: CodeHands[];
  readonly handsDecorated: CodeHands[];
  readonly concept: string[];
}

type Entry = { readonly [K in keyof Known]: { readonly table: K; readonly value: Known[K][number] } }[keyof Known];

/** A symbol is looked up once for all tables: most symbols are in none, and each is met many times. */
export function indexTables(tables: CodeTables): TableIndex {
  const aliases = new Map(Object.entries(tables.aliases));
  const index = indexPatterns(listEntries(tables));
  const known = new Map<string, Known>();
  const of = (symbol: string): Known => {
    const found = known.get(symbol) ?? gather(index.find(symbol));
    known.set(symbol, found);
    return found;
  };
  const table = <K extends keyof Known>(name: K): PatternIndex<Known[K][number]> => ({
    find: (symbol) => of(symbol)[name] as readonly Known[K][number][],
  });
  return {
    canonical: (symbol) => followAliases(aliases, symbol),
    read: table('read'),
    result: table('result'),
    decorator: table('decorator'),
    handler: table('handler'),
    type: table('type'),
    method: table('method'),
    sink: table('sink'),
    assign: table('assign'),
    index: table('index'),
    sanitizer: table('sanitizer'),
    guard: table('guard'),
    clean: table('clean'),
    pass: table('pass'),
    callback: table('callback'),
    wrapper: table('wrapper'),
    hands: table('hands'),
    handsDecorated: table('handsDecorated'),
    concept: table('concept'),
  };
}

function createKnown(): Known {
  return {
    read: [],
    result: [],
    decorator: [],
    handler: [],
    type: [],
    method: [],
    sink: [],
    assign: [],
    index: [],
    sanitizer: [],
    guard: [],
    clean: [],
    pass: [],
    callback: [],
    wrapper: [],
    hands: [],
    handsDecorated: [],
    concept: [],
  };
}

const NOTHING_KNOWN: Known = createKnown();

function gather(entries: readonly Entry[]): Known {
  if (entries.length === 0) return NOTHING_KNOWN;
  const known = createKnown();
  for (const { table, value } of entries) (known[table] as Entry['value'][]).push(value);
  return known;
}

function* listEntries(tables: CodeTables): Iterable<readonly [string, Entry]> {
  for (const source of tables.sources) {
    const { read = [], result = [], decorator = [], handler = [], type = [], of: bases = [] } = source;
    const ways = { read, result, decorator, handler, type, method: bases };
    for (const [table, names] of Object.entries(ways))
      for (const name of names) yield [name, { table: table as 'read', value: source }];
  }
  for (const sink of tables.sinks) {
    for (const name of sink.call ?? []) yield [name, { table: 'sink', value: sink }];
    for (const name of sink.assign ?? []) yield [name, { table: 'assign', value: sink }];
    for (const name of sink.index ?? []) yield [name, { table: 'index', value: sink }];
  }
  for (const value of tables.sanitizers) for (const name of value.call) yield [name, { table: 'sanitizer', value }];
  for (const value of tables.guards) for (const name of value.call) yield [name, { table: 'guard', value }];
  for (const value of tables.hands) {
    for (const name of value.call ?? []) yield [name, { table: 'hands', value }];
    for (const name of value.decorator ?? []) yield [name, { table: 'handsDecorated', value }];
  }
  const flags = { clean: tables.clean, pass: tables.passes, callback: tables.callbacks, wrapper: tables.wrappers };
  for (const [table, names] of Object.entries(flags))
    for (const name of names) yield [name, { table: table as 'clean', value: true }];
  for (const [value, names] of Object.entries(tables.concepts))
    for (const name of names) yield [name, { table: 'concept', value }];
}

/** One name may be another name of a third. */
const ALIAS_HOPS = 5;

function followAliases(aliases: ReadonlyMap<string, string>, symbol: string): string {
  let at = symbol;
  for (let hop = 0; hop < ALIAS_HOPS; hop += 1) {
    const next = aliases.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
