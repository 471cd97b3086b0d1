import type { Span } from '../model/text.ts';
import { readFrontMatter } from './markdown-front-matter.ts';
import { fenceOf, MASK } from './markdown-concealed.ts';
import { readInline, type InlineText } from './markdown-inline.ts';
import { isDelimiterRow, splitRow } from './markdown-table.ts';
import { splitSentences } from './sentences.ts';

interface BlockPlace {
  readonly section: readonly string[];
  readonly context: readonly string[];
  readonly quoted: boolean;
}

export type Block = BlockPlace &
  (
    | { readonly name: 'heading' | 'sentence' | 'description'; readonly inline: InlineText }
    | { readonly name: 'code'; readonly span: Span; readonly language: string | undefined }
  );

interface Line {
  readonly span: Span;
  /** After the marks of quotes and white space. */
  readonly text: string;
  readonly textStart: number;
  readonly indent: number;
  readonly quoted: boolean;
}

/** What stands above what follows: a paragraph half a column further left than the list it leads up to. */
interface Lead {
  readonly indent: number;
  readonly text: string;
}

interface Fence {
  readonly mark: string;
  readonly language: string | undefined;
  readonly context: readonly string[];
  /** The last comment inside, which often says that what follows is wrong. */
  note: string | undefined;
}

interface Scan {
  readonly text: string;
  readonly blocks: Block[];
  readonly titles: { readonly level: number; readonly text: string }[];
  leads: Lead[];
  /** Lines of the open paragraph; all but the first have their prefix dropped. */
  paragraph: Line[];
  paragraphIndent: number;
  fence: Fence | undefined;
  /** Cells of the head of the open table. */
  columns: readonly string[] | undefined;
}

const CONTEXT_CAP = 300;
const DEPTH_CAP = 10;

/** Reads the blocks of Markdown line by line; comments are masked before. */
export function readBlocks(text: string): readonly Block[] {
  const scan: Scan = {
    text,
    blocks: [],
    titles: [],
    leads: [],
    paragraph: [],
    paragraphIndent: 0,
    fence: undefined,
    columns: undefined,
  };
  const front = readFrontMatter(text);
  if (front.description) {
    const inline = readInline(text, front.description, []);
    scan.blocks.push({ name: 'description', inline, section: [], context: [], quoted: false });
  }
  for (let at = front.end; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    readLine(scan, cutLine(text, { start: at, end }), end + 1);
    at = end + 1;
  }
  closeParagraph(scan);
  return scan.blocks;
}

function cutLine(text: string, { start, end }: Span): Line {
  const to = text[end - 1] === '\r' ? end - 1 : end;
  let at = start;
  let indent = 0;
  let quoted = false;
  for (; at < to; at++) {
    const char = text[at];
    if (char === '\t') indent += 4 - (indent % 4);
    else if (char === ' ') indent++;
    else if (char === '>') {
      quoted = true;
      indent = 0;
    } else if (char !== MASK) break;
  }
  return { span: { start, end: to }, text: text.slice(at, to), textStart: at, indent, quoted };
}

function readLine(scan: Scan, line: Line, next: number): void {
  if (readFence(scan, line)) return;
  const { text } = line;
  if (text === '') {
    closeParagraph(scan);
    scan.columns = undefined;
    return;
  }
  const heading = /^(#{1,6})(?:[ \t]|$)/.exec(text);
  if (heading?.[1] !== undefined && line.indent < 4) {
    closeParagraph(scan);
    addHeading(scan, heading[1].length, { start: line.textStart + heading[1].length, end: line.span.end });
    return;
  }
  if (/^(?:=+|-+)[ \t]*$/.test(text) && scan.paragraph.length > 0 && scan.columns === undefined) {
    const [first] = scan.paragraph;
    const last = scan.paragraph.at(-1);
    scan.paragraph = [];
    if (first && last) addHeading(scan, text.startsWith('=') ? 1 : 2, { start: first.textStart, end: last.span.end });
    return;
  }
  if (/^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text)) return closeParagraph(scan);
  if (readTable(scan, line, next)) return;
  const item = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(text)?.[0];
  if (item !== undefined && (line.indent < 4 || scan.leads.length > 0 || scan.paragraph.length > 0)) {
    closeParagraph(scan);
    openParagraph(scan, { ...line, textStart: line.textStart + item.length }, line.indent + 0.5);
  } else if (line.indent >= 4 && scan.paragraph.length === 0 && !scan.leads.some(({ indent }) => indent % 1 === 0.5)) {
    addCode(scan, line.span, undefined, contextOf(scan), line.quoted);
  } else if (scan.paragraph.length > 0) scan.paragraph.push(line);
  else openParagraph(scan, line, line.indent);
}

/** Opens, fills and closes code blocks; true when the line belongs to one. */
function readFence(scan: Scan, line: Line): boolean {
  const { fence } = scan;
  const mark = fenceOf(line.text);
  if (fence === undefined) {
    if (mark === undefined) return false;
    const info = line.text.slice(line.text.indexOf(mark) + mark.length).trim();
    // Backticks after the mark make it a code span.
    if (mark.startsWith('`') && info.includes('`')) return false;
    closeParagraph(scan);
    const language = /^[\w+#.-]{1,30}/.exec(info)?.[0].toLowerCase();
    scan.fence = { mark, language, context: contextOf(scan), note: undefined };
    return true;
  }
  if (mark !== undefined && mark.startsWith(fence.mark) && line.text.trim() === mark) {
    scan.fence = undefined;
    return true;
  }
  const note = /^(?:#(?!!)|\/\/|--|\/\*|;|%)\s*(.{1,200})/.exec(line.text)?.[1];
  if (note !== undefined) fence.note = note;
  const context = fence.note === undefined ? fence.context : [...fence.context, fence.note];
  addCode(scan, { start: line.textStart, end: line.span.end }, fence.language, context, line.quoted);
  return true;
}

function addCode(
  scan: Scan,
  span: Span,
  language: string | undefined,
  context: readonly string[],
  quoted: boolean,
): void {
  if (span.start < span.end)
    scan.blocks.push({ name: 'code', span, language, section: sectionOf(scan), context, quoted });
}

function sectionOf({ titles }: Scan): readonly string[] {
  return titles.map(({ text }) => text);
}

function contextOf({ leads }: Scan): readonly string[] {
  return leads.map(({ text }) => text);
}

function addHeading(scan: Scan, level: number, span: Span): void {
  const inline = readInline(scan.text, span, []);
  const title = inline.text.replace(/[ #]+$/, '').slice(0, CONTEXT_CAP);
  while ((scan.titles.at(-1)?.level ?? 0) >= level) scan.titles.pop();
  scan.blocks.push({ name: 'heading', inline, section: sectionOf(scan), context: [], quoted: false });
  scan.titles.push({ level, text: title });
  scan.leads = [];
  scan.columns = undefined;
}

function openParagraph(scan: Scan, line: Line, indent: number): void {
  scan.paragraph = [line];
  scan.paragraphIndent = indent;
}

/** A list item stands half a column further in than a paragraph, so that a paragraph leads up to the list after it. */
function closeParagraph(scan: Scan): void {
  const [first] = scan.paragraph;
  const last = scan.paragraph.at(-1);
  if (!first || !last) return;
  const prefixes = scan.paragraph.slice(1).map(({ span, textStart }) => ({ start: span.start, end: textStart }));
  const inline = readInline(scan.text, { start: first.textStart, end: last.span.end }, prefixes);
  scan.paragraph = [];
  const indent = scan.paragraphIndent;
  scan.leads = scan.leads.filter((lead) => lead.indent < indent);
  addText(scan, inline, contextOf(scan), first.quoted);
  const part = splitSentences(inline.text).at(-1);
  if (!part || scan.leads.length >= DEPTH_CAP) return;
  scan.leads.push({ indent, text: inline.text.slice(Math.max(part.start, part.end - CONTEXT_CAP), part.end) });
}

function addText(scan: Scan, inline: InlineText, context: readonly string[], quoted: boolean): void {
  if (inline.text !== '' || inline.links.length > 0)
    scan.blocks.push({ name: 'sentence', inline, section: sectionOf(scan), context, quoted });
}

/** Reads the rows of a table; the line after its head is one of dashes and bars. */
function readTable(scan: Scan, line: Line, next: number): boolean {
  if (!line.text.includes('|')) {
    scan.columns = undefined;
    return false;
  }
  const cells = splitRow(scan.text, { start: line.textStart, end: line.span.end }).map((span) =>
    readInline(scan.text, span, []),
  );
  if (scan.columns === undefined) {
    if (!isDelimiterRow(scan.text, next)) return false;
    closeParagraph(scan);
    scan.columns = cells.map(({ text }) => text.slice(0, CONTEXT_CAP));
    for (const cell of cells) addText(scan, cell, contextOf(scan), line.quoted);
    return true;
  }
  if (isDelimiterRow(scan.text, line.span.start)) return true;
  const columns = scan.columns;
  const [head] = cells;
  for (const [index, cell] of cells.entries()) {
    const row = index > 0 && head ? [head.text.slice(0, CONTEXT_CAP)] : [];
    const column = columns[index];
    addText(scan, cell, [...contextOf(scan), ...(column === undefined ? [] : [column]), ...row], line.quoted);
  }
  return true;
}
