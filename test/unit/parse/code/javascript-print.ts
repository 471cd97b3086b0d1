import type { CodeClass, CodeFunction, CodeLanguage, Statement } from '../../../../src/model/code.ts';
import type { Expression, PatternEntry, RecordEntry, Target } from '../../../../src/model/expression.ts';
import { lowerJavaScript } from '../../../../src/parse/code/javascript.ts';
import { parseSyntax } from '../../../../src/parse/code/syntax.ts';

/** Statements of a text, one a line, as S-expressions: what an expectation can be written in. */
export async function lowered(text: string, language: CodeLanguage = 'typescript'): Promise<string> {
  return (await lower(text, language)).map(statement).join('\n');
}

export async function lower(text: string, language: CodeLanguage = 'typescript'): Promise<readonly Statement[]> {
  return lowerJavaScript((await parseSyntax(text, language)).root, text);
}

function list(head: string, ...parts: readonly (string | false | undefined)[]): string {
  return `(${[head, ...parts].filter((part) => part !== false && part !== undefined && part !== '').join(' ')})`;
}

const values = (all: readonly Expression[]): string => all.map(expression).join(' ');
const block = (body: readonly Statement[]): string => `{${body.map(statement).join(' ')}}`;

function statement(node: Statement): string {
  switch (node.op) {
    case 'assign': {
      const words = [node.exported && 'export', node.declares ? 'let' : 'set', node.augmented && 'augmented'];
      const type = node.type && `:${expression(node.type)}`;
      return list(words.filter(Boolean).join('-'), target(node.target), type, expression(node.value));
    }
    case 'expression':
      return expression(node.value);
    case 'return':
    case 'throw':
      return list(node.op, node.value && expression(node.value));
    case 'if':
      return list('if', expression(node.test), block(node.then), block(node.otherwise));
    case 'switch': {
      const cases = node.cases.map(({ tests, body }) => `[${values(tests)}]${block(body)}`);
      return list('switch', expression(node.subject), ...cases);
    }
    case 'while':
      return list('while', expression(node.test), block(node.body));
    case 'for':
      return list(node.keys ? 'for-keys' : 'for', target(node.target), expression(node.each), block(node.body));
    case 'try': {
      const handlers = node.handlers.map((handler) =>
        list('catch', handler.target && target(handler.target), block(handler.body)),
      );
      return list('try', block(node.body), ...handlers, node.last.length > 0 && block(node.last));
    }
    case 'with':
      return list('with', ...node.items.map((item) => expression(item.value)), block(node.body));
    case 'function':
      return list(node.exported ? 'export-function' : 'function', inFunction(node.function));
    case 'class':
      return list(node.exported ? 'export-class' : 'class', inClass(node.class));
    case 'import': {
      const names = node.import.names.map(({ imported, local }) => `${imported}>${local}`);
      return list('import', node.import.module, ...names);
    }
    case 'export': {
      const names = node.export.names.map(({ local, exported }) => `${local}>${exported}`);
      return list('export', node.export.module, ...names, node.export.value && expression(node.export.value));
    }
    case 'jump':
      return list(node.how);
  }
}

function expression(node: Expression): string {
  switch (node.op) {
    case 'literal':
      return node.regex ? `regex${String(node.value)}` : JSON.stringify(node.value);
    case 'name':
      return node.name || '?';
    case 'member':
      return list('.', expression(node.object), node.property);
    case 'index':
      return list('at', expression(node.object), expression(node.index));
    case 'call': {
      const words = [node.awaited && 'await', node.construct ? 'new' : 'call'].filter(Boolean).join('-');
      const args = node.args.map(({ spread, value }) => (spread ? `...${expression(value)}` : expression(value)));
      return list(words, expression(node.callee), ...args);
    }
    case 'text':
      return list('text', values(node.parts));
    case 'record':
      return list('record', ...node.entries.map(entry));
    case 'list':
      return `[${values(node.items)}]`;
    case 'function':
      return list('function', inFunction(node.function));
    case 'class':
      return list('class', inClass(node.class));
    case 'choice':
      return list(node.how, node.test && expression(node.test), values(node.values));
    case 'condition':
      return list(node.operator, values(node.operands));
    case 'assignment':
      return list('set', target(node.target), expression(node.value));
    case 'other':
      return list(`other:${node.how}`, values(node.parts));
  }
}

function entry({ key, computed, spread, value }: RecordEntry): string {
  const name = key ?? (computed && `[${expression(computed)}]`);
  return spread ? `...${expression(value)}` : `${name ?? '?'}=${expression(value)}`;
}

function target(node: Target): string {
  if (node.op === 'record-pattern') return `{${node.entries.map(pattern).join(' ')}}`;
  if (node.op === 'list-pattern') return `[${node.items.map((item) => (item ? pattern(item) : '_')).join(' ')}]`;
  return expression(node);
}

function pattern(node: PatternEntry): string {
  const key = node.key === undefined ? '' : `${node.key}:`;
  const fallback = node.fallback ? `=${expression(node.fallback)}` : '';
  return `${node.rest ? '...' : ''}${key}${target(node.target)}${fallback}`;
}

function inFunction(node: CodeFunction): string {
  const parameters = node.parameters.map(
    ({ target: name, fallback, rest, type }) =>
      `${rest ? '...' : ''}${target(name)}${type ? `:${expression(type)}` : ''}${fallback ? `=${expression(fallback)}` : ''}`,
  );
  return [
    ...node.decorators.map((decorator) => `@${expression(decorator)}`),
    node.documentation && `doc:${JSON.stringify(node.documentation.value)}`,
    node.async && 'async',
    `${node.name}(${parameters.join(' ')})`,
    node.returns && `:${expression(node.returns)}`,
    block(node.body),
  ]
    .filter(Boolean)
    .join(' ');
}

function inClass(node: CodeClass): string {
  const fields = node.fields.map(
    ({ name, type, value }) => `${name}${type ? `:${expression(type)}` : ''}${value ? `=${expression(value)}` : ''}`,
  );
  return [
    ...node.decorators.map((decorator) => `@${expression(decorator)}`),
    node.documentation && `doc:${JSON.stringify(node.documentation.value)}`,
    node.name,
    node.bases.length > 0 && `<${values(node.bases)}>`,
    ...fields.map((field) => list('field', field)),
    ...node.methods.map((method) => list('method', inFunction(method))),
    node.body.length > 0 && block(node.body),
  ]
    .filter(Boolean)
    .join(' ');
}
