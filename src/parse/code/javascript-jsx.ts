import type { Argument, Expression, RecordEntry } from '../../model/expression.ts';
import { childOf, literalOf, type Lowering, partsOf, spanOf, wordsOf } from './javascript-nodes.ts';
import type { SyntaxNode } from './syntax.ts';

/** `<a b={c}>{d}</a>` is `$jsx('a', { b: c }, d)`. */
export function lowerJsx(node: SyntaxNode, lowering: Lowering): Expression {
  const opening = childOf(node, 'open_tag') ?? node;
  const attributes = opening.children.filter(({ field }) => field === 'attribute');
  const span = spanOf(node);
  const record: Expression = {
    op: 'record',
    entries: attributes.flatMap((attribute) => lowerAttribute(attribute, lowering)),
    span: spanOf(opening),
  };
  const values = [lowerTag(opening, lowering), record];
  const children: Argument[] = [];
  if (opening !== node) for (const child of node.children) addChild(child, lowering, children);
  return {
    op: 'call',
    callee: { op: 'name', name: '$jsx', span },
    args: [...values.map((value) => ({ value })), ...children],
    construct: false,
    awaited: false,
    span,
  };
}

/** A fragment has an empty tag. */
function lowerTag(opening: SyntaxNode, lowering: Lowering): Expression {
  const name = childOf(opening, 'name');
  const written = wordsOf(name, lowering.text);
  const plain = name?.type === 'jsx_namespace_name' || (name?.type === 'identifier' && /^[a-z]/.test(written));
  return name && !plain ? lowering.expression(name) : literalOf(name ?? opening, written);
}

function lowerAttribute(node: SyntaxNode, lowering: Lowering): RecordEntry[] {
  const span = spanOf(node);
  const [name, value] = partsOf(node);
  if (!name) return [];
  if (node.type === 'jsx_attribute') {
    const lowered = value ? lowerAttributeValue(value, lowering) : literalOf(node, true);
    return [{ key: wordsOf(name, lowering.text), keySpan: spanOf(name), value: lowered, span }];
  }
  const spread = name.type === 'spread_element' ? partsOf(name)[0] : name;
  return [{ spread: true, value: lowering.expression(spread), span }];
}

/** Text in quotes has no escapes here. */
function lowerAttributeValue(node: SyntaxNode, lowering: Lowering): Expression {
  if (node.type === 'string') return literalOf(node, lowering.text.slice(node.start + 1, node.end - 1));
  return lowering.expression(node.type === 'jsx_expression' ? partsOf(node)[0] : node);
}

function addChild(node: SyntaxNode, lowering: Lowering, children: Argument[]): void {
  if (node.field || node.type === 'jsx_text' || node.type === 'html_character_reference') return;
  for (const part of node.type === 'jsx_expression' ? partsOf(node) : [node]) {
    const [spread] = part.type === 'spread_element' ? partsOf(part) : [];
    if (spread) children.push({ spread: 'list', value: lowering.expression(spread) });
    else if (part.type !== 'comment') children.push({ value: lowering.expression(part) });
  }
}
