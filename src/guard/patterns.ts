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
export function indexPatterns<T>(pairs: Iterable<readonly [string, T]>): PatternIndex<T> {
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

/** `get` of `requests.get`, `tool` of `fastmcp.FastMCP().tool()`. */
export function lastName(symbol: string): string {
  const bare = symbol.replace(/(?:\(\)|\[\])+$/, '');
  return bare.slice(bare.lastIndexOf('.') + 1);
}
