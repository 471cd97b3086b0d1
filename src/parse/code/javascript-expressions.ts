import type { Choice, Expression } from '../../model/expression.ts';
import { lowerAssignment } from './javascript-assignments.ts';
import { lowerClass } from './javascript-classes.ts';
import { lowerFunction } from './javascript-functions.ts';
import { lowerJsx } from './javascript-jsx.ts';
import { joinText, lowerNumber, lowerRegex, lowerTemplate, stringOf } from './javascript-literals.ts';
import {
  childOf,
  literalOf,
  type Lowering,
  type Naming,
  nameOf,
  partsOf,
  spanOf,
  wordsOf,
} from './javascript-nodes.ts';
import { lowerCall, lowerList, lowerRecord } from './javascript-values.ts';
import type { SyntaxNode } from './syntax.ts';

const CONDITIONS = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof']);
const CHOICES: Readonly<Record<string, Choice['how']>> = { '||': 'or', '&&': 'and', '??': 'default' };

type Lower = (node: SyntaxNode, lowering: Lowering, naming: Naming | undefined) => Expression;

const inner: Lower = (node, lowering, naming) => lowering.expression(partsOf(node)[0], naming);
const named: Lower = (node, { text }) => nameOf(node, text);
const func: Lower = (node, lowering, naming) => ({
  op: 'function',
  function: lowerFunction(node, lowering, naming),
  span: spanOf(node),
});
const constant =
  (value: boolean | null): Lower =>
  (node) =>
    literalOf(node, value);

const LOWER: Readonly<Record<string, Lower>> = {
  identifier: named,
  this: named,
  super: named,
  import: named,
  property_identifier: named,
  private_property_identifier: named,
  shorthand_property_identifier: named,
  shorthand_property_identifier_pattern: named,
  type_identifier: named,
  predefined_type: named,
  meta_property: (node, { text }) => ({ ...nameOf(node, text), name: wordsOf(node, text).replace(/\s+/g, '') }),
  true: constant(true),
  false: constant(false),
  null: constant(null),
  undefined: constant(null),
  string: (node, { text }) => literalOf(node, stringOf(node, text)),
  string_fragment: (node, { text }) => literalOf(node, wordsOf(node, text)),
  number: (node, { text }) => lowerNumber(node, text),
  regex: (node, { text }) => lowerRegex(node, text),
  template_string: (node, lowering) => lowerTemplate(node, lowering),
  parenthesized_expression: inner,
  as_expression: inner,
  satisfies_expression: inner,
  non_null_expression: inner,
  type_assertion: inner,
  instantiation_expression: inner,
  jsx_expression: inner,
  expression_statement: inner,
  await_expression: (node, lowering) => awaited(inner(node, lowering, undefined)),
  arrow_function: func,
  function_expression: func,
  generator_function: func,
  function_declaration: func,
  generator_function_declaration: func,
  class: lowerClassValue,
  class_declaration: lowerClassValue,
  object: (node, lowering) => lowerRecord(node, lowering),
  array: (node, lowering) => lowerList(node, lowering),
  spread_element: (node, lowering) => otherOf(node, 'spread', lowering),
  yield_expression: (node, lowering) => otherOf(node, 'yield', lowering),
  sequence_expression: (node, lowering) => otherOf(node, ',', lowering),
  jsx_element: lowerJsx,
  jsx_self_closing_element: lowerJsx,
  call_expression: lowerCalled,
  new_expression: (node, lowering) => lowerCall(node, lowering.expression(childOf(node, 'constructor')), lowering),
  member_expression: lowerMember,
  subscript_expression: lowerSubscript,
  ternary_expression: lowerTernary,
  unary_expression: lowerUnary,
  update_expression: (node, lowering) => otherOf(node, operatorOf(node, lowering), lowering),
  binary_expression: lowerBinary,
  assignment_expression: lowerInnerAssignment,
  augmented_assignment_expression: lowerInnerAssignment,
};

/** Every expression, and whatever else stands where one is expected; what has no operation of its own keeps its parts. */
export function lowerExpression(node: SyntaxNode | undefined, lowering: Lowering, naming?: Naming): Expression {
  if (!node) return { op: 'other', how: 'missing', parts: [], span: { start: 0, end: 0 } };
  const lower = Object.hasOwn(LOWER, node.type) ? LOWER[node.type] : undefined;
  return lower ? lower(node, lowering, naming) : otherOf(node, node.type, lowering);
}

function otherOf(node: SyntaxNode, how: string, lowering: Lowering): Expression {
  return { op: 'other', how, parts: partsOf(node).map((part) => lowering.expression(part)), span: spanOf(node) };
}

function operatorOf(node: SyntaxNode, { text }: Lowering): string {
  return wordsOf(childOf(node, 'operator'), text);
}

function awaited(value: Expression): Expression {
  return value.op === 'call' ? { ...value, awaited: true } : value;
}

function lowerClassValue(node: SyntaxNode, lowering: Lowering, naming: Naming | undefined): Expression {
  return { op: 'class', class: lowerClass(node, lowering, naming), span: spanOf(node) };
}

/** To the grammar of TypeScript, `await f<T>(x)` calls `await f`, and `!f<T>(x)` calls `!f`: the sign belongs to the call. */
function lowerCalled(node: SyntaxNode, lowering: Lowering): Expression {
  const callee = childOf(node, 'function');
  if (callee?.type === 'await_expression')
    return awaited(lowerCall(node, inner(callee, lowering, undefined), lowering));
  if (callee?.type !== 'unary_expression') return lowerCall(node, lowering.expression(callee), lowering);
  const called = lowerCall(node, lowering.expression(childOf(callee, 'argument')), lowering);
  return applyUnary(operatorOf(callee, lowering), called, node);
}

function lowerUnary(node: SyntaxNode, lowering: Lowering): Expression {
  return applyUnary(operatorOf(node, lowering), lowering.expression(childOf(node, 'argument')), node);
}

function applyUnary(operator: string, operand: Expression, node: SyntaxNode): Expression {
  const span = spanOf(node);
  if (operator === '!') return { op: 'condition', operator: 'not', operands: [operand], span };
  if (operator === '-' && operand.op === 'literal' && typeof operand.value === 'number')
    return { op: 'literal', value: -operand.value, span };
  return { op: 'other', how: operator, parts: [operand], span };
}

function lowerMember(node: SyntaxNode, lowering: Lowering): Expression {
  const property = childOf(node, 'property') ?? { ...node, start: node.end };
  return {
    op: 'member',
    object: lowering.expression(childOf(node, 'object')),
    property: wordsOf(property, lowering.text),
    propertySpan: spanOf(property),
    span: spanOf(node),
  };
}

function lowerSubscript(node: SyntaxNode, lowering: Lowering): Expression {
  const object = lowering.expression(childOf(node, 'object'));
  const index = lowering.expression(childOf(node, 'index'));
  const span = spanOf(node);
  if (index.op === 'literal' && typeof index.value === 'string' && !index.regex)
    return { op: 'member', object, property: index.value, propertySpan: index.span, span };
  return { op: 'index', object, index, span };
}

function lowerTernary(node: SyntaxNode, lowering: Lowering): Expression {
  const branches = ['consequence', 'alternative'].map((field) => childOf(node, field));
  return {
    op: 'choice',
    how: 'if',
    test: lowering.expression(childOf(node, 'condition')),
    values: branches.flatMap((branch) => (branch ? [lowering.expression(branch)] : [])),
    span: spanOf(node),
  };
}

function lowerBinary(node: SyntaxNode, lowering: Lowering): Expression {
  const operator = operatorOf(node, lowering);
  const how = CHOICES[operator];
  const span = spanOf(node);
  if (operator === '+') return joinText(chainOf(node, operator, lowering), node.start) ?? otherOf(node, '+', lowering);
  if (how) return { op: 'choice', how, values: chainOf(node, operator, lowering), span };
  const operands = partsOf(node)
    .filter(({ field }) => field !== 'operator')
    .map((operand) => lowering.expression(operand));
  return CONDITIONS.has(operator)
    ? { op: 'condition', operator, operands, span }
    : { op: 'other', how: operator, parts: operands, span };
}

/** The operands of `a + b + c`, which nests to the left. */
function chainOf(node: SyntaxNode, operator: string, lowering: Lowering): readonly Expression[] {
  const operands: Expression[] = [];
  let at: SyntaxNode | undefined = node;
  while (at?.type === 'binary_expression' && operatorOf(at, lowering) === operator) {
    operands.push(lowering.expression(childOf(at, 'right')));
    at = childOf(at, 'left');
  }
  operands.push(lowering.expression(at));
  return operands.toReversed();
}

function lowerInnerAssignment(node: SyntaxNode, lowering: Lowering): Expression {
  const { target, value } = lowerAssignment(node, lowering);
  return { op: 'assignment', target, value, span: spanOf(node) };
}
