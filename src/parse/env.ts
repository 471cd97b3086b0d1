import type { DataEntry, DataScalar } from '../model/document.ts';
import { NODE_CAP, tooManyNodes, type DataFile } from './data.ts';
import { joinTexts, straightMap } from './offset-map.ts';

const NAME = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/dy;
const LINE_END = /[\r\n]|$/g;
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /"(?:[^"\\]|\\[^])*"/y,
  "'": /'[^']*'/y,
  '`': /`[^`]*`/y,
};

/**
 * Parses a file of variables: `NAME=value`, with or without `export` and quotes, which may run over lines. Other lines are not
 * looked at. `${NAME}` stays as it is written, and a name that is given twice is kept twice.
 */
export function parseEnv(text: string): DataFile {
  const entries: DataEntry[] = [];
  const unclosed = new Set<string>();
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (; at < text.length && entries.length <= NODE_CAP; at = nextLine(text, at)) {
    NAME.lastIndex = at;
    const found = NAME.exec(text);
    if (!found) continue;
    const [head, key = ''] = found;
    const start = at + head.length;
    const nameAt = found.indices?.[1]?.[0] ?? at;
    const value = readQuoted(text, start, unclosed) ?? readPlain(text, start);
    entries.push({ key, keySpan: { start: nameAt, end: nameAt + key.length }, value });
    at = value.span.end;
  }
  const faults = entries.length > NODE_CAP ? [tooManyNodes()] : [];
  if (entries.length === 0) return { roots: [], faults };
  return { roots: [{ type: 'map', span: { start: 0, end: text.length }, entries }], faults };
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Up to the end of the line, or a comment after a blank. */
function readPlain(text: string, start: number): DataScalar {
  LINE_END.lastIndex = start;
  const line = text.slice(start, LINE_END.exec(text)?.index);
  const comment = line.startsWith('#') ? 0 : line.search(/[ \t]#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  const span = { start, end: start + value.length };
  return { type: 'scalar', span, value, map: straightMap(value.length, start) };
}

/** @param unclosed quotes after which the file has none to close them: they are looked for once */
function readQuoted(text: string, start: number, unclosed: Set<string>): DataScalar | undefined {
  const quote = text[start] ?? '';
  const pattern = QUOTED[quote];
  if (!pattern || unclosed.has(quote)) return undefined;
  pattern.lastIndex = start;
  const end = start + (pattern.exec(text)?.[0].length ?? 0);
  if (end === start) {
    unclosed.add(quote);
    return undefined;
  }
  const span = { start, end };
  const inner = text.slice(start + 1, end - 1);
  const { text: value, map } =
    quote === '"' ? unescape(inner, start + 1) : { text: inner, map: straightMap(inner.length, start + 1) };
  return { type: 'scalar', span, value, map };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$' };

function unescape(inner: string, start: number): ReturnType<typeof joinTexts> {
  const pieces = [...inner.matchAll(/[^\\]+|\\[^]?/g)].map(({ 0: piece, index }) => {
    const meant = piece.startsWith('\\') ? ESCAPES[piece.slice(1)] : undefined;
    return meant === undefined
      ? { text: piece, map: straightMap(piece.length, start + index) }
      : { text: meant, map: straightMap(0, start + index) };
  });
  return joinTexts(pieces);
}
