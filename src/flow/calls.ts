import type { Call } from '../model/expression.ts';
import { evaluate, pathOf } from './expressions.ts';
import { bindCallbacks } from './callbacks.ts';
import { noteEffects } from './effects.ts';
import { evaluateFunction } from './functions.ts';
import { noteMembership } from './memberships.ts';
import { memberOf } from './members.ts';
import { moduleSymbol } from './modules.ts';
import { proveCall } from './call-proofs.ts';
import { apply } from './proofs.ts';
import { resultOf } from './results.ts';
import { insideOf, type Run } from './run.ts';
import type { CallArgument, CallSite } from './site.ts';
import { joinLabels, unknownValue, type Value } from './value.ts';

/** A call: who is called, with what, what that does and what comes back. */
export function evaluateCall(run: Run, call: Call): Value {
  const decorates = run.decorating;
  run.decorating = undefined;
  const { receiver, callee } = evaluateCallee(run, call);
  const first = run.functions.length;
  const args = evaluateArguments(run, call);
  const loaded = loadModule(run, callee, args, call);
  if (loaded) {
    evaluateHanded(run, first);
    return loaded;
  }
  const site: CallSite = {
    id: nextCall(run),
    symbol: callee.symbol,
    name: call.callee.op === 'member' ? call.callee.property : (callee.name ?? ''),
    span: call.span,
    nameSpan: call.callee.op === 'member' ? call.callee.propertySpan : call.callee.span,
    receiver,
    args,
    construct: call.construct,
    awaited: call.awaited,
    inside: insideOf(run),
    loop: run.loop,
    tried: run.tried,
    fallbacks: run.fallbacks,
    decorates,
  };
  run.calls.push(site);
  noteEffects(run, site);
  noteQuestion(run, call, site);
  const returned = bindCallbacks(run, site, callee);
  evaluateHanded(run, first);
  const result = resultOf(run, site, callee);
  const proof = proveCall(run, call, site, callee);
  run.proofs.set(call, proof);
  apply(run, proof.after ?? []);
  if (returned.length === 0) return result;
  return { ...result, labels: MAPPING.has(site.name) ? returned : joinLabels([result, { labels: returned }]) };
}

/** Their result is what their function gives, and nothing of what it is given. */
const MAPPING = new Set(['map', 'flatMap', 'then']);

function evaluateArguments(run: Run, { args }: Call): readonly CallArgument[] {
  const { handing } = run;
  run.handing = true;
  const values = args.map(({ name, spread, value }): CallArgument => ({ name, spread, value: evaluate(run, value) }));
  run.handing = handing;
  return values;
}

/** In a branch, the bodies of the functions among the arguments are walked there, now that it is known what they are handed. */
function evaluateHanded(run: Run, first: number): void {
  if (run.branches === 0) return;
  for (const info of run.functions.slice(first)) if (!info.class) evaluateFunction(run, info);
}

const MEMBERSHIP_METHODS = new Set(['includes', 'has', '__contains__', 'contains']);

/** `list.includes(x)` asks what `x in list` asks. */
function noteQuestion(run: Run, { callee, span }: Call, { name, receiver, args }: CallSite): void {
  const item = args[0]?.value;
  if (callee.op === 'member' && receiver && item && MEMBERSHIP_METHODS.has(name))
    noteMembership(run, callee.object, item, receiver, span);
}

export function nextCall(run: Run): number {
  run.callCount += 1;
  return run.callCount - 1;
}

function evaluateCallee(run: Run, { callee }: Call): { receiver: Value | undefined; callee: Value } {
  if (callee.op !== 'member') return { receiver: undefined, callee: evaluate(run, callee) };
  const receiver = evaluate(run, callee.object);
  const path = pathOf(callee);
  const known = path === undefined ? undefined : run.frame.variables.get(path);
  return { receiver, callee: known ?? memberOf(run, receiver, callee.property, callee.span) };
}

/** `require('x')`, `import('x')` and `new Promise(…)` are no ordinary calls. */
function loadModule(run: Run, callee: Value, args: readonly CallArgument[], { span }: Call): Value | undefined {
  const [first] = args;
  const name = first?.value.constant;
  if (
    run.language === 'javascript' &&
    (callee.symbol === 'require' || callee.symbol === 'import') &&
    typeof name === 'string'
  )
    return { kind: 'name', span, symbol: run.tables.canonical(moduleSymbol(run, name)), labels: [] };
  const executor = first?.value.function;
  return callee.symbol === 'Promise' && executor ? evaluatePromise(run, executor, span) : undefined;
}

/** What is given to `resolve` is what the promise is worth. */
function evaluatePromise(run: Run, executor: NonNullable<Value['function']>, span: Value['span']): Value {
  const [first] = executor.code.parameters;
  const symbol = `$resolve${executor.id}`;
  run.resolved.set(symbol, []);
  if (first?.target.op === 'name') run.resolvers.set(executor.id, symbol);
  evaluateFunction(run, executor);
  return unknownValue(span, joinLabels((run.resolved.get(symbol) ?? []).map((label) => ({ labels: [label] }))));
}
