import type { DataEntry, DataNode } from '../model/document.ts';
import { createText, PLAIN } from './align.ts';
import type { DataFile } from './data.ts';

const NONE: DataFile = { roots: [], faults: [] };

/** The front matter of a Markdown file, between `---` as YAML or `+++` as TOML. A file without one has no data. */
export async function parseFrontMatter(text: string): Promise<DataFile> {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!fence) return NONE;
  const [head, mark = ''] = fence;
  const end = findEnd(text, head.length, mark);
  if (end === undefined) return NONE;
  const body = text.slice(0, end);
  if (mark === '+++') return (await import('./toml.ts')).parseToml(body.replace('+++', '   '));
  // A rule between paragraphs is written alike.
  if (!/^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[\w"'-][\w ."'-]*:(?=\s)/.test(body.slice(head.length))) return NONE;
  const { parseYaml } = await import('./yaml.ts');
  const strict = parseYaml(body);
  if (strict.faults.length === 0) return strict;
  const { masked, entries } = takeLooseLines(body, head.length);
  if (entries.length === 0) return strict;
  const rest = parseYaml(masked);
  return { roots: [join(rest.roots[0], entries, body.length)], faults: rest.faults };
}

function findEnd(text: string, from: number, mark: string): number | undefined {
  const closing = mark === '---' ? /^---[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  closing.lastIndex = from;
  return closing.exec(text)?.index;
}

/** A key with text after it that no bracket, quote, anchor or block begins. */
const LOOSE = /^([\w-]+):[ \t]+(?![ \t[{|>&*!'"#])([^\r\n]+(?:\r?\n[ \t]+[^\r\n]+)*)/gm;

/**
 * Descriptions are written as if no character had a meaning (`description: Use it when: …`), and agents read them so. Takes out
 * the entries that YAML refuses for that, and makes comments of their lines.
 */
function takeLooseLines(
  text: string,
  from: number,
): { readonly masked: string; readonly entries: readonly DataEntry[] } {
  const entries: DataEntry[] = [];
  let masked = text.slice(0, from);
  let at = from;
  LOOSE.lastIndex = from;
  for (let found = LOOSE.exec(text); found; found = LOOSE.exec(text)) {
    const [whole, key = '', written = ''] = found;
    if (!/:(?:\s|$)|\s#|^[`@%]/.test(written)) continue;
    const end = found.index + whole.length;
    const span = { start: end - written.length, end };
    const value = written.replace(/\s*\n\s*/g, ' ').trimEnd();
    entries.push({
      key,
      keySpan: { start: found.index, end: found.index + key.length },
      value: createText(span, value, text, span, PLAIN),
    });
    masked += text.slice(at, found.index) + whole.replace(/\S/g, '#');
    at = end;
  }
  return { masked: masked + text.slice(at), entries };
}

/** Both halves in the order of the file. */
function join(root: DataNode | undefined, loose: readonly DataEntry[], end: number): DataNode {
  const own = root?.type === 'map' ? root.entries : [];
  const entries = [...own, ...loose].toSorted((one, other) => one.keySpan.start - other.keySpan.start);
  return { type: 'map', span: { start: entries[0]?.keySpan.start ?? 0, end }, entries };
}
