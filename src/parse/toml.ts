import { ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import type { DataEntry, DataList, DataMap, DataNode } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import { createText, ESCAPED, PLAIN, VERBATIM } from './align.ts';
import { DEPTH_CAP, describeError, tooDeep, type DataFile, type Fault } from './data.ts';
import { splitStatements } from './toml-statements.ts';

type Growing<T extends DataMap | DataList> = T extends DataMap
  ? Omit<DataMap, 'entries' | 'span'> & { entries: DataEntry[]; span: { start: number; end: number } }
  : Omit<DataList, 'items' | 'span'> & { items: DataNode[]; span: { start: number; end: number } };
type Table = Growing<DataMap>;
type TableList = Growing<DataList>;
type Keys = AST.TOMLKey['keys'];

/** After so many statements that cannot be read, what follows is not TOML either. */
const FAILURE_CAP = 1_000;

/**
 * Parses TOML, each statement by itself: the parser stops at the first error, and what stands after it would be lost. Twice the
 * same key keeps both.
 */
export function parseToml(source: string): DataFile {
  const text = source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source;
  const { statements, faults: cuts } = splitStatements(text);
  const faults: Fault[] = [];
  const tree = growTree(text, faults);
  let failures = 0;
  for (const statement of statements) {
    try {
      const [top] = parseTOML(text.slice(statement.start, statement.end)).body;
      for (const node of top.body) tree.add(node, statement.start);
    } catch (error) {
      if (++failures === 1) faults.push(describe(error, statement, text.length));
      if (failures === FAILURE_CAP) break;
    }
  }
  return { roots: statements.length > 0 ? [tree.root] : [], faults: [...faults, ...cuts] };
}

function describe(error: unknown, { start, end }: Span, length: number): Fault {
  const at = Math.min(error instanceof ParseError ? start + error.index : start, end, Math.max(length - 1, 0));
  return {
    code: 'toml-syntax',
    text: 'The TOML has an error ({reason}); what could be read was scanned.',
    reason: describeError(error),
    span: { start: at, end: Math.min(at + 1, length) },
  };
}

/** Puts statements together: a table may be named before, in parts and through lists of tables. */
function growTree(
  text: string,
  faults: Fault[],
): { readonly root: DataMap; add(node: AST.TOMLKeyValue | AST.TOMLTable, offset: number): void } {
  const root: Table = { type: 'map', span: { start: 0, end: text.length }, entries: [] };
  const names = new WeakMap<Table, Map<string, Table | TableList>>();
  let current: readonly Table[] = [root];
  let tooDeepAt: number | undefined;
  const stopAt = (at: number): void => {
    if (tooDeepAt === undefined) faults.push(tooDeep(at));
    tooDeepAt ??= at;
  };

  /** The table below another that a key names, made when there is none. */
  const step = (table: Table, key: Keys[number], offset: number, span: Span, asList: boolean): Table => {
    const name = nameOf(key);
    const known = names.get(table) ?? new Map<string, Table | TableList>();
    names.set(table, known);
    let below = known.get(name);
    if (!below || (asList && below.type === 'map')) {
      below = asList ? { type: 'list', span: { ...span }, items: [] } : createTable(span);
      known.set(name, below);
      table.entries.push({ key: name, keySpan: move(key.range, offset), value: below });
    }
    below.span.end = Math.max(below.span.end, span.end);
    if (below.type === 'map') return below;
    if (asList) below.items.push(createTable(span));
    const last = below.items.at(-1) as Table;
    last.span.end = Math.max(last.span.end, span.end);
    return last;
  };

  const walk = (from: readonly Table[], keys: Keys, offset: number, span: Span, asList: boolean): readonly Table[] => {
    const path = [...from];
    for (const [index, key] of keys.entries())
      path.push(step(path.at(-1) ?? root, key, offset, span, asList && index === keys.length - 1));
    return path;
  };

  const addValue = (from: readonly Table[], { key, value, range }: AST.TOMLKeyValue, offset: number): void => {
    const last = key.keys.at(-1);
    if (!last || from.length + key.keys.length > DEPTH_CAP) return stopAt(move(key.range, offset).start);
    const path = walk(from, key.keys.slice(0, -1), offset, move(range, offset), false);
    const entry = { key: nameOf(last), keySpan: move(last.range, offset), value: convert(value, path.length, offset) };
    path.at(-1)?.entries.push(entry);
  };

  const convert = (node: AST.TOMLContentNode, depth: number, offset: number): DataNode => {
    const span = move(node.range, offset);
    if (node.type === 'TOMLValue') return convertScalar(node, span, text);
    if (depth > DEPTH_CAP) stopAt(span.start);
    else if (node.type === 'TOMLArray')
      return { type: 'list', span, items: node.elements.map((item) => convert(item, depth + 1, offset)) };
    else {
      const table = createTable(span);
      // The path to an inline table is as long as it lies deep; nothing above it grows with it.
      const path = Array.from({ length: depth + 1 }, () => table);
      for (const pair of node.body) addValue(path, pair, offset);
      return table;
    }
    return { type: 'scalar', span, value: null };
  };

  const add = (node: AST.TOMLKeyValue | AST.TOMLTable, offset: number): void => {
    const span = move(node.range, offset);
    if (node.type === 'TOMLTable') {
      if (node.key.keys.length > DEPTH_CAP) {
        stopAt(span.start);
        current = [createTable(span)];
      } else current = walk([root], node.key.keys, offset, span, node.kind === 'array');
      return;
    }
    for (const table of current) if (table !== root) table.span.end = Math.max(table.span.end, span.end);
    addValue(current, node, offset);
  };
  return { root, add };
}

function createTable({ start, end }: Span): Table {
  return { type: 'map', span: { start, end }, entries: [] };
}

function nameOf(key: Keys[number]): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function move([start, end]: readonly [number, number], offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function convertScalar(node: AST.TOMLValue, span: Span, text: string): DataNode {
  if (node.kind === 'boolean') return { type: 'scalar', span, value: node.value };
  if (node.kind === 'integer' || node.kind === 'float')
    return { type: 'scalar', span, value: Number.isFinite(node.value) ? node.value : text.slice(span.start, span.end) };
  // A date is the text that it is written as.
  if (node.kind !== 'string') return createText(span, node.datetime, text, span, PLAIN);
  const escapes = node.style === 'basic';
  if (!node.multiline)
    return createText(span, node.value, text, { start: span.start + 1, end: span.end - 1 }, escapes ? ESCAPED : PLAIN);
  // The line break after the opening quotes does not belong to the text.
  const lead = /^(?:\r\n|\r|\n)?/.exec(text.slice(span.start + 3, span.start + 5))?.[0].length ?? 0;
  const within = { start: span.start + 3 + lead, end: span.end - 3 };
  return createText(span, node.value, text, within, { ...VERBATIM, escapes });
}
