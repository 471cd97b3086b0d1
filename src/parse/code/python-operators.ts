import type { Expression } from '../../model/expression.ts';
import type { Span } from '../../model/text.ts';
import { isText, textParts } from './python-strings.ts';
import { absent, fieldOf, lowerEach, otherOf, partOf, partsOf, peel, spanOf, type Lowering } from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

export function lowerBinary(node: SyntaxNode, lowering: Lowering): Expression {
  const right = partOf(node, 'right');
  const operator = fieldOf(node, 'operator')?.type ?? 'missing';
  const values = [lowering.expression(partOf(node, 'left')), lowering.expression(right)] as const;
  if (operator === '%' && isText(values[0])) return formatted(values, right, node);
  return operator === '+' ? sum(values, node) : otherOf(operator, node, values);
}

/** Text where one side is text, for then the other must be text too. */
export function sum(values: readonly [Expression, Expression], node: Span): Expression {
  if (!values.some(isText)) return otherOf('+', node, values);
  return { op: 'text', parts: values.flatMap(textParts), span: spanOf(node) };
}

/** `'…' % value`, `'…' % (a, b)`, `'…' % {'a': a}`. */
function formatted(
  [left, right]: readonly [Expression, Expression],
  written: SyntaxNode,
  node: SyntaxNode,
): Expression {
  return { op: 'text', parts: [...textParts(left), ...fillings(right, peel(written))], span: spanOf(node) };
}

function fillings(value: Expression, { type }: SyntaxNode): readonly Expression[] {
  if (value.op === 'list' && type === 'tuple') return value.items;
  return value.op === 'record' ? value.entries.map((entry) => entry.value) : [value];
}

/** A number with its sign is one literal. */
export function lowerUnary(node: SyntaxNode, lowering: Lowering): Expression {
  const operator = fieldOf(node, 'operator')?.type ?? 'missing';
  const value = lowering.expression(partOf(node, 'argument'));
  const signed = operator === '-' ? -1 : operator === '+' ? 1 : 0;
  if (signed !== 0 && value.op === 'literal' && typeof value.value === 'number')
    return { ...value, value: signed * value.value, span: spanOf(node) };
  return otherOf(operator, node, [value]);
}

export function lowerNot(node: SyntaxNode, lowering: Lowering): Expression {
  return negated(lowering.expression(partOf(node, 'argument')), node);
}

export function negated(value: Expression, node: Span): Expression {
  return { op: 'condition', operator: 'not', operands: [value], span: spanOf(node) };
}

export function lowerBoolean(node: SyntaxNode, lowering: Lowering): Expression {
  const how = fieldOf(node, 'operator')?.type === 'and' ? 'and' : 'or';
  return chosen(how, [lowering.expression(partOf(node, 'left')), lowering.expression(partOf(node, 'right'))], node);
}

/** A choice one of whose values is the same choice is one choice. */
export function chosen(how: 'or' | 'and', values: readonly [Expression, Expression], node: SyntaxNode): Expression {
  const flat = values.flatMap((value) => (value.op === 'choice' && value.how === how ? value.values : [value]));
  return { op: 'choice', how, values: flat, span: spanOf(node) };
}

export function lowerConditional(node: SyntaxNode, lowering: Lowering): Expression {
  const [then, test, ...otherwise] = lowerEach(partsOf(node), lowering);
  if (!then || !test) return otherOf(node.type, node, then ? [then] : []);
  return { op: 'choice', how: 'if', test, values: [then, ...otherwise], span: spanOf(node) };
}

export function lowerComparison(node: SyntaxNode, lowering: Lowering): Expression {
  const operators = node.children.filter(({ field }) => field === 'operators');
  const operands = lowerEach(
    partsOf(node).filter(({ field }) => field !== 'operators'),
    lowering,
  );
  const links = operators.map(({ type }, at) => {
    const left = at === 0 ? operands[0] : operands[at] && again(operands[at]);
    return compared(type, left ?? lowering.expression(absent(node)), operands[at + 1], node);
  });
  const [first, ...more] = links;
  if (!first) return otherOf(node.type, node, operands);
  return more.length === 0 ? first : { op: 'choice', how: 'and', values: links, span: spanOf(node) };
}

function compared(type: string, left: Expression, right: Expression | undefined, node: SyntaxNode): Expression {
  const last = right ?? otherOf('missing', { start: node.end, end: node.end }, []);
  const operator = type === '<>' ? '!=' : type;
  const span = { start: left.span.start, end: last.span.end };
  return { op: 'condition', operator, operands: [left, last], span };
}

/**
 * The middle of `a < b < c` for its second use. What is more than a name with members is not repeated: a tree in which
 * every level holds the next one twice would be too large to walk.
 */
function again(value: Expression): Expression {
  return isSmall(value) ? value : otherOf('again', value.span, []);
}

/** May stand in two places of the lowered tree. */
export function isSmall(value: Expression): boolean {
  let inner = value;
  while (inner.op === 'member') inner = inner.object;
  return inner.op === 'name' || inner.op === 'literal';
}
