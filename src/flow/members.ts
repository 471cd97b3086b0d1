import type { Span } from '../model/text.ts';
import type { ClassInfo, FunctionInfo } from './function.ts';
import { originOf, parameterLabel, sourceLabel, type Run } from './run.ts';
import { memberSymbol } from './symbols.ts';
import { marksOfType } from './types.ts';
import { joinLabels, markLabels, type Label, type Value } from './value.ts';

/** Numbers about a value, not the value. */
const CLEAN_MEMBERS = new Set([
  'length',
  'size',
  'byteLength',
  'status',
  'statusCode',
  'status_code',
  'ok',
  '__name__',
  '__class__',
]);

/** What Python's addresses answer of themselves. */
const ADDRESS_QUESTION = /^is_(?:private|loopback|link_local|site_local|reserved|multicast|unspecified|global)$/;

/** What `owner.property` is. */
export function memberOf(run: Run, owner: Value, property: string, span: Span): Value {
  const isQuestion = property.startsWith('is_');
  if (isQuestion && owner.labels.length > 0) run.asked.push({ property, labels: owner.labels });
  const entry = owner.entries?.get(property);
  if (entry) return { ...entry, span, name: property };
  const made = owner.class ? fromClass(owner.class, property) : undefined;
  if (made) {
    const given = made.function ? [] : labelsOfField(run, owner, property);
    return { ...namedField(made, property), span, name: property, labels: joinLabels([made, { labels: given }]) };
  }
  const symbol = symbolOfMember(run, owner, property);
  const isHarmless = CLEAN_MEMBERS.has(property) || ADDRESS_QUESTION.test(property);
  const labels = isHarmless ? [] : markMember(symbol, labelsOfMember(run, owner, property, symbol));
  // `Path(x).name` is as harmless as `basename(x)`.
  const [sanitizer] = symbol === undefined ? [] : run.tables.sanitizer.find(symbol);
  const received = receivedBy(run, owner, property, span);
  return readSymbol(run, {
    kind: 'name',
    span,
    name: property,
    labels: sanitizer ? markLabels(labels, [sanitizer.gives]) : received.length > 0 ? received : labels,
    ...(symbol === undefined ? {} : { symbol }),
  });
}

/** A field that holds something unknown is still known by its name: `?.llm`. */
function namedField(value: Value, property: string): Value {
  const isUnknown = value.kind === 'name' || value.kind === 'unknown' || value.constant === null;
  return isUnknown && value.symbol === undefined ? { ...value, symbol: `?.${property}` } : value;
}

/** The last part of a path. */
const LAST_PART = /^pathlib\.Path\(.*\.(?:name|stem)$|^path\.parse\(\)\.(?:base|name)$/;

function markMember(symbol: string | undefined, labels: readonly Label[]): readonly Label[] {
  return symbol !== undefined && LAST_PART.test(symbol) ? markLabels(labels, ['basename']) : labels;
}

/** `request.json` of a parameter whose type says that it is a request. */
function receivedBy(run: Run, { kind, symbol, name }: Value, property: string, span: Span): readonly Label[] {
  if (kind !== 'name' || symbol?.endsWith('()') !== true) return [];
  const source = run.tables.type
    .find(symbol.slice(0, -2))
    .find(({ members }) => members === undefined || members.includes(property));
  return source ? [sourceLabel(run, source.class, `${name ?? symbol}.${property}`, span)] : [];
}

/** A parameter that is an instance of a class of this file holds in its fields what was given, as far as their types say. */
function labelsOfField(run: Run, owner: Value, property: string): readonly Label[] {
  if (owner.labels.length === 0) return [];
  const type = owner.class?.code.fields.find(({ name }) => name === property)?.type;
  return markLabels(labelsOfMember(run, owner, property, undefined), type ? marksOfType(run, type) : []);
}

/** An instance of a class of this file is, for what it does not define, one of what the class extends. */
function symbolOfMember(run: Run, owner: Value, property: string): string | undefined {
  const base = owner.class && owner.kind !== 'class' ? baseOf(owner.class) : undefined;
  const symbol = memberSymbol(base === undefined ? owner.symbol : `${base}()`, property);
  return symbol === undefined ? undefined : run.tables.canonical(symbol);
}

function baseOf(info: ClassInfo): string | undefined {
  return info.bases[0] ?? (info.base ? baseOf(info.base) : undefined);
}

/** A field or method, of the class or of one it extends. */
function fromClass(info: ClassInfo, property: string, depth = 0): Value | undefined {
  const field = info.fields.get(property);
  if (field) return field;
  const method = info.methods.get(property);
  if (method) return functionValue(method);
  return info.base && depth < 10 ? fromClass(info.base, property, depth + 1) : undefined;
}

export function functionValue(info: FunctionInfo): Value {
  return {
    kind: 'function',
    span: info.code.nameSpan,
    function: info,
    symbol: `~${info.name}`,
    name: info.code.name,
    labels: [],
  };
}

/** A member of a parameter is told from the others, and one of a source has its own name. */
function labelsOfMember(run: Run, owner: Value, property: string, symbol: string | undefined): readonly Label[] {
  // What other entries of a record hold says nothing of this one, unless something unknown was spread into it.
  if (owner.kind === 'record') return owner.parts ? joinLabels(owner.parts) : [];
  return owner.labels.map((label) => {
    const { origin } = label;
    if (origin.kind === 'parameter' && origin.key === undefined && label.trail === undefined)
      return { ...parameterLabel(run, origin.function, origin.index, property), marks: label.marks };
    if (origin.kind === 'source' && symbol !== undefined && origin.symbol === owner.symbol) {
      const key = `source ${origin.class} ${symbol} ${origin.span.start} ${origin.span.end}`;
      return {
        ...label,
        origin: originOf(run, key, { kind: 'source', class: origin.class, symbol, span: origin.span }),
      };
    }
    return label;
  });
}

/** A value whose symbol a table knows as data from outside is labelled with it. */
export function readSymbol(run: Run, value: Value): Value {
  const { symbol } = value;
  if (symbol === undefined) return value;
  const [source] = run.tables.read.find(symbol);
  if (!source) return value;
  return { ...value, labels: [sourceLabel(run, source.class, symbol, value.span)] };
}
