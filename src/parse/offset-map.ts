import type { OffsetMap } from '../model/document.ts';
import type { Span } from '../model/text.ts';

/** A text that stands in the file as it is, from `file` on. */
export function straightMap(length: number, file = 0): OffsetMap {
  return [{ at: 0, file, length }];
}

/** Index of the last run that starts at or before `offset`; -1 when there is none. */
function findRun(map: OffsetMap, offset: number): number {
  let low = -1;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the unit at `offset` stands in the file. */
export function toFileOffset(map: OffsetMap, offset: number): number {
  const run = map[findRun(map, offset)];
  if (!run) return map[0]?.file ?? 0;
  return run.file + Math.min(Math.max(offset - run.at, 0), run.length);
}

/** The stretch of the file that a stretch of the text came from. */
export function toFileSpan(map: OffsetMap, { start, end }: Span): Span {
  const from = toFileOffset(map, start);
  if (end <= start) return { start: from, end: from };
  const run = map[findRun(map, end - 1)];
  const isCovered = run !== undefined && end - 1 < run.at + run.length;
  const to = toFileOffset(map, end - 1) + (isCovered ? 1 : 0);
  return { start: from, end: Math.max(from, to) };
}

/** Leads a text that was taken out of another text back to the file: `inner` maps to the middle text, `outer` from there on. */
export function composeMaps(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  const runs: { at: number; file: number; length: number }[] = [];
  for (const { at, file, length } of inner) {
    let done = 0;
    let index = Math.max(findRun(outer, file), 0);
    while (done < length) {
      const run = outer[index];
      if (!run) break;
      const skipped = Math.max(run.at - (file + done), 0);
      if (skipped >= length - done) break;
      done += skipped;
      const inside = file + done - run.at;
      const shared = Math.min(run.length - inside, length - done);
      if (shared > 0) {
        runs.push({ at: at + done, file: run.file + inside, length: shared });
        done += shared;
      }
      index++;
    }
  }
  // A text none of whose units stand in the file still has a place: that of the text it was taken from.
  const first = inner[0];
  return runs.length > 0 || !first ? runs : [{ at: 0, file: toFileOffset(outer, first.file), length: 0 }];
}

/** The map of `text.slice(start, end)`. */
export function sliceMap(map: OffsetMap, start: number, end: number): OffsetMap {
  const runs: { at: number; file: number; length: number }[] = [];
  for (let index = Math.max(findRun(map, start), 0); index < map.length; index++) {
    const { at, file, length } = map[index] ?? { at: end, file: 0, length: 0 };
    if (at >= end) break;
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (from < to) runs.push({ at: from - start, file: file + from - at, length: to - from });
  }
  return runs.length > 0 ? runs : [{ at: 0, file: toFileOffset(map, start), length: 0 }];
}

/** A text put together from pieces, each with its own map; a piece without map is covered by none. */
export function joinTexts(pieces: readonly { readonly text: string; readonly map?: OffsetMap }[]): {
  readonly text: string;
  readonly map: OffsetMap;
} {
  let text = '';
  const map: { at: number; file: number; length: number }[] = [];
  for (const piece of pieces) {
    for (const { at, file, length } of piece.map ?? []) map.push({ at: at + text.length, file, length });
    text += piece.text;
  }
  return { text, map };
}
