import type { Region, Untrusted } from '../model/text.ts';
import { encodeExcerpt } from './escape.ts';

/** A source line with a ruler under the reported columns, as lines for a terminal; `paint` colours the mark. */
export function renderExcerpt(line: Untrusted, region: Region, paint: (mark: string) => string): readonly string[] {
  const end = region.endLine > region.startLine ? Infinity : region.endColumn;
  const [before, marked, after] = encodeExcerpt(line, region.startColumn, end);
  const number = String(region.startLine);
  const gutter = ' '.repeat(number.length);
  const mark = '^'.repeat(Math.max(displayWidth(marked), 1));
  return [
    `${gutter} |`,
    `${number} | ${before}${marked}${after}`.trimEnd(),
    `${gutter} | ${' '.repeat(displayWidth(before))}${paint(mark)}`,
  ];
}

/** Columns on a terminal: East Asian wide characters and emoji take two, combining marks none. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (!isWithin(point, COMBINING)) width += isWithin(point, WIDE) ? 2 : 1;
  }
  return width;
}

type Ranges = readonly (readonly [number, number])[];

const COMBINING: Ranges = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
const WIDE: Ranges = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function isWithin(point: number, ranges: Ranges): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last);
}
