import type { Statement } from '../model/code.ts';
import type { Expression } from '../model/expression.ts';
import type { Fallback } from './site.ts';

/** The constants that the statements of a handler return, as they are written. */
export function listFallbacks(body: readonly Statement[], depth = 0): readonly Fallback[] {
  if (depth > 8) return [];
  return body.flatMap((statement): readonly Fallback[] => {
    if (statement.op === 'return') return statement.value ? readFallback(statement.value) : [];
    if (statement.op === 'if')
      return [statement.then, statement.otherwise].flatMap((branch) => listFallbacks(branch, depth + 1));
    return statement.op === 'with' ? listFallbacks(statement.body, depth + 1) : [];
  });
}

function readFallback(value: Expression): readonly Fallback[] {
  const { span } = value;
  if (value.op === 'literal') return [{ value: value.value, span }];
  // `return True, "not checked"`
  if (value.op === 'list') return value.items[0]?.op === 'literal' ? readFallback(value.items[0]) : [];
  if (value.op === 'call')
    return value.args.flatMap((argument) =>
      argument.name === undefined ? [] : readEntry(argument.name, argument.value, span),
    );
  if (value.op !== 'record') return [];
  return value.entries.flatMap((entry) => (entry.key === undefined ? [] : readEntry(entry.key, entry.value, span)));
}

function readEntry(key: string, value: Expression, span: Fallback['span']): readonly Fallback[] {
  if (value.op !== 'literal' || typeof value.value !== 'boolean') return [];
  return [{ value: value.value ? key : `!${key}`, span }];
}
