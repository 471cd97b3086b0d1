import type { CodeClass, CodeFunction, Statement } from '../../model/code.ts';
import type { Expression, Literal } from '../../model/expression.ts';
import { lowerFunction, nameIn } from './javascript-functions.ts';
import { childOf, documentationOf, type Lowering, type Naming, partsOf, spanOf } from './javascript-nodes.ts';
import { lowerType, typeOf } from './javascript-types.ts';
import type { SyntaxNode } from './syntax.ts';

/** What a class collects while its body is read: decorators and comments stand before the member that they belong to. */
interface Members {
  readonly methods: CodeFunction[];
  readonly fields: CodeClass['fields'][number][];
  readonly body: Statement[];
  decorators: Expression[];
  documentation: Literal | undefined;
}

export function lowerClass(
  node: SyntaxNode,
  lowering: Lowering,
  naming: Partial<Naming> = {},
  decorators: readonly Expression[] = [],
): CodeClass {
  const own = nameIn(node, lowering.text);
  const members: Members = { methods: [], fields: [], body: [], decorators: [], documentation: undefined };
  for (const member of childOf(node, 'body')?.children ?? []) addMember(member, lowering, members);
  return {
    name: naming.name ?? own.name,
    nameSpan: naming.nameSpan ?? own.nameSpan,
    bases: node.children.filter(({ type }) => type === 'class_heritage').flatMap((part) => lowerBases(part, lowering)),
    decorators: [...decorators, ...decoratorsOf(node, lowering)],
    methods: members.methods,
    fields: members.fields,
    body: members.body,
    ...(naming.documentation && { documentation: naming.documentation }),
    span: spanOf(node),
  };
}

export function decoratorsOf(node: SyntaxNode, lowering: Lowering): Expression[] {
  return node.children.filter(({ type }) => type === 'decorator').map((part) => lowerDecorator(part, lowering));
}

function lowerDecorator(node: SyntaxNode, lowering: Lowering): Expression {
  return lowering.expression(partsOf(node)[0]);
}

/** What is extended, then what is implemented. */
function lowerBases(heritage: SyntaxNode, lowering: Lowering): Expression[] {
  return partsOf(heritage).flatMap((part) => {
    if (part.type === 'implements_clause') return partsOf(part).map((type) => lowerType(type, lowering));
    if (part.type === 'extends_clause') return partsOf(part).map((base) => lowering.expression(base));
    return [lowering.expression(part)];
  });
}

function addMember(node: SyntaxNode, lowering: Lowering, members: Members): void {
  switch (node.type) {
    case 'decorator':
      members.decorators.push(lowerDecorator(node, lowering));
      return;
    case 'comment':
      members.documentation = documentationOf(node, lowering.text) ?? members.documentation;
      return;
    case 'method_signature':
    case 'index_signature':
      // The next overload or the method itself may stand behind it.
      members.decorators = [];
      return;
    case 'method_definition':
    case 'abstract_method_signature':
      addMethod(node, lowering, members);
      break;
    case 'field_definition':
    case 'public_field_definition':
      addField(node, lowering, members);
      break;
    case 'class_static_block':
      addStatements(childOf(node, 'body')?.children ?? [], lowering, members);
      break;
    case 'ERROR':
      for (const child of node.children) addMember(child, lowering, members);
      break;
    default:
      addStatements([node], lowering, members);
  }
  members.decorators = [];
  members.documentation = undefined;
}

function addStatements(nodes: readonly SyntaxNode[], lowering: Lowering, members: Members): void {
  for (const statement of lowering.statements(nodes)) members.body.push(statement);
}

function addMethod(node: SyntaxNode, lowering: Lowering, members: Members): void {
  const { decorators, documentation } = members;
  members.methods.push(
    lowerFunction(node, lowering, { documentation }, [...decorators, ...decoratorsOf(node, lowering)]),
  );
}

/** Decorators of a field have no place in a class: they are called where its other statements stand. */
function addField(node: SyntaxNode, lowering: Lowering, members: Members): void {
  const { name, nameSpan } = nameIn(node, lowering.text);
  const value = childOf(node, 'value');
  const type = typeOf(node, 'type', lowering);
  members.fields.push({
    name,
    ...(value && { value: lowering.expression(value, { name, nameSpan, documentation: members.documentation }) }),
    ...(type && { type }),
    span: spanOf(node),
  });
  for (const decorator of [...members.decorators, ...decoratorsOf(node, lowering)])
    members.body.push({ op: 'expression', value: decorator, span: decorator.span });
}

/** Members that stand outside of a class, in a file that is damaged. */
export function lowerStrayMember(node: SyntaxNode, lowering: Lowering, naming: Partial<Naming>): Statement[] {
  if (node.type === 'method_definition') {
    const lowered = lowerFunction(node, lowering, naming);
    return [{ op: 'function', function: lowered, exported: false, span: lowered.span }];
  }
  const { name, nameSpan } = nameIn(node, lowering.text);
  const value = partsOf(node).find(({ field }) => field === 'value');
  if (!value) return [];
  return [
    {
      op: 'assign',
      target: { op: 'name', name, span: nameSpan },
      value: lowering.expression(value, { name, nameSpan }),
      augmented: false,
      declares: true,
      exported: false,
      span: spanOf(node),
    },
  ];
}
