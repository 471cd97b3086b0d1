import type {
  CallSummary,
  CodeRecord,
  Destination,
  Edge,
  EdgeStep,
  ExportSummary,
  FunctionSummary,
  Origin,
  SinkSummary,
  SourceSummary,
} from '../model/code-record.ts';
import type { FactValue } from '../model/fact.ts';
import type { Region, Span } from '../model/text.ts';
import { readCall } from './call-view.ts';
import type { FunctionInfo } from './function.ts';
import { isConstructor } from './functions.ts';
import type { Flow, Run, SinkSite } from './run.ts';
import { nameProgram } from './programs.ts';
import type { CallSite } from './site.ts';
import { listTrail, textOf, type Label, type Value } from './value.ts';

/** Where things of a text stand in its file. */
export interface FilePlaces {
  readonly regionOf: (span: Span) => Region;
  readonly hashOf: (line: number) => string;
}

/** A longer text of a sink says nothing more. */
const TEXT_CAP = 300;

/** What the walks through all code of a file add to the flows of the repository; undefined where that is nothing. */
export function createRecord(runs: readonly (readonly [Run, FilePlaces])[]): CodeRecord | undefined {
  const record = { functions: [], calls: [], sources: [], sinks: [], edges: [], exports: [] } as Mutable;
  for (const [run, places] of runs) addRun(record, run, places);
  const isEmpty = record.edges.length === 0 && record.exports.length === 0 && record.calls.length === 0;
  return isEmpty ? undefined : record;
}

type Mutable = { -readonly [K in keyof CodeRecord]: CodeRecord[K][number][] };

/** Numbers of one text, moved behind those of the texts before it. */
interface Numbering {
  readonly functions: number;
  readonly calls: ReadonlyMap<number, number>;
  readonly sources: ReadonlyMap<number, number>;
  readonly sinks: number;
}

function addRun(record: Mutable, run: Run, places: FilePlaces): void {
  const sources = [...run.origins.values()].filter((origin) => origin.kind === 'source');
  const links = [...run.links.keys()].toSorted((a, b) => a.id - b.id);
  const numbering: Numbering = {
    functions: record.functions.length,
    calls: new Map(links.map(({ id }, index) => [id, record.calls.length + index])),
    sources: new Map(sources.map(({ id }, index) => [id, record.sources.length + index])),
    sinks: record.sinks.length,
  };
  record.functions.push(...run.functions.map((info) => summariseFunction(info, places, numbering)));
  record.calls.push(...links.map((site) => summariseCall(run, site, places, numbering)));
  record.sources.push(
    ...sources.map((origin): SourceSummary => ({
      class: origin.class,
      name: origin.symbol,
      region: places.regionOf(origin.span),
    })),
  );
  record.sinks.push(...[...run.sinks.values()].map((sink) => summariseSink(run, sink, places)));
  record.edges.push(...[...run.flows.values()].flatMap((flow) => createEdge(flow, places, numbering)));
  for (const [name, value] of run.exports) record.exports.push(...exportsOf(name, value, numbering));
}

function summariseFunction(info: FunctionInfo, { regionOf }: FilePlaces, numbering: Numbering): FunctionSummary {
  const { parameters, nameSpan } = info.code;
  const given = info.hasSelf ? parameters.slice(1) : parameters;
  const guards = (['returns', 'true', 'false'] as const).flatMap((when) =>
    [...(info.proofs[when] ?? [])].flatMap(([parameter, marks]) =>
      marks.length > 0 ? [{ parameter, when, marks: renumber(marks, numbering) }] : [],
    ),
  );
  return {
    name: info.name,
    parameters: given.map(({ target }) => (target.op === 'name' ? target.name : '')),
    region: regionOf(nameSpan),
    guards,
    open: info.open,
  };
}

function summariseCall(run: Run, site: CallSite, { regionOf }: FilePlaces, { functions }: Numbering): CallSummary {
  const callee = run.links.get(site) ?? '';
  return {
    callee: typeof callee === 'string' ? callee : callee.id + functions,
    region: regionOf(site.nameSpan),
    functions: site.args.flatMap(({ value }, position) =>
      value.function ? [{ position, function: value.function.id + functions }] : [],
    ),
  };
}

function summariseSink(run: Run, sink: SinkSite, { regionOf, hashOf }: FilePlaces): SinkSummary {
  const region = regionOf(sink.span);
  return {
    class: sink.class,
    symbol: sink.symbol,
    region,
    lineHash: hashOf(region.startLine),
    function: sink.inside?.name ?? '',
    ...(run.unit.unit === undefined ? {} : { unit: run.unit.unit }),
    fields: fieldsOf(sink),
  };
}

/** What rules may ask about a sink beyond its class: the text that is put together there, its name, the function around it. */
function fieldsOf({ value, call, inside, symbol, program }: SinkSite): Readonly<Record<string, FactValue>> {
  const text =
    textOf(value) ??
    (value.kind === 'list' ? (value.parts ?? []).map((part) => textOf(part) ?? '${}').join(' ') : undefined);
  const started = call ? nameProgram(call.args.map((one) => one.value)) : undefined;
  const parameters = inside?.code.parameters
    .flatMap(({ target }) => (target.op === 'name' ? [target.name] : []))
    .join(' ');
  return {
    symbol,
    ...(text === undefined ? {} : { text: text.slice(0, TEXT_CAP) }),
    ...(value.name === undefined ? {} : { name: value.name }),
    ...(program ? { part: 'program' } : {}),
    ...(started === undefined ? {} : { program: started }),
    ...(inside ? { function: inside.name } : {}),
    ...(parameters ? { parameters } : {}),
    ...(call ? { method: call.name, loop: String(readCall(call, 'loop')[0]?.value ?? 'none'), tried: call.tried } : {}),
  };
}

function createEdge({ label, to }: Flow, places: FilePlaces, numbering: Numbering): readonly Edge[] {
  const from = originOf(label, numbering);
  const end = endOf(to, places, numbering);
  if (!from || !end) return [];
  const steps = listTrail(label.trail).map((step): EdgeStep => ({
    region: places.regionOf(step.span),
    text: step.text,
  }));
  return [{ from, to: end, marks: renumber(label.marks, numbering), steps }];
}

function originOf({ origin }: Label, { functions, calls, sources }: Numbering): Origin | undefined {
  if (origin.kind === 'source') {
    const source = sources.get(origin.id);
    return source === undefined ? undefined : { source };
  }
  if (origin.kind === 'parameter') {
    const { key, index } = origin;
    return { function: origin.function.id + functions, parameter: index, ...(key === undefined ? {} : { key }) };
  }
  const call = calls.get(origin.call.id);
  return call === undefined ? undefined : { call };
}

function endOf(
  to: Flow['to'],
  { regionOf, hashOf }: FilePlaces,
  { functions, calls, sinks }: Numbering,
): Destination | undefined {
  if (to.kind === 'sink') return { sink: to.sink.id + sinks };
  if (to.kind === 'return') return { returns: to.function.id + functions };
  const call = calls.get(to.call.id);
  if (call === undefined) return undefined;
  const lineHash = to.text === undefined ? '' : hashOf(regionOf(to.call.nameSpan).startLine);
  return {
    call,
    position: to.position,
    ...(to.name === undefined ? {} : { name: to.name }),
    ...(to.key === undefined ? {} : { key: to.key }),
    ...(to.text === undefined ? {} : { text: { value: to.text.slice(0, TEXT_CAP), lineHash } }),
  };
}

/** `check:CALL:…` names the call by its number in the record. */
function renumber(marks: readonly string[], { calls }: Numbering): readonly string[] {
  return marks.flatMap((mark) => {
    if (!mark.startsWith('check:')) return [mark];
    const [, site = '', position = '', when = ''] = mark.split(':');
    const call = calls.get(Number(site));
    return call === undefined ? [] : [`check:${call}:${position}:${when}`];
  });
}

/** A function, a class with its methods, the entries of an object, or another name of something else. */
function exportsOf(name: string, value: Value, { functions }: Numbering, depth = 0): readonly ExportSummary[] {
  const { function: info, class: made, entries, symbol } = value;
  if (info) return [{ name, function: info.id + functions }];
  if (made) {
    const owner = value.kind === 'class' ? `${name}()` : name;
    const methods = [...made.methods].map(([method, one]): ExportSummary => ({
      name: `${owner}.${method}`,
      function: one.id + functions,
    }));
    const maker = [...made.methods.values()].find(({ code }) => isConstructor(code));
    return maker && value.kind === 'class' ? [...methods, { name, function: maker.id + functions }] : methods;
  }
  if (entries && depth < 2)
    return [...entries].flatMap(([key, entry]) =>
      exportsOf(
        name === '' || name === 'default' ? key : `${name}.${key}`,
        entry,
        { functions } as Numbering,
        depth + 1,
      ),
    );
  return symbol === undefined || /^[~?$]/.test(symbol) || symbol === name ? [] : [{ name, symbol }];
}
