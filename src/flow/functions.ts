import type { CodeClass, CodeFunction, Parameter } from '../model/code.ts';
import type { Expression } from '../model/expression.ts';
import type { Span } from '../model/text.ts';
import { assign } from './assign.ts';
import { seedDecorated, seedMethods, seedTyped } from './callbacks.ts';
import { evaluate } from './expressions.ts';
import type { ClassInfo, FunctionInfo } from './function.ts';
import { functionValue } from './members.ts';
import { noteReturn } from './returns.ts';
import { insideOf, parameterLabel, type Run } from './run.ts';
import { callSymbol } from './symbols.ts';
import { marksOfType, typeSymbol } from './types.ts';
import { walkBlock } from './statements.ts';
import { type Value, withMarks } from './value.ts';

/** A function as a value. Its body waits until the code round it is known, unless a branch decides what holds in it. */
export function createFunction(run: Run, code: CodeFunction, span: Span): Value {
  const info = addFunction(run, code, undefined, code.name);
  decorate(run, info);
  if (run.branches > 0 && !run.handing) evaluateFunction(run, info);
  return { ...functionValue(info), span };
}

function addFunction(run: Run, code: CodeFunction, owner: ClassInfo | undefined, name: string): FunctionInfo {
  const parent = insideOf(run);
  const info: FunctionInfo = {
    id: run.functions.length,
    code,
    name,
    frame: run.frame,
    class: owner,
    parent,
    hasSelf: owner !== undefined && run.language === 'python' && !isStatic(code),
    decorators: [],
    handed: new Map(),
    state: 'waiting',
    open: run.language === 'python' && parent === undefined,
    harmless: false,
    proofs: { returns: undefined, true: undefined, false: undefined },
    around: { true: undefined, false: undefined },
  };
  run.functions.push(info);
  run.waiting.push(info);
  return info;
}

function isStatic({ decorators }: CodeFunction): boolean {
  return decorators.some((decorator) => decorator.op === 'name' && decorator.name === 'staticmethod');
}

function decorate(run: Run, info: FunctionInfo): void {
  for (const decorator of info.code.decorators) {
    run.decorating = info;
    const value = evaluate(run, decorator);
    if (decorator.op !== 'call') noteDecorator(run, info, decorator, value);
    run.decorating = undefined;
    info.decorators.push(value);
  }
  seedDecorated(run, info);
}

/** A decorator without parentheses is a call all the same. */
function noteDecorator(run: Run, info: FunctionInfo, { span }: Expression, value: Value): void {
  run.calls.push({
    id: run.callCount++,
    symbol: value.symbol,
    name: value.name ?? '',
    span,
    nameSpan: span,
    receiver: undefined,
    args: [],
    construct: false,
    awaited: false,
    inside: insideOf(run),
    loop: run.loop,
    tried: run.tried,
    decorates: info,
  });
}

export function createClass(run: Run, code: CodeClass, span: Span): Value {
  const bases = code.bases.map((base) => evaluate(run, base));
  const info: ClassInfo = {
    name: code.name,
    code,
    bases: bases.flatMap(({ symbol, class: local }) => (symbol === undefined || local ? [] : [symbol])),
    base: bases.find((base) => base.class)?.class,
    fields: new Map(),
    methods: new Map(),
  };
  for (const decorator of code.decorators) evaluate(run, decorator);
  const constructorFirst = code.methods.toSorted((a, b) => Number(isConstructor(b)) - Number(isConstructor(a)));
  const methods = constructorFirst.map((method) => {
    const added = addFunction(run, method, info, `${code.name}.${method.name}`);
    added.open = true;
    info.methods.set(method.name, added);
    return added;
  });
  for (const method of methods) decorate(run, method);
  for (const field of code.fields) info.fields.set(field.name, valueOfField(run, field));
  walkBlock(run, code.body);
  seedMethods(run, info);
  return { kind: 'class', span, class: info, symbol: `~${code.name}`, name: code.name, labels: [] };
}

export function isConstructor({ name }: CodeFunction): boolean {
  return name === 'constructor' || name === '__init__';
}

function valueOfField(run: Run, { value, type, span }: CodeClass['fields'][number]): Value {
  const given: Value = value ? evaluate(run, value) : { kind: 'unknown', span, labels: [] };
  const symbol = given.symbol ?? (type ? callSymbol(typeSymbol(run, type)) : undefined);
  return symbol === undefined ? given : { ...given, symbol };
}

/** Walks the bodies that wait, and those that come to wait meanwhile. */
export function evaluateWaiting(run: Run): void {
  for (let info = run.waiting.shift(); info; info = run.waiting.shift()) evaluateFunction(run, info);
}

export function evaluateFunction(run: Run, info: FunctionInfo): void {
  if (info.state !== 'waiting') return;
  info.state = 'open';
  const { frame, loop, tried, fallbacks, branches, handing, decorating, filled, negations } = run;
  run.frame = { variables: new Map(), parent: info.frame, function: info };
  run.loop = undefined;
  run.tried = false;
  run.fallbacks = [];
  run.branches = 0;
  run.handing = false;
  run.decorating = undefined;
  run.filled = [];
  run.negations = 0;
  bindParameters(run, info);
  const ends = walkBlock(run, info.code.body);
  if (!ends) noteReturn(run, info, undefined, undefined);
  Object.assign(run, { frame, loop, tried, fallbacks, branches, handing, decorating, filled, negations });
  info.state = 'done';
}

function bindParameters(run: Run, info: FunctionInfo): void {
  const { parameters } = info.code;
  const [self] = parameters;
  if (info.class) run.frame.variables.set('this', instanceOf(info.class, info.code.nameSpan));
  if (info.hasSelf && info.class && self?.target.op === 'name')
    run.frame.variables.set(self.target.name, instanceOf(info.class, self.span));
  const given = info.hasSelf ? parameters.slice(1) : parameters;
  given.forEach((parameter, index) => bindParameter(run, info, parameter, index));
}

export function instanceOf(info: ClassInfo, span: Span): Value {
  return { kind: 'name', span, class: info, symbol: `~${info.name}()`, labels: [] };
}

function bindParameter(run: Run, info: FunctionInfo, { target, type, fallback, span }: Parameter, index: number): void {
  const resolver = index === 0 ? run.resolvers.get(info.id) : undefined;
  const preset = fallback ? evaluate(run, fallback) : undefined;
  const known = resolver ?? (type ? callSymbol(typeSymbol(run, type)) : undefined) ?? info.handed.get(index);
  const symbol = known ?? preset?.symbol;
  seedTyped(run, info, index);
  const local = type ? classOfType(run, type) : undefined;
  const value: Value = {
    kind: 'name',
    span,
    labels: info.harmless ? [] : [parameterLabel(run, info, index, undefined)],
    ...(symbol === undefined ? {} : { symbol }),
    ...(local ? { class: local } : {}),
    ...(target.op === 'name' ? { name: target.name } : {}),
  };
  const marked = type ? withMarks(value, marksOfType(run, type)) : value;
  if (target.op === 'name') run.frame.variables.set(target.name, marked);
  else assign(run, target, marked, true);
}

function classOfType(run: Run, type: Expression): ClassInfo | undefined {
  if (type.op !== 'name') return undefined;
  const value = evaluate(run, type);
  return value.kind === 'class' ? value.class : undefined;
}
