import type { Region, Span } from '../model/text.ts';

/** Translates offsets to lines and columns. Lines end at LF, CRLF and CR only, as GitHub counts them. */
export interface LineIndex {
  regionOf(span: Span): Region;
  lineOf(offset: number): number;
}

/** Offset at which each line begins. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

export function indexLines(text: string): LineIndex {
  const starts = findLineStarts(text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const columnOf = (offset: number, line: number): number => offset - (starts[line - 1] ?? 0) + 1;
  const regionOf = ({ start, end }: Span): Region => {
    const from = Math.min(Math.max(start, 0), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    const startLine = lineOf(from);
    const endLine = lineOf(to > from ? to - 1 : to);
    const endColumn = columnOf(to, endLine);
    return { startLine, startColumn: columnOf(from, startLine), endLine, endColumn };
  };
  return { regionOf, lineOf };
}
