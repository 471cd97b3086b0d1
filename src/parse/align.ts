import type { DataScalar, OffsetMap } from '../model/document.ts';
import type { Span } from '../model/text.ts';

const NEWLINE = /[\r\n]/;

/** Length in the source of the escape sequence that starts with the backslash at `at`. */
function escapeLength(source: string, at: number): number {
  const kind = source[at + 1];
  if (kind === 'x') return 4;
  if (kind === 'u') return 6;
  if (kind === 'U') return 10;
  if (kind === '\r' && source[at + 2] === '\n') return 3;
  return 2;
}

/** UTF-16 units of the character at `at`. */
function charactersAt(value: string, at: number): number {
  return (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** How a text scalar is written. */
export interface TextStyle {
  /** Backslashes escape: in double quotes only. */
  readonly escapes: boolean;
  /** Columns that every line of a block scalar is indented by; 0 skips all blanks at the start of a line, `none` keeps them. */
  readonly indent: number | 'none';
}

export const PLAIN: TextStyle = { escapes: false, indent: 0 };
export const ESCAPED: TextStyle = { escapes: true, indent: 0 };
/** A text over several lines whose blanks all belong to it. */
export const VERBATIM: TextStyle = { escapes: false, indent: 'none' };

/**
 * Where each unit of a scalar's value stands in the source it was written in, for plain, quoted and block scalars alike.
 * Value and source are walked together; only folding, indentation, doubled quotes and escapes may differ. Where they differ
 * in another way the map ends, and later units stand at its end.
 */
export function alignText(value: string, source: string, within: Span, { escapes, indent }: TextStyle): OffsetMap {
  const runs: { at: number; file: number; length: number }[] = [];
  let at = 0;
  let file = within.start;
  const skipIndentation = (): void => {
    const limit = indent === 'none' ? 0 : indent > 0 ? indent : Number.POSITIVE_INFINITY;
    for (let skipped = 0; skipped < limit && (source[file] === ' ' || source[file] === '\t'); skipped++) file++;
  };
  const take = (): void => {
    const last = runs.at(-1);
    if (last && last.at + last.length === at && last.file + last.length === file) last.length++;
    else runs.push({ at, file, length: 1 });
    at++;
    file++;
  };
  if (indent !== 'none' && indent > 0) skipIndentation();
  while (at < value.length && file < within.end) {
    const want = value[at] ?? '';
    const have = source[file] ?? '';
    if (have === '\\' && escapes) {
      const length = escapeLength(source, file);
      const joinsLines = NEWLINE.test(source[file + 1] ?? '');
      file += length;
      if (joinsLines) skipIndentation();
      else at += length === 10 ? charactersAt(value, at) : 1;
    } else if (want === have) {
      take();
      if (NEWLINE.test(have)) skipIndentation();
    } else if (have === '\r') file++;
    else if (have === '\n') {
      file++;
      skipIndentation();
      if (want === ' ' && source[file] !== ' ') at++;
    } else if (have === ' ' || have === '\t' || have === "'") file++;
    else break;
  }
  return runs;
}

/** A text scalar. Few are ever looked at character by character, so its map is made when it is first asked for. */
export function createText(span: Span, value: string, source: string, within: Span, style: TextStyle): DataScalar {
  let map: OffsetMap | undefined;
  return {
    type: 'scalar',
    span,
    value,
    get map() {
      return (map ??= alignText(value, source, within, style));
    },
  };
}
