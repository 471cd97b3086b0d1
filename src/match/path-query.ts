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
  | { readonly type: 'key'; readonly names: readonly string[]; readonly quoted: boolean }
  | { readonly type: 'item'; readonly index: number | undefined }
  | { readonly type: 'deep' }
  | { readonly type: 'parent' };

/** No query looks at more places than this: shared aliases multiply, and would lead on without end. */
const STEP_CAP = 1_000_000;

/** Counts the places a query looks at. */
type Count = (places: number) => void;

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
    else if (part.startsWith("'")) segments.push({ type: 'key', names: [part.slice(1, -1)], quoted: true });
    else segments.push({ type: 'key', names: part.split('|'), quoted: false });
  }
  compiled.set(path, segments);
  return segments;
}

/**
 * All nodes that a path leads to from `start`, in document order.
 * @throws Error when the document is made to lead on without end, so that nothing is passed over in silence
 */
export function queryPath(start: Trail, path: string): readonly Trail[] {
  let trails: readonly Trail[] = [start];
  let looked = 0;
  const count: Count = (places) => {
    looked += places;
    if (looked > STEP_CAP) throw new Error(`the query ${path} leads to over ${STEP_CAP} places`);
  };
  for (const segment of compilePath(path)) {
    const next: Trail[] = [];
    const seen = segment.type === 'deep' ? new Set<DataNode>() : undefined;
    for (const trail of trails) {
      if (seen) descend(trail, seen, next, count);
      else step(trail, segment, next, count);
    }
    trails = next;
  }
  return trails;
}

export function rootTrail(node: DataNode): Trail {
  return { node, key: undefined, keySpan: undefined, index: undefined, parent: undefined };
}

function step(trail: Trail, segment: Segment, into: Trail[], count: Count): void {
  const { node } = trail;
  count(1);
  if (segment.type === 'parent') {
    if (trail.parent) into.push(trail.parent);
  } else if (segment.type === 'item' && node.type === 'list') {
    for (const child of childrenOf(trail, count))
      if (segment.index === undefined || child.index === segment.index) into.push(child);
  } else if (segment.type === 'key' && node.type === 'map') {
    const matches = segment.quoted ? (key: string, name: string) => key === name : matchesKey;
    for (const child of childrenOf(trail, count))
      if (segment.names.some((name) => matches(child.key ?? '', name))) into.push(child);
  }
}

function matchesKey(key: string, name: string): boolean {
  return name === '*' || (name.includes('*') ? matchesWildcard(key, name) : key === name);
}

function childrenOf(parent: Trail, count: Count): readonly Trail[] {
  const { node } = parent;
  count(node.type === 'list' ? node.items.length : node.type === 'map' ? node.entries.length : 0);
  if (node.type === 'list')
    return node.items.map((item, index) => ({ node: item, key: undefined, keySpan: undefined, index, parent }));
  if (node.type === 'map')
    return node.entries.map(({ key, keySpan, value }) => ({ node: value, key, keySpan, index: undefined, parent }));
  return [];
}

/** The node and everything below it, each node once. */
function descend(start: Trail, seen: Set<DataNode>, into: Trail[], count: Count): void {
  const pending = [start];
  for (let trail = pending.pop(); trail; trail = pending.pop()) {
    if (seen.has(trail.node)) continue;
    seen.add(trail.node);
    into.push(trail);
    // One by one: a call does not take as many arguments as a list has items.
    for (const child of childrenOf(trail, count).toReversed()) pending.push(child);
  }
}
