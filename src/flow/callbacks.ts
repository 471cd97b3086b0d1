import type { ArgumentSelector, CodeHands, CodeSource } from '../model/code-tables.ts';
import type { Parameter } from '../model/code.ts';
import type { Condition } from '../model/rule.ts';
import { selectArguments } from './arguments.ts';
import { readCall } from './call-view.ts';
import { nextCall } from './calls.ts';
import { evaluate } from './expressions.ts';
import type { ClassInfo, FunctionInfo } from './function.ts';
import { addFlows, callLabel, insideOf, sourceLabel, type Run } from './run.ts';
import { schemaMarks } from './schema.ts';
import type { CallSite } from './site.ts';
import { indexSymbol } from './symbols.ts';
import { typeSymbol, typeSymbols } from './types.ts';
import { joinLabels, type Label, type Value } from './value.ts';

/**
 * Lets the functions that a call is given receive what the library will hand them.
 * @returns what those functions return, as far as it comes back out of the call
 */
export function bindCallbacks(run: Run, site: CallSite, callee: Value): readonly Label[] {
  if (site.symbol !== undefined) {
    for (const source of run.tables.handler.find(site.symbol))
      if (isMeant(run, site, source.where ?? [])) seedHandler(run, site, source);
    for (const given of run.tables.hands.find(site.symbol))
      if (isMeant(run, site, given.where)) for (const info of selectFunctions(site, given.argument)) hand(info, given);
  }
  if (callee.function || callee.class) return [];
  const given = site.args.flatMap(({ value }, position) =>
    value.function ? [{ info: value.function, position }] : [],
  );
  return given.flatMap(({ info, position }) => bindCallback(run, site, info, position));
}

function hand(info: FunctionInfo, { parameter, as }: CodeHands): void {
  const index =
    typeof parameter === 'number' ? parameter : parametersOf(info).findIndex((one) => nameOf(one) === parameter);
  if (index >= 0) info.handed.set(index, as);
}

function isMeant(run: Run, site: CallSite, where: readonly Condition[]): boolean {
  return where.length === 0 || run.test(where, (field) => readCall(site, field));
}

/** `items.map(f)`, `promise.then(f)`, `map(f, items)`: f runs with what is in them. */
function bindCallback(run: Run, site: CallSite, info: FunctionInfo, position: number): readonly Label[] {
  const others = joinLabels(site.args.flatMap(({ value }, index) => (index === position ? [] : [value])));
  const hands = handsArguments(run, site) ? [{ labels: others }] : [];
  const labels = joinLabels([...(site.receiver ? [site.receiver] : []), ...hands]);
  const inner = linkCall(run, site, info);
  const item = itemSymbol(site);
  if (item !== undefined && !info.handed.has(0)) info.handed.set(0, item);
  for (let index = 0; index < 2; index += 1)
    addFlows(run, labels, { kind: 'argument', call: inner, position: index, key: undefined });
  return [callLabel(run, inner)];
}

const EACH = new Set(['map', 'forEach', 'filter', 'flatMap', 'find', 'some', 'every']);

/** What the first parameter of such a function is: an item of what is gone through, or what was waited for. */
function itemSymbol({ symbol, name, receiver, args }: CallSite): string | undefined {
  if (symbol === '$comprehension') return indexSymbol(args[1]?.value.symbol);
  if (receiver?.symbol === undefined) return undefined;
  return EACH.has(name) ? indexSymbol(receiver.symbol) : name === 'then' ? receiver.symbol : undefined;
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
  // Where it stands differs with what else is given; no other argument of a tool is a record before the function.
  const schema =
    source.schema === undefined
      ? site.args.find(({ value }) => value.kind === 'record' && functionsIn(value).length === 0)?.value
      : selectArguments(site, source.schema)[0];
  for (const info of selectFunctions(site, source.argument ?? 'any')) seed(run, info, source, schema);
}

function selectFunctions(site: CallSite, selector: ArgumentSelector): readonly FunctionInfo[] {
  const values = selector === 'any' ? site.args.map(({ value }) => value) : selectArguments(site, selector);
  return values.flatMap(functionsIn);
}

/** The function itself, or those of a list or record. */
function functionsIn({ function: info, parts, entries }: Value): readonly FunctionInfo[] {
  if (info) return [info];
  return [...(parts ?? []), ...(entries?.values() ?? [])].flatMap((inner) => inner.function ?? []);
}

export function seedDecorated(run: Run, info: FunctionInfo): void {
  for (const { symbol, call } of info.decorators) {
    if (symbol === undefined) continue;
    for (const source of run.tables.decorator.find(symbol)) seed(run, info, source, undefined, segmentsOf(call));
    for (const given of run.tables.handsDecorated.find(symbol)) hand(info, given);
  }
}

/** `{name}` and `<name>` in the path of a route take one segment, without a slash; `{name:path}` and `<path:name>` take all. */
function segmentsOf(call: CallSite | undefined): ReadonlySet<string> {
  const path = call?.args[0]?.value.constant;
  if (typeof path !== 'string' || !path.startsWith('/')) return new Set();
  return new Set(
    [...path.slice(0, 500).matchAll(/\{(\w+)\}|<(?:string:|int:|uuid:)?(\w+)>/g)].map(([, a, b]) => a ?? b ?? ''),
  );
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
function seed(
  run: Run,
  info: FunctionInfo,
  source: CodeSource,
  schema: Value | undefined,
  segments: ReadonlySet<string> = new Set(),
): void {
  const proved = schemaMarks(schema);
  const call = linkCall(run, emptySite(run, info), info);
  parametersOf(info).forEach((parameter, position) => {
    const wanted = source.parameter ?? 'all';
    if (wanted !== 'all' && !wanted.includes(position)) return;
    if (source.names && !source.names.includes(nameOf(parameter))) return;
    const type = parameter.type ? typeSymbol(run, parameter.type) : undefined;
    if (type !== undefined && source.exceptType?.includes(type)) return;
    if (isFilledIn(run, parameter, source)) return;
    const marks = segments.has(nameOf(parameter)) ? ['basename'] : [];
    seedParameter(run, { call, position }, source, parameter, proved, marks);
  });
}

function parametersOf({ hasSelf, code: { parameters } }: FunctionInfo): readonly Parameter[] {
  return hasSelf ? parameters.slice(1) : parameters;
}

function nameOf({ target }: Parameter): string {
  return target.op === 'name' ? target.name : 'argument';
}

function seedParameter(
  run: Run,
  at: { readonly call: CallSite; readonly position: number },
  source: CodeSource,
  parameter: Parameter,
  proved: ReadonlyMap<string, readonly string[]>,
  marks: readonly string[] = [],
): void {
  const label = sourceLabel(run, source.class, nameOf(parameter), parameter.span, marks);
  const to = { kind: 'argument', ...at } as const;
  for (const [key, own] of proved) addFlows(run, [{ ...label, marks: own }], { ...to, key });
  for (const key of source.members ?? [undefined])
    if (key === undefined || !proved.has(key)) addFlows(run, [label], { ...to, key });
}

/** A parameter of a type that only ever holds data from outside, whoever calls the function. */
export function seedTyped(run: Run, info: FunctionInfo, position: number): void {
  const parameter = parametersOf(info)[position];
  const handed = info.handed.get(position);
  const types = parameter?.type ? typeSymbols(run, parameter.type) : [handed?.replace(/\(\)$/, '') ?? ''];
  const sources = types.flatMap((type) => run.tables.type.find(type));
  if (!parameter || sources.length === 0) return;
  const call = linkCall(run, emptySite(run, info), info);
  for (const source of sources) seedParameter(run, { call, position }, source, parameter, new Map());
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
