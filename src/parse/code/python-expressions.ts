import type { Argument, Call, Expression, FunctionValue, RecordEntry } from '../../model/expression.ts';
import { lowerComprehension } from './python-comprehensions.ts';
import {
  lowerBinary,
  lowerBoolean,
  lowerComparison,
  lowerConditional,
  lowerNot,
  lowerUnary,
} from './python-operators.ts';
import { lowerParameters } from './python-parameters.ts';
import { lowerConcatenated, lowerNumber, lowerString } from './python-strings.ts';
import { lowerAlias, lowerTarget } from './python-targets.ts';
import {
  fieldOf,
  fieldsOf,
  firstPart,
  lowerEach,
  lowerTogether,
  nameOf,
  otherOf,
  partOf,
  partsOf,
  peel,
  spanOf,
  spellingOf,
  type Lowering,
} from './python-tree.ts';
import { lowerType } from './python-types.ts';
import type { SyntaxNode } from './syntax.ts';

type Lower = (node: SyntaxNode, lowering: Lowering) => Expression;

const constant =
  (value: boolean | null): Lower =>
  (node) => ({ op: 'literal', value, span: spanOf(node) });

const LOWERINGS: ReadonlyMap<string, Lower> = new Map<string, Lower>([
  ['identifier', nameOf],
  ['keyword_identifier', nameOf],
  ['dotted_name', lowerDotted],
  ['attribute', lowerAttribute],
  ['subscript', lowerSubscript],
  ['slice', (node, lowering) => otherOf('slice', node, lowerEach(partsOf(node), lowering))],
  ['call', lowerCall],
  ['await', lowerAwait],
  ['yield', (node, lowering) => otherOf('yield', node, lowerEach(partsOf(node), lowering))],
  ['lambda', lowerLambda],
  ['parenthesized_expression', (node, lowering) => lowerTogether(partsOf(node), node, lowering)],
  ['string', lowerString],
  ['concatenated_string', lowerConcatenated],
  ['integer', lowerNumber],
  ['float', lowerNumber],
  ['true', constant(true)],
  ['false', constant(false)],
  ['none', constant(null)],
  ['tuple', lowerList],
  ['list', lowerList],
  ['set', lowerList],
  ['expression_list', lowerList],
  ['pattern_list', lowerList],
  ['tuple_pattern', lowerList],
  ['list_pattern', lowerList],
  ['list_splat', lowerSpread],
  ['list_splat_pattern', lowerSpread],
  ['dictionary_splat', lowerSpread],
  ['dictionary_splat_pattern', lowerSpread],
  ['dictionary', lowerDictionary],
  ['list_comprehension', lowerComprehension],
  ['set_comprehension', lowerComprehension],
  ['dictionary_comprehension', lowerComprehension],
  ['generator_expression', lowerComprehension],
  ['binary_operator', lowerBinary],
  ['unary_operator', lowerUnary],
  ['not_operator', lowerNot],
  ['boolean_operator', lowerBoolean],
  ['comparison_operator', lowerComparison],
  ['conditional_expression', lowerConditional],
  ['named_expression', lowerNamed],
  ['assignment', lowerInnerAssignment],
  ['as_pattern', lowerAs],
  ['type', lowerType],
]);

/** Every expression becomes one; what has no operation of its own keeps its parts. */
export function lowerExpression(node: SyntaxNode, lowering: Lowering): Expression {
  const lower = LOWERINGS.get(node.type);
  return lower ? lower(node, lowering) : otherOf(node.type, node, lowerEach(partsOf(node), lowering));
}

/** `a.b.c` where the grammar wants a name: in patterns. */
function lowerDotted(node: SyntaxNode, lowering: Lowering): Expression {
  const [first, ...more] = partsOf(node);
  let value: Expression = nameOf(first ?? node, lowering);
  for (const part of more) value = memberOf(value, part, lowering);
  return value;
}

function memberOf(object: Expression, part: SyntaxNode, lowering: Lowering): Expression {
  const span = { start: object.span.start, end: part.end };
  return { op: 'member', object, property: spellingOf(part, lowering), propertySpan: spanOf(part), span };
}

function lowerAttribute(node: SyntaxNode, lowering: Lowering): Expression {
  const attribute = partOf(node, 'attribute');
  return {
    op: 'member',
    object: lowering.expression(partOf(node, 'object')),
    property: spellingOf(attribute, lowering),
    propertySpan: spanOf(attribute),
    span: spanOf(node),
  };
}

function lowerSubscript(node: SyntaxNode, lowering: Lowering): Expression {
  const object = lowering.expression(partOf(node, 'value'));
  const index = lowerTogether(fieldsOf(node, 'subscript'), node, lowering);
  if (index.op !== 'literal' || typeof index.value !== 'string')
    return { op: 'index', object, index, span: spanOf(node) };
  return { op: 'member', object, property: index.value, propertySpan: index.span, span: spanOf(node) };
}

function lowerCall(node: SyntaxNode, lowering: Lowering): Call {
  const given = fieldOf(node, 'arguments');
  const args = given?.type === 'generator_expression' ? [given] : partsOf(given);
  return {
    op: 'call',
    callee: lowering.expression(partOf(node, 'function')),
    args: args.map((argument) => lowerArgument(peel(argument), lowering)),
    construct: false,
    awaited: false,
    span: spanOf(node),
  };
}

function lowerArgument(node: SyntaxNode, lowering: Lowering): Argument {
  if (node.type === 'keyword_argument')
    return {
      name: spellingOf(partOf(node, 'name'), lowering),
      value: lowering.expression(partOf(node, 'value')),
    };
  if (node.type === 'list_splat') return { spread: 'list', value: lowering.expression(firstPart(node)) };
  if (node.type === 'dictionary_splat') return { spread: 'map', value: lowering.expression(firstPart(node)) };
  return { value: lowering.expression(node) };
}

function lowerAwait(node: SyntaxNode, lowering: Lowering): Expression {
  const value = lowering.expression(firstPart(node));
  return value.op === 'call' ? { ...value, awaited: true } : value;
}

function lowerLambda(node: SyntaxNode, lowering: Lowering): FunctionValue {
  const body = partOf(node, 'body');
  const span = spanOf(node);
  return {
    op: 'function',
    function: {
      name: '',
      nameSpan: { start: node.start, end: node.start },
      parameters: lowerParameters(fieldOf(node, 'parameters'), lowering),
      body: [{ op: 'return', value: lowering.expression(body), span: spanOf(body) }],
      decorators: [],
      async: false,
      span,
    },
    span,
  };
}

function lowerList(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'list', items: lowerEach(partsOf(node), lowering), span: spanOf(node) };
}

function lowerSpread(node: SyntaxNode, lowering: Lowering): Expression {
  return otherOf('spread', node, lowerEach(partsOf(node), lowering));
}

function lowerDictionary(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'record', entries: partsOf(node).map((part) => lowerEntry(part, lowering)), span: spanOf(node) };
}

function lowerEntry(node: SyntaxNode, lowering: Lowering): RecordEntry {
  const span = spanOf(node);
  if (node.type === 'dictionary_splat') return { spread: true, value: lowering.expression(firstPart(node)), span };
  if (node.type !== 'pair') return { spread: true, value: lowering.expression(node), span };
  const key = lowering.expression(partOf(node, 'key'));
  const value = lowering.expression(partOf(node, 'value'));
  if (key.op === 'literal' && typeof key.value === 'string') return { key: key.value, keySpan: key.span, value, span };
  return { computed: key, value, span };
}

function lowerNamed(node: SyntaxNode, lowering: Lowering): Expression {
  const value = lowering.expression(partOf(node, 'value'));
  return { op: 'assignment', target: nameOf(partOf(node, 'name'), lowering), value, span: spanOf(node) };
}

/** An assignment where none may stand: in damaged code. */
function lowerInnerAssignment(node: SyntaxNode, lowering: Lowering): Expression {
  const target = lowerTarget(partOf(node, 'left'), lowering);
  return { op: 'assignment', target, value: lowering.expression(partOf(node, 'right')), span: spanOf(node) };
}

/** `value as name` outside of `with` and `except`: the name takes the value. */
function lowerAs(node: SyntaxNode, lowering: Lowering): Expression {
  const value = lowering.expression(firstPart(node));
  return { op: 'assignment', target: lowerAlias(partOf(node, 'alias'), lowering), value, span: spanOf(node) };
}
