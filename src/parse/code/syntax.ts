import type { CodeLanguage } from '../../model/code.ts';
import { type Grammar, loadGrammar } from './grammars.ts';

/** A node of the grammar's tree. Signs and keywords are left out unless the grammar gives them a field or the lowering asks for them. */
export interface SyntaxNode {
  readonly type: string;
  /** Its role in the node above. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** What nests deeper is left out: nobody writes it, and what walks the tree may then call itself. */
const DEPTH_CAP = 300;
/** Nodes of one text; a file of half a megabyte of dense code has fewer. */
const NODE_CAP = 400_000;
/** Words without a field that change what the node above means. */
const KEPT = new Set(['async', 'default', 'get', 'set', 'static', 'in', 'of', '*', 'not', 'delete']);

/**
 * Parses a text into a tree that has left the parser's memory.
 * @returns the root, and how many characters the grammar could not read; the rest of the tree is good all the same
 */
export async function parseSyntax(
  text: string,
  language: CodeLanguage,
): Promise<{ readonly root: SyntaxNode; readonly errors: number; readonly cut: boolean }> {
  const grammar = await loadGrammar(language);
  const tree = grammar.parser.parse(text);
  if (!tree)
    return {
      root: { type: 'ERROR', field: undefined, start: 0, end: text.length, children: [] },
      errors: text.length,
      cut: false,
    };
  const cursor = tree.walk();
  try {
    return copyTree(cursor, grammar);
  } finally {
    cursor.delete();
    tree.delete();
  }
}

type Cursor = ReturnType<NonNullable<ReturnType<Grammar['parser']['parse']>>['walk']>;
interface OpenNode extends SyntaxNode {
  readonly children: OpenNode[];
}

/** Walks with an explicit path: a hostile file nests as deep as it likes. */
function copyTree(cursor: Cursor, grammar: Grammar): { root: SyntaxNode; errors: number; cut: boolean } {
  const root = readNode(cursor, grammar);
  const path: OpenNode[] = [root];
  let errors = 0;
  let count = 1;
  let cut = false;
  if (!cursor.gotoFirstChild()) return { root, errors, cut };
  for (;;) {
    if (isKept(cursor, grammar)) {
      const node = readNode(cursor, grammar);
      path.at(-1)?.children.push(node);
      count += 1;
      if (count >= NODE_CAP) return { root, errors, cut: true };
      if (node.type === 'ERROR') errors += node.end - node.start;
      if (path.length >= DEPTH_CAP) cut = true;
      else if (cursor.gotoFirstChild()) {
        path.push(node);
        continue;
      }
    }
    while (!cursor.gotoNextSibling()) {
      path.pop();
      if (path.length === 0 || !cursor.gotoParent()) return { root, errors, cut };
    }
  }
}

function isKept(cursor: Cursor, { types }: Grammar): boolean {
  return cursor.nodeIsNamed || cursor.currentFieldId !== 0 || KEPT.has(types[cursor.nodeTypeId] ?? '');
}

function readNode(cursor: Cursor, { types, fields }: Grammar): OpenNode {
  return {
    type: types[cursor.nodeTypeId] ?? 'ERROR',
    field: fields[cursor.currentFieldId] ?? undefined,
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  };
}
