import type { Argument, Call, Expression, RecordEntry } from '../../model/expression.ts';
import { lowerFunction } from './javascript-functions.ts';
import { keyOf } from './javascript-literals.ts';
import {
  childOf,
  documentationOf,
  isComment,
  itemsOf,
  literalOf,
  type Lowering,
  type Naming,
  nameOf,
  partsOf,
  spanOf,
  wordsOf,
} from './javascript-nodes.ts';
import type { SyntaxNode } from './syntax.ts';

export function lowerCall(node: SyntaxNode, callee: Expression, lowering: Lowering): Call {
  return {
    op: 'call',
    callee,
    args: lowerArguments(childOf(node, 'arguments'), lowering),
    construct: node.type === 'new_expression',
    awaited: false,
    span: spanOf(node),
  };
}

function lowerArguments(node: SyntaxNode | undefined, lowering: Lowering): Argument[] {
  if (node?.type === 'template_string') return [{ value: lowering.expression(node) }];
  return partsOf(node).map((part) =>
    part.type === 'spread_element'
      ? { spread: 'list', value: lowering.expression(partsOf(part)[0]) }
      : { value: lowering.expression(part) },
  );
}

/** What was left out of a list is `undefined`. */
export function lowerList(node: SyntaxNode, lowering: Lowering): Expression {
  const items = itemsOf(node, lowering.text).map((item) =>
    item ? lowering.expression(item) : literalOf({ ...node, end: node.start }, null),
  );
  return { op: 'list', items, span: spanOf(node) };
}

export function lowerRecord(node: SyntaxNode, lowering: Lowering): Expression {
  const entries: RecordEntry[] = [];
  let documentation: Naming['documentation'];
  for (const child of node.children) {
    if (isComment(child)) documentation = documentationOf(child, lowering.text) ?? documentation;
    else {
      entries.push(lowerMember(child, lowering, documentation));
      documentation = undefined;
    }
  }
  return { op: 'record', entries, span: spanOf(node) };
}

function lowerMember(node: SyntaxNode, lowering: Lowering, documentation: Naming['documentation']): RecordEntry {
  const span = spanOf(node);
  switch (node.type) {
    case 'pair':
    case 'method_definition':
      return lowerPair(node, lowering, documentation);
    case 'spread_element':
      return { spread: true, value: lowering.expression(partsOf(node)[0]), span };
    case 'shorthand_property_identifier': {
      const value = nameOf(node, lowering.text);
      return { key: value.name, keySpan: span, value, span };
    }
    default:
      return { value: lowering.expression(node), span };
  }
}

function lowerPair(node: SyntaxNode, lowering: Lowering, documentation: Naming['documentation']): RecordEntry {
  const span = spanOf(node);
  const keyNode = childOf(node, 'key') ?? childOf(node, 'name');
  const key = keyOf(keyNode, lowering.text);
  const keySpan = spanOf(keyNode ?? { ...node, end: node.start });
  const naming: Naming = { name: key ?? '', nameSpan: keySpan, documentation };
  const value = lowerEntryValue(node, lowering, naming);
  if (key !== undefined) return { key, keySpan, value, span };
  if (!keyNode) return { value, span };
  return { computed: lowering.expression(partsOf(keyNode)[0]), value, span };
}

function lowerEntryValue(node: SyntaxNode, lowering: Lowering, naming: Naming): Expression {
  if (node.type === 'pair') return lowering.expression(childOf(node, 'value'), naming);
  return { op: 'function', function: lowerFunction(node, lowering, naming), span: spanOf(node) };
}

/** `enum E { A, B = 'b' }` is a record; what has no value of its own counts on from the one before. */
export function lowerEnum(node: SyntaxNode, lowering: Lowering): Expression {
  const entries: RecordEntry[] = [];
  let next: number | null = 0;
  for (const member of childOf(node, 'body')?.children ?? []) {
    if (isComment(member)) continue;
    const given = childOf(member, 'value');
    const value: Expression = given ? lowering.expression(given) : literalOf(member, next);
    const name = childOf(member, 'name') ?? member;
    const key = keyOf(name, lowering.text) ?? wordsOf(name, lowering.text);
    entries.push({ key, keySpan: spanOf(name), value, span: spanOf(member) });
    next = value.op === 'literal' && typeof value.value === 'number' ? value.value + 1 : null;
  }
  return { op: 'record', entries, span: spanOf(node) };
}
