import { matchesWildcard } from '../guard/wildcard.ts';
import type { DataNode } from '../model/document.ts';
import type { Span } from '../model/text.ts';

/** A node and the way to it from the root of its document. */
export interface Trail {
  readonly node: DataNode;
  readonly key: string | undefined;
  readonly keySpan: Span | undefined;
  readonly index: number | undefined;
  readonly parent: Trail | undefined;
}

/** One step of a path: a key (alternatives by `|`, wildcards), `[*]` or `[0]`, `**` for any depth, `^` for the parent. */
type Segment =
  | { readonly type: 'key'; readonly names: readonly string[] }
  | { readonly type: 'item'; readonly index: number | undefined }
  | { readonly type: 'deep' }
  | { readonly type: 'parent' };

/** No query yields more than this; a document of shared aliases could otherwise yield without end. */
const RESULT_CAP = 10_000;

const compiled = new Map<string, readonly Segment[]>();

/** Splits `services.*.ports[*]`; a key with dots is written in single quotes. */
export function compilePath(path: string): readonly Segment[] {
  const known = compiled.get(path);
  if (known) return known;
  const segments: Segment[] = [];
  for (const [part] of path.matchAll(/'[^']*'|\[[^\]]*\]|[^.[\]']+/g)) {
    if (part === '**') segments.push({ type: 'deep' });
    else if (part === '^') segments.push({ type: 'parent' });
    else if (part.startsWith('['))
      segments.push({ type: 'item', index: part === '[*]' ? undefined : Number(part.slice(1, -1)) });
    else if (part.startsWith("'")) segments.push({ type: 'key', names: [part.slice(1, -1)] });
    else segments.push({ type: 'key', names: part.split('|') });
  }
  compiled.set(path, segments);
  return segments;
}

/** All nodes that a path leads to from `start`, in document order. */
export function queryPath(start: Trail, path: string): readonly Trail[] {
  let trails: readonly Trail[] = [start];
  for (const segment of compilePath(path)) {
    const next: Trail[] = [];
    const seen = segment.type === 'deep' ? new Set<DataNode>() : undefined;
    for (const trail of trails) {
      if (seen) descend(trail, seen, next);
      else step(trail, segment, next);
      if (next.length > RESULT_CAP) break;
    }
    trails = next.slice(0, RESULT_CAP);
  }
  return trails;
}

export function rootTrail(node: DataNode): Trail {
  return { node, key: undefined, keySpan: undefined, index: undefined, parent: undefined };
}

function step(trail: Trail, segment: Segment, into: Trail[]): void {
  const { node } = trail;
  if (segment.type === 'parent') {
    if (trail.parent) into.push(trail.parent);
  } else if (segment.type === 'item' && node.type === 'list') {
    for (const child of childrenOf(trail))
      if (segment.index === undefined || child.index === segment.index) into.push(child);
  } else if (segment.type === 'key' && node.type === 'map') {
    for (const child of childrenOf(trail))
      if (segment.names.some((name) => matchesKey(child.key ?? '', name))) into.push(child);
  }
}

function matchesKey(key: string, name: string): boolean {
  return name === '*' || (name.includes('*') ? matchesWildcard(key, name) : key === name);
}

function childrenOf(parent: Trail): readonly Trail[] {
  const { node } = parent;
  if (node.type === 'list')
    return node.items.map((item, index) => ({ node: item, key: undefined, keySpan: undefined, index, parent }));
  if (node.type === 'map')
    return node.entries.map(({ key, keySpan, value }) => ({ node: value, key, keySpan, index: undefined, parent }));
  return [];
}

/** The node and everything below it, each node once. */
function descend(start: Trail, seen: Set<DataNode>, into: Trail[]): void {
  const pending = [start];
  for (let trail = pending.pop(); trail; trail = pending.pop()) {
    if (seen.has(trail.node)) continue;
    seen.add(trail.node);
    into.push(trail);
    pending.push(...childrenOf(trail).toReversed());
  }
}
