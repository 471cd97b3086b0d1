import type { Span } from '../model/text.ts';
import { constantValue, extendTrail, joinLabels, markLabels, textOf, type Value } from './value.ts';

/** A text that is put together. */
export function createText(parts: readonly Value[], span: Span): Value {
  const placed = markBehindHost(parts);
  const labels = joinLabels(placed);
  const value: Value = {
    kind: 'text',
    span,
    parts: placed,
    labels: labels.length > 0 ? extendTrail(labels, span, 'is put into a text') : labels,
  };
  return parts.every(({ constant }) => constant !== undefined)
    ? { ...constantValue(textOf(value) ?? '', span) }
    : value;
}

/** What stands behind the host of an address, or behind a base that something else chose, does not decide which host is asked. */
function markBehindHost(parts: readonly Value[]): readonly Value[] {
  let before = '';
  return parts.map((part) => {
    const marked =
      part.labels.length > 0 && BEHIND_HOST.test(before)
        ? { ...part, labels: markLabels(part.labels, ['host-fixed']) }
        : part;
    before = before.length < 200 ? before + (textOf(part) ?? '${}') : before;
    return marked;
  });
}

const BEHIND_HOST = /^(?:[a-z][\w+.-]*:\/\/[^/]|\$\{\}|\/(?!\/)|[?#])/i;
