import type { DataEntry, DataNode } from '../model/document.ts';
import type { Kind } from '../model/file.ts';
import { NODE_CAP, tooManyNodes, type DataFile } from './data.ts';
import { readModelfile } from './modelfile.ts';
import { straightMap } from './offset-map.ts';
import { readRequirements } from './requirements.ts';

/** A line of a file, without its break. */
interface Line {
  readonly text: string;
  readonly at: number;
}

type LineReader = (text: string) => Iterable<DataEntry>;

const READERS: Readonly<Partial<Record<Kind, LineReader>>> = {
  requirements: readRequirements,
  'ignore-file': readPatterns,
  codeowners: readOwners,
  modelfile: readModelfile,
};

/** Parses a file that is a list of lines into one map: requirement → version, pattern → owners, instruction → what follows it. */
export function parseLinesFile(text: string, kind: Kind | undefined): DataFile {
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const entries: DataEntry[] = [];
  for (const entry of (READERS[kind ?? 'ignore-file'] ?? readPatterns)(body)) {
    if (entries.length === NODE_CAP) return { roots: [createRoot(text, entries)], faults: [tooManyNodes()] };
    entries.push(entry);
  }
  return { roots: entries.length > 0 ? [createRoot(text, entries)] : [], faults: [] };
}

function createRoot(text: string, entries: readonly DataEntry[]): DataNode {
  return { type: 'map', span: { start: 0, end: text.length }, entries };
}

function* readLines(text: string): Iterable<Line> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) yield { text: line, at: index };
}

/** Patterns of files that are left out, as they are written: `!` takes one back in. */
function* readPatterns(text: string): Iterable<DataEntry> {
  for (const line of readLines(text)) {
    const key = line.text.trim();
    if (key === '' || key.startsWith('#')) continue;
    const start = line.at + line.text.indexOf(key);
    const span = { start, end: start + key.length };
    yield { key, keySpan: span, value: { type: 'scalar', span, value: null } };
  }
}

/** Patterns and who owns what they match. A pattern without owners has an empty list. */
function* readOwners(text: string): Iterable<DataEntry> {
  for (const line of readLines(text)) {
    const words = [...line.text.matchAll(/(?:\\.|[^\s\\])+/g)];
    const comment = words.findIndex(([word]) => word.startsWith('#'));
    // Sections, as GitLab has them, begin with a bracket.
    const [pattern, ...owners] = (comment < 0 ? words : words.slice(0, comment)).map(({ 0: word, index }) => ({
      text: word,
      span: { start: line.at + index, end: line.at + index + word.length },
    }));
    if (!pattern || /^\^?\[/.test(pattern.text)) continue;
    const items = owners.map(({ text: value, span }): DataNode => {
      return { type: 'scalar', span, value, map: straightMap(value.length, span.start) };
    });
    const span = {
      start: owners[0]?.span.start ?? pattern.span.start,
      end: owners.at(-1)?.span.end ?? pattern.span.end,
    };
    yield { key: pattern.text, keySpan: pattern.span, value: { type: 'list', span, items } };
  }
}
