import type { OffsetMap } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import { composeMaps, straightMap, toFileSpan } from './offset-map.ts';

/** A shell text being read, and the way from its offsets to the file's. */
export interface Source {
  /** What the parser is given: same length as `shown`. */
  readonly text: string;
  /** What the file says: `${{ … }}` in place of the name that stands in for it. */
  readonly shown: string;
  readonly map: OffsetMap;
}

/** Prepares a text for the parser: no byte-order mark, no carriage returns, template expressions as unknown variables. */
export function openSource(text: string, map: OffsetMap = straightMap(text.length)): Source {
  const plain = dropCarriageReturns(text);
  const shown = plain?.text ?? text;
  return { text: hideExpressions(shown), shown, map: plain ? composeMaps(plain.map, map) : map };
}

/** A text that was decoded beyond recognition: all of it stands at one place. */
export function openDecoded(text: string, within: Span): Source {
  return { text, shown: text, map: [{ at: 0, file: within.start, length: Math.min(1, within.end - within.start) }] };
}

/** The stretch of the file that `start` to `end` of the text came from. */
export function placeOf(source: Source, start: number, end: number): Span {
  return toFileSpan(source.map, { start, end });
}

/** The parser takes CR for a letter, so that no keyword of a file with Windows line ends would be one. */
function dropCarriageReturns(text: string): { text: string; map: OffsetMap } | undefined {
  if (!text.includes('\r\n') && !text.startsWith('\uFEFF')) return undefined;
  const map: { at: number; file: number; length: number }[] = [];
  let kept = '';
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf('\r\n', start);
    const end = found === -1 ? text.length : found;
    if (end > start) map.push({ at: kept.length, file: start, length: end - start });
    kept += text.slice(start, end);
    start = found === -1 ? end : end + 1;
  }
  return { text: kept, map };
}

const EXPRESSION_NAME = /^_{2,}$/;

/**
 * `${{ x }}` is no shell: the workflow runner puts text in its place before the shell sees it. An equally long variable of
 * underscores stands in for it, so that the offsets hold.
 */
function hideExpressions(text: string): string {
  let hidden = '';
  let done = 0;
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', done)) {
    const close = text.indexOf('}}', start + 3);
    if (close === -1) break;
    const end = close + 2;
    hidden += `${text.slice(done, start)}\${${'_'.repeat(end - start - 3)}}`;
    done = end;
  }
  return hidden + text.slice(done);
}

/** True for the variable that stands in for a template expression. */
export function isExpressionName(name: string): boolean {
  return EXPRESSION_NAME.test(name);
}
