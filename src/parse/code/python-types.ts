import type { Expression } from '../../model/expression.ts';
import { chosen } from './python-operators.ts';
import {
  absent,
  fieldOf,
  fieldsOf,
  firstPart,
  lowerEach,
  otherOf,
  partOf,
  partsOf,
  spanOf,
  spellingOf,
  type Lowering,
} from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** A type as an expression: names, members, generics as `index`, unions as `choice` `or`. */
export function lowerType(node: SyntaxNode, lowering: Lowering): Expression {
  const lower = TYPES.get(node.type);
  return lower ? lower(node, lowering) : lowering.expression(node);
}

const TYPES: ReadonlyMap<string, typeof lowerType> = new Map<string, typeof lowerType>([
  ['type', (node, lowering) => lowerType(firstPart(node), lowering)],
  ['constrained_type', (node, lowering) => lowerType(firstPart(node), lowering)],
  ['parenthesized_expression', (node, lowering) => lowerType(firstPart(node), lowering)],
  ['string', lowerQuoted],
  ['generic_type', lowerGeneric],
  ['subscript', lowerSubscripted],
  ['union_type', lowerUnion],
  ['binary_operator', lowerUnion],
  ['member_type', lowerMember],
  ['splat_type', (node, lowering) => otherOf('spread', node, lowerEach(partsOf(node), lowering))],
  ['list', lowerTypes],
  ['tuple', lowerTypes],
]);

/** A type in quotes is the name it quotes; anything longer stays text. */
function lowerQuoted(node: SyntaxNode, lowering: Lowering): Expression {
  const value = lowering.expression(node);
  if (value.op !== 'literal' || typeof value.value !== 'string' || !DOTTED.test(value.value)) return value;
  const content = partsOf(node).find(({ type }) => type === 'string_content');
  return dotted(value.value, (content ?? node).start);
}

function dotted(written: string, start: number): Expression {
  const [first = '', ...more] = written.split('.');
  let at = start + first.length;
  let value: Expression = { op: 'name', name: first, span: { start, end: at } };
  for (const property of more) {
    const propertySpan = { start: at + 1, end: at + 1 + property.length };
    at = propertySpan.end;
    value = { op: 'member', object: value, property, propertySpan, span: { start, end: at } };
  }
  return value;
}

/** `list[T]`, `dict[K, V]`. */
function lowerGeneric(node: SyntaxNode, lowering: Lowering): Expression {
  const given = partsOf(node).find(({ type }) => type === 'type_parameter');
  return indexed(firstPart(node), partsOf(given), node, lowering);
}

/** `typing.List[T]`. */
function lowerSubscripted(node: SyntaxNode, lowering: Lowering): Expression {
  return indexed(partOf(node, 'value'), fieldsOf(node, 'subscript'), node, lowering);
}

function indexed(generic: SyntaxNode, given: readonly SyntaxNode[], node: SyntaxNode, lowering: Lowering): Expression {
  const object = lowerType(generic, lowering);
  const name = spellingOf(generic, lowering).split('.').at(-1);
  const items = given.map((type, at) =>
    name === 'Literal' || (name === 'Annotated' && at > 0) ? lowerValue(type, lowering) : lowerType(type, lowering),
  );
  const [only = lowering.expression(absent(node))] = items;
  const index: Expression = items.length > 1 ? { op: 'list', items, span: spanOf(node) } : only;
  return { op: 'index', object, index, span: spanOf(node) };
}

/** Text that stands among types and is no type: `Literal['a']`, `Annotated[str, 'what it is']`. */
function lowerValue(node: SyntaxNode, lowering: Lowering): Expression {
  return lowering.expression(node.type === 'type' ? firstPart(node) : node);
}

/** `X | Y`; the grammar reads it as an operator unless a generic is in it. */
function lowerUnion(node: SyntaxNode, lowering: Lowering): Expression {
  const operator = fieldOf(node, 'operator')?.type ?? '|';
  const [left, right] = partsOf(node).filter(({ field }) => field !== 'operator');
  if (operator !== '|' || !left || !right)
    return lowering.expression(node.type === 'union_type' ? firstPart(node) : node);
  return chosen('or', [lowerType(left, lowering), lowerType(right, lowering)], node);
}

function lowerMember(node: SyntaxNode, lowering: Lowering): Expression {
  const [object = absent(node), property = absent(node)] = partsOf(node);
  return {
    op: 'member',
    object: lowerType(object, lowering),
    property: spellingOf(property, lowering),
    propertySpan: spanOf(property),
    span: spanOf(node),
  };
}

function lowerTypes(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'list', items: partsOf(node).map((part) => lowerType(part, lowering)), span: spanOf(node) };
}
