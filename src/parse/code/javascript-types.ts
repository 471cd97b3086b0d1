import type { Expression, Index } from '../../model/expression.ts';
import { childOf, literalOf, type Lowering, nameOf, partsOf, spanOf, wordsOf } from './javascript-nodes.ts';
import type { SyntaxNode } from './syntax.ts';

/** Types whose parts name no value and no other type that matters here. */
const OPAQUE: Readonly<Record<string, string>> = {
  object_type: 'object-type',
  function_type: 'function-type',
  constructor_type: 'function-type',
  template_literal_type: 'template-type',
};

/** The type that follows a name or a list of parameters, if it is given. */
export function typeOf(node: SyntaxNode | undefined, field: string, lowering: Lowering): Expression | undefined {
  const annotation = childOf(node, field);
  return annotation && lowerType(annotation, lowering);
}

export function lowerType(node: SyntaxNode, lowering: Lowering): Expression {
  const { text } = lowering;
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
    case 'predefined_type':
    case 'this_type':
    case 'this':
      return nameOf(node, text);
    case 'nested_type_identifier':
    case 'nested_identifier':
      return lowerQualified(node, lowering);
    case 'generic_type':
      return lowerGeneric(node, lowering);
    case 'array_type':
      return {
        op: 'index',
        object: { op: 'name', name: 'Array', span: spanOf(node) },
        index: lowerOnly(node, lowering),
        span: spanOf(node),
      };
    case 'lookup_type':
      return lowerLookup(node, lowering);
    case 'union_type':
      return { op: 'choice', how: 'or', values: unionParts(node, lowering), span: spanOf(node) };
    case 'tuple_type':
      return { op: 'list', items: typesIn(node, lowering), span: spanOf(node) };
    case 'type_annotation':
    case 'parenthesized_type':
    case 'readonly_type':
    case 'optional_type':
    case 'type_predicate_annotation':
    case 'asserts_annotation':
    case 'literal_type':
    case 'instantiation_expression':
      return lowerOnly(node, lowering);
    case 'member_expression':
    case 'call_expression':
    case 'string':
    case 'number':
    case 'true':
    case 'false':
    case 'null':
    case 'undefined':
    case 'unary_expression':
      return lowering.expression(node);
    default:
      return lowerOtherType(node, lowering);
  }
}

function lowerOtherType(node: SyntaxNode, lowering: Lowering): Expression {
  const opaque = OPAQUE[node.type];
  const parts = opaque ? [] : typesIn(node, lowering);
  return { op: 'other', how: opaque ?? node.type, parts, span: spanOf(node) };
}

function typesIn(node: SyntaxNode | undefined, lowering: Lowering): Expression[] {
  return partsOf(node).map((part) => lowerType(part, lowering));
}

function lowerOnly(node: SyntaxNode, lowering: Lowering): Expression {
  const [only] = partsOf(node);
  return only ? lowerType(only, lowering) : literalOf(node, null);
}

/** `a | b | c` nests to the left. */
function unionParts(node: SyntaxNode, lowering: Lowering): Expression[] {
  return partsOf(node).flatMap((part) =>
    part.type === 'union_type' ? unionParts(part, lowering) : [lowerType(part, lowering)],
  );
}

function lowerQualified(node: SyntaxNode, lowering: Lowering): Expression {
  const [object, property] = partsOf(node);
  if (!object || !property) return lowerOtherType(node, lowering);
  return {
    op: 'member',
    object: lowerType(object, lowering),
    property: wordsOf(property, lowering.text),
    propertySpan: spanOf(property),
    span: spanOf(node),
  };
}

/** `A['b']` */
function lowerLookup(node: SyntaxNode, lowering: Lowering): Expression {
  const [object, index] = typesIn(node, lowering);
  const span = spanOf(node);
  if (!object || !index) return object ?? lowerOtherType(node, lowering);
  if (index.op === 'literal' && typeof index.value === 'string')
    return { op: 'member', object, property: index.value, propertySpan: index.span, span };
  return { op: 'index', object, index, span };
}

/** `Map<K, V>` is an index with a list. */
function lowerGeneric(node: SyntaxNode, lowering: Lowering): Expression {
  const name = childOf(node, 'name');
  const given = childOf(node, 'type_arguments');
  if (!name || !given) return lowerOtherType(node, lowering);
  const types = typesIn(given, lowering);
  const [only] = types;
  const index = only && types.length === 1 ? only : ({ op: 'list', items: types, span: spanOf(given) } as const);
  return { op: 'index', object: lowerType(name, lowering), index, span: spanOf(node) } satisfies Index;
}
