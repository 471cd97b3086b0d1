import type { Span } from '../model/text.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e etc vs cf al approx no fig eq sec ch vol ver dr mr mrs ms prof inc ltd co st resp incl excl min max'.split(
    ' ',
  ),
);

/**
 * Splits a paragraph into sentences: at a full stop, question or exclamation mark that white space and no small letter follow,
 * and at the full stops of Chinese and Japanese. Nothing is split inside of code and quotation marks.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let inCode = false;
  let inQuotes = false;
  const areQuotesClosed = text.split('"').length % 2 === 1;
  const marks = new RegExp(MARKS);
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    const [char] = mark;
    if (char === '`') inCode = !inCode;
    if (char === '"' && areQuotesClosed && !inCode) inQuotes = !inQuotes;
    const closes = char === '"' && !inQuotes && /[.!?]/.test(text[at - 1] ?? '');
    if (inCode || inQuotes || !(closes ? isFollowed(text, at) : isEnd(text, at, char, start))) continue;
    let end = at + 1;
    while (end < text.length && CLOSERS.includes(text[end] ?? '')) end++;
    addTrimmed(sentences, text, start, end);
    start = end;
    marks.lastIndex = end;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** What may begin or end code, a quotation or a sentence; few characters do. */
const MARKS = /[`".!?。！？]/g;
const CLOSERS = '"\'”’)]*_';

function isEnd(text: string, at: number, char: string, start: number): boolean {
  if (char === '。' || char === '！' || char === '？') return true;
  if (char !== '.' && char !== '!' && char !== '?') return false;
  return isFollowed(text, at) && (char !== '.' || !ABBREVIATIONS.has(wordBefore(text, at, start)));
}

/** Whether a new sentence may follow: after white space, not with a small letter. */
function isFollowed(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && CLOSERS.includes(text[next] ?? '')) next++;
  if (next < text.length && text[next] !== ' ') return false;
  return !/\p{Ll}/u.test(text[next + 1] ?? '');
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
