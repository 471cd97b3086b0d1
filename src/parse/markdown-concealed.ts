import type { Span } from '../model/text.ts';

/** A stretch of Markdown that its reader does not see once it is shown, and a model that is given the file does. */
export interface Concealed {
  readonly name: 'comment' | 'hidden';
  /** Of the text inside of the markers. */
  readonly span: Span;
  /** With the markers. */
  readonly whole: Span;
}

/** Elements that never close are looked through to this length only, and no more of them than this: both keep the search linear. */
const ELEMENT_CAP = 20_000;
const COUNT_CAP = 300;
const TAG_CAP = 1_000;

/** Comments, and elements that a style or an attribute hides, outside of code blocks. */
export function findConcealed(text: string): readonly Concealed[] {
  const found: Concealed[] = [];
  if (!text.includes('<') && !text.includes(']:')) return found;
  let fence: string | undefined;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    const mark = fenceOf(line);
    if (fence !== undefined) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else {
      const next = readLine(text, { start: at, end }, found);
      if (next > end) {
        at = next;
        continue;
      }
    }
    at = end + 1;
  }
  return found;
}

/** The run of backticks or tildes that a line begins with, in a list or a quote too. */
export function fenceOf(line: string): string | undefined {
  return /^[\s>]*(?:[-*+] +|\d{1,9}[.)] +)?(`{3,}|~{3,})/.exec(line)?.[1];
}

/** Adds what begins on a line; gives where to go on. */
function readLine(text: string, line: Span, found: Concealed[]): number {
  const reference = readReferenceComment(text, line);
  if (reference) {
    found.push(reference);
    return line.end;
  }
  let at = line.start;
  let inCode = false;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0 || open >= line.end) return at;
    for (let index = at; index < open; index++) if (text[index] === '`') inCode = !inCode;
    const one = inCode ? undefined : (readComment(text, open) ?? readElement(text, open, found));
    if (one) found.push(one);
    at = one ? one.whole.end : open + 1;
    if (at > line.end) return at;
  }
}

const REFERENCE_COMMENT =
  /^ {0,3}\[(?:\/\/|comment|_|#|\^_\^)[^\][\n]{0,40}\]: ?(?:#|<>|<#>|\/|about:blank)[ \t]*["'(](.*)["')][ \t]*\r?$/d;

/** `[//]: # (text)` and its kin define a link that nothing uses: the usual comment of Markdown. */
function readReferenceComment(text: string, { start, end }: Span): Concealed | undefined {
  const [from, to] = REFERENCE_COMMENT.exec(text.slice(start, end))?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { name: 'comment', span: { start: start + from, end: start + to }, whole: { start, end } };
}

function readComment(text: string, at: number): Concealed | undefined {
  if (!text.startsWith('<!--', at)) return undefined;
  const close = text.indexOf('-->', at + 4);
  const end = close < 0 ? text.length : close;
  return {
    name: 'comment',
    span: { start: at + 4, end },
    whole: { start: at, end: close < 0 ? text.length : close + 3 },
  };
}

const TAG_NAME = /^<([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s>])/;

function readElement(text: string, at: number, found: readonly Concealed[]): Concealed | undefined {
  const name = TAG_NAME.exec(text.slice(at, at + 24))?.[1]?.toLowerCase();
  if (name === undefined || found.length >= COUNT_CAP) return undefined;
  const tag = /^<[^<>]*>/.exec(text.slice(at, at + TAG_CAP))?.[0];
  if (tag === undefined || !hides(tag.slice(0, -1))) return undefined;
  const start = at + tag.length;
  const body = text.slice(start, start + ELEMENT_CAP);
  const end = findEnd(body, name);
  return { name: 'hidden', span: { start, end: start + end.start }, whole: { start: at, end: start + end.end } };
}

/** Where an element's text and its closing tag end; without one it ends with its paragraph. */
function findEnd(body: string, name: string): Span {
  let depth = 1;
  for (const tag of body.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]{0,200}>/g)) {
    if (tag[2]?.toLowerCase() !== name) continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return { start: tag.index, end: tag.index + tag[0].length };
  }
  const blank = /\n[ \t]*\r?\n/.exec(body)?.index ?? body.length;
  return { start: blank, end: blank };
}

const HIDING_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:[;"']|!|$)|opacity\s*:\s*0(?:\.0*)?\s*(?:[;"']|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;
const WHITE_TEXT =
  /(?:^|[;"'\s])color\s*[:=]\s*["']?(?:white|#fff|#ffffff|rgb\(255, ?255, ?255\)|transparent)(?=[;"'\s]|$)/i;
const BACKGROUND = /background/i;
const WHITE_BACKGROUND = /background(?:-color)?\s*:\s*(?:white|#fff|#ffffff)(?=[;"'\s]|$)/i;

/** Whether a tag hides its element from a reader. A white text on a colour is no secret. */
function hides(tag: string): boolean {
  if (HIDING_STYLE.test(tag)) return true;
  if (/\shidden(?:\s|$|=\s*["']?(?:hidden|true|["']))/i.test(tag)) return true;
  return WHITE_TEXT.test(tag) && (!BACKGROUND.test(tag) || WHITE_BACKGROUND.test(tag));
}

/** Stands for a unit that is concealed: white space that indents nothing. */
export const MASK = '\u0001';

/** The text with what is concealed masked, so that all places stay what they are. */
export function maskConcealed(text: string, concealed: readonly Concealed[]): string {
  let masked = '';
  let at = 0;
  for (const { whole } of concealed) {
    if (whole.start < at) continue;
    masked += text.slice(at, whole.start) + text.slice(whole.start, whole.end).replaceAll(/[^\r\n]/g, MASK);
    at = whole.end;
  }
  return masked + text.slice(at);
}
