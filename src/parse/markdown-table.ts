import type { Span } from '../model/text.ts';

const CELL_CAP = 50;

/** Whether the line at `at` separates a table's head from its rows: dashes, colons and bars. */
export function isDelimiterRow(text: string, at: number): boolean {
  let dashes = 0;
  let bars = 0;
  for (let index = at; index < text.length; index++) {
    const char = text[index];
    if (char === '\n') break;
    if (char === '-') dashes++;
    else if (char === '|') bars++;
    else if (char !== ':' && char !== ' ' && char !== '\t' && char !== '\r' && char !== '>') return false;
  }
  return dashes > 0 && bars > 0;
}

/** The cells of a row; a bar inside of code or after a backslash is text. */
export function splitRow(text: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  let inCode = false;
  for (let at = from; at < end && cells.length < CELL_CAP; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '`') inCode = !inCode;
    else if (char === '|' && !inCode) {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (text.slice(from, end).trim() !== '') cells.push({ start: from, end });
  return cells;
}
