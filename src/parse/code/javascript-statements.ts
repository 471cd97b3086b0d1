import type { Statement } from '../../model/code.ts';
import type { Expression } from '../../model/expression.ts';
import { lowerAssignment } from './javascript-assignments.ts';
import { lowerStrayMember } from './javascript-classes.ts';
import { lowerDeclaration } from './javascript-declarations.ts';
import { lowerExport, lowerImport } from './javascript-modules.ts';
import { childOf, literalOf, type Lowering, type Naming, partsOf, spanOf, wordsOf } from './javascript-nodes.ts';
import { lowerTarget } from './javascript-patterns.ts';
import type { SyntaxNode } from './syntax.ts';

type Documentation = Naming['documentation'];
type Lower = (node: SyntaxNode, lowering: Lowering, documentation: Documentation) => readonly Statement[];
type Case = Extract<Statement, { op: 'switch' }>['cases'][number];
type Handler = Extract<Statement, { op: 'try' }>['handlers'][number];

const nothing: Lower = () => [];
/** What its children say, one after the other. */
const through: Lower = (node, lowering) => lowering.statements(partsOf(node));
const stray: Lower = (node, lowering, documentation) => lowerStrayMember(node, lowering, { documentation });

const LOWER: Readonly<Record<string, Lower>> = {
  empty_statement: nothing,
  debugger_statement: nothing,
  statement_identifier: nothing,
  jsx_text: nothing,
  method_signature: nothing,
  index_signature: nothing,
  ERROR: (node, lowering) => lowering.statements(node.children),
  formal_parameters: through,
  required_parameter: through,
  optional_parameter: through,
  labeled_statement: through,
  else_clause: through,
  finally_clause: (node, lowering) => bodyOf(node, lowering),
  class_static_block: (node, lowering) => bodyOf(node, lowering),
  method_definition: stray,
  field_definition: stray,
  public_field_definition: stray,
  import_statement: (node, lowering) => lowerImport(node, lowering),
  export_statement: lowerExport,
  expression_statement: lowerExpressionStatement,
  statement_block: (node, lowering) => [
    { op: 'with', items: [], body: lowering.statements(node.children), span: spanOf(node) },
  ],
  return_statement: lowerEnd('return'),
  throw_statement: lowerEnd('throw'),
  break_statement: (node) => [{ op: 'jump', how: 'break', span: spanOf(node) }],
  continue_statement: (node) => [{ op: 'jump', how: 'continue', span: spanOf(node) }],
  if_statement: lowerIf,
  switch_statement: lowerSwitch,
  while_statement: lowerWhile,
  do_statement: lowerWhile,
  for_statement: lowerFor,
  for_in_statement: lowerForIn,
  try_statement: lowerTry,
  with_statement: (node, lowering) => [
    {
      op: 'with',
      items: [{ value: lowering.expression(childOf(node, 'object')) }],
      body: bodyOf(node, lowering),
      span: spanOf(node),
    },
  ],
};

/** Every statement, and whatever else stands where one is expected. */
export function lowerStatement(
  node: SyntaxNode,
  lowering: Lowering,
  documentation?: Documentation,
): readonly Statement[] {
  const lower = Object.hasOwn(LOWER, node.type) ? LOWER[node.type] : undefined;
  if (lower) return lower(node, lowering, documentation);
  return (
    lowerDeclaration(node, lowering, { exported: false, documentation }) ?? evaluate(node, lowering, documentation)
  );
}

/** What stands in braces, or the one statement without. */
function bodyOf(node: SyntaxNode, lowering: Lowering, field = 'body'): readonly Statement[] {
  return blockOf(childOf(node, field), lowering);
}

function blockOf(body: SyntaxNode | undefined, lowering: Lowering): readonly Statement[] {
  if (!body) return [];
  return lowering.statements(body.type === 'statement_block' ? body.children : [body]);
}

function lowerExpressionStatement(
  node: SyntaxNode,
  lowering: Lowering,
  documentation: Documentation,
): readonly Statement[] {
  return partsOf(node).flatMap(
    (part) =>
      lowerDeclaration(part, lowering, { exported: false, documentation }) ?? evaluate(part, lowering, documentation),
  );
}

/** An expression where a statement stands: assignments, one after the other, or a value that nobody takes. */
function evaluate(node: SyntaxNode, lowering: Lowering, documentation: Documentation): readonly Statement[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'parenthesized_expression':
    case 'sequence_expression':
      return partsOf(node).flatMap((part) => evaluate(part, lowering, documentation));
    case 'assignment_expression':
    case 'augmented_assignment_expression': {
      const augmented = node.type === 'augmented_assignment_expression';
      const { target, value } = lowerAssignment(node, lowering, documentation);
      return [{ op: 'assign', target, value, augmented, declares: false, exported: false, span }];
    }
    default:
      return [{ op: 'expression', value: lowering.expression(node), span }];
  }
}

function lowerEnd(op: 'return' | 'throw'): Lower {
  return (node, lowering) => {
    const [value] = partsOf(node);
    return [{ op, ...(value && { value: lowering.expression(value) }), span: spanOf(node) }];
  };
}

function lowerIf(node: SyntaxNode, lowering: Lowering): Statement[] {
  const test = lowering.expression(childOf(node, 'condition'));
  const then = bodyOf(node, lowering, 'consequence');
  const otherwise = blockOf(partsOf(childOf(node, 'alternative'))[0], lowering);
  // oxlint-disable-next-line unicorn/no-thenable -- a name of the intermediate language
  return [{ op: 'if', test, then, otherwise, span: spanOf(node) }];
}

/** Cases without a body share that of the next; the default among them stands for them all. */
function lowerSwitch(node: SyntaxNode, lowering: Lowering): Statement[] {
  const cases: Case[] = [];
  const subject = lowering.expression(childOf(node, 'value'));
  let tests: Expression[] = [];
  let isDefault = false;
  const arms = partsOf(childOf(node, 'body'));
  for (const [index, arm] of arms.entries()) {
    const value = childOf(arm, 'value');
    if (value) tests.push(lowering.expression(value));
    if (arm.type === 'switch_default') isDefault = true;
    const body = partsOf(arm).filter((part) => part !== value);
    if (body.length === 0 && index < arms.length - 1) continue;
    cases.push({ tests: isDefault ? [] : tests, body: lowering.statements(body) });
    tests = [];
    isDefault = false;
  }
  return [{ op: 'switch', subject, cases, span: spanOf(node) }];
}

function lowerWhile(node: SyntaxNode, lowering: Lowering): Statement[] {
  const test = lowering.expression(childOf(node, 'condition'));
  return [{ op: 'while', test, body: bodyOf(node, lowering), span: spanOf(node) }];
}

/** Its start, then a `while` that steps at the end of its body. */
function lowerFor(node: SyntaxNode, lowering: Lowering): Statement[] {
  const start = childOf(node, 'initializer');
  const condition = childOf(node, 'condition');
  const step = childOf(node, 'increment');
  const begin = start ? lowering.statements([start]) : [];
  const endless = !condition || !/^[A-Za-z]/.test(condition.type) || condition.type === 'empty_statement';
  const test = endless ? literalOf(condition ?? { ...node, end: node.start }, true) : lowering.expression(condition);
  const body = [...bodyOf(node, lowering), ...(step ? lowering.statements([step]) : [])];
  return [...begin, { op: 'while', test, body, span: spanOf(node) }];
}

function lowerForIn(node: SyntaxNode, lowering: Lowering): Statement[] {
  const keys = wordsOf(childOf(node, 'operator'), lowering.text) === 'in';
  const target = lowerTarget(childOf(node, 'left'), lowering);
  const each = lowering.expression(childOf(node, 'right'));
  return [{ op: 'for', target, each, keys, body: bodyOf(node, lowering), span: spanOf(node) }];
}

function lowerTry(node: SyntaxNode, lowering: Lowering): Statement[] {
  const handler = childOf(node, 'handler');
  const last = childOf(node, 'finalizer');
  return [
    {
      op: 'try',
      body: bodyOf(node, lowering),
      handlers: handler ? [lowerHandler(handler, lowering)] : [],
      last: last ? bodyOf(last, lowering) : [],
      span: spanOf(node),
    },
  ];
}

function lowerHandler(node: SyntaxNode, lowering: Lowering): Handler {
  const parameter = childOf(node, 'parameter');
  const target = parameter && { target: lowerTarget(parameter, lowering) };
  return { ...target, types: [], body: bodyOf(node, lowering), span: spanOf(node) };
}
