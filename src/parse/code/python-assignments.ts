import type { Statement } from '../../model/code.ts';
import type { Expression, Target } from '../../model/expression.ts';
import type { Span } from '../../model/text.ts';
import { sum } from './python-operators.ts';
import { lowerTarget, namesOf } from './python-targets.ts';
import { fieldOf, otherOf, partOf, spanOf, type Lowering } from './python-tree.ts';
import { lowerType } from './python-types.ts';
import type { SyntaxNode } from './syntax.ts';

/** `a = b = value` is two assignments, the second of which takes what the first one got; a type without a value is none. */
export function lowerAssignment(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const { links, right } = unchain(node);
  if (!right) return [];
  const type = fieldOf(node, 'type');
  const [first, ...others] = carrierFirst(links.map((link) => lowerTarget(partOf(link, 'left'), lowering)));
  if (!first) return [];
  const value = named(lowering.expression(right), first);
  return [
    assigned({ target: first, value, ...(type && { type: lowerType(type, lowering) }) }, node, lowering),
    ...others.map((target) => assigned({ target, value: valueOf(first) ?? value }, node, lowering)),
  ];
}

function unchain(node: SyntaxNode): { readonly links: readonly SyntaxNode[]; readonly right: SyntaxNode | undefined } {
  const links = [node];
  let right = fieldOf(node, 'right');
  while (right?.type === 'assignment') {
    links.push(right);
    right = fieldOf(right, 'right');
  }
  return { links, right };
}

/** The target that the others take the value from comes first: a name if there is one. */
function carrierFirst(targets: readonly Target[]): readonly Target[] {
  const carrier = targets.find(({ op }) => op === 'name') ?? targets.find((target) => valueOf(target));
  return carrier ? [carrier, ...targets.filter((target) => target !== carrier)] : targets;
}

/** A target read again; a pattern cannot be. */
function valueOf(target: Target): Expression | undefined {
  return target.op === 'name' || target.op === 'member' || target.op === 'index' ? target : undefined;
}

/** A function that is assigned to a name has that name. */
function named(value: Expression, target: Target): Expression {
  if (value.op !== 'function' || target.op !== 'name' || value.function.name !== '') return value;
  return { ...value, function: { ...value.function, name: target.name, nameSpan: target.span } };
}

export function lowerAugmented(node: SyntaxNode, lowering: Lowering): Statement {
  const target = lowerTarget(partOf(node, 'left'), lowering);
  const right = lowering.expression(partOf(node, 'right'));
  const operator = (fieldOf(node, 'operator')?.type ?? '').replace(/=$/, '');
  const left = valueOf(target);
  const value =
    left && operator === '+' ? sum([left, right], node) : otherOf(operator, node, left ? [left, right] : [right]);
  return { ...assigned({ target, value }, node, lowering), augmented: true };
}

function assigned(
  given: { readonly target: Target; readonly value: Expression; readonly type?: Expression },
  node: Span,
  { outside }: Lowering,
): Extract<Statement, { op: 'assign' }> {
  const names = namesOf(given.target);
  return {
    op: 'assign',
    ...given,
    augmented: false,
    declares: names.length > 0,
    exported: outside && names.some(isPublic),
    span: spanOf(node),
  };
}

export function isPublic(name: string): boolean {
  return !name.startsWith('_');
}
