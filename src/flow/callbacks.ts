import type { CodeSource } from '../model/code-tables.ts';
import type { Parameter } from '../model/code.ts';
import { selectArguments } from './arguments.ts';
import { nextCall } from './calls.ts';
import { evaluate } from './expressions.ts';
import type { ClassInfo, FunctionInfo } from './function.ts';
import { addFlows, callLabel, insideOf, sourceLabel, type Run } from './run.ts';
import { schemaMarks } from './schema.ts';
import type { CallSite } from './site.ts';
import { typeSymbol } from './types.ts';
import { joinLabels, type Label, type Value } from './value.ts';

/**
 * Lets the functions that a call is given receive what the library will hand them.
 * @returns what those functions return, as far as it comes back out of the call
 */
export function bindCallbacks(run: Run, site: CallSite, callee: Value): readonly Label[] {
  for (const source of site.symbol === undefined ? [] : run.tables.handler.find(site.symbol))
    seedHandler(run, site, source);
  if (callee.function || callee.class) return [];
  const given = site.args.flatMap(({ value }, position) =>
    value.function ? [{ info: value.function, position }] : [],
  );
  return given.flatMap(({ info, position }) => bindCallback(run, site, info, position));
}

/** `items.map(f)`, `promise.then(f)`, `map(f, items)`: f runs with what is in them. */
function bindCallback(run: Run, site: CallSite, info: FunctionInfo, position: number): readonly Label[] {
  const others = joinLabels(site.args.flatMap(({ value }, index) => (index === position ? [] : [value])));
  const hands = handsArguments(run, site) ? [{ labels: others }] : [];
  const labels = joinLabels([...(site.receiver ? [site.receiver] : []), ...hands]);
  const inner = linkCall(run, site, info);
  for (let index = 0; index < 2; index += 1)
    addFlows(run, labels, { kind: 'argument', call: inner, position: index, key: undefined });
  return [callLabel(run, inner)];
}

const PYTHON_CALLBACKS = new Set([
  'map',
  'filter',
  'sorted',
  'max',
  'min',
  '$comprehension',
  'functools.reduce',
  'reduce',
]);

function handsArguments(run: Run, { symbol }: CallSite): boolean {
  return symbol !== undefined && (PYTHON_CALLBACKS.has(symbol) || run.tables.callback.find(symbol).length > 0);
}

/** A call of a function of this file that is not written down. */
function linkCall(run: Run, site: CallSite, info: FunctionInfo): CallSite {
  const inner: CallSite = { ...site, id: nextCall(run), symbol: undefined, args: [], receiver: undefined };
  run.links.set(inner, info);
  return inner;
}

function seedHandler(run: Run, site: CallSite, source: CodeSource): void {
  const selector = source.argument ?? 'any';
  const values = selector === 'any' ? site.args.map(({ value }) => value) : selectArguments(site, selector);
  // Where it stands differs with what else is given; no other argument of a tool is a record before the function.
  const schema =
    source.schema === undefined
      ? site.args.find(({ value }) => value.kind === 'record' && functionsIn(value).length === 0)?.value
      : selectArguments(site, source.schema)[0];
  for (const info of values.flatMap(functionsIn)) seed(run, info, source, schema);
}

/** The function itself, or those of a list or record. */
function functionsIn({ function: info, parts, entries }: Value): readonly FunctionInfo[] {
  if (info) return [info];
  return [...(parts ?? []), ...(entries?.values() ?? [])].flatMap((inner) => inner.function ?? []);
}

export function seedDecorated(run: Run, info: FunctionInfo): void {
  for (const { symbol } of info.decorators) {
    for (const source of symbol === undefined ? [] : run.tables.decorator.find(symbol))
      seed(run, info, source, undefined);
  }
}

/** Methods that a library calls with data from outside, by the class they belong to. */
export function seedMethods(run: Run, info: ClassInfo): void {
  for (const base of basesOf(info)) {
    for (const source of run.tables.method.find(base)) {
      for (const name of source.method ?? []) {
        const method = info.methods.get(name);
        if (method) seed(run, method, source, undefined);
      }
    }
  }
}

function basesOf(info: ClassInfo, depth = 0): readonly string[] {
  return [...info.bases, ...(info.base && depth < 10 ? basesOf(info.base, depth + 1) : [])];
}

/** Puts data from outside into the parameters of a function. */
function seed(run: Run, info: FunctionInfo, source: CodeSource, schema: Value | undefined): void {
  const given = info.hasSelf ? info.code.parameters.slice(1) : info.code.parameters;
  const proved = schemaMarks(schema);
  const call = linkCall(run, emptySite(run, info), info);
  given.forEach((parameter, position) => {
    const wanted = source.parameter ?? 'all';
    if (wanted !== 'all' && !wanted.includes(position)) return;
    const type = parameter.type ? typeSymbol(run, parameter.type) : undefined;
    if (type !== undefined && source.exceptType?.includes(type)) return;
    if (isFilledIn(run, parameter, source)) return;
    const name = parameter.target.op === 'name' ? parameter.target.name : 'argument';
    const label = sourceLabel(run, source.class, name, parameter.span);
    const to = { kind: 'argument', call, position } as const;
    for (const [key, marks] of proved) addFlows(run, [{ ...label, marks }], { ...to, key });
    const members = source.members ?? [undefined];
    for (const key of members) if (key === undefined || !proved.has(key)) addFlows(run, [label], { ...to, key });
  });
}

function emptySite(run: Run, info: FunctionInfo): CallSite {
  return {
    id: -1,
    symbol: undefined,
    name: info.name,
    span: info.code.nameSpan,
    nameSpan: info.code.nameSpan,
    receiver: undefined,
    args: [],
    construct: false,
    awaited: false,
    inside: insideOf(run),
    loop: undefined,
    tried: false,
    decorates: undefined,
  };
}

/** `user = Depends(current_user)`: the library gives the value. */
function isFilledIn(run: Run, { fallback, type }: Parameter, { exceptType = [] }: CodeSource): boolean {
  const notes = type?.op === 'index' && type.index.op === 'list' ? type.index.items.slice(1) : [];
  return [...(fallback ? [fallback] : []), ...notes].some((note) => {
    const name = note.op === 'call' ? note.callee : note;
    if (name.op !== 'name' && name.op !== 'member') return false;
    const { symbol } = evaluate(run, name);
    return symbol !== undefined && exceptType.includes(symbol);
  });
}
