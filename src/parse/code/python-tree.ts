import type { Statement } from '../../model/code.ts';
import type { Expression, Name, Other } from '../../model/expression.ts';
import type { Span } from '../../model/text.ts';
import type { SyntaxNode } from './syntax.ts';

/** What every part of the lowering of Python needs of the others. */
export interface Lowering {
  readonly text: string;
  /** Outside of all functions and classes: what is declared here can be imported. */
  readonly outside: boolean;
  readonly expression: (node: SyntaxNode) => Expression;
  readonly statements: (nodes: readonly SyntaxNode[], lowering: Lowering) => readonly Statement[];
}

const COMMENTS = new Set(['comment', 'line_continuation']);
/** What stands in the tree and is no part: the node above says the same. */
const SIGNS = new Set([...COMMENTS, 'in', 'not', '*', 'async', ',']);
const DAMAGE = 'ERROR';

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function spellingOf({ start, end }: Span, { text }: Lowering): string {
  return text.slice(start, end);
}

/** The parts of a node without signs and comments. */
export function partsOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  return node ? node.children.filter(({ type }) => !SIGNS.has(type)) : [];
}

export function fieldOf(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.field === field && !COMMENTS.has(child.type));
}

export function fieldsOf(node: SyntaxNode, field: string): readonly SyntaxNode[] {
  return partsOf(node).filter((child) => child.field === field);
}

/** A part by its role; where the code is damaged, one that lowers to an `other` without parts. */
export function partOf(node: SyntaxNode, field: string): SyntaxNode {
  return fieldOf(node, field) ?? absent(node);
}

export function firstPart(node: SyntaxNode): SyntaxNode {
  return partsOf(node)[0] ?? absent(node);
}

export function absent({ end }: SyntaxNode): SyntaxNode {
  return { type: 'missing', field: undefined, start: end, end, children: [] };
}

/** Takes off the parentheses. */
export function peel(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.type === 'parenthesized_expression') {
    const parts = partsOf(inner);
    if (parts.length !== 1 || !parts[0]) break;
    inner = parts[0];
  }
  return inner;
}

/** What a damaged node holds beside its parts. */
export function straysOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  return node ? node.children.filter(isDamage) : [];
}

export function isDamage({ type }: SyntaxNode): boolean {
  return type === DAMAGE;
}

export function nameOf(node: SyntaxNode, lowering: Lowering): Name {
  return { op: 'name', name: spellingOf(node, lowering), span: spanOf(node) };
}

export function otherOf(how: string, node: Span, parts: readonly Expression[]): Other {
  return { op: 'other', how, parts, span: spanOf(node) };
}

export function lowerEach(nodes: readonly SyntaxNode[], lowering: Lowering): readonly Expression[] {
  return nodes.map((node) => lowering.expression(node));
}

export function branchOf(
  test: Expression,
  [then, otherwise]: readonly [readonly Statement[], readonly Statement[]],
  span: Span,
): Statement {
  // oxlint-disable-next-line unicorn/no-thenable -- the name that the model gives it
  return { op: 'if', test, then, otherwise, span };
}

/** One value as it is, several as a list. */
export function lowerTogether(nodes: readonly SyntaxNode[], node: SyntaxNode, lowering: Lowering): Expression {
  const [first] = nodes;
  if (nodes.length === 1 && first) return lowering.expression(first);
  return { op: 'list', items: lowerEach(nodes, lowering), span: spanOf(node) };
}
