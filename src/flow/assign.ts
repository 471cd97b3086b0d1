import type { PatternEntry, Target } from '../model/expression.ts';
import { evaluate, pathOf } from './expressions.ts';
import { frameOf } from './function.ts';
import { memberOf } from './members.ts';
import { addFlows, addSink, insideOf, type Run } from './run.ts';
import { memberSymbol } from './symbols.ts';
import { extendTrail, joinLabels, joinValues, unknownValue, type Value } from './value.ts';

/** Gives a value to a name, a member or the parts of a pattern. */
export function assign(run: Run, target: Target, value: Value, declares = false): void {
  switch (target.op) {
    case 'name':
      setName(
        run,
        target.name,
        { ...value, labels: extendTrail(value.labels, target.span, `becomes ${target.name}`) },
        declares,
      );
      return;
    case 'member':
      assignMember(run, target, value);
      return;
    case 'index': {
      const owner = evaluate(run, target.object);
      evaluate(run, target.index);
      addToOwner(run, target.object, owner, value);
      return;
    }
    case 'record-pattern':
      assignRecord(run, target.entries, value, declares);
      return;
    case 'list-pattern':
      target.items.forEach((item, index) => {
        if (item) assign(run, item.target, itemOf(value, index), declares);
      });
  }
}

/** A name of an outer function may have either value afterwards. */
function setName(run: Run, name: string, value: Value, declares: boolean): void {
  const owner = declares ? run.frame : (frameOf(run.frame, name) ?? run.frame);
  const before = owner.variables.get(name);
  forgetMembers(owner.variables, name);
  owner.variables.set(name, owner === run.frame || !before ? value : joinValues(before, value));
}

/** What was known of `name.member` is not true of the new value. */
function forgetMembers(variables: Map<string, Value>, name: string): void {
  const prefix = `${name}.`;
  for (const key of variables.keys()) if (key.startsWith(prefix)) variables.delete(key);
}

function assignMember(run: Run, target: Extract<Target, { op: 'member' }>, value: Value): void {
  const owner = evaluate(run, target.object);
  const symbol = memberSymbol(owner.symbol, target.property);
  run.assigns.push({ symbol, name: target.property, span: target.span, value, inside: insideOf(run) });
  if (symbol !== undefined) {
    for (const { class: name } of run.tables.assign.find(symbol))
      addFlows(run, value.labels, { kind: 'sink', sink: addSink(run, name, symbol, value, undefined, target.span) });
    if (/^(?:module\.)?exports(?:\.|$)/.test(symbol))
      run.exports.set(symbol.replace(/^(?:module\.)?exports\.?/, ''), value);
  }
  if (owner.class && owner.kind !== 'class') {
    const before = owner.class.fields.get(target.property);
    owner.class.fields.set(target.property, before ? joinValues(before, value) : value);
    return;
  }
  const path = pathOf(target);
  if (owner.kind === 'record') addEntry(run, target, owner, value);
  if (path !== undefined) run.frame.variables.set(path, value);
  else addToOwner(run, target.object, owner, value);
}

/** A record of more entries is a table, not options. */
const ENTRY_CAP = 200;

/** A record that is a variable has the new entry wherever it goes from here. */
function addEntry(run: Run, { object, property }: Extract<Target, { op: 'member' }>, owner: Value, value: Value): void {
  const path = pathOf(object);
  if (path === undefined || (owner.entries?.size ?? 0) > ENTRY_CAP) return;
  const entries = new Map(owner.entries).set(property, value);
  run.frame.variables.set(path, { ...owner, entries, labels: joinLabels([owner, value]) });
}

/** What is put into a list or record is in the whole from then on. */
export function addToOwner(
  run: Run,
  object: Target | Parameters<typeof evaluate>[1],
  owner: Value,
  value: Value,
): void {
  const path = pathOf(object);
  if (path === undefined || value.labels.length === 0) return;
  run.frame.variables.set(path, {
    ...owner,
    ...(owner.kind === 'record' || owner.kind === 'list' ? { parts: [...(owner.parts ?? []), value] } : {}),
    labels: joinLabels([owner, value]),
  });
}

function assignRecord(run: Run, entries: readonly PatternEntry[], value: Value, declares: boolean): void {
  for (const { key, target, fallback, rest } of entries) {
    const found =
      rest || key === undefined
        ? { ...unknownValue(value.span, value.labels) }
        : memberOf(run, value, key, target.span);
    assign(run, target, fallback ? joinValues(found, evaluate(run, fallback)) : found, declares);
  }
}

function itemOf(value: Value, index: number): Value {
  const item = value.kind === 'list' ? value.parts?.[index] : undefined;
  return item ?? { ...unknownValue(value.span, value.labels), ...(value.element ? { element: true } : {}) };
}
