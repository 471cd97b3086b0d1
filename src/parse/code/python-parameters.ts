import type { Parameter } from '../../model/code.ts';
import { isSplat, lowerTarget } from './python-targets.ts';
import { fieldOf, firstPart, isDamage, partsOf, spanOf, type Lowering } from './python-tree.ts';
import { lowerType } from './python-types.ts';
import type { SyntaxNode } from './syntax.ts';

const SEPARATORS = new Set(['keyword_separator', 'positional_separator']);

/** The parameters of a `def` or `lambda`, without the bare `*` and `/`. */
export function lowerParameters(node: SyntaxNode | undefined, lowering: Lowering): readonly Parameter[] {
  return partsOf(node)
    .filter((part) => !SEPARATORS.has(part.type) && !isDamage(part))
    .map((part) => lowerParameter(part, lowering));
}

function lowerParameter(node: SyntaxNode, lowering: Lowering): Parameter {
  const named = nameNode(node);
  const fallback = fieldOf(node, 'value');
  const type = fieldOf(node, 'type');
  return {
    target: lowerTarget(named, lowering),
    ...(fallback && { fallback: lowering.expression(fallback) }),
    ...(isSplat(named) && { rest: named.type.startsWith('list') ? 'list' : 'map' }),
    ...(type && { type: lowerType(type, lowering) }),
    span: spanOf(node),
  };
}

function nameNode(node: SyntaxNode): SyntaxNode {
  if (node.type === 'typed_parameter') return firstPart(node);
  return fieldOf(node, 'name') ?? node;
}
