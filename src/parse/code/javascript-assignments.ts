import type { Choice, Expression, Target } from '../../model/expression.ts';
import { isText, textParts } from './javascript-literals.ts';
import { childOf, type Lowering, type Naming, spanOf, wordsOf } from './javascript-nodes.ts';
import { lowerTarget, valueOf } from './javascript-patterns.ts';
import type { SyntaxNode } from './syntax.ts';

const LOGICAL: Readonly<Record<string, Choice['how']>> = { '||=': 'or', '&&=': 'and', '??=': 'default' };

/** `a = b`, `a += b`: an operator makes its value from what was there before. A function gets the name of what it is assigned to. */
export function lowerAssignment(
  node: SyntaxNode,
  lowering: Lowering,
  documentation?: Naming['documentation'],
): { readonly target: Target; readonly value: Expression } {
  const target = lowerTarget(childOf(node, 'left'), lowering);
  const value = lowering.expression(childOf(node, 'right'), namingOf(target, documentation));
  const operator = wordsOf(childOf(node, 'operator'), lowering.text);
  return { target, value: operator ? augment(target, operator, value, node) : value };
}

export function namingOf(target: Target, documentation?: Naming['documentation']): Naming | undefined {
  if (target.op === 'name') return { name: target.name, nameSpan: target.span, documentation };
  if (target.op === 'member') return { name: target.property, nameSpan: target.propertySpan, documentation };
  return undefined;
}

function augment(target: Target, operator: string, value: Expression, node: SyntaxNode): Expression {
  const before = valueOf(target);
  const span = spanOf(node);
  const how = LOGICAL[operator];
  if (how) return { op: 'choice', how, values: [before, value], span };
  const added = operator === '+=' && (isText(value) || value.op !== 'literal');
  if (added) return { op: 'text', parts: [before, ...textParts(value)], span };
  return { op: 'other', how: operator.slice(0, -1), parts: [before, value], span };
}
