import type { ExportStatement, ImportStatement } from '../model/code.ts';
import { evaluate } from './expressions.ts';
import { lookUp } from './function.ts';
import type { Run } from './run.ts';
import { memberSymbol } from './symbols.ts';
import type { Value } from './value.ts';

/**
 * The symbol of a module. What may be a file of the repository ends in `#`, so that the name of the file and the names in it can
 * be told apart.
 */
export function moduleSymbol(run: Run, module: string): string {
  if (run.language === 'python') return module;
  const bare = module.startsWith('node:') ? module.slice('node:'.length) : module;
  return /^(?:\.|@\/|~\/|#|src\/)/.test(bare) ? `${bare}#` : bare;
}

/** Makes known what an import brings. */
export function importNames(run: Run, { module, names }: ImportStatement): void {
  const owner = run.tables.canonical(moduleSymbol(run, module));
  for (const { imported, local, span } of names) {
    if (local === '*') {
      run.exports.set('*', { kind: 'name', span, symbol: owner, labels: [] });
      continue;
    }
    const isWhole = imported === '*' || (imported === 'default' && !owner.endsWith('#'));
    const symbol = isWhole ? owner : joinName(owner, imported);
    run.frame.variables.set(local, {
      kind: 'name',
      span,
      name: local,
      symbol: run.tables.canonical(symbol),
      labels: [],
    });
  }
}

/** `from . import x` is `.x`, `from .m import x` is `.m.x`. */
function joinName(owner: string, name: string): string {
  return /^\.+$/.test(owner)
    ? `${owner}${name}`
    : owner.endsWith('#')
      ? `${owner}.${name}`
      : (memberSymbol(owner, name) ?? owner);
}

export function noteExports(run: Run, { module, names, value }: ExportStatement): void {
  const span = { start: 0, end: 0 };
  for (const { local, exported } of names) {
    if (module === undefined) run.exported.push({ local, exported });
    else if (local === '*') run.exports.set('*', { kind: 'name', span, symbol: moduleSymbol(run, module), labels: [] });
    else
      run.exports.set(exported, { kind: 'name', span, symbol: joinName(moduleSymbol(run, module), local), labels: [] });
  }
  if (value) run.exports.set('default', evaluate(run, value));
}

/** After the walk of the file: what its names are worth for others. */
export function collectExports(run: Run): void {
  const names =
    run.language === 'python'
      ? [...run.frame.variables.keys()].map((name) => ({ local: name, exported: name }))
      : run.exported;
  for (const { local, exported } of names) {
    const value: Value | undefined = lookUp(run.frame, local);
    if (value) run.exports.set(exported, value);
  }
  for (const { function: info, class: made, entries } of run.exports.values()) {
    if (info) info.open = true;
    for (const method of made?.methods.values() ?? []) method.open = true;
    for (const entry of entries?.values() ?? []) if (entry.function) entry.function.open = true;
  }
}
