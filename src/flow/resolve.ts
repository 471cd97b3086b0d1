import { posix } from 'node:path';
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
  const python = indexPython(files);
  const exports = new Map(files.map((file) => [file, indexExports(file)]));
  const known = new Map<string, Resolved | undefined>();

  function resolve(from: PlacedCode, symbol: string, hops: number): Resolved | undefined {
    if (hops > HOPS) return undefined;
    const target = from.kind === 'python' ? python(from.path, symbol) : findScript(byPath, aliases, from.path, symbol);
    if (!target) return isOutside(symbol) ? { symbol } : undefined;
    return lookUp(target.file, target.name, hops);
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

/** `from` stands at the start of a module name; `folders` are where such modules may lie. */
export interface ModuleAlias {
  readonly from: string;
  readonly folders: readonly string[];
  /** The folder whose files the alias is for. */
  readonly within: string;
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

function findScript(
  byPath: ReadonlyMap<string, PlacedCode>,
  aliases: readonly ModuleAlias[],
  from: string,
  symbol: string,
): { file: PlacedCode; name: string } | undefined {
  const mark = symbol.indexOf('#', 1);
  const { module, name } =
    mark > 0
      ? { module: symbol.slice(0, mark), name: symbol.slice(mark + 1).replace(/^\./, '') }
      : splitPackage(aliases, symbol);
  if (module === undefined) return undefined;
  const own = name === '' ? 'default' : name;
  const places = module.startsWith('.')
    ? [posix.normalize(posix.join(posix.dirname(from), module))]
    : aliases
        .filter(({ within, from: start }) => from.startsWith(within) && module.startsWith(start))
        .flatMap(({ from: start, folders }) =>
          folders.map((folder) => posix.normalize(posix.join(folder, module.slice(start.length)))),
        );
  for (const place of places) {
    const file = findFile(byPath, place);
    if (file) return { file, name: own };
  }
  return undefined;
}

function findFile(byPath: ReadonlyMap<string, PlacedCode>, place: string): PlacedCode | undefined {
  const bare = place.replace(/\.(?:js|jsx|mjs|cjs)$/, '');
  const candidates = [
    place,
    ...[place, bare].flatMap((base) => EXTENSIONS.map((extension) => base + extension)),
    ...EXTENSIONS.map((extension) => `${place}/index${extension}`),
  ];
  for (const candidate of candidates) {
    const file = byPath.get(candidate);
    if (file) return file;
  }
  return undefined;
}

/** A package of the same workspace: its name, then what is taken from it. */
function splitPackage(aliases: readonly ModuleAlias[], symbol: string): { module: string | undefined; name: string } {
  const alias = aliases.find(({ from }) => symbol.startsWith(`${from}.`) || symbol === from);
  return alias ? { module: alias.from, name: symbol.slice(alias.from.length + 1) } : { module: undefined, name: '' };
}

/** Finds a Python module by its dotted name: relative to the file, or from any folder that could be a root, the nearest first. */
function indexPython(
  files: readonly PlacedCode[],
): (from: string, symbol: string) => { file: PlacedCode; name: string } | undefined {
  const byName = new Map<string, PlacedCode[]>();
  for (const file of files) {
    if (file.kind !== 'python') continue;
    const parts = modulePath(file.path);
    const last = parts.at(-1);
    if (last === undefined) continue;
    const list = byName.get(last);
    if (list) list.push(file);
    else byName.set(last, [file]);
  }
  const find = (from: string, parts: readonly string[], exact: string | undefined): PlacedCode | undefined => {
    const last = parts.at(-1);
    const wanted = parts.join('/');
    const fits = (byName.get(last ?? '') ?? []).filter(({ path }) => {
      const own = modulePath(path).join('/');
      return exact === undefined
        ? own === wanted || own.endsWith(`/${wanted}`)
        : own === [exact, wanted].filter(Boolean).join('/');
    });
    return fits.toSorted((a, b) => sharedLength(b.path, from) - sharedLength(a.path, from))[0];
  };
  return (from, symbol) => {
    const dots = /^\.*/.exec(symbol)?.[0].length ?? 0;
    const names = symbol.slice(dots).split('.');
    const base = dots === 0 ? undefined : folderAbove(from, dots - 1);
    // The longest name that is a module; the rest is what is taken from it.
    for (
      let length =
        names.findIndex((name) => name.includes('(')) < 0
          ? names.length
          : names.findIndex((name) => name.includes('('));
      length > 0;
      length -= 1
    ) {
      const file = find(from, names.slice(0, length), base);
      if (file && length < names.length) return { file, name: names.slice(length).join('.') };
    }
    return undefined;
  };
}

function modulePath(path: string): readonly string[] {
  return path
    .replace(/\.pyw?$/, '')
    .replace(/(?:^|\/)__init__$/, '')
    .split('/')
    .filter(Boolean);
}

function folderAbove(path: string, levels: number): string {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, Math.max(0, folders.length - levels)).join('/');
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
