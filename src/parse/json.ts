import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { DataEntry, DataNode } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import { createText, ESCAPED } from './align.ts';
import { DEPTH_CAP, NODE_CAP, tooDeep, tooManyNodes, type DataFile, type Fault } from './data.ts';

/** Parses JSON with comments and trailing commas; what follows a fault is still read. */
export function parseJson(text: string): DataFile {
  const errors: ParseError[] = [];
  const cut = findTooDeep(text);
  const body = (text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text).slice(0, cut);
  const tree = parseTree(body, errors, { allowTrailingComma: true, allowEmptyContent: true });
  // What is cut off is no error of the file.
  const own = errors.filter(({ offset }) => cut === undefined || offset < cut);
  const faults: Fault[] = own.slice(0, 1).map((error) => ({
    code: 'json-syntax',
    text: `The JSON has an error (${printParseErrorCode(error.error)}); what could be read was scanned.`,
    span: { start: error.offset, end: error.offset + error.length },
  }));
  if (cut !== undefined) faults.push(tooDeep(cut));
  if (!tree) return { roots: [], faults };
  let nodes = 0;
  const convert = (node: Node): DataNode => {
    const span: Span = { start: node.offset, end: node.offset + node.length };
    if (++nodes > NODE_CAP) return { type: 'scalar', span, value: null };
    if (node.type === 'object') {
      return { type: 'map', span, entries: (node.children ?? []).flatMap((child) => convertProperty(child)) };
    }
    if (node.type === 'array') return { type: 'list', span, items: (node.children ?? []).map(convert) };
    const value: unknown = node.value;
    if (typeof value === 'string') {
      return createText(span, value, text, { start: span.start + 1, end: span.end - 1 }, ESCAPED);
    }
    const known = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { type: 'scalar', span, value: known };
  };
  const convertProperty = (property: Node): DataEntry[] => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    return [
      { key: String(key.value), keySpan: { start: key.offset, end: key.offset + key.length }, value: convert(value) },
    ];
  };
  const root = convert(tree);
  if (nodes > NODE_CAP) faults.push(tooManyNodes());
  return { roots: [root], faults };
}

/** Where brackets begin to nest deeper than the cap; the parser recurses, its scanner does not. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const first = text[at];
    if ((first === '{' || first === '[') && ++depth > DEPTH_CAP) return at;
    if ((first === '}' || first === ']') && depth > 0) depth--;
  }
  return undefined;
}
