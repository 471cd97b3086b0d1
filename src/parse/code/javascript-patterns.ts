import type { Expression, PatternEntry, Target } from '../../model/expression.ts';
import { keyOf } from './javascript-literals.ts';
import { childOf, isComment, itemsOf, type Lowering, nameOf, partsOf, spanOf, wordsOf } from './javascript-nodes.ts';
import type { SyntaxNode } from './syntax.ts';

/** What is assigned to. What cannot be is a name that nobody has. */
export function lowerTarget(node: SyntaxNode | undefined, lowering: Lowering): Target {
  switch (node?.type) {
    case undefined:
      return { op: 'name', name: '', span: { start: 0, end: 0 } };
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
    case 'undefined':
      return nameOf(node, lowering.text);
    case 'object_pattern':
    case 'object':
      return { op: 'record-pattern', entries: lowerFields(node, lowering), span: spanOf(node) };
    case 'array_pattern':
    case 'array': {
      const items = itemsOf(node, lowering.text).map((item) => item && lowerEntry(item, lowering));
      return { op: 'list-pattern', items, span: spanOf(node) };
    }
    default:
      return targetOf(lowering.expression(node));
  }
}

/** An expression as a target, if it can be one. */
export function targetOf(value: Expression): Target {
  if (value.op === 'name' || value.op === 'member' || value.op === 'index') return value;
  return { op: 'name', name: '', span: value.span };
}

/** A target as the value it had before, without reading the tree again. */
export function valueOf(target: Target): Expression {
  if (target.op !== 'record-pattern' && target.op !== 'list-pattern') return target;
  return { op: 'other', how: target.op, parts: [], span: target.span };
}

function lowerFields(node: SyntaxNode, lowering: Lowering): PatternEntry[] {
  return node.children.filter((child) => !isComment(child)).map((child) => lowerField(child, lowering));
}

function lowerField(node: SyntaxNode, lowering: Lowering): PatternEntry {
  switch (node.type) {
    case 'pair_pattern':
    case 'pair': {
      const key = keyOf(childOf(node, 'key'), lowering.text);
      const value = childOf(node, 'value');
      const entry = value ? lowerEntry(value, lowering) : { target: lowerTarget(undefined, lowering) };
      return key === undefined ? entry : { key, ...entry };
    }
    case 'shorthand_property_identifier_pattern':
    case 'shorthand_property_identifier':
      return { key: wordsOf(node, lowering.text), target: nameOf(node, lowering.text) };
    case 'object_assignment_pattern':
      return { key: wordsOf(childOf(node, 'left'), lowering.text), ...lowerEntry(node, lowering) };
    default:
      return lowerEntry(node, lowering);
  }
}

/** `target`, `target = fallback`, `...target`. */
function lowerEntry(node: SyntaxNode, lowering: Lowering): PatternEntry {
  switch (node.type) {
    case 'rest_pattern':
    case 'spread_element':
      return { target: lowerTarget(partsOf(node)[0], lowering), rest: true };
    case 'assignment_pattern':
    case 'object_assignment_pattern':
    case 'assignment_expression':
      return {
        target: lowerTarget(childOf(node, 'left'), lowering),
        fallback: lowering.expression(childOf(node, 'right')),
      };
    default:
      return { target: lowerTarget(node, lowering) };
  }
}
