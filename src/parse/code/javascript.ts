import type { Statement } from '../../model/code.ts';
import type { Literal } from '../../model/expression.ts';
import { lowerExpression } from './javascript-expressions.ts';
import { documentationOf, isComment, isPart, type Lowering } from './javascript-nodes.ts';
import { lowerStatement } from './javascript-statements.ts';
import type { SyntaxNode } from './syntax.ts';

/**
 * Lowers JavaScript, TypeScript and TSX, whose grammars differ little, into the intermediate language. Whatever tree comes in,
 * statements come out: a damaged file keeps what can be read of it. Every node is lowered once.
 */
export function lowerJavaScript(root: SyntaxNode, text: string): readonly Statement[] {
  const lowering: Lowering = {
    text,
    expression: (node, naming) => lowerExpression(node, lowering, naming),
    statements: (nodes) => lowerStatements(nodes, lowering),
  };
  return lowering.statements(root.children);
}

/** Kinds between a comment and what it describes: the overloads of a function. */
const BETWEEN = new Set(['function_signature', 'empty_statement']);

function lowerStatements(nodes: readonly SyntaxNode[], lowering: Lowering): readonly Statement[] {
  const statements: Statement[] = [];
  let documentation: Literal | undefined;
  for (const node of nodes) {
    if (isComment(node)) documentation = documentationOf(node, lowering.text) ?? documentation;
    else if (isPart(node)) {
      for (const statement of lowerStatement(node, lowering, documentation)) statements.push(statement);
      if (!BETWEEN.has(node.type)) documentation = undefined;
    }
  }
  return statements;
}
