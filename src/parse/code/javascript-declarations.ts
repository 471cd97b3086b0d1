import type { Statement } from '../../model/code.ts';
import type { Expression } from '../../model/expression.ts';
import { namingOf } from './javascript-assignments.ts';
import { decoratorsOf, lowerClass } from './javascript-classes.ts';
import { lowerFunction } from './javascript-functions.ts';
import { childOf, literalOf, type Lowering, type Naming, nameOf, partsOf, spanOf } from './javascript-nodes.ts';
import { lowerTarget } from './javascript-patterns.ts';
import { typeOf } from './javascript-types.ts';
import { lowerEnum } from './javascript-values.ts';
import type { SyntaxNode } from './syntax.ts';

/** What stands around a declaration and belongs to it. */
export interface Around {
  readonly exported: boolean;
  /** `declare`: the value is elsewhere. */
  readonly ambient?: boolean;
  readonly documentation?: Naming['documentation'];
  readonly decorators?: readonly Expression[];
}

/** @returns undefined if the node declares nothing */
export function lowerDeclaration(node: SyntaxNode, lowering: Lowering, around: Around): Statement[] | undefined {
  switch (node.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
    case 'using_declaration':
      return lowerVariables(node, lowering, around);
    case 'variable_declarator':
      return lowerDeclarator(node, lowering, around);
    case 'function_declaration':
    case 'generator_function_declaration':
      return [lowerNamedFunction(node, lowering, around)];
    case 'class_declaration':
    case 'abstract_class_declaration':
      return [lowerNamedClass(node, lowering, around)];
    case 'enum_declaration':
      return [assign(node, childOf(node, 'name'), lowerEnum(node, lowering), lowering, around.exported)];
    case 'import_alias': {
      const [name, value] = partsOf(node);
      return [assign(node, name, lowerAlias(value, lowering), lowering, around.exported)];
    }
    case 'ambient_declaration':
      return partsOf(node).flatMap((part) => lowerAmbient(part, lowering, around));
    case 'internal_module':
    case 'module':
      return [lowerNamespace(node, lowering)];
    case 'function_signature':
    case 'interface_declaration':
    case 'type_alias_declaration':
      return [];
    default:
      return undefined;
  }
}

/** A constant without a value is that of a declaration, too. */
function lowerVariables(node: SyntaxNode, lowering: Lowering, around: Around): Statement[] {
  const ambient = around.ambient === true || childOf(node, 'kind')?.type === 'const';
  return partsOf(node).flatMap((part) => lowerDeclarator(part, lowering, { ...around, ambient }));
}

function lowerDeclarator(
  node: SyntaxNode,
  lowering: Lowering,
  { exported, ambient, documentation }: Around,
): Statement[] {
  if (node.type !== 'variable_declarator') return [...lowering.statements([node])];
  const span = spanOf(node);
  const target = lowerTarget(childOf(node, 'name'), lowering);
  const given = childOf(node, 'value');
  const absent: Expression = ambient ? { op: 'other', how: 'declare', parts: [], span } : literalOf(node, null);
  const value = given ? lowering.expression(given, namingOf(target, documentation)) : absent;
  const type = typeOf(node, 'type', lowering);
  return [{ op: 'assign', target, value, ...(type && { type }), augmented: false, declares: true, exported, span }];
}

function lowerNamedFunction(node: SyntaxNode, lowering: Lowering, { exported, documentation }: Around): Statement {
  const lowered = lowerFunction(node, lowering, { documentation });
  return { op: 'function', function: lowered, exported, span: lowered.span };
}

function lowerNamedClass(node: SyntaxNode, lowering: Lowering, around: Around): Statement {
  const { exported, documentation, decorators = [] } = around;
  const lowered = lowerClass(node, lowering, { documentation }, decorators);
  return { op: 'class', class: lowered, exported, span: lowered.span };
}

function lowerAmbient(node: SyntaxNode, lowering: Lowering, around: Around): readonly Statement[] {
  if (node.type === 'statement_block') return lowering.statements([node]);
  return lowerDeclaration(node, lowering, { ...around, ambient: true }) ?? [];
}

/** `namespace A.B { … }`: its body as a block. */
function lowerNamespace(node: SyntaxNode, lowering: Lowering): Statement {
  const body = lowering.statements(childOf(node, 'body')?.children ?? []);
  return { op: 'with', items: [], body, span: spanOf(node) };
}

/** The value of `import a = B.C`. */
function lowerAlias(node: SyntaxNode | undefined, lowering: Lowering): Expression {
  if (node?.type !== 'nested_identifier') return lowering.expression(node);
  const property = childOf(node, 'property') ?? node;
  return {
    op: 'member',
    object: lowerAlias(childOf(node, 'object'), lowering),
    property: lowering.text.slice(property.start, property.end),
    propertySpan: spanOf(property),
    span: spanOf(node),
  };
}

/** A name that is declared with a value made elsewhere. */
export function assign(
  node: SyntaxNode,
  name: SyntaxNode | undefined,
  value: Expression,
  lowering: Lowering,
  exported: boolean,
): Statement {
  const target = nameOf(name ?? { ...node, end: node.start }, lowering.text);
  return { op: 'assign', target, value, augmented: false, declares: true, exported, span: spanOf(node) };
}

/** What `export` stands before: a declaration with its decorators, or nothing that declares. */
export function lowerExported(
  node: SyntaxNode,
  declaration: SyntaxNode,
  lowering: Lowering,
  documentation: Naming['documentation'],
): readonly Statement[] {
  const around = { exported: true, documentation, decorators: decoratorsOf(node, lowering) };
  return lowerDeclaration(declaration, lowering, around) ?? lowering.statements([declaration]);
}
