import type { Statement } from '../../model/code.ts';
import type { Argument, Expression, Target } from '../../model/expression.ts';
import { lowerAssignment, lowerAugmented } from './python-assignments.ts';
import { lowerClass, lowerDecorated, lowerFunction } from './python-definitions.ts';
import { lowerExpression } from './python-expressions.ts';
import { lowerImport, lowerImportFrom } from './python-imports.ts';
import { lowerMatch } from './python-match.ts';
import { negated } from './python-operators.ts';
import { lowerAlias, lowerTarget } from './python-targets.ts';
import {
  branchOf,
  fieldOf,
  fieldsOf,
  firstPart,
  lowerEach,
  lowerTogether,
  otherOf,
  partOf,
  partsOf,
  peel,
  spanOf,
  straysOf,
  type Lowering,
} from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

type Lower = (node: SyntaxNode, lowering: Lowering) => readonly Statement[];
type Handler = Extract<Statement, { op: 'try' }>['handlers'][number];

/** Statements that hold no statements; pass, global, nonlocal and type aliases do nothing to values. */
const SIMPLE: ReadonlyMap<string, Lower> = new Map<string, Lower>([
  ['expression_statement', lowerExpressionStatement],
  ['assignment', lowerAssignment],
  ['augmented_assignment', (node, lowering) => [lowerAugmented(node, lowering)]],
  ['return_statement', (node, lowering) => [{ op: 'return', ...valueIn(node, lowering), span: spanOf(node) }]],
  ['raise_statement', (node, lowering) => [{ op: 'throw', ...valueIn(node, lowering), span: spanOf(node) }]],
  ['assert_statement', lowerAssert],
  ['delete_statement', lowerDelete],
  ['print_statement', (node, lowering) => [lowerWordCall('print', node, lowering)]],
  ['exec_statement', (node, lowering) => [lowerWordCall('exec', node, lowering)]],
  ['import_statement', lowerImport],
  ['import_from_statement', lowerImportFrom],
  ['break_statement', (node) => [{ op: 'jump', how: 'break', span: spanOf(node) }]],
  ['continue_statement', (node) => [{ op: 'jump', how: 'continue', span: spanOf(node) }]],
  ['decorator', (node, lowering) => [asStatement(lowering.expression(firstPart(node)))]],
  ...[
    'pass_statement',
    'global_statement',
    'nonlocal_statement',
    'type_alias_statement',
    'future_import_statement',
  ].map((type): [string, Lower] => [type, () => []]),
]);

/** Statements with blocks: what could not be read between them comes after. */
const COMPOUND: ReadonlyMap<string, Lower> = new Map<string, Lower>([
  ['if_statement', lowerIf],
  ['for_statement', lowerFor],
  ['while_statement', lowerWhile],
  ['try_statement', lowerTry],
  ['with_statement', lowerWith],
  ['match_statement', (node, lowering) => [lowerMatch(node, lowering)]],
  ['decorated_definition', lowerDecorated],
]);

const DEFINITIONS: ReadonlyMap<string, Lower> = new Map<string, Lower>([
  ['function_definition', (node, lowering) => [lowerFunction(node, lowering)]],
  ['class_definition', (node, lowering) => [lowerClass(node, lowering)]],
]);

/** What holds statements without being one; the clauses stand alone only in damaged code. */
const HOLDERS = new Set([
  'ERROR',
  'module',
  'block',
  'elif_clause',
  'else_clause',
  'except_clause',
  'finally_clause',
  'case_clause',
]);

/** Lowers a tree of tree-sitter-python. Whatever the tree looks like, it gives what can be read of it. */
export function lowerPython(root: SyntaxNode, text: string): readonly Statement[] {
  const lowering: Lowering = {
    text,
    outside: true,
    expression: (node) => lowerExpression(node, lowering),
    statements: lowerStatements,
  };
  return lowerStatement(root, lowering);
}

function lowerStatements(nodes: readonly SyntaxNode[], lowering: Lowering): readonly Statement[] {
  return nodes.flatMap((node) => lowerStatement(node, lowering));
}

function lowerStatement(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  if (HOLDERS.has(node.type)) return lowerStatements(partsOf(node), lowering);
  const lower = SIMPLE.get(node.type) ?? DEFINITIONS.get(node.type);
  if (lower) return lower(node, lowering);
  const compound = COMPOUND.get(node.type);
  if (!compound) return [asStatement(lowering.expression(node))];
  return [...compound(node, lowering), ...lowerStatements(straysOf(node), lowering)];
}

function lowerBlock(node: SyntaxNode | undefined, lowering: Lowering): readonly Statement[] {
  return lowerStatements(partsOf(node), lowering);
}

/** The block of a clause that gives it no role. */
function blockOf(clause: SyntaxNode | undefined): SyntaxNode | undefined {
  return clause?.children.find(({ type }) => type === 'block');
}

function asStatement(value: Expression): Statement {
  return { op: 'expression', value, span: value.span };
}

function lowerExpressionStatement(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const parts = partsOf(node);
  const [only] = parts;
  if (parts.length === 1 && only && SIMPLE.has(only.type)) return lowerStatement(only, lowering);
  return [{ op: 'expression', value: lowerTogether(parts, node, lowering), span: spanOf(node) }];
}

/** The value of `return` and `raise`, without the cause. */
function valueIn(node: SyntaxNode, lowering: Lowering): { readonly value?: Expression } {
  const value = partsOf(node).find(({ field }) => field !== 'cause');
  return value ? { value: lowering.expression(value) } : {};
}

function lowerAssert(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const span = spanOf(node);
  const test = firstPart(node);
  const [, message] = partsOf(node);
  const then: Statement = { op: 'throw', ...(message && { value: lowering.expression(message) }), span };
  return [branchOf(negated(lowering.expression(test), test), [[then], []], span)];
}

function lowerDelete(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const parts = partsOf(node).flatMap((part) => (part.type === 'expression_list' ? partsOf(part) : [part]));
  return [asStatement(otherOf('del', node, lowerEach(parts, lowering)))];
}

/** `print a, b` and `exec code in scope` of Python 2; `print >>file, a` names the file as Python 3 does. */
function lowerWordCall(word: string, node: SyntaxNode, lowering: Lowering): Statement {
  const args = partsOf(node).map((part): Argument => {
    if (part.type !== 'chevron') return { value: lowering.expression(part) };
    return { name: 'file', value: lowering.expression(firstPart(part)) };
  });
  const callee: Expression = { op: 'name', name: word, span: { start: node.start, end: node.start + word.length } };
  return asStatement({ op: 'call', callee, args, construct: false, awaited: false, span: spanOf(node) });
}

function lowerIf(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const alternatives = fieldsOf(node, 'alternative');
  const otherwise = alternatives.reduceRight<readonly Statement[]>(
    (rest, clause) =>
      clause.type === 'elif_clause'
        ? [branch(clause, rest, node.end, lowering)]
        : lowerBlock(blockOf(clause), lowering),
    [],
  );
  return [branch(node, otherwise, node.end, lowering)];
}

function branch(node: SyntaxNode, otherwise: readonly Statement[], end: number, lowering: Lowering): Statement {
  const test = lowering.expression(partOf(node, 'condition'));
  return branchOf(test, [lowerBlock(fieldOf(node, 'consequence'), lowering), otherwise], { start: node.start, end });
}

/** What `else` of a loop holds comes after it. */
function lowerFor(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  return [
    {
      op: 'for',
      target: lowerTarget(partOf(node, 'left'), lowering),
      each: lowering.expression(partOf(node, 'right')),
      keys: false,
      body: lowerBlock(fieldOf(node, 'body'), lowering),
      span: spanOf(node),
    },
    ...lowerBlock(blockOf(fieldOf(node, 'alternative')), lowering),
  ];
}

function lowerWhile(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const test = lowering.expression(partOf(node, 'condition'));
  const body = lowerBlock(fieldOf(node, 'body'), lowering);
  const after = lowerBlock(blockOf(fieldOf(node, 'alternative')), lowering);
  return [{ op: 'while', test, body, span: spanOf(node) }, ...after];
}

function lowerTry(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const clauses = (type: string): readonly SyntaxNode[] => partsOf(node).filter((part) => part.type === type);
  const blocks = (type: string): readonly Statement[] =>
    clauses(type).flatMap((clause) => lowerBlock(blockOf(clause), lowering));
  return [
    {
      op: 'try',
      body: [...lowerBlock(fieldOf(node, 'body'), lowering), ...blocks('else_clause')],
      handlers: clauses('except_clause').map((clause) => lowerHandler(clause, lowering)),
      last: blocks('finally_clause'),
      span: spanOf(node),
    },
  ];
}

function lowerHandler(node: SyntaxNode, lowering: Lowering): Handler {
  const { types, name } = caught(node, lowering);
  const written = types.flatMap((type) => (peel(type).type === 'tuple' ? partsOf(peel(type)) : [type]));
  return {
    ...(name && { target: lowerAlias(name, lowering) }),
    types: lowerEach(written, lowering),
    body: lowerBlock(blockOf(node), lowering),
    span: spanOf(node),
  };
}

/** `except A as e`, `except (A, B)`, and `except A, e` of Python 2: a second name in small letters is no class. */
function caught(
  node: SyntaxNode,
  { text }: Lowering,
): { readonly types: readonly SyntaxNode[]; readonly name: SyntaxNode | undefined } {
  const [first, second, ...more] = fieldsOf(node, 'value');
  if (!first) return { types: [], name: undefined };
  if (first.type === 'as_pattern') return { types: [firstPart(first)], name: fieldOf(first, 'alias') };
  if (!second) return { types: [first], name: fieldOf(node, 'alias') };
  const isName = more.length === 0 && second.type === 'identifier' && /[a-z_]/.test(text.charAt(second.start));
  return isName ? { types: [first], name: second } : { types: [first, second, ...more], name: undefined };
}

function lowerWith(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const clauses = partsOf(node).filter(({ type }) => type === 'with_clause');
  const items = clauses.flatMap((clause) => partsOf(clause)).map((item) => lowerItem(item, lowering));
  return [{ op: 'with', items, body: lowerBlock(fieldOf(node, 'body'), lowering), span: spanOf(node) }];
}

function lowerItem(node: SyntaxNode, lowering: Lowering): { readonly value: Expression; readonly target?: Target } {
  const written = peel(fieldOf(node, 'value') ?? node);
  if (written.type !== 'as_pattern') return { value: lowering.expression(written) };
  const value = lowering.expression(firstPart(written));
  return { value, target: lowerAlias(partOf(written, 'alias'), lowering) };
}
