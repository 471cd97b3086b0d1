import type { CallSite } from './site.ts';
import { textOf, type Value } from './value.ts';

/** A value that a call is given to write out, by itself or inside a text or an object. */
export interface Written {
  /** What it is called where it was read: its variable, member, key or the name it was asked for by. */
  readonly name: string | undefined;
  readonly value: Value;
  /** How many characters of it are written at most. */
  readonly length: number;
  /** The constant text right before it. */
  readonly before: string;
}

/** Deeper texts and objects, and more pieces, say nothing new. */
const DEPTH_CAP = 6;
const PIECE_CAP = 60;

/** The values in the arguments of a call that end up in its text as they are; what only tells of a value (its length, whether it is there) is none. */
export function listWritten({ args }: CallSite): readonly Written[] {
  const found: Written[] = [];
  let before = '';
  for (const { name, value } of args) {
    collectEntry(found, name, value, { before, length: Infinity, depth: 0 });
    before = typeof value.constant === 'string' ? value.constant : '';
  }
  return found;
}

interface Place {
  readonly before: string;
  readonly length: number;
  readonly depth: number;
}

/** Its own name tells what an entry holds, and so does its key, unless it only holds whether there is something. */
function collectEntry(found: Written[], key: string | undefined, value: Value, place: Place): void {
  const start = found.length;
  collect(found, value, place);
  const first = found[start];
  if (key !== undefined && first && !VEILED.test(key)) found.push({ ...first, name: key });
}

function collect(found: Written[], value: Value, place: Place): void {
  if (place.depth > DEPTH_CAP || found.length > PIECE_CAP) return;
  if (value.constant !== undefined || value.function || isVeiled(value)) return;
  const inner = { ...place, depth: place.depth + 1 };
  const made = madeHere(value);
  if (!made) add(found, value, place);
  if (value.kind === 'text') collectText(found, value, inner);
  else if (value.kind === 'record' || value.kind === 'list') collectEntries(found, value, inner);
  else if (made === 'part' && value.part)
    collect(found, value.part.of, { ...inner, length: Math.min(place.length, value.part.length) });
  else if (made === 'call' && value.call) collectCall(found, value.call, inner);
}

function add(found: Written[], value: Value, { before, length }: Place): void {
  const name = value.name ?? nameOfVariable(value);
  if (name !== undefined && !VEILED.test(name)) found.push({ name, value, length, before });
}

/** `process.env.NAME || 'none'`; of other choices either side may be a veil over the other. */
function nameOfVariable({ kind, symbol = '' }: Value): string | undefined {
  const [, name] = (kind === 'unknown' ? ENVIRONMENT : LAST).exec(symbol) ?? [];
  return name;
}

const ENVIRONMENT = /^(?:process\.env|Bun\.env|import\.meta\.env|os\.environ)\.(\w+)$/;
const LAST = /(?:^|\.)(\w+)$/;

/** Whether a value is what an expression makes on the spot; else it was read from a name. */
function madeHere({ kind, span, name, call, part }: Value): 'call' | 'part' | 'text' | undefined {
  const isAt = (other: Value['span']): boolean => other.start === span.start && other.end === span.end;
  if (part && isAt(part.span)) return 'part';
  if (call && isAt(call.span)) return 'call';
  return name === undefined && kind !== 'name' && kind !== 'unknown' ? 'text' : undefined;
}

/** Names of what only tells of a secret, or hides it. */
const VEILED = new RegExp(
  [
    '[Mm]ask|[Rr]edact|[Oo]bfusc|[Aa]nonymi|[Ss]anitiz|[Ss]crub|[Hh]ash|[Dd]igest|[Ff]ingerprint|[Ee]ncrypt|[Pp]review|[Tt]runc|[Ss]horten',
    '[Cc]onfigured|[Pp]resent|[Pp]ayload$|[Cc]laims$|_count$|Count$|_length$|Length$|HASH|MASK',
    '^_*(?:has|is|use|show|requires?|needs?|no|forgot|reset|missing|valid|invalid|max|min|next|page|sync|eos|bos|pad|stop|dummy|fake|test|mock|env)(?:_|[A-Z])',
    '^_*(?:HAS|IS|USE|REQUIRE|NEED|NO|MAX|MIN|NEXT|PAGE|EOS|BOS|PAD|DUMMY|FAKE|TEST|ENV)_',
  ].join('|'),
);

function isVeiled({ call }: Value): boolean {
  return call !== undefined && VEILED.test(call.name);
}

function collectText(found: Written[], { parts }: Value, place: Place): void {
  let { before } = place;
  for (const part of parts ?? []) {
    collect(found, part, { ...place, before });
    before = part.constant === undefined ? '' : (textOf(part) ?? '');
  }
}

function collectEntries(found: Written[], { entries, parts }: Value, place: Place): void {
  for (const [key, entry] of entries ?? []) collectEntry(found, key, entry, { ...place, before: '' });
  // What is known of the entries of a record that was spread into another stands among its own.
  for (const part of parts ?? []) if (!(entries && part.entries)) collect(found, part, { ...place, before: '' });
}

/** They write what they are given, in another form. */
const FORMATTING = new Set(
  [
    'str repr String stringify dumps pformat inspect format toString strip trim join concat encode decode dict list tuple',
    'entries assign fromEntries model_dump model_dump_json to_dict asdict dir unquote expanduser from copy filter values',
    'red green yellow blue cyan magenta white gray grey dim bold italic underline',
  ].flatMap((line) => line.split(' ')),
);
const ASKING = new Set(['get', 'getenv', 'getItem', 'getOrThrow', 'pop']);
const CUTTING = new Set(['slice', 'substring', 'substr']);

function collectCall(found: Written[], call: CallSite, place: Place): void {
  const { name, receiver, args } = call;
  const [first] = args;
  if (ASKING.has(name) && typeof first?.value.constant === 'string')
    add(found, askedFor(first.value, first.value.constant, receiver), place);
  else if (CUTTING.has(name) && receiver)
    collect(found, receiver, { ...place, length: Math.min(place.length, lengthOfCut(call)) });
  else if (FORMATTING.has(name)) {
    // With arguments the receiver is mostly the module that formats them.
    if (receiver && (args.length === 0 || name === 'join' || name === 'concat')) collect(found, receiver, place);
    for (const argument of args) collect(found, argument.value, place);
  }
}

/** `data.get('name')` is what `data` holds under the name. */
function askedFor({ span }: Value, name: string, receiver: Value | undefined): Value {
  const symbol = receiver?.symbol;
  return {
    kind: 'name',
    span,
    name,
    labels: receiver?.labels ?? [],
    ...(symbol === undefined ? {} : { symbol: `${symbol}.${name}` }),
  };
}

/** `slice(0, 8)` and `slice(-8)` leave eight characters, `slice(7)` the rest. */
function lengthOfCut({ name, args }: CallSite): number {
  const [from, to] = args.map(({ value }) => value.constant);
  if (typeof from !== 'number') return 0;
  if (args.length === 1) return from < 0 ? -from : Infinity;
  if (typeof to !== 'number') return 0;
  if (to < 0) return Infinity;
  return name === 'substr' ? to : to - from;
}

/** How many characters `[:8]`, `[-8:]` or `[7:]` leave of a text; 0 where that is not known. */
export function lengthOfSlice(slice: string): number {
  const [, sign, from, to] = /^\s*(-?)(\d*)\s*:\s*(-?\d*)\s*$/.exec(slice) ?? [];
  if (from === undefined || to === undefined) return 0;
  if (to === '') return sign === '-' ? Number(from) : Infinity;
  if (to.startsWith('-')) return Infinity;
  return sign === '-' ? 0 : Number(to) - Number(from);
}

const READING = new Set([
  'open',
  'readFile',
  'readFileSync',
  'read_text',
  'read_bytes',
  'file',
  'createReadStream',
  'read',
]);

/** The constant pieces of the paths of files whose content is in a value, however often it was formatted on the way. */
export function listFiles(value: Value, depth = 0): readonly string[] {
  if (depth > 2 * DEPTH_CAP) return [];
  const { call, parts, entries } = value;
  const inner = [...(parts ?? []), ...(entries?.values() ?? [])].slice(0, PIECE_CAP);
  if (!call) return inner.flatMap((one) => listFiles(one, depth + 1));
  const given = [...(call.receiver ? [call.receiver] : []), ...call.args.map((argument) => argument.value)];
  if (!READING.has(call.name)) return [...inner, ...given.slice(0, 8)].flatMap((one) => listFiles(one, depth + 1));
  const path = given.flatMap((one) => listConstants(one, depth)).join('/');
  return path === '' ? [] : [path];
}

function listConstants(value: Value, depth: number): readonly string[] {
  const { constant, call, parts } = value;
  if (typeof constant === 'string') return [constant];
  if (depth > 2 * DEPTH_CAP) return [];
  const given = call ? [...(call.receiver ? [call.receiver] : []), ...call.args.map((argument) => argument.value)] : [];
  return [...(parts ?? []), ...given].slice(0, 8).flatMap((one) => listConstants(one, depth + 1));
}
