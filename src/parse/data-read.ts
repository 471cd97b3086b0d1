import type { DataEntry, DataNode, DataScalar, OffsetMap } from '../model/document.ts';

/** Entries of a map; none for anything else. */
export function entriesOf(node: DataNode | undefined): readonly DataEntry[] {
  return node?.type === 'map' ? node.entries : [];
}

/** Items of a list; none for anything else. */
export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.type === 'list' ? node.items : [];
}

/** The value below a chain of keys. */
export function valueAt(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  return keys.reduce<DataNode | undefined>((at, key) => entriesOf(at).find((entry) => entry.key === key)?.value, node);
}

/** Text of a scalar with its way back to the file; numbers and booleans count as they are written. */
export function textOf(node: DataNode | undefined): { readonly text: string; readonly map: OffsetMap } | undefined {
  if (node?.type !== 'scalar' || node.value === null) return undefined;
  return { text: String(node.value), map: mapOfScalar(node) };
}

function mapOfScalar({ map, span, value }: DataScalar): OffsetMap {
  if (map && map.length > 0) return map;
  return [{ at: 0, file: span.start, length: typeof value === 'string' ? 0 : span.end - span.start }];
}

/** Every map below a node, the node included, each once: aliases make the document a graph. */
export function* mapsBelow(root: DataNode): Iterable<Extract<DataNode, { type: 'map' }>> {
  const seen = new Set<DataNode>();
  const pending: DataNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'map') yield node;
    const children = node.type === 'map' ? node.entries.map(({ value }) => value) : itemsOf(node);
    for (const child of children.toReversed()) pending.push(child);
  }
}
