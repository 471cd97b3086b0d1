import type { OffsetMap } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import { MASK } from './markdown-concealed.ts';

/** A paragraph as it reads, with its links. */
export interface InlineText {
  /** White space collapsed, without markup but for the backticks around code. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly links: readonly InlineLink[];
}

export interface InlineLink {
  readonly text: string;
  readonly target: string;
  readonly span: Span;
}

const MASK_CODE = MASK.charCodeAt(0);
const TARGET_CAP = 2_000;
const LINK_TEXT_CAP = 1_000;

interface Reading {
  readonly text: string;
  readonly end: number;
  /** Stretches of the file that do not belong to the text: markup and line prefixes. */
  readonly dropped: Span[];
  readonly links: InlineLink[];
  /** Places of open brackets. */
  readonly brackets: number[];
  /** Lengths of runs of backticks that nothing closes from here on. */
  readonly unclosed: Set<number>;
}

/** Reads the inline markup of a stretch of a file, in one pass. */
export function readInline(text: string, { start, end }: Span, prefixes: readonly Span[]): InlineText {
  const reading: Reading = { text, end, dropped: [...prefixes], links: [], brackets: [], unclosed: new Set() };
  let prefix = 0;
  for (let at = start; at < end;) {
    while ((prefixes[prefix]?.end ?? Infinity) <= at) prefix++;
    const skipped = prefixes[prefix];
    at = skipped && skipped.start <= at ? skipped.end : readUnit(reading, at);
  }
  const { dropped, links } = reading;
  return { ...buildText(text, { start, end }, dropped), links };
}

/** Reads what stands at `at`; gives where to go on. */
function readUnit(reading: Reading, at: number): number {
  const { text, dropped } = reading;
  switch (text[at]) {
    case '\\':
      if (!/[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) return at + 1;
      dropped.push({ start: at, end: at + 1 });
      return at + 2;
    case '`':
      return readCode(reading, at);
    case '*':
      dropped.push({ start: at, end: at + 1 });
      return at + 1;
    case '_':
      if (!isWord(text[at - 1]) || !isWord(text[at + 1])) dropped.push({ start: at, end: at + 1 });
      return at + 1;
    case '~':
      if (text[at + 1] !== '~') return at + 1;
      dropped.push({ start: at, end: at + 2 });
      return at + 2;
    case '[':
      if (reading.brackets.length < 50) reading.brackets.push(at);
      return at + 1;
    case ']':
      return closeBracket(reading, at);
    case '<':
      return readTag(reading, at);
    case 'h':
      return readAddress(reading, at);
    default:
      return at + 1;
  }
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

/** Code spans keep one backtick on each side, so that what is named can be told from what is said. */
function readCode(reading: Reading, at: number): number {
  const { text, end, dropped, unclosed } = reading;
  let open = at;
  while (open < end && text[open] === '`') open++;
  const length = open - at;
  if (unclosed.has(length)) return open;
  for (let close = text.indexOf('`', open); close >= 0 && close < end; close = text.indexOf('`', close)) {
    const from = close;
    while (close < end && text[close] === '`') close++;
    if (close - from !== length) continue;
    if (length > 1) dropped.push({ start: at + 1, end: open }, { start: from, end: close - 1 });
    return close;
  }
  unclosed.add(length);
  return open;
}

/** `[text](target)`, `[text][name]`, and an image's exclamation mark. */
function closeBracket(reading: Reading, at: number): number {
  const { text, dropped, brackets, links } = reading;
  const open = brackets.pop();
  if (open === undefined) return at + 1;
  const isImage = text[open - 1] === '!';
  const start = isImage ? open - 1 : open;
  const rest = text.slice(at + 1, Math.min(reading.end, at + 1 + TARGET_CAP));
  const found = /^\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
  const name = found ? undefined : /^\[[^\][]{0,200}\]/.exec(rest);
  if (!found && !name) return at + 1;
  const end = at + 1 + (found ?? name ?? [''])[0].length;
  dropped.push({ start, end: open + 1 }, { start: at, end });
  const target = found?.[1];
  if (target !== undefined && target !== '')
    links.push({ text: text.slice(open + 1, Math.min(at, open + LINK_TEXT_CAP)), target, span: { start, end } });
  return end;
}

const HTML_TAGS = new Set(
  [
    'a abbr b big blockquote body br caption center code col colgroup dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr html i',
    'img ins kbd li mark ol p picture pre q s samp section small source span strike strong sub summary sup table tbody td tfoot th',
    'thead tr tt u ul var video',
  ].flatMap((line) => line.split(' ')),
);

/** Tags of HTML are markup; others, such as `<IMPORTANT>` or `<name>`, are read as text. */
function readTag(reading: Reading, at: number): number {
  const { text, dropped, links } = reading;
  const piece = text.slice(at, Math.min(reading.end, at + TARGET_CAP));
  const address = /^<(https?:\/\/[^\s<>]+)>/.exec(piece);
  if (address) {
    const end = at + address[0].length;
    dropped.push({ start: at, end: at + 1 }, { start: end - 1, end });
    links.push({ text: address[1] ?? '', target: address[1] ?? '', span: { start: at, end } });
    return end;
  }
  const tag = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,12})(?:[\s/][^<>]*)?>/.exec(piece);
  if (!tag || !HTML_TAGS.has(tag[1]?.toLowerCase() ?? '')) return at + 1;
  const end = at + tag[0].length;
  dropped.push({ start: at, end });
  const target = /\s(?:href|src)\s*=\s*["']?([^\s"'<>]+)/i.exec(tag[0])?.[1];
  if (target !== undefined) links.push({ text: '', target, span: { start: at, end } });
  return end;
}

function readAddress(reading: Reading, at: number): number {
  const { text, links } = reading;
  if (!text.startsWith('http', at) || isWord(text[at - 1])) return at + 1;
  const found = /^https?:\/\/[^\s<>"'`()[\]{}|\\^]+/.exec(text.slice(at, Math.min(reading.end, at + TARGET_CAP)))?.[0];
  if (found === undefined) return at + 1;
  const target = found.replace(/[.,;:!?*_]{1,5}$/, '');
  const end = at + target.length;
  links.push({ text: target, target, span: { start: at, end } });
  return end;
}

/** What is left of a stretch without the dropped parts, each run of white space one space. */
function buildText(text: string, { start, end }: Span, dropped: Span[]): { text: string; map: OffsetMap } {
  const map: { at: number; file: number; length: number }[] = [];
  // Pieces are joined at the end: to look at a text that still grows copies it each time.
  const pieces: string[] = [];
  let length = 0;
  let endsInSpace = true;
  const keep = (from: number, to: number): void => {
    if (to <= from) return;
    map.push({ at: length, file: from, length: to - from });
    pieces.push(text.slice(from, to));
    length += to - from;
    endsInSpace = false;
  };
  const keepWords = (from: number, to: number): void => {
    let word = from;
    for (let at = from; at < to; at++) {
      if (!isSpace(text.charCodeAt(at))) continue;
      keep(word, at);
      word = at + 1;
      if (endsInSpace) continue;
      map.push({ at: length, file: at, length: 1 });
      pieces.push(' ');
      length++;
      endsInSpace = true;
    }
    keep(word, to);
  };
  let at = start;
  for (const part of dropped.toSorted((a, b) => a.start - b.start)) {
    keepWords(at, Math.min(part.start, end));
    at = Math.max(at, part.end);
  }
  keepWords(at, end);
  return { text: pieces.join('').replace(/ $/, ''), map };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === MASK_CODE;
}
