import type { CodeSource } from '../model/code-tables.ts';
import { readCall } from './call-view.ts';
import { instanceOf, isConstructor } from './functions.ts';
import { selectArguments } from './arguments.ts';
import { replacedByPattern } from './replaced.ts';
import { addFlows, callLabel, parameterLabel, sourceLabel, type Run } from './run.ts';
import type { CallSite } from './site.ts';
import { createText } from './texts.ts';
import { callSymbol } from './symbols.ts';
import { extendTrail, joinLabels, markLabels, textOf, unknownValue, type Label, type Value } from './value.ts';

/** What comes back from a call. */
export function resultOf(run: Run, site: CallSite, callee: Value): Value {
  const called = callSymbol(callee.symbol);
  const symbol = called === undefined ? undefined : run.tables.canonical(called);
  const made: Value = {
    kind: 'call',
    span: site.span,
    call: site,
    labels: [],
    ...(symbol === undefined ? {} : { symbol }),
    name: site.name,
  };
  if (callee.function)
    return { ...made, labels: [...link(run, site, callee.function), ...labelsOfFunction(run, site)] };
  if (callee.kind === 'class' && callee.class) return construct(run, site, callee.class, made);
  // What the function of a comprehension gives is added by its caller.
  if (site.symbol === '$comprehension') return made;
  const received = callee.labels.filter(isSource);
  if (received.length > 0 && site.receiver && !site.receiver.labels.some(isSource))
    return { ...made, labels: received };
  return site.symbol === undefined ? { ...made, labels: throughUnknown(site) } : ofSymbol(run, site, site.symbol, made);
}

/** `request.json()` of a parameter whose type says what its methods give. */
function isSource({ origin }: Label): boolean {
  return origin.kind === 'source';
}

function construct(run: Run, site: CallSite, info: NonNullable<Value['class']>, made: Value): Value {
  const maker = [...info.methods.values()].find(({ code }) => isConstructor(code));
  if (maker) link(run, site, maker);
  return {
    ...instanceOf(info, site.span),
    kind: 'call',
    call: site,
    labels: [],
    symbol: made.symbol ?? `~${info.name}()`,
  };
}

/** A call of a function of the repository: what it does with what it is given is found out later. */
function link(run: Run, site: CallSite, callee: NonNullable<Value['function']> | string): readonly Label[] {
  run.links.set(site, callee);
  let position = 0;
  for (const { name, spread, value } of site.args) {
    if (spread === 'map') {
      giveEach(run, site, callee, value);
      continue;
    }
    const to = name === undefined ? { ...destination(site), position } : toKeyword(site, callee, name);
    const text = value.kind === 'text' ? textOf(value) : undefined;
    const entries = value.kind === 'record' && spread === undefined ? value.entries : undefined;
    for (const [key, entry] of entries ?? []) addFlows(run, entry.labels, { ...to, key });
    if (!entries || value.parts) addFlows(run, value.labels, { ...to, key: undefined, text });
    if (name === undefined) position += 1;
  }
  return markLabels([callLabel(run, site)], marksOfName(site.name));
}

function destination(call: CallSite): {
  readonly kind: 'argument';
  readonly call: CallSite;
  readonly position: number;
} {
  return { kind: 'argument', call, position: -1 };
}

function toKeyword(
  site: CallSite,
  callee: NonNullable<Value['function']> | string,
  name: string,
): ReturnType<typeof destination> & { readonly name?: string } {
  const position = positionOf(callee, name);
  return { ...destination(site), position, ...(position < 0 ? { name } : {}) };
}

/** `f(**options)` gives each entry by its name; what else is in the options may be any. */
function giveEach(
  run: Run,
  site: CallSite,
  callee: NonNullable<Value['function']> | string,
  { kind, entries, parts, labels }: Value,
): void {
  for (const [name, entry] of entries ?? [])
    addFlows(run, entry.labels, { ...toKeyword(site, callee, name), key: undefined });
  const others = kind === 'record' ? joinLabels(parts ?? []) : labels;
  addFlows(run, others, { ...destination(site), key: undefined });
}

/** Programs that quote for a shell by hand call the function what it does. */
const SHELL_QUOTING =
  /^(?:shell|sh|bash|posix|arg|cmd)_?(?:quote|escape|esc)|^(?:quote|escape|esc)_?(?:for)?_?(?:shell|sh|bash|posix|arg|cmd)|^shq$/i;

/** And so do those that escape for a page. */
const HTML_ESCAPING =
  /^_?(?:escape|esc|encode|sanitize|clean)_?(?:html|xml|attr|markup)|^_?html_?(?:escape|encode|sanitize)|^h$/i;

function marksOfName(name: string): readonly string[] {
  if (SHELL_QUOTING.test(name)) return ['shell-quoted'];
  return HTML_ESCAPING.test(name) ? ['html-escaped'] : [];
}

/** Of a keyword argument; -1 where the function is not in this file. */
function positionOf(callee: NonNullable<Value['function']> | string, name: string): number {
  if (typeof callee === 'string') return -1;
  const { parameters } = callee.code;
  const given = callee.hasSelf ? parameters.slice(1) : parameters;
  return given.findIndex(({ target }) => target.op === 'name' && target.name === name);
}

function ofSymbol(run: Run, site: CallSite, symbol: string, made: Value): Value {
  const { tables } = run;
  const source = sourceOf(run, site, symbol);
  if (source) return { ...made, labels: labelsOfSource(run, site, source.class, symbol) };
  const [first] = site.args;
  if (tables.wrapper.find(symbol).length > 0 && first) return { ...first.value, span: site.span };
  const [sanitizer] = tables.sanitizer.find(symbol);
  if (sanitizer) {
    const values = selectArguments(site, sanitizer.argument);
    return {
      ...made,
      labels: markLabels(extendTrail(joinLabels(values), site.span, `goes through ${site.name}`), [sanitizer.gives]),
    };
  }
  const passes = tables.pass.find(symbol).length > 0;
  if (tables.clean.find(symbol).length > 0 || (CLEAN.has(site.name) && !passes)) return made;
  const cleaned = replacedByPattern(site);
  if (cleaned) return { ...made, labels: cleaned };
  const copy = copyOf(site, made);
  if (copy) return copy;
  if (passes) return pass(run, site, made);
  if (site.receiver && PASSING.has(site.name))
    return isElsewhere(symbol) ? toRepository(run, site, symbol, made) : pass(run, site, made);
  if (isKnown(run, symbol)) return { ...made, labels: markLabels(throughUnknown(site), ['opaque']) };
  if (symbol.startsWith('?') || symbol.startsWith('$')) return { ...made, labels: throughUnknown(site) };
  return toRepository(run, site, symbol, made);
}

/** What another file defines, or a library that nobody knows. */
function toRepository(run: Run, site: CallSite, symbol: string, made: Value): Value {
  return {
    ...made,
    labels: joinLabels([
      { labels: link(run, site, symbol) },
      { labels: site.receiver ? markLabels(site.receiver.labels, ['opaque']) : [] },
    ]),
  };
}

/** A copy of a record, or of the environment, that gets entries of its own. */
function copyOf({ symbol, name, receiver, args }: CallSite, made: Value): Value | undefined {
  const isMethod = name === 'copy' && receiver !== undefined && args.length === 0;
  if (!isMethod && symbol !== 'dict' && symbol !== 'Object.assign') return undefined;
  const copied = isMethod
    ? [receiver]
    : args.filter((argument) => argument.name === undefined).map(({ value }) => value);
  const given = args.flatMap((argument) =>
    argument.name === undefined ? [] : [[argument.name, argument.value] as const],
  );
  if (copied.length === 0 || !copied.every(isRecord)) return undefined;
  const entries = new Map([...copied.flatMap((value) => [...(value.entries ?? [])]), ...given]);
  const parts = copied.flatMap((value) => (value.kind === 'record' ? (value.parts ?? []) : [value]));
  const labels = joinLabels([...copied, ...given.map(([, value]) => value)]);
  return { ...made, kind: 'record', entries, labels, ...(parts.length > 0 ? { parts } : {}) };
}

const ENVIRONMENT = new Set(['process.env', 'os.environ', 'Bun.env', 'Deno.env']);

function sourceOf(run: Run, site: CallSite, symbol: string): CodeSource | undefined {
  return run.tables.result
    .find(symbol)
    .find(({ where = [] }) => where.length === 0 || run.test(where, (field) => readCall(site, field)));
}

/** A function of the program that is told by what it is given: `call('getUpdates')`. */
function labelsOfFunction(run: Run, site: CallSite): readonly Label[] {
  const source = site.symbol === undefined ? undefined : sourceOf(run, site, site.symbol);
  return source ? [sourceLabel(run, source.class, `${site.name}()`, site.span)] : [];
}

/** What is found out of the address that a name has holds of the name too. */
function labelsOfSource(run: Run, site: CallSite, name: string, symbol: string): readonly Label[] {
  const own = { labels: [sourceLabel(run, name, `${symbol}()`, site.span)] };
  return name === 'resolved-address' ? joinLabels([own, ...site.args.map(({ value }) => value)]) : own.labels;
}

function isKnown({ tables }: Run, symbol: string): boolean {
  return (
    tables.sink.find(symbol).length > 0 ||
    tables.concept.find(symbol).length > 0 ||
    tables.handler.find(symbol).length > 0 ||
    tables.guard.find(symbol).length > 0
  );
}

/** Nobody knows what it does: what went in may come out, and may have been checked where its name says so. */
function throughUnknown(site: CallSite): readonly Label[] {
  const labels = joinLabels([...(site.receiver ? [site.receiver] : []), ...site.args.map(({ value }) => value)]);
  return markLabels(labels, SANITIZING.test(site.name) ? ['checked', 'opaque'] : ['opaque']);
}

const SANITIZING = /sanit|escape|quote|clean|valid|normali[sz]e|redact|mask|slug|strip_?tags|safe/i;

/** Data goes from the receiver and the arguments of these into their result, by their names in both languages. */
const PASSING = new Set(
  [
    'strip trim trimStart trimEnd lstrip rstrip split rsplit splitlines partition rpartition join concat replace replaceAll lower upper casefold',
    'toLowerCase toUpperCase title capitalize slice substring substr format encode decode toString toJSON map filter flat flatMap reduce pop shift',
    'at get getOrDefault values items keys entries copy removeprefix removesuffix padStart padEnd ljust rjust repeat match matchAll group groups',
    'groupdict findall json text blob arrayBuffer read readlines readline getvalue then catch finally find next sort reverse toSorted expandtabs',
    'translate zfill model_dump model_dump_json dict to_dict iter __getitem__ getlist formData get_json get_data header first last result data sub join_path joinpath',
  ].flatMap((line) => line.split(' ')),
);

/** Their result is a number or an answer, not the text. */
const CLEAN = new Set(
  [
    'indexOf lastIndexOf includes startsWith endsWith startswith endswith has test count index isdigit isalpha isalnum isnumeric search',
    'charCodeAt codePointAt exists is_file is_dir isFile isDirectory some every hasOwnProperty isspace isidentifier',
  ].flatMap((line) => line.split(' ')),
);

/** These take something out of the whole, or are all of it. */
const WHOLE = /^(?:items|values|entries|keys|copy|pop|shift|toJSON|dict|to_dict|model_dump|toString|get|getOrDefault)$/;

/**
 * What comes out of a method of a parameter is no more the parameter itself, whose members are told apart: `(await req.json()).name`
 * is something of `req.json`, and `args.get("name")` of `args["name"]`.
 */
function throughMethod(run: Run, { name, args, span }: CallSite, { labels }: Value): readonly Label[] {
  const [first] = args;
  const key = first?.value.constant;
  return labels.map((label) => {
    const { origin, trail, marks } = label;
    if (origin.kind !== 'parameter' || origin.key !== undefined || trail !== undefined) return label;
    if (run.language === 'python' && name === 'get' && typeof key === 'string')
      return { ...parameterLabel(run, origin.function, origin.index, key), marks };
    const [whole = label] = extendTrail([label], span, `goes through ${name}`);
    return WHOLE.test(name) ? whole : { ...parameterLabel(run, origin.function, origin.index, name), marks };
  });
}

function pass(run: Run, site: CallSite, made: Value): Value {
  const { receiver, args } = site;
  const labels = joinLabels([
    ...(receiver ? [{ labels: throughMethod(run, site, receiver) }] : []),
    ...args.filter(({ value }) => !value.function).map(({ value }) => value),
  ]);
  if (receiver?.constant !== undefined && site.name === 'format') {
    const text = createText(formatParts(receiver, site), site.span);
    const named = args.filter(({ name }) => name !== undefined).map(({ value }) => value);
    return { ...made, ...text, labels: joinLabels([text, ...named]) };
  }
  return { ...made, labels };
}

/** `'rm -rf {}'.format(x)` is the text with what is put in. */
function formatParts(receiver: Value, { args }: CallSite): readonly Value[] {
  const pieces = (textOf(receiver) ?? '').split(/\{[^{}]{0,40}\}/);
  return pieces.flatMap((piece, index) => [
    { ...unknownValue(receiver.span), kind: 'constant' as const, constant: piece },
    ...(index < pieces.length - 1 ? [args[index]?.value ?? unknownValue(receiver.span)] : []),
  ]);
}

/** What another file of the repository is called by. */
function isElsewhere(symbol: string): boolean {
  return symbol.startsWith('.') || symbol.startsWith('@/');
}

function isRecord(value: Value): boolean {
  return value.kind === 'record' || ENVIRONMENT.has(value.symbol ?? '');
}
