import type { Destination, Edge, EdgeStep, SinkSummary, SourceSummary } from '../model/code-record.ts';
import type { LinkedFlow, LinkedStep } from '../model/linked-flow.ts';
import type { TableIndex } from './symbols.ts';
import { indexCallers, indexEdges, indexGiven, nameEnd, type PlacedCall } from './link-index.ts';
import type { ModuleAlias } from '../guard/module-paths.ts';
import { createExpander, type MarkExpander } from './link-checks.ts';
import { nameMade, placeWhereMade, type MadeText } from './made-text.ts';
import { createResolver, type PlacedCode, type Resolved, type Resolver } from './resolve.ts';

/** Calls that a flow goes through, one inside another. */
const DEPTH = 12;
/** Times that data goes from one file into another. Each is one more guess about what is called, and few real ways are longer. */
const FILES_CROSSED = 3;
/** Edges looked at for one source; a value that goes everywhere need not be followed everywhere. */
const STEPS_PER_SOURCE = 3_000;
/** Different ways kept for one source class into one sink. */
const WAYS_PER_SINK = 4;

interface Linking {
  readonly resolve: Resolver;
  readonly tables: (file: PlacedCode) => TableIndex;
  readonly edges: Map<PlacedCode, ReadonlyMap<string, readonly Edge[]>>;
  readonly callers: ReadonlyMap<string, readonly PlacedCall[]>;
  readonly found: Map<string, LinkedFlow[]>;
  /** Members of an argument of which something of their own is known, by file, call and position. */
  readonly given: ReadonlyMap<PlacedCode, ReadonlyMap<string, ReadonlySet<string>>>;
  readonly expand: MarkExpander;
  readonly wanted: WantedFlows;
}

/** The classes that some rule asks for; what nobody asks for is not followed. */
export interface WantedFlows {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/** One source on its way. */
interface Trip {
  readonly source: SourceSummary;
  readonly path: string;
  readonly seen: Set<string>;
  left: number;
}

interface Position {
  readonly file: PlacedCode;
  readonly marks: readonly string[];
  readonly steps: readonly LinkedStep[];
  /** The calls that were gone into, so that the way out is the way in. */
  readonly stack: readonly PlacedCall[];
  readonly crossed: number;
  /** Where the text was put together that has been handed on since then as it is. */
  readonly made?: MadeText | undefined;
}

/**
 * Follows what comes in at every source through the functions of all files to where it does something. A value that goes into a
 * function comes back to the call it went in by.
 */
export function linkFlows(
  files: readonly PlacedCode[],
  tables: (file: PlacedCode) => TableIndex,
  wanted: WantedFlows,
  aliases: readonly ModuleAlias[] = [],
): readonly LinkedFlow[] {
  const resolve = createResolver(files, aliases);
  const linking: Linking = {
    resolve,
    tables,
    edges: new Map(files.map((file) => [file, indexEdges(file)])),
    callers: indexCallers(files, resolve),
    found: new Map(),
    given: new Map(files.map((file) => [file, indexGiven(file)])),
    expand: createExpander(resolve),
    wanted,
  };
  for (const file of files) {
    file.record.sources.forEach((source, index) => {
      if (wanted.from.has(source.class)) start(linking, file, source, `s${index}`, STEPS_PER_SOURCE);
    });
    seedHandlers(linking, file);
  }
  if (wanted.from.has('parameter')) for (const file of files) startParameters(linking, file);
  return [...linking.found.values()].flat();
}

function start(linking: Linking, file: PlacedCode, source: SourceSummary, from: string, left: number): void {
  const trip: Trip = { source, path: file.path, seen: new Set(), left };
  for (const edge of edgesFrom(linking, file, from))
    follow(linking, trip, edge, { file, marks: [], steps: [], stack: [], crossed: 0 });
}

/** A parameter of a function that others may call is a source of which nothing is known, unless one that is known comes there. */
function startParameters(linking: Linking, file: PlacedCode): void {
  file.record.functions.forEach((summary, number) => {
    if (!summary.open) return;
    summary.parameters.forEach((name, parameter) => {
      const source = { class: 'parameter', name, region: summary.region };
      start(linking, file, source, `p${number}.${parameter}`, 200);
    });
  });
}

function edgesFrom(linking: Linking, file: PlacedCode, origin: string): readonly Edge[] {
  return linking.edges.get(file)?.get(origin) ?? [];
}

function follow(linking: Linking, trip: Trip, edge: Edge, at: Position): void {
  trip.left -= 1;
  if (trip.left < 0 || leadsNowhere(linking, at.file, edge.to)) return;
  const marks = [...new Set([...at.marks, ...edge.marks.flatMap((mark) => linking.expand(at.file, mark))])].toSorted();
  const steps = [...at.steps, ...edge.steps.map((step) => place(at.file, step))];
  const here: Position = { ...at, marks, steps, made: edge.steps.length > 0 ? undefined : at.made };
  const key = `${at.file.path} ${nameEnd(edge.to)} ${marks.join(' ')} ${at.stack.length} ${nameMade(here.made)}`;
  if (trip.seen.has(key)) return;
  trip.seen.add(key);
  if ('sink' in edge.to) arrive(linking, trip, here, edge.to.sink);
  else if ('returns' in edge.to) leave(linking, trip, here, edge.to.returns);
  else enter(linking, trip, here, edge.to);
}

/** It ends in something that no rule asks for. */
function leadsNowhere({ wanted }: Linking, { record }: PlacedCode, to: Destination): boolean {
  const sink = 'sink' in to ? record.sinks[to.sink] : undefined;
  return sink !== undefined && !wanted.to.has(sink.class);
}

function place(file: PlacedCode, { region, text }: EdgeStep): LinkedStep {
  return { path: file.path, region, text };
}

/** Into the function that is called; where it is a library's, through it. */
function enter(linking: Linking, trip: Trip, at: Position, to: Extract<Destination, { call: number }>): void {
  const call = at.file.record.calls[to.call];
  if (!call || at.stack.length >= DEPTH) return;
  const target: Resolved | undefined =
    typeof call.callee === 'number' ? { file: at.file, function: call.callee } : linking.resolve(at.file, call.callee);
  if (!target || !('file' in target)) {
    passThrough(linking, trip, at, to, target?.symbol);
    return;
  }
  const crossed = at.crossed + Number(target.file !== at.file);
  if (crossed > FILES_CROSSED) return;
  const summary = target.file.record.functions[target.function];
  const step = { path: at.file.path, region: call.region, text: `is given to ${summary?.name || 'a function'}` };
  const inside: Position = {
    file: target.file,
    marks: at.marks,
    steps:
      typeof call.callee === 'number' && call.region.startLine === summary?.region.startLine
        ? at.steps
        : [...at.steps, step],
    stack: [...at.stack, { file: at.file, call: to.call }],
    crossed,
    made: to.text ? { file: at.file, call: to.call, ...to.text } : at.made,
  };
  const positions = to.position < 0 ? positionsOf(summary?.parameters ?? [], to.name) : [to.position];
  const named = to.key === undefined ? linking.given.get(at.file)?.get(`${to.call}.${to.position}`) : undefined;
  for (const position of positions) {
    for (const edge of edgesFrom(linking, target.file, `p${target.function}.${position}`)) {
      const key = 'parameter' in edge.from ? edge.from.key : undefined;
      if (to.key !== undefined && key !== undefined && key !== to.key) continue;
      if (key !== undefined && named?.has(key)) continue;
      follow(linking, trip, edge, inside);
    }
  }
}

/** Of a keyword argument: the parameter of its name, or the one that takes what is left. */
function positionsOf(parameters: readonly string[], name: string | undefined): readonly number[] {
  const all = parameters.map((_, index) => index);
  if (name === undefined) return all;
  const own = parameters.indexOf(name);
  return own >= 0 ? [own] : all.filter((index) => /^(?:kw|kwargs|options|params|rest)/.test(parameters[index] ?? ''));
}

/** A library's function under another name may be a sink or a sanitizer; of the others nobody knows what they do. */
function passThrough(
  linking: Linking,
  trip: Trip,
  at: Position,
  to: Extract<Destination, { call: number }>,
  symbol: string | undefined,
): void {
  const tables = linking.tables(at.file);
  if (symbol !== undefined) {
    for (const sink of tables.sink.find(symbol)) {
      if (sink.where.length === 0 && sink.argument.includes(to.position))
        arriveOutside(linking, trip, at, to, sink.class, symbol);
    }
    if (tables.clean.find(symbol).length > 0) return;
  }
  const [sanitizer] = symbol === undefined ? [] : tables.sanitizer.find(symbol);
  const isPass = symbol !== undefined && tables.pass.find(symbol).length > 0;
  const marks = sanitizer ? [sanitizer.gives] : isPass ? [] : ['opaque'];
  const after = { ...at, marks: [...new Set([...at.marks, ...marks])].toSorted() };
  for (const edge of edgesFrom(linking, at.file, `c${to.call}`)) follow(linking, trip, edge, after);
}

/** Back to where the function was called: the call it was entered by, or, when the source is in it, every one. */
function leave(linking: Linking, trip: Trip, at: Position, number: number): void {
  const last = at.stack.at(-1);
  const callers = last ? [last] : (linking.callers.get(`${at.file.path}\n${number}`) ?? []);
  for (const { file, call } of callers) {
    const crossed = at.crossed + Number(!last && file !== at.file);
    if (crossed > FILES_CROSSED) continue;
    for (const edge of edgesFrom(linking, file, `c${call}`))
      follow(linking, trip, edge, { ...at, file, stack: at.stack.slice(0, -1), crossed, made: undefined });
  }
}

function arrive(linking: Linking, trip: Trip, at: Position, number: number): void {
  const sink = at.file.record.sinks[number];
  const made = sink ? placeWhereMade(sink, at.made) : undefined;
  if (made) keep(linking, trip, { ...at, file: made.file }, made.sink);
  else if (sink) keep(linking, trip, at, sink);
}

function arriveOutside(
  linking: Linking,
  trip: Trip,
  at: Position,
  to: Extract<Destination, { call: number }>,
  name: string,
  symbol: string,
): void {
  const call = at.file.record.calls[to.call];
  if (call)
    keep(linking, trip, at, {
      class: name,
      symbol,
      region: call.region,
      lineHash: '',
      function: '',
      fields: { symbol },
    });
}

function keep(linking: Linking, trip: Trip, at: Position, sink: SinkSummary): void {
  const { source } = trip;
  const key = `${at.file.path} ${sink.region.startLine} ${sink.class} ${sink.fields['part'] ?? ''}`;
  const ways = linking.found.get(key) ?? [];
  // Where a known source comes, that a parameter is unknown says nothing more.
  if (source.class === 'parameter' && ways.some((way) => way.source.class !== 'parameter')) return;
  const same = ways.filter((way) => way.source.class === source.class);
  if (same.length >= WAYS_PER_SINK) return;
  if (same.some((way) => way.marks.join() === at.marks.join())) return;
  const flow: LinkedFlow = {
    source: { ...source, path: trip.path },
    sink: { ...sink, path: at.file.path },
    marks: at.marks.filter((mark) => !mark.startsWith('check:')),
    steps: at.steps,
  };
  linking.found.set(key, [...ways, flow]);
}

/**
 * A call whose owner another file made, e.g. a client or a server that is imported, may be a source, and so may the parameters of
 * the functions it is given.
 */
function seedHandlers(linking: Linking, file: PlacedCode): void {
  for (const [number, call] of file.record.calls.entries()) {
    if (typeof call.callee !== 'string') continue;
    const target = linking.resolve(file, call.callee);
    if (!target || 'file' in target || target.symbol === call.callee) continue;
    for (const source of linking.tables(file).result.find(target.symbol))
      if (linking.wanted.from.has(source.class))
        start(
          linking,
          file,
          { class: source.class, name: target.symbol, region: call.region },
          `c${number}`,
          STEPS_PER_SOURCE,
        );
    for (const source of linking.tables(file).handler.find(target.symbol)) {
      if (!linking.wanted.from.has(source.class)) continue;
      for (const given of call.functions) {
        const parameters = file.record.functions[given.function]?.parameters ?? [];
        const wanted = source.parameter ?? 'all';
        const positions = wanted === 'all' ? parameters.map((_, index) => index) : wanted;
        for (const position of positions)
          start(
            linking,
            file,
            { class: source.class, name: parameters[position] || 'argument', region: call.region },
            `p${given.function}.${position}`,
            STEPS_PER_SOURCE,
          );
      }
    }
  }
}
