import { selectArguments } from './arguments.ts';
import { readCall } from './call-view.ts';
import { frameOf } from './function.ts';
import { findInterpreted, noteWritten, programIn } from './programs.ts';
import { addFlows, addSink, type Run } from './run.ts';
import type { CallSite } from './site.ts';
import { joinLabels, type Value } from './value.ts';

/** Notes what a call does with what it is given. */
export function noteEffects(run: Run, site: CallSite): void {
  noteSinks(run, site);
  noteWritten(run, site);
  noteResolved(run, site);
  noteAdded(run, site);
  if (site.symbol === '$jsx') noteMarkup(run, site);
}

function noteSinks(run: Run, site: CallSite): void {
  const { symbol } = site;
  if (symbol === undefined) return;
  for (const sink of run.tables.sink.find(symbol)) {
    if (sink.where.length > 0 && !run.test(sink.where, (field) => readCall(site, field))) continue;
    const values = sink.argument.flatMap((selector) => selectArguments(site, selector));
    const program = sink.class === 'process-start' ? programIn(values[0]) : undefined;
    if (program) addEnd(run, sink.class, symbol, program, site, true);
    for (const value of values) addEnd(run, sink.class, symbol, value, site);
    if (sink.class === 'model-input') noteInstructions(run, site, symbol, values);
    if (sink.class === 'process-start')
      for (const end of findInterpreted(run, values)) addEnd(run, end.class, symbol, end.value, site);
  }
}

/** What is constant does no harm, and is a sink all the same for nobody. */
function addEnd(run: Run, name: string, symbol: string, value: Value, site: CallSite, program?: true): void {
  if (value.labels.length > 0)
    addFlows(run, value.labels, { kind: 'sink', sink: addSink(run, name, symbol, value, site, site.span, program) });
}

const ABOVE_USER = new Set(['system', 'developer']);
/** Messages of one call that are looked at. */
const MESSAGE_CAP = 40;

/** `{role: 'system', content: text}` among the messages. */
function noteInstructions(run: Run, site: CallSite, symbol: string, values: readonly Value[]): void {
  const messages = values.flatMap((value) => (value.kind === 'list' ? (value.parts ?? []) : [value]));
  for (const { entries } of messages.slice(0, MESSAGE_CAP)) {
    const role = entries?.get('role')?.constant;
    const content = entries?.get('content');
    if (typeof role !== 'string' || !ABOVE_USER.has(role) || !content || content.labels.length === 0) continue;
    const sink = addSink(run, 'system-prompt', symbol, content, site, content.span);
    addFlows(run, content.labels, { kind: 'sink', sink });
  }
}

function noteResolved(run: Run, { symbol, args }: CallSite): void {
  const labels = symbol === undefined ? undefined : run.resolved.get(symbol);
  if (labels) labels.push(...joinLabels(args.map(({ value }) => value)));
}

const ADDING = new Set([
  'push',
  'append',
  'unshift',
  'extend',
  'add',
  'set',
  'insert',
  'update',
  'setdefault',
  'appendleft',
]);

/** What is put into a list, set or map is in it from then on. */
function noteAdded(run: Run, { name, receiver, args }: CallSite): void {
  if (!ADDING.has(name) || receiver?.name === undefined) return;
  const labels = joinLabels(args.map(({ value }) => value));
  if (labels.length === 0) return;
  const owner = frameOf(run.frame, receiver.name);
  const known = owner?.variables.get(receiver.name);
  if (!known || known.symbol !== receiver.symbol) return;
  const parts =
    known.kind === 'list' ? { parts: [...(known.parts ?? []), ...args.map(({ value }) => value)].slice(0, 60) } : {};
  run.frame.variables.set(receiver.name, { ...known, ...parts, labels: joinLabels([known, { labels }]) });
}

/** `<div dangerouslySetInnerHTML={{__html: x}}>` */
function noteMarkup(run: Run, site: CallSite): void {
  const html = site.args[1]?.value.entries?.get('dangerouslySetInnerHTML')?.entries?.get('__html');
  if (html) addEnd(run, 'html', 'dangerouslySetInnerHTML', html, site);
}
