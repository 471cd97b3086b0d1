import type { CodeClass, CodeFunction, Parameter, Statement } from '../../../../src/model/code.ts';
import type { Argument, Expression, PatternEntry, RecordEntry, Target } from '../../../../src/model/expression.ts';
import { lowerPython } from '../../../../src/parse/code/python.ts';
import { parseSyntax } from '../../../../src/parse/code/syntax.ts';

export async function lower(text: string): Promise<readonly Statement[]> {
  const { root } = await parseSyntax(text, 'python');
  return lowerPython(root, text);
}

/** The lowered statements of a text, one a line. */
export async function print(text: string): Promise<readonly string[]> {
  return (await lower(text)).map(printStatement);
}

type Printers<Node extends { readonly op: string }> = {
  readonly [Op in Node['op']]: (node: Extract<Node, { readonly op: Op }>) => string;
};

const EXPRESSIONS: Printers<Expression> = {
  literal: ({ value }) => JSON.stringify(value),
  name: ({ name }) => name,
  member: ({ object, property }) => `${printExpression(object)}.${property}`,
  index: ({ object, index }) => `${printExpression(object)}[${printExpression(index)}]`,
  call: ({ callee, args, awaited }) => form(awaited && 'await', printExpression(callee), ...args.map(printArgument)),
  text: ({ parts }) => form('text', ...parts.map(printExpression)),
  record: ({ entries }) => `{${entries.map(printEntry).join(' ')}}`,
  list: ({ items }) => `[${items.map(printExpression).join(' ')}]`,
  function: (value) => printFunction(value.function),
  class: (value) => printClass(value.class),
  choice: ({ how, test, values }) => form(how, test && printExpression(test), ...values.map(printExpression)),
  condition: ({ operator, operands }) => form(operator, ...operands.map(printExpression)),
  assignment: ({ target, value }) => form(':=', printTarget(target), printExpression(value)),
  other: ({ how, parts }) => `<${[how, ...parts.map(printExpression)].join(' ')}>`,
};

const STATEMENTS: Printers<Statement> = {
  assign: ({ target, value, type, augmented, declares }) =>
    form(
      `${declares ? 'let' : 'set'}${augmented ? '+' : ''}`,
      `${printTarget(target)}${typed(type)}`,
      printExpression(value),
    ),
  expression: ({ value }) => printExpression(value),
  return: ({ value }) => form('return', value && printExpression(value)),
  throw: ({ value }) => form('throw', value && printExpression(value)),
  if: ({ test, then, otherwise }) =>
    form('if', printExpression(test), block(then), otherwise.length > 0 && block(otherwise)),
  switch: ({ subject, cases }) =>
    form(
      'switch',
      printExpression(subject),
      ...cases.map(({ tests, body }) => `${tests.map(printExpression).join('|')}→${block(body)}`),
    ),
  while: ({ test, body }) => form('while', printExpression(test), block(body)),
  for: ({ target, each, body }) => form('for', printTarget(target), printExpression(each), block(body)),
  try: ({ body, handlers, last }) =>
    form(
      'try',
      block(body),
      ...handlers.map(({ types, target, body: inner }) =>
        form('except', ...types.map(printExpression), target && `as ${printTarget(target)}`, block(inner)),
      ),
      last.length > 0 && form('finally', block(last)),
    ),
  with: ({ items, body }) =>
    form(
      'with',
      ...items.map(({ value, target }) => `${printExpression(value)}${target ? ` as ${printTarget(target)}` : ''}`),
      block(body),
    ),
  function: (statement) => printFunction(statement.function),
  class: (statement) => printClass(statement.class),
  import: ({ import: { module, names } }) =>
    form('import', module, ...names.map(({ imported, local }) => `${imported}:${local}`)),
  export: () => '(export)',
  jump: ({ how }) => form(how),
};

export function printExpression(value: Expression): string {
  return (EXPRESSIONS[value.op] as (node: Expression) => string)(value);
}

function printStatement(statement: Statement): string {
  return (STATEMENTS[statement.op] as (node: Statement) => string)(statement);
}

function printFunction(given: CodeFunction): string {
  const { name, parameters, body, decorators, documentation, returns, async } = given;
  return form(
    ...decorators.map((decorator) => `@${printExpression(decorator)}`),
    async && 'async',
    'def',
    `${name}(${parameters.map(printParameter).join(' ')})${returns ? `→${printExpression(returns)}` : ''}`,
    documentation && `"""${String(documentation.value)}"""`,
    block(body),
  );
}

function printClass({ name, bases, decorators, documentation, fields, methods, body }: CodeClass): string {
  return form(
    ...decorators.map((decorator) => `@${printExpression(decorator)}`),
    'class',
    `${name}(${bases.map(printExpression).join(' ')})`,
    documentation && `"""${String(documentation.value)}"""`,
    ...fields.map(
      (field) => `${field.name}${typed(field.type)}${field.value ? `=${printExpression(field.value)}` : ''}`,
    ),
    ...methods.map(printFunction),
    body.length > 0 && block(body),
  );
}

function printParameter({ target, type, fallback, rest }: Parameter): string {
  const stars = rest === 'list' ? '*' : rest === 'map' ? '**' : '';
  return `${stars}${printTarget(target)}${typed(type)}${fallback ? `=${printExpression(fallback)}` : ''}`;
}

function printArgument({ name, spread, value }: Argument): string {
  const stars = spread === 'list' ? '*' : spread === 'map' ? '**' : '';
  return `${stars}${name ? `${name}=` : ''}${printExpression(value)}`;
}

function printEntry({ key, computed, spread, value }: RecordEntry): string {
  if (spread) return `**${printExpression(value)}`;
  return `${computed ? `[${printExpression(computed)}]` : (key ?? '?')}:${printExpression(value)}`;
}

function printTarget(target: Target): string {
  if (target.op === 'list-pattern') return `[${target.items.map((item) => (item ? printItem(item) : '')).join(' ')}]`;
  return target.op === 'record-pattern' ? `{${target.entries.map(printItem).join(' ')}}` : printExpression(target);
}

function printItem({ target, rest }: PatternEntry): string {
  return `${rest ? '*' : ''}${printTarget(target)}`;
}

function typed(type: Expression | undefined): string {
  return type ? `:${printExpression(type)}` : '';
}

function block(statements: readonly Statement[]): string {
  return `{${statements.map(printStatement).join('; ')}}`;
}

function form(...parts: readonly (string | false | undefined)[]): string {
  return `(${parts.filter((part) => part !== false && part !== undefined).join(' ')})`;
}
