import type { Span } from '../model/text.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e etc vs cf al approx no fig eq sec ch vol ver dr mr mrs ms prof inc ltd co st resp incl excl min max'.split(
    ' ',
  ),
);

/**
 * Splits a paragraph into sentences: at a full stop, question or exclamation mark that white space and no small letter follow,
 * and at the full stops of Chinese and Japanese. Nothing is split inside of code.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let inCode = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '`') inCode = !inCode;
    if (inCode || !isEnd(text, at, char, start)) continue;
    let end = at + 1;
    while (end < text.length && CLOSERS.includes(text[end] ?? '')) end++;
    addTrimmed(sentences, text, start, end);
    start = end;
    at = end - 1;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

const CLOSERS = '"\'”’)]*_';

function isEnd(text: string, at: number, char: string, start: number): boolean {
  if (char === '。' || char === '！' || char === '？') return true;
  if (char !== '.' && char !== '!' && char !== '?') return false;
  let next = at + 1;
  while (next < text.length && CLOSERS.includes(text[next] ?? '')) next++;
  if (next < text.length && text[next] !== ' ') return false;
  const following = text[next + 1];
  if (following !== undefined && /\p{Ll}/u.test(following)) return false;
  return char !== '.' || !ABBREVIATIONS.has(wordBefore(text, at, start));
}

function wordBefore(text: string, at: number, start: number): string {
  const from = Math.max(start, at - 8);
  const before = text.slice(from, at).toLowerCase();
  return before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
}

function addTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  if (to > from) sentences.push({ start: from, end: to });
}
