import { createModuleFinder, type ModuleAlias, type ModuleFinder } from '../guard/module-paths.ts';
import type { CodeRecord } from '../model/code-record.ts';
import type { Kind } from '../model/file.ts';

/** A file's record with its path. */
export interface PlacedCode {
  readonly path: string;
  readonly kind: Kind;
  readonly record: CodeRecord;
}

/** What a symbol turned out to be: a function of a file, or something of a library. */
export type Resolved = { readonly file: PlacedCode; readonly function: number } | { readonly symbol: string };

/** Finds what the symbols of one file stand for in the others. */
export type Resolver = (from: PlacedCode, symbol: string) => Resolved | undefined;

/** Re-exports that are followed from one file to the next. */
const HOPS = 4;

/**
 * @param aliases prefixes of modules and the folders they stand for, from `paths` of tsconfig files and workspace packages
 */
export function createResolver(files: readonly PlacedCode[], aliases: readonly ModuleAlias[]): Resolver {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finder = createModuleFinder([...byPath.keys()], aliases);
  const exports = new Map(files.map((file) => [file, indexExports(file)]));
  const known = new Map<string, Resolved | undefined>();

  function resolve(from: PlacedCode, symbol: string, hops: number): Resolved | undefined {
    if (hops > HOPS) return undefined;
    const target = from.kind === 'python' ? findPython(from.path, symbol) : findScript(finder, from.path, symbol);
    const file = target ? byPath.get(target.path) : undefined;
    if (!target || !file) return isOutside(symbol) ? { symbol } : undefined;
    return lookUp(file, target.name, hops);
  }

  function findPython(from: string, symbol: string): { path: string; name: string } | undefined {
    const found = finder.python(from, symbol);
    return found && found.rest !== '' ? { path: found.path, name: found.rest } : undefined;
  }

  /** The name itself, or the part of it that the file knows as another symbol. */
  function lookUp(file: PlacedCode, name: string, hops: number): Resolved | undefined {
    const names = exports.get(file);
    const own = names?.get(name);
    if (own?.function !== undefined) return { file, function: own.function };
    for (const part of prefixesOf(name)) {
      const symbol = names?.get(part)?.symbol;
      if (symbol !== undefined) return resolve(file, joinSymbol(symbol, name.slice(part.length)), hops + 1);
    }
    for (const { symbol } of file.record.exports.filter((one) => one.name === '*')) {
      const found = symbol === undefined ? undefined : resolve(file, `${symbol}.${name}`, hops + 1);
      if (found && 'file' in found) return found;
    }
    return undefined;
  }

  return (from, symbol) => {
    const key = `${from.path}\n${symbol}`;
    if (known.has(key)) return known.get(key);
    known.set(key, undefined);
    const found = resolve(from, symbol, 0);
    known.set(key, found);
    return found;
  };
}

function isOutside(symbol: string): boolean {
  return !symbol.includes('#') && !symbol.startsWith('.');
}

function joinSymbol(symbol: string, rest: string): string {
  return `${symbol}${rest}`;
}

function indexExports({
  record,
}: PlacedCode): ReadonlyMap<string, { readonly function?: number; readonly symbol?: string }> {
  return new Map(record.exports.map((one) => [one.name, one]));
}

/** `a.b().c`: itself, then `a.b()`, `a.b`, `a`. */
function* prefixesOf(name: string): Iterable<string> {
  yield name;
  for (let at = name.length - 1; at > 0; at -= 1) if (name[at] === '.' || name[at] === '(') yield name.slice(0, at);
}

/** The file and the name in it that a symbol of a script stands for. */
function findScript(finder: ModuleFinder, from: string, symbol: string): { path: string; name: string } | undefined {
  const mark = symbol.indexOf('#', 1);
  if (mark > 0) {
    const path = finder.script(from, symbol.slice(0, mark));
    return path === undefined ? undefined : { path, name: symbol.slice(mark + 1).replace(/^\./, '') || 'default' };
  }
  // A package of the same workspace: its name, then what is taken from it.
  const alias = finder.aliasOf(symbol);
  if (!alias) return undefined;
  const rest = /^(\/[\w./-]*?)?(?:\.([^/]*))?$/.exec(symbol.slice(alias.from.length));
  const path = finder.script(from, `${alias.from}${rest?.[1] ?? ''}`);
  return path === undefined ? undefined : { path, name: rest?.[2] || 'default' };
}
