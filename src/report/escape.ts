import { reveal } from '../guard/untrusted.ts';
import type { Message, Untrusted } from '../model/text.ts';
import { redactLine } from './redact.ts';
import { repairSurrogates, showInvisible } from './visible.ts';

/** Longest piece of repository text in any output; longer text is cut and ends in `…`. */
const VALUE_LIMIT = 200;

/** How one kind of output takes text: `value` for the repository's, `literal` for that of a rule file or of this program. */
export interface Sink {
  readonly value: (text: Untrusted) => string;
  readonly literal: (text: string) => string;
}

/** A line on a terminal or in a workflow's log. */
export const TERMINAL: Sink = {
  value: (text) => breakCommands(showInvisible(reveal(text), VALUE_LIMIT)),
  literal: (text) => breakCommands(showInvisible(text)),
};

/**
 * Text or property of a workflow annotation. It holds no control character; `%` and the separators of properties are left to
 * the toolkit's `error`, `warning` and `notice`, which escape them.
 */
export const ANNOTATION: Sink = TERMINAL;

/** GitHub-flavoured Markdown outside a table: repository text stands in a code span, whatever it contains. */
export const MARKDOWN: Sink = {
  value: (text) => codeSpan(markdownText(text)),
  literal: escapeMarkdown,
};

/** The same inside a table cell, where a bar ends the cell even within a code span. */
export const MARKDOWN_CELL: Sink = {
  value: (text) => escapeBars(codeSpan(markdownText(text))),
  literal: escapeMarkdown,
};

/** SARIF's plain-text messages, in which `[text](1)` is a link and `{0}` a placeholder. */
export const SARIF_TEXT: Sink = {
  value: (text) => escapeSarif(showInvisible(reveal(text), VALUE_LIMIT)),
  literal: (text) => escapeSarif(showInvisible(text)),
};

/** A sentence with the repository's values in place of its `{name}` placeholders. */
export function fillMessage(message: Message, sink: Sink): string {
  return message.template
    .split(/(\{[A-Za-z][\w.-]*\})/)
    .map((part, index) => {
      // `split` puts what the group matched at the odd places.
      if (index % 2 === 0) return sink.literal(part);
      const name = part.slice(1, -1);
      const value = Object.hasOwn(message.values, name) ? message.values[name] : undefined;
      return value === undefined ? sink.literal('(unknown)') : sink.value(value);
    })
    .join('');
}

/**
 * Takes the meaning from what a runner would read as a workflow command: a line whose first characters are `::`, and `##[`
 * anywhere, which the older syntax accepts in the middle of a line.
 */
export function breakCommands(text: string): string {
  return text.replaceAll('##[', '##\\u{5b}').replace(/^([^\S\n]*):(?=:)/gmu, '$1\\u{3a}');
}

/** A path as a relative URI reference: RFC 3986 per segment, `/` between, nothing that climbs out of the root. */
export function encodePath(path: Untrusted): string {
  return reveal(path)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeSegment)
    .join('/');
}

/** A path for an identity that is hashed; never for output. */
export function pathBytes(path: Untrusted): string {
  return reveal(path);
}

/**
 * JSON with two spaces of indentation and a final newline. Characters that a terminal would act on, and the opening of a
 * workflow command, are written as `\u` escapes, so that the document may be printed into a log.
 */
export function encodeJson(document: unknown): string {
  const text = JSON.stringify(document, null, 2).replaceAll('##[', '##\\u005b');
  return `${showInvisible(text, Infinity, jsonEscape)}\n`;
}

/**
 * A source line split around the marked columns (1-based, UTF-16, end exclusive), each part safe to print. Tabs become
 * spaces, secrets stars; of a long line only the surroundings of the mark remain.
 */
export function encodeExcerpt(
  line: Untrusted,
  startColumn: number,
  endColumn: number,
): readonly [string, string, string] {
  const text = redactLine(reveal(line));
  const start = Math.min(Math.max(startColumn - 1, 0), text.length);
  const end = Math.min(Math.max(endColumn - 1, start), text.length);
  const before =
    start > 60 ? `…${text.slice(start - 60, start).replace(/^[\udc00-\udfff]/u, '')}` : text.slice(0, start);
  return [
    breakCommands(showInvisible(before, Infinity, excerptEscape)),
    breakCommands(showInvisible(text.slice(start, end), 120, excerptEscape)),
    breakCommands(showInvisible(text.slice(end), 60, excerptEscape)),
  ];
}

/** A link target for Markdown; anything but an https address is refused. */
export function encodeLink(url: string): string | undefined {
  if (!url.startsWith('https://')) return undefined;
  return url.replace(/[^\w\-.~:/?#&=%+@,;$]/gu, encodeSegment);
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(repairSurrogates(segment)).replace(/[!'()*]/gu, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function escapeSarif(text: string): string {
  return (
    text
      // GitHub reads back-quotes in a plain message as Markdown and then shows stray backslashes elsewhere in it.
      .replaceAll('`', "'")
      // Every backslash before a bracket is doubled, lest it undo the one that escapes the bracket.
      .replace(/(\\*)([[\]])/gu, '$1$1\\$2')
      // Only what can be taken for a placeholder is doubled: `${NAME}` must stay readable where doubling is not undone.
      .replace(/\{(\d+)\}/gu, '{{$1}}')
  );
}

function markdownText(text: Untrusted): string {
  return showInvisible(reveal(text), VALUE_LIMIT, (point) => (point === 10 ? '␤' : undefined));
}

/** A code span has no escapes: its fence is longer than any run of back-quotes inside, blanks keep it from being trimmed. */
function codeSpan(text: string): string {
  if (text.trim() === '') return text === '' ? '(empty)' : `(${text.length} blanks)`;
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[`\s]|[`\s]$/u.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** An odd number of backslashes before a bar: then no reader of GFM takes it for the end of the cell. */
function escapeBars(text: string): string {
  return text.replace(/(\\*)\|/gu, (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? '\\' : ''}|`);
}

function escapeMarkdown(text: string): string {
  return showInvisible(text).replace(/[\\`*_[\]<>|~&#!]/gu, '\\$&');
}

function jsonEscape(point: number, character: string): string {
  // Line breaks and indentation of the document itself; inside strings JSON.stringify has escaped them already.
  if (point < 0x20) return character;
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

function excerptEscape(point: number): string | undefined {
  return point === 9 ? '    ' : undefined;
}
