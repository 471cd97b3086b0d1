import { expect } from '@jest/globals';
import type { DataNode } from '../../../src/model/document.ts';
import type { Span } from '../../../src/model/text.ts';
import { toFileSpan } from '../../../src/parse/offset-map.ts';

/** Every place that a document names. */
export function spansOf(root: DataNode): readonly Span[] {
  const spans: Span[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    spans.push(node.span);
    if (node.type === 'scalar') {
      for (const { file, length } of node.map ?? []) spans.push({ start: file, end: file + length });
      if (node.map && typeof node.value === 'string')
        spans.push(toFileSpan(node.map, { start: 0, end: node.value.length }));
    } else if (node.type === 'list') pending.push(...node.items);
    else {
      spans.push(...node.entries.map(({ keySpan }) => keySpan));
      pending.push(...node.entries.map(({ value }) => value));
    }
  }
  return spans;
}

export function expectInside(spans: readonly Span[], text: string): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

/** The file's text at every key and every text value: `key` → its spelling, value → what its map leads to. */
export function written(root: DataNode, text: string): readonly (readonly [string, string])[] {
  if (root.type === 'list') return root.items.flatMap((item) => written(item, text));
  if (root.type === 'scalar') return [];
  return root.entries.flatMap(({ key, keySpan, value }) => {
    const own: [string, string][] = [[key, text.slice(keySpan.start, keySpan.end)]];
    if (value.type === 'scalar' && typeof value.value === 'string')
      own.push([value.value, (value.map ?? []).map(({ file, length }) => text.slice(file, file + length)).join('')]);
    return [...own, ...written(value, text)];
  });
}
