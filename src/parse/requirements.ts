import type { DataEntry, OffsetMap } from '../model/document.ts';
import { joinTexts, sliceMap, straightMap, toFileSpan } from './offset-map.ts';

interface Logical {
  readonly text: string;
  readonly map: OffsetMap;
}

/** A backslash before a line break goes on in the next line; a comment does not. */
const LOGICAL = /(?:[^\\\r\n]|\\(?!\r?\n))*(?:\\\r?\n(?:[^\\\r\n]|\\(?!\r?\n))*)*/y;
const OPTION = /^(--?[A-Za-z][\w-]*)(?:\s*=\s*|\s+|$)/;
const PROJECT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?/;
/** What may stand behind a project; anything else makes it a path or URL. */
const BEHIND_PROJECT = /^(?:$|[@<>=!~(;,]|--)/;
/** Where the part that says when and how it is installed begins: an environment marker, hashes, options of one requirement. */
const SUFFIX = /(?:^|\s)--(?:hash|config-settings|global-option|install-option)\b|\s;|;(?=\s)/;

/**
 * Lines of a requirements file: the project without extras and what is asked of it (`==1.0`, `@ https://…`), or an option and
 * its value. A bare URL or path is a key without value.
 */
export function* readRequirements(text: string): Iterable<DataEntry> {
  for (const line of readLogicalLines(text)) {
    const start = line.text.search(/\S/);
    if (start < 0 || line.text[start] === '#') continue;
    const comment = line.text.search(/\s#/);
    const content = line.text.slice(start, comment < 0 ? undefined : comment).trimEnd();
    const option = OPTION.exec(content);
    const project = option ? undefined : matchProject(content);
    const [head, key] = option ?? project ?? [undefined, undefined];
    if (head !== undefined && key !== undefined) {
      const end = option ? content.length : endOfRequirement(content, head.length);
      yield createEntry(line, start, key.length, start + head.length, start + end);
    } else {
      const end = endOfRequirement(content, 0);
      if (end > 0) yield createEntry(line, start, end, start + end, start + end);
    }
  }
}

function matchProject(content: string): RegExpExecArray | undefined {
  const found = PROJECT.exec(content);
  return found && BEHIND_PROJECT.test(content.slice(found[0].length, found[0].length + 2)) ? found : undefined;
}

/** A version ends at any semicolon, a URL only at one with a blank. */
function endOfRequirement(content: string, from: number): number {
  const rest = content.slice(from);
  const suffix = /^[^@/]*;/.test(rest) ? rest.search(/(?:^|\s)--|;/) : rest.search(SUFFIX);
  return from + (suffix < 0 ? rest : rest.slice(0, suffix)).trimEnd().length;
}

function createEntry(line: Logical, start: number, length: number, from: number, to: number): DataEntry {
  const at = (begin: number, end: number) => toFileSpan(line.map, { start: begin, end });
  const keySpan = at(start, start + length);
  const key = line.text.slice(start, start + length);
  if (to <= from) return { key, keySpan, value: { type: 'scalar', span: keySpan, value: null } };
  const value = line.text.slice(from, to);
  return { key, keySpan, value: { type: 'scalar', span: at(from, to), value, map: sliceMap(line.map, from, to) } };
}

function* readLogicalLines(text: string): Iterable<Logical> {
  for (let at = 0; at < text.length;) {
    LOGICAL.lastIndex = at;
    const [whole] = LOGICAL.exec(text) ?? [''];
    const pieces: { readonly text: string; readonly map: OffsetMap }[] = [];
    for (const { 0: piece, index } of whole.matchAll(/(?:[^\\]|\\(?!\r?\n))+/g))
      pieces.push({ text: piece, map: straightMap(piece.length, at + index) });
    yield joinTexts(pieces.map((piece, index) => (index > 0 ? dropBreak(piece) : piece)));
    at += whole.length + 1;
  }
}

/** The line break that a backslash took is the start of the piece behind it. */
function dropBreak({ text, map }: Logical): Logical {
  const length = /^\r?\n/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), map: sliceMap(map, length, text.length) };
}
