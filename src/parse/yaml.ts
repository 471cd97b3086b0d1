import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
  type Node,
  type ParsedNode,
  type Scalar,
} from 'yaml';
import type { DataEntry, DataNode, DataScalar } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import { createText } from './align.ts';
import { DEPTH_CAP, NODE_CAP, type DataFile, type Fault } from './data.ts';

/**
 * Parses YAML. Duplicate-key checks are off (they are quadratic), values are never expanded: an alias becomes the node it
 * points to, shared, and each node is visited once.
 */
export function parseYaml(text: string): DataFile {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const list = Array.isArray(documents) ? documents : [];
  const faults: Fault[] = [];
  const first = list.flatMap((document) => document.errors)[0];
  if (first) {
    const [start, end] = first.pos;
    faults.push({
      code: 'yaml-syntax',
      text: 'The YAML has an error ({reason}); what could be read was scanned.',
      reason: first.message.split('\n', 1)[0] ?? '',
      span: { start, end },
    });
  }
  const reader = createReader(text, faults);
  return { roots: list.flatMap((document) => reader(document)), faults };
}

function createReader(text: string, faults: Fault[]): (document: Document.Parsed) => DataNode[] {
  let visited = 0;
  const tooBig = (): boolean => {
    if (++visited !== NODE_CAP) return visited > NODE_CAP;
    faults.push({ code: 'too-many-nodes', text: `The file has over ${NODE_CAP} values; the rest was not scanned.` });
    return true;
  };
  return (document) => {
    const anchors = new Map<string, DataNode>();
    const convert = (node: Node | null | undefined, depth: number): DataNode | undefined => {
      if (!node || depth > DEPTH_CAP || tooBig()) return undefined;
      if (isAlias(node)) return anchors.get(node.source);
      const converted = convertNode(node as ParsedNode, depth);
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (converted && typeof anchor === 'string') anchors.set(anchor, converted);
      return converted;
    };
    const convertNode = (node: ParsedNode, depth: number): DataNode | undefined => {
      const span: Span = { start: node.range[0], end: node.range[1] };
      if (isScalar(node)) return convertScalar(node as Scalar.Parsed, span, text);
      if (isSeq(node)) {
        const items = node.items.flatMap((item) => convert(item as Node, depth + 1) ?? []);
        return { type: 'list', span, items };
      }
      if (!isMap(node)) return undefined;
      const entries: DataEntry[] = [];
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const range = pair.key.range ?? node.range;
        const keySpan: Span = { start: range[0], end: range[1] };
        const value = convert(pair.value as Node | null, depth + 1) ?? {
          type: 'scalar' as const,
          span: keySpan,
          value: null,
        };
        entries.push({ key: String(pair.key.value), keySpan, value });
      }
      return { type: 'map', span, entries: mergeKeys(entries) };
    };
    const root = convert(document.contents as Node | null, 0);
    return root ? [root] : [];
  };
}

/** Compose and CI files still use the merge key of YAML 1.1: its entries count where the map has none of that name. */
function mergeKeys(entries: readonly DataEntry[]): readonly DataEntry[] {
  const merges = entries.filter((entry) => entry.key === '<<');
  if (merges.length === 0) return entries;
  const own = entries.filter((entry) => entry.key !== '<<');
  const known = new Set(own.map((entry) => entry.key));
  const sources = merges.flatMap(({ value }) => (value.type === 'list' ? value.items : [value]));
  const merged = sources.flatMap((source) => (source.type === 'map' ? source.entries : []));
  return [...own, ...merged.filter((entry) => !known.has(entry.key) && known.add(entry.key))];
}

function convertScalar(node: Scalar.Parsed, span: Span, text: string): DataScalar {
  const value: unknown = node.value;
  if (typeof value === 'number' || typeof value === 'boolean') return { type: 'scalar', span, value };
  if (typeof value === 'bigint') return { type: 'scalar', span, value: Number(value) };
  if (typeof value !== 'string') return { type: 'scalar', span, value: null };
  if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') {
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    return createText(span, value, text, { start: span.start + quoted, end: span.end - quoted }, 0);
  }
  const body = text.indexOf('\n', span.start) + 1;
  if (body === 0 || body > span.end) return { type: 'scalar', span, value };
  const indent = blockIndent(text, body, span.end);
  const start = Math.min(body + indent, span.end);
  return createText(span, value, text, { start, end: span.end }, Math.max(indent, 1));
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
