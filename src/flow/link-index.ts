import type { Destination, Edge } from '../model/code-record.ts';
import type { PlacedCode, Resolver } from './resolve.ts';

/** A call in a file. */
export interface PlacedCall {
  readonly file: PlacedCode;
  readonly call: number;
}

/** The edges of a file by where they begin: `s3`, `c5`, `p2.0` for a source, the result of a call, a parameter of a function. */
export function indexEdges({ record }: PlacedCode): ReadonlyMap<string, readonly Edge[]> {
  const index = new Map<string, Edge[]>();
  for (const edge of record.edges) {
    const key = nameOrigin(edge);
    const list = index.get(key);
    if (list) list.push(edge);
    else index.set(key, [edge]);
  }
  return index;
}

function nameOrigin({ from }: Edge): string {
  if ('source' in from) return `s${from.source}`;
  return 'call' in from ? `c${from.call}` : `p${from.function}.${from.parameter}`;
}

/** Who calls a function, by the path of its file and its number. */
export function indexCallers(
  files: readonly PlacedCode[],
  resolve: Resolver,
): ReadonlyMap<string, readonly PlacedCall[]> {
  const callers = new Map<string, { file: PlacedCode; call: number }[]>();
  for (const file of files) {
    file.record.calls.forEach(({ callee }, call) => {
      const target = typeof callee === 'number' ? { file, function: callee } : resolve(file, callee);
      if (!target || !('file' in target)) return;
      const key = `${target.file.path}\n${target.function}`;
      const list = callers.get(key);
      if (list) list.push({ file, call });
      else callers.set(key, [{ file, call }]);
    });
  }
  return callers;
}

/** Of which members of an argument something of their own is known, by call and position. */
export function indexGiven({ record }: PlacedCode): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { to } of record.edges) {
    if (!('call' in to) || to.key === undefined) continue;
    const place = `${to.call}.${to.position}`;
    const keys = index.get(place);
    if (keys) keys.add(to.key);
    else index.set(place, new Set([to.key]));
  }
  return index;
}

export function nameEnd(to: Destination): string {
  if ('sink' in to) return `s${to.sink}`;
  return 'returns' in to ? `r${to.returns}` : `c${to.call}.${to.position}.${to.key ?? ''}`;
}
