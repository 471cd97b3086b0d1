import { expect } from '@jest/globals';
import type { Span } from '../../../../src/model/text.ts';

/** Every place that a lowered tree names, however deep. */
export function spansOf(root: unknown): readonly Span[] {
  const spans: Span[] = [];
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isSpan(next)) spans.push(next);
    else for (const value of Object.values(next)) if (value !== undefined) pending.push(value);
  }
  return spans;
}

export function expectInside(spans: readonly Span[], text: string): void {
  const outside = spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
  expect(outside).toEqual([]);
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value;
}
