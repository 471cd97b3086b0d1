import type { Statement } from '../../model/code.ts';
import type { Expression, Literal, Name } from '../../model/expression.ts';
import type { Span } from '../../model/text.ts';
import type { SyntaxNode } from './syntax.ts';

/** The text that is lowered, and the way back to the middle: what lowers one kind of node lowers what stands in it through these. */
export interface Lowering {
  readonly text: string;
  readonly expression: (node: SyntaxNode | undefined, naming?: Naming) => Expression;
  readonly statements: (nodes: readonly SyntaxNode[]) => readonly Statement[];
}

/** What a function or class gets from the place where it stands. */
export interface Naming {
  readonly name: string;
  readonly nameSpan: Span;
  readonly documentation?: Literal | undefined;
}

/** Kinds that say nothing by themselves, and words that only change what the node above means. */
const SILENT = new Set([
  'comment',
  'html_comment',
  'hash_bang_line',
  'optional_chain',
  'accessibility_modifier',
  'override_modifier',
  'async',
  'default',
  'get',
  'set',
  'static',
  'in',
  'of',
  'not',
  'delete',
  'const',
  'let',
  'using',
  'await',
  'type_arguments',
  'type_parameters',
  'type_annotation',
]);

export function isComment({ type }: SyntaxNode): boolean {
  return type === 'comment' || type === 'html_comment';
}

export function childOf(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.field === field && !isComment(child));
}

export function has(node: SyntaxNode, type: string): boolean {
  return node.children.some((child) => child.type === type);
}

/** Whether it stands for something: it is no comment, sign or keyword. */
export function isPart({ type }: SyntaxNode): boolean {
  return !SILENT.has(type) && /^[A-Za-z]/.test(type);
}

export function partsOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  return node ? node.children.filter(isPart) : [];
}

export function spanOf({ start, end }: SyntaxNode): Span {
  return { start, end };
}

export function wordsOf(node: SyntaxNode | undefined, text: string): string {
  return node ? text.slice(node.start, node.end) : '';
}

export function nameOf(node: SyntaxNode, text: string): Name {
  return { op: 'name', name: wordsOf(node, text), span: spanOf(node) };
}

export function literalOf(node: SyntaxNode, value: Literal['value']): Literal {
  return { op: 'literal', value, span: spanOf(node) };
}

/** What stands between commas, with `undefined` for what was left out: `[, a, , b]`. The tree has no signs, the text has. */
export function itemsOf(node: SyntaxNode, text: string): readonly (SyntaxNode | undefined)[] {
  const items: (SyntaxNode | undefined)[] = [];
  let at = node.start;
  let open = true;
  const passTo = (end: number): void => {
    for (; at < end; at += 1) {
      if (text[at] !== ',') continue;
      if (open) items.push(undefined);
      open = true;
    }
  };
  for (const child of node.children) {
    passTo(child.start);
    at = Math.max(at, child.end);
    if (isComment(child)) continue;
    items.push(child);
    open = false;
  }
  passTo(node.end);
  return items;
}

/** The text of a `/** … *\/` comment without its stars, with the place of the comment. */
export function documentationOf(comment: SyntaxNode, text: string): Literal | undefined {
  const written = wordsOf(comment, text);
  if (!written.startsWith('/**') || written.length < 5) return undefined;
  const lines = written
    .slice(3, written.endsWith('*/') ? -2 : undefined)
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\*+ ?/, ''));
  return literalOf(comment, lines.join('\n').trim());
}
