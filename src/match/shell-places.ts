import { matchesWildcard } from '../guard/wildcard.ts';
import type { ShellCommand, ShellScript } from '../model/script.ts';

/** Where things of interest are kept in a script: files, folders they were unpacked into, variables. */
export interface Places<T> {
  /** What a command writes to its standard output. */
  readonly streams: Map<ShellCommand, readonly T[]>;
  /** @param origin names of what was unpacked, when the place is a folder */
  add(path: string, inFunction: string | undefined, thing: T, origin?: string): void;
  /** Things at a path, or in the folder they were unpacked into. */
  find(path: string, inFunction: string | undefined): readonly T[];
  /** Things at exactly this path. */
  findExact(path: string, inFunction: string | undefined): readonly T[];
  /** Things a function keeps where a parameter says: number of the parameter, the rest of the path, the thing. */
  parametersOf(name: string): readonly (readonly [number, string, T])[];
  /** The parameter that is the whole of a path. */
  parameterIn(path: string, inFunction: string): number | undefined;
  all(): readonly T[];
}

const DECLARERS = new Set(['local', 'declare', 'typeset']);

/** Local variables of each function; those set to a parameter with its number. */
function readLocals(script: ShellScript): ReadonlyMap<string, ReadonlyMap<string, number | undefined>> {
  const locals = new Map<string, Map<string, number | undefined>>();
  for (const { name, inFunction, words, environment } of script.commands) {
    if (inFunction === undefined || (name !== '' && !DECLARERS.has(name))) continue;
    const own = locals.get(inFunction) ?? new Map<string, number | undefined>();
    locals.set(inFunction, own);
    if (name !== '') for (const { text } of words) if (/^\w+$/.test(text)) own.set(text, undefined);
    for (const assigned of environment) {
      const parameter = /^\$\{(\d)\}$/.exec(assigned.value?.text ?? '')?.[1];
      if (name !== '' || own.has(assigned.name) || parameter !== undefined)
        own.set(assigned.name, parameter === undefined ? undefined : Number(parameter));
    }
  }
  return locals;
}

interface Folder<T> {
  readonly thing: T;
  readonly origin: string;
}

/** Folders that hold many things: what was unpacked there is told by its name. */
const SHARED = new Set(['.', '']);

/** Comparisons of a path with wildcards that one script may cost. */
const COMPARISON_CAP = 1_000_000;
/** Deepest path whose folders are looked up. */
const SEGMENT_CAP = 40;

/** Keeps track of places, each seen from the function it is named in. */
export function createPlaces<T>(script: ShellScript): Places<T> {
  const locals = readLocals(script);
  const files = new Map<string, Set<T>>();
  const folders = new Map<string, Folder<T>[]>();
  let comparisons = 0;
  const normalise = (path: string, inFunction: string | undefined): string => {
    const plain = path
      .replace(/^(?:\.\/)+/, '')
      .replace(/\/{2,}/g, '/')
      .replace(/(.)\/$/, '$1');
    const own = inFunction === undefined ? undefined : locals.get(inFunction);
    let scoped = false;
    const resolved = plain.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
      if (/^\d+$/.test(name)) scoped = true;
      if (!own?.has(name)) return whole;
      scoped = true;
      const parameter = own.get(name);
      return parameter === undefined ? whole : `\${${parameter}}`;
    });
    return scoped ? `${inFunction}\0${resolved}` : resolved;
  };
  const findExact = (path: string, inFunction: string | undefined): readonly T[] => {
    // Most commands of most scripts come before anything is kept.
    if (files.size === 0) return [];
    const key = normalise(path, inFunction);
    const exact = files.get(key);
    if (exact || !/[*?]/.test(key) || comparisons > COMPARISON_CAP) return [...(exact ?? [])];
    comparisons += files.size;
    return [...files].flatMap(([name, things]) => (matchesWildcard(name, key) ? [...things] : []));
  };
  const findFolder = (path: string, inFunction: string | undefined): readonly T[] => {
    if (folders.size === 0) return [];
    const key = normalise(path, inFunction);
    const found: T[] = [];
    let segments = 0;
    for (let at = key.length; at > 0 && segments < SEGMENT_CAP; at = key.lastIndexOf('/', at - 1)) {
      segments++;
      for (const { thing } of folders.get(key.slice(0, at)) ?? []) found.push(thing);
    }
    if (!key.startsWith('/') && !key.includes('$')) {
      const first = key.split('/', 1)[0]?.replace(/[*?]/g, '').toLowerCase() ?? '';
      for (const { thing, origin } of folders.get('.') ?? [])
        if (first.length > 1 && origin.toLowerCase().includes(first)) found.push(thing);
    }
    return found;
  };
  return {
    streams: new Map(),
    add: (path, inFunction, thing, origin) => {
      const key = normalise(path, inFunction);
      if (origin === undefined) {
        files.set(key, (files.get(key) ?? new Set()).add(thing));
        return;
      }
      const folder = SHARED.has(key) ? '.' : key;
      const held = folders.get(folder);
      if (held) held.push({ thing, origin });
      else folders.set(folder, [{ thing, origin }]);
    },
    findExact,
    find: (path, inFunction) => {
      const exact = findExact(path, inFunction);
      return exact.length > 0 ? exact : findFolder(path, inFunction);
    },
    parametersOf: (name) =>
      [...files].flatMap(([key, things]) => {
        const found = key.startsWith(`${name}\0`) ? /^\$\{(\d)\}(.*)$/s.exec(key.slice(name.length + 1)) : null;
        return found ? [...things].map((thing) => [Number(found[1]), found[2] ?? '', thing] as const) : [];
      }),
    parameterIn: (path, inFunction) => {
      const key = normalise(path, inFunction);
      const found = key.startsWith(`${inFunction}\0`) ? /^\$\{(\d)\}$/.exec(key.slice(inFunction.length + 1)) : null;
      return found ? Number(found[1]) : undefined;
    },
    all: () => [...files.values()].flatMap((things) => [...things]),
  };
}
