import type { CodeClass, CodeFunction, Statement } from '../../model/code.ts';
import type { Expression, Literal } from '../../model/expression.ts';
import type { Span } from '../../model/text.ts';
import { isPublic } from './python-assignments.ts';
import { lowerParameters } from './python-parameters.ts';
import {
  fieldOf,
  firstPart,
  isDamage,
  lowerEach,
  partOf,
  partsOf,
  spanOf,
  spellingOf,
  straysOf,
  type Lowering,
} from './python-tree.ts';
import { lowerType } from './python-types.ts';
import type { SyntaxNode } from './syntax.ts';

type Field = CodeClass['fields'][number];

/** A function or class with what decorates it. */
export function lowerDecorated(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const definition = partOf(node, 'definition');
  const decorators = partsOf(node).filter(({ type }) => type === 'decorator');
  if (definition.type === 'function_definition') return [lowerFunction(definition, lowering, decorators, node)];
  if (definition.type === 'class_definition') return [lowerClass(definition, lowering, decorators, node)];
  return lowering.statements(decorators, lowering);
}

export function lowerFunction(
  node: SyntaxNode,
  lowering: Lowering,
  decorators: readonly SyntaxNode[] = [],
  whole: Span = node,
): Statement {
  const name = partOf(node, 'name');
  const returns = fieldOf(node, 'return_type');
  const inner = { ...lowering, outside: false };
  const { documentation, rest } = documented(partsOf(fieldOf(node, 'body')), inner);
  const lowered: CodeFunction = {
    name: spellingOf(name, lowering),
    nameSpan: spanOf(name),
    parameters: lowerParameters(fieldOf(node, 'parameters'), lowering),
    body: [...lowering.statements(straysIn(node), inner), ...lowering.statements(rest, inner)],
    decorators: lowerDecorators(decorators, lowering),
    ...(documentation && { documentation }),
    ...(returns && { returns: lowerType(returns, lowering) }),
    async: node.children.some(({ type }) => type === 'async'),
    span: spanOf(node),
  };
  return { op: 'function', function: lowered, exported: isExported(lowered, lowering), span: spanOf(whole) };
}

/** What the grammar could not read in a header is often the beginning of the body. */
function straysIn(node: SyntaxNode): readonly SyntaxNode[] {
  const parameters = fieldOf(node, 'parameters');
  const holders = [node, parameters, ...partsOf(parameters).filter((part) => !isDamage(part))];
  return holders.flatMap(straysOf);
}

export function lowerClass(
  node: SyntaxNode,
  lowering: Lowering,
  decorators: readonly SyntaxNode[] = [],
  whole: Span = node,
): Statement {
  const name = partOf(node, 'name');
  const inner = { ...lowering, outside: false };
  const bases = partsOf(fieldOf(node, 'superclasses')).filter(({ type }) => type !== 'keyword_argument');
  const { documentation, rest } = documented(partsOf(fieldOf(node, 'body')), inner);
  const lowered: CodeClass = {
    name: spellingOf(name, lowering),
    nameSpan: spanOf(name),
    bases: lowerEach(bases, lowering),
    decorators: lowerDecorators(decorators, lowering),
    ...sortMembers([...straysOf(node), ...rest], inner),
    ...(documentation && { documentation }),
    span: spanOf(node),
  };
  return { op: 'class', class: lowered, exported: isExported(lowered, lowering), span: spanOf(whole) };
}

function sortMembers(nodes: readonly SyntaxNode[], lowering: Lowering): Pick<CodeClass, 'methods' | 'fields' | 'body'> {
  const methods: CodeFunction[] = [];
  const fields: Field[] = [];
  const body: Statement[] = [];
  for (const node of nodes) {
    const typed = typedOnly(node, lowering);
    if (typed) fields.push(typed);
    for (const statement of typed ? [] : lowering.statements([node], lowering)) {
      const field = fieldFrom(statement);
      if (field) fields.push(field);
      else if (statement.op === 'function') methods.push(statement.function);
      else body.push(statement);
    }
  }
  return { methods, fields, body };
}

/** `name: T` in a class. */
function typedOnly(node: SyntaxNode, lowering: Lowering): Field | undefined {
  const assignment = node.type === 'expression_statement' ? firstPart(node) : node;
  const type = fieldOf(assignment, 'type');
  const name = fieldOf(assignment, 'left');
  if (assignment.type !== 'assignment' || !type || name?.type !== 'identifier' || fieldOf(assignment, 'right'))
    return undefined;
  return { name: spellingOf(name, lowering), type: lowerType(type, lowering), span: spanOf(assignment) };
}

function fieldFrom(statement: Statement): Field | undefined {
  if (statement.op !== 'assign' || statement.augmented || statement.target.op !== 'name') return undefined;
  const { target, value, type, span } = statement;
  return { name: target.name, value, ...(type && { type }), span };
}

function lowerDecorators(nodes: readonly SyntaxNode[], lowering: Lowering): readonly Expression[] {
  return nodes.map((node) => lowering.expression(firstPart(node)));
}

/** Takes the docstring off the statements of a body. */
function documented(
  nodes: readonly SyntaxNode[],
  lowering: Lowering,
): { readonly documentation?: Literal; readonly rest: readonly SyntaxNode[] } {
  const [first, ...rest] = nodes;
  if (first?.type !== 'expression_statement') return { rest: nodes };
  const text = firstPart(first);
  if (!isDocumentation(text)) return { rest: nodes };
  const value = lowering.expression(text);
  return value.op === 'literal' ? { documentation: value, rest } : { rest };
}

function isDocumentation({ type, children }: SyntaxNode): boolean {
  if (type === 'concatenated_string') return children.every(isDocumentation);
  return type === 'string' && children.every((child) => child.type !== 'interpolation' && !isDamage(child));
}

function isExported({ name }: { readonly name: string }, { outside }: Lowering): boolean {
  return outside && isPublic(name);
}
