import type { CodeFunction, Parameter, Statement } from '../../model/code.ts';
import type { Expression } from '../../model/expression.ts';
import type { Span } from '../../model/text.ts';
import { keyOf } from './javascript-literals.ts';
import { childOf, has, type Lowering, type Naming, partsOf, spanOf } from './javascript-nodes.ts';
import { lowerTarget } from './javascript-patterns.ts';
import { typeOf } from './javascript-types.ts';
import type { SyntaxNode } from './syntax.ts';

/** Functions, arrows, generators, methods and their signatures. The place where one stands may name it. */
export function lowerFunction(
  node: SyntaxNode,
  lowering: Lowering,
  naming: Partial<Naming> = {},
  decorators: readonly Expression[] = [],
): CodeFunction {
  const own = nameIn(node, lowering.text);
  const parameters = parametersOf(node);
  const returns = typeOf(node, 'return_type', lowering);
  return {
    name: naming.name ?? own.name,
    nameSpan: naming.nameSpan ?? own.nameSpan,
    parameters: parameters.flatMap((parameter) => lowerParameter(parameter, lowering)),
    body: [...parameters.flatMap((parameter) => lowerProperty(parameter, lowering)), ...lowerBody(node, lowering)],
    decorators,
    ...(naming.documentation && { documentation: naming.documentation }),
    ...(returns && { returns }),
    async: has(node, 'async'),
    span: spanOf(node),
  };
}

/** The name a function or class gives itself: none for an anonymous or computed one. */
export function nameIn(node: SyntaxNode, text: string): { readonly name: string; readonly nameSpan: Span } {
  const name = childOf(node, 'name') ?? childOf(node, 'property');
  if (!name) return { name: '', nameSpan: { start: node.start, end: node.start } };
  return { name: keyOf(name, text) ?? '', nameSpan: spanOf(name) };
}

/** An arrow may have one parameter without parentheses. */
function parametersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const single = childOf(node, 'parameter');
  const all = single ? [single] : partsOf(childOf(node, 'parameters'));
  // TypeScript's `this` only has a type: nobody passes it.
  return all.filter((parameter) => (childOf(parameter, 'pattern') ?? parameter).type !== 'this');
}

function lowerBody(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const body = childOf(node, 'body');
  if (!body) return [];
  if (body.type === 'statement_block') return lowering.statements(body.children);
  return [{ op: 'return', value: lowering.expression(body), span: spanOf(body) }];
}

function lowerParameter(node: SyntaxNode, lowering: Lowering): Parameter[] {
  if (node.type === 'decorator') return [];
  const typed = node.type === 'required_parameter' || node.type === 'optional_parameter';
  const defaulted = node.type === 'assignment_pattern';
  const pattern = typed ? childOf(node, 'pattern') : defaulted ? childOf(node, 'left') : node;
  const fallback = childOf(node, typed ? 'value' : 'right');
  const rest = pattern?.type === 'rest_pattern';
  const type = typeOf(node, 'type', lowering);
  return [
    {
      target: lowerTarget(rest ? partsOf(pattern)[0] : pattern, lowering),
      ...((typed || defaulted) && fallback && { fallback: lowering.expression(fallback) }),
      ...(rest && { rest: 'list' as const }),
      ...(type && { type }),
      span: spanOf(node),
    },
  ];
}

/** `constructor(private x: Foo)` assigns `this.x`. */
function lowerProperty(node: SyntaxNode, lowering: Lowering): Statement[] {
  const pattern = childOf(node, 'pattern');
  if (pattern?.type !== 'identifier' || !isProperty(node, pattern, lowering.text)) return [];
  const span = spanOf(node);
  const name = lowering.text.slice(pattern.start, pattern.end);
  const propertySpan = spanOf(pattern);
  return [
    {
      op: 'assign',
      target: { op: 'member', object: { op: 'name', name: 'this', span }, property: name, propertySpan, span },
      value: { op: 'name', name, span: propertySpan },
      augmented: false,
      declares: false,
      exported: false,
      span,
    },
  ];
}

/** `readonly` is a sign to the grammar, so the tree has it only where a visibility stands beside it. */
function isProperty(node: SyntaxNode, pattern: SyntaxNode, text: string): boolean {
  if (has(node, 'accessibility_modifier') || has(node, 'override_modifier')) return true;
  const before = node.children.findLast(({ end }) => end <= pattern.start)?.end ?? node.start;
  return /\breadonly\b/.test(text.slice(before, pattern.start));
}
