import { Composer, isAlias, isMap, isPair, isScalar, isSeq, Parser, type CST, type Document, type Node } from 'yaml';
import type { ParsedNode, Scalar } from 'yaml';
import type { DataEntry, DataNode, DataScalar } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import { createText, ESCAPED, PLAIN } from './align.ts';
import { DEPTH_CAP, NODE_CAP, tooDeep, tooManyNodes, type DataFile, type Fault } from './data.ts';
import { maskTemplateLines } from './template-lines.ts';

/**
 * Parses YAML. Duplicate-key checks are off (they are quadratic), values are never expanded: an alias becomes the node it
 * points to, shared, and each node is visited once.
 */
export function parseYaml(source: string): DataFile {
  const text = maskTemplateLines(source);
  const faults: Fault[] = [];
  const tokens = [...new Parser().parse(text)];
  // The composer recurses and would end the whole process, so what nests too deep is cut off before.
  const cut = tokens.flatMap(cutDeepTokens)[0];
  if (cut !== undefined) faults.push(tooDeep(cut));
  const documents = [...new Composer({ uniqueKeys: false, strict: false, logLevel: 'silent' }).compose(tokens)];
  const first = documents.flatMap((document) => document.errors)[0];
  if (first) {
    // What is missing at the end is missed on the last line that there is.
    const last = Math.max(text.trimEnd().length - 1, 0);
    const start = Math.min(first.pos[0], last);
    const end = Math.max(Math.min(first.pos[1], last + 1), start);
    faults.push({
      code: 'yaml-syntax',
      text: 'The YAML has an error ({reason}); what could be read was scanned.',
      reason: first.message.split('\n', 1)[0] ?? '',
      span: { start, end },
    });
  }
  const reader = createReader(text, faults);
  return { roots: documents.flatMap((document) => reader(document as Document.Parsed)), faults };
}

/** Takes out of a syntax tree what lies deeper than the cap, and returns where that was. */
function cutDeepTokens(root: CST.Token): readonly number[] {
  const cuts: number[] = [];
  const pending = [{ token: root, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    const slots: { key?: CST.Token | null; value?: CST.Token | null }[] =
      token.type === 'document' ? [token] : 'items' in token ? token.items : [];
    for (const slot of slots) {
      for (const name of ['key', 'value'] as const) {
        const child = slot[name];
        if (!child || !('items' in child)) continue;
        if (depth < DEPTH_CAP) pending.push({ token: child, depth: depth + 1 });
        else {
          cuts.push(child.offset);
          slot[name] = null;
        }
      }
    }
  }
  return cuts;
}

function createReader(text: string, faults: Fault[]): (document: Document.Parsed) => DataNode[] {
  let room = NODE_CAP;
  /** Counts values, merged ones too: maps that merge each other would else grow without end. */
  const take = (count: number): boolean => {
    if (room > 0 && room <= count) faults.push(tooManyNodes());
    room = Math.max(room - count, 0);
    return room > 0;
  };
  let unresolved = false;
  const resolve = (name: string, span: Span, anchors: ReadonlyMap<string, DataNode>): DataNode | undefined => {
    const target = anchors.get(name);
    if (!target && !unresolved) {
      faults.push({
        code: 'yaml-alias',
        text: 'A YAML alias names no anchor before it, so its value is unknown.',
        span,
      });
      unresolved = true;
    }
    return target;
  };
  return (document) => {
    const anchors = new Map<string, DataNode>();
    const convert = (node: Node | null | undefined): DataNode | undefined => {
      if (!node || !take(1)) return undefined;
      if (isAlias(node)) return resolve(node.source, spanOf(node), anchors);
      const converted = convertNode(node as ParsedNode);
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (converted && typeof anchor === 'string') anchors.set(anchor, converted);
      return converted;
    };
    const convertNode = (node: ParsedNode): DataNode | undefined => {
      const span = spanOf(node);
      if (isScalar(node)) return convertScalar(node as Scalar.Parsed, span, text);
      if (isSeq(node)) {
        const items = node.items.flatMap((item) => convert(item as Node) ?? []);
        return { type: 'list', span, items };
      }
      if (!isMap(node)) return undefined;
      const entries: DataEntry[] = [];
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const range = pair.key.range ?? node.range;
        const keySpan: Span = { start: range[0], end: range[1] };
        const value = convert(pair.value as Node | null) ?? {
          type: 'scalar' as const,
          span: keySpan,
          value: null,
        };
        entries.push({ key: String(pair.key.value), keySpan, value });
      }
      return { type: 'map', span, entries: mergeKeys(entries, take) };
    };
    const root = convert(document.contents as Node | null);
    return root ? [root] : [];
  };
}

function spanOf({ range }: Node): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/** Compose and CI files still use the merge key of YAML 1.1: its entries count where the map has none of that name. */
function mergeKeys(entries: readonly DataEntry[], take: (count: number) => boolean): readonly DataEntry[] {
  const merges = entries.filter((entry) => entry.key === '<<');
  if (merges.length === 0) return entries;
  const own = entries.filter((entry) => entry.key !== '<<');
  const known = new Set(own.map((entry) => entry.key));
  const sources = merges.flatMap(({ value }) => (value.type === 'list' ? value.items : [value]));
  const merged: DataEntry[] = [];
  for (const source of sources) {
    const more = source.type === 'map' ? source.entries : [];
    if (!take(more.length)) break;
    for (const entry of more) if (!known.has(entry.key) && known.add(entry.key)) merged.push(entry);
  }
  return [...own, ...merged];
}

function convertScalar(node: Scalar.Parsed, span: Span, text: string): DataScalar {
  const value: unknown = node.value;
  if (typeof value === 'number' || typeof value === 'boolean') return { type: 'scalar', span, value };
  if (typeof value === 'bigint') return { type: 'scalar', span, value: Number(value) };
  if (typeof value !== 'string') return { type: 'scalar', span, value: null };
  if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') {
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    const within = { start: span.start + quoted, end: span.end - quoted };
    return createText(span, value, text, within, node.type === 'QUOTE_DOUBLE' ? ESCAPED : PLAIN);
  }
  const body = text.indexOf('\n', span.start) + 1;
  if (body === 0 || body > span.end) return { type: 'scalar', span, value };
  // A header such as `|2` leaves blanks of the first line in the value.
  const kept = /^\n*( *)/.exec(value)?.[1]?.length ?? 0;
  const indent = Math.max(blockIndent(text, body, span.end) - kept, 0);
  return createText(span, value, text, { start: body, end: span.end }, { escapes: false, indent });
}

/** Indentation of a block scalar: that of its first line that is not blank. */
function blockIndent(text: string, from: number, to: number): number {
  let start = from;
  while (start < to) {
    let at = start;
    while (text[at] === ' ') at++;
    if (text[at] !== '\n' && text[at] !== '\r') return at - start;
    start = text.indexOf('\n', at) + 1;
    if (start === 0) break;
  }
  return 0;
}
