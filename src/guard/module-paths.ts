import { posix } from 'node:path';

/** `from` stands at the start of a module name; `folders` are where such modules may lie. */
export interface ModuleAlias {
  readonly from: string;
  readonly folders: readonly string[];
  /** The folder whose files the alias is for, with a slash at its end; empty for the whole repository. */
  readonly within: string;
}

/** Finds the files of the repository that modules are. */
export interface ModuleFinder {
  /** The file that a module of JavaScript or TypeScript is, seen from a file. */
  script(from: string, module: string): string | undefined;
  /** The file of the longest start of a dotted name that is a module of Python, and what is left of the name. */
  python(from: string, name: string): { readonly path: string; readonly rest: string } | undefined;
  /** The alias a name that is no path starts with, e.g. a package of the same workspace. */
  aliasOf(name: string): ModuleAlias | undefined;
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** @param paths the code files of the repository */
export function createModuleFinder(paths: readonly string[], aliases: readonly ModuleAlias[]): ModuleFinder {
  const known = new Set(paths);
  const python = indexPython(paths);
  const longestFirst = aliases.toSorted((a, b) => b.from.length - a.from.length);
  return {
    script: (from, module) => {
      for (const place of placesOf(from, module, longestFirst)) {
        const found = findScript(known, place);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    python,
    aliasOf: (name) =>
      longestFirst.find(({ from }) => name === from || name.startsWith(`${from}.`) || name.startsWith(`${from}/`)),
  };
}

function placesOf(from: string, module: string, aliases: readonly ModuleAlias[]): readonly string[] {
  if (module.startsWith('.')) return [posix.normalize(posix.join(posix.dirname(from), module))];
  return aliases
    .filter(
      ({ within, from: start }) =>
        from.startsWith(within) && (module === start || module.startsWith(start.endsWith('/') ? start : `${start}/`)),
    )
    .flatMap(({ from: start, folders }) =>
      folders.map((folder) => posix.normalize(posix.join(folder, module.slice(start.length)))),
    );
}

/** With an extension or without, `.js` for what is TypeScript before it is built, or a folder with an index. */
function findScript(known: ReadonlySet<string>, place: string): string | undefined {
  if (known.has(place)) return place;
  const bare = place.replace(/\.(?:js|jsx|mjs|cjs)$/, '');
  for (const base of [place, bare, `${place}/index`, `${place}/src/index`]) {
    const extension = EXTENSIONS.find((one) => known.has(base + one));
    if (extension !== undefined) return base + extension;
  }
  return undefined;
}

/** Relative names from the folder of the file; others from any folder that could be a root, the nearest first. */
function indexPython(paths: readonly string[]): ModuleFinder['python'] {
  const byName = new Map<string, { path: string; module: string }[]>();
  for (const path of paths) {
    if (!/\.pyw?$/.test(path)) continue;
    const module = path.replace(/\.pyw?$/, '').replace(/(?:^|\/)__init__$/, '');
    const last = module.slice(module.lastIndexOf('/') + 1);
    const list = byName.get(last);
    if (list) list.push({ path, module });
    else byName.set(last, [{ path, module }]);
  }
  const find = (from: string, parts: readonly string[], base: string | undefined): string | undefined => {
    const wanted = parts.join('/');
    const exact = base === undefined || base === '' ? wanted : `${base}/${wanted}`;
    let best: { path: string; shared: number } | undefined;
    for (const { path, module } of byName.get(parts.at(-1) ?? '') ?? []) {
      const fits = base === undefined ? module === wanted || module.endsWith(`/${wanted}`) : module === exact;
      const shared = fits ? sharedLength(path, from) : -1;
      if (shared > (best?.shared ?? -1)) best = { path, shared };
    }
    return best?.path;
  };
  return (from, name) => {
    const dots = /^\.*/.exec(name)?.[0].length ?? 0;
    const names = name.slice(dots).split('.');
    const base = dots === 0 ? undefined : folderAbove(from, dots - 1);
    const called = names.findIndex((one) => one.includes('('));
    for (let length = called < 0 ? names.length : called; length > 0; length -= 1) {
      const path = find(from, names.slice(0, length), base);
      if (path !== undefined) return { path, rest: names.slice(length).join('.') };
    }
    return undefined;
  };
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
