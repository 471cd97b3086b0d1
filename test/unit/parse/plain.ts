import type { DataNode } from '../../../src/model/document.ts';

/** Values without places; a map as pairs, so that twice the same key shows. */
export function plain(node: DataNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
}
