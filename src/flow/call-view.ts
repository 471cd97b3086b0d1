import type { Scalar } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import { selectArguments } from './arguments.ts';
import type { FunctionInfo } from './function.ts';
import type { CallSite } from './site.ts';
import { copiedInto, fallbacksOf, pathTextOf, piecesOf } from './value-view.ts';
import { textOf, type Value } from './value.ts';
import { listFiles, listWritten } from './written.ts';

interface FieldValue {
  readonly value: Scalar;
  readonly span?: Span;
}

/**
 * What a rule or a table may ask of a call. `argument.0`, `argument.shell`, `argument.options.env`: its value as far as it is
 * constant, a text with `${}` for what is not known in it, or else its symbol or `?`; of a list each item. Behind such a path
 * `$kind`, `$symbol`, `$name`, `$from` (classes of the sources that are in it), `$key` (the names in a record), `$values` (all that
 * stands in it), `$copied` (what was
 * spread into a record), `$path` (a path as far as it is known, `~` for home; `$paths` of each item), `$fallback` (constants of
 * `x || 'constant'` in it), `$pieces` (all constant pieces, also of what the calls that made it were given) and `$call`, which leads on
 * to the fields of the call that made it: `argument.0.$call.argument.0`. `argument.count`, `symbol`, `name`, `receiver` (its
 * symbol; `receiver.$path` and the like too), `receiver.argument.host` (of the call that made the receiver), `construct`, `optional`
 * (of the membership `$in`, see `memberships.ts`), `awaited`, `function` and `inside.parameter` (of the function around it), `loop`,
 * `tried`, `fallback` (what is returned where it fails), `decorates`,
 * `documentation` and `parameter` of what it decorates, `decorator` (symbols on the function around it). `written…`: see
 * `readWritten`. `description`: what is said of a tool or a parameter, in the documentation of what is decorated, in an option of that
 * name, as second argument, or as the argument of `describe`.
 */
export function readCall(site: CallSite, field: string): readonly FieldValue[] {
  const made = /^receiver\.(argument\..+|symbol|name)$/.exec(field)?.[1];
  if (made !== undefined) return site.receiver?.call ? readCall(site.receiver.call, made) : [];
  const special = /^receiver\.(\$\w+)$/.exec(field)?.[1];
  if (special !== undefined) return site.receiver ? readValue(site.receiver, special) : [];
  const [, argument, ofMaker] = /^argument\.(.+?)\.\$call\.(.+)$/.exec(field) ?? [];
  if (argument !== undefined && ofMaker !== undefined)
    return selectArguments(site, argument).flatMap(({ call }) => (call ? readCall(call, ofMaker) : []));
  if (field.startsWith('argument.')) return readArgument(site, field.slice('argument.'.length));
  if (field === 'written.file') return site.args.flatMap(({ value }) => listFiles(value)).map((value) => ({ value }));
  if (field === 'written' || field.startsWith('written.')) return readWritten(site, field.slice('written.'.length));
  return readFact(site, field);
}

/** From this many characters on, a part of a value is worth something to who reads it. */
const TELLING_PART = 8;

/**
 * `written`: the names of the values that the call is given to write out, in a text or object too. `written.own`: of those that
 * are not one of many, as in a loop; `written.part`: of those of which a longer part is written; `written.symbol`: what they are;
 * `written.path`: members of a parameter or source, as `request.headers` or `http-request.headers`; `written.after`: the constant text before each;
 * `written.file`: the paths, as far as they are constant, of the files whose content is written. They stand for the call.
 */
function readWritten(site: CallSite, what: string): readonly FieldValue[] {
  return listWritten(site).flatMap(({ name, value, length, before }): readonly FieldValue[] => {
    const isWhole = length === Infinity;
    const named = name === undefined ? [] : [{ value: name }];
    switch (what) {
      case '':
        return isWhole ? named : [];
      case 'own':
        return isWhole && !value.element ? named : [];
      case 'part':
        return !isWhole && length >= TELLING_PART ? named : [];
      case 'symbol':
        return isWhole && value.symbol !== undefined ? [{ value: value.symbol }] : [];
      case 'path':
        return isWhole && name !== undefined ? value.labels.flatMap((label) => readOwner(label, name)) : [];
      case 'after':
        return [{ value: before }];
      default:
        return [];
    }
  });
}

function readOwner({ origin }: Value['labels'][number], name: string): readonly FieldValue[] {
  if (origin.kind === 'source') return [{ value: `${origin.class}.${name}` }];
  if (origin.kind !== 'parameter' || origin.key !== name) return [];
  const { code, hasSelf } = origin.function;
  const target = code.parameters[origin.index + (hasSelf ? 1 : 0)]?.target;
  return target?.op === 'name' ? [{ value: `${target.name}.${name}` }] : [];
}

function readFact(site: CallSite, field: string): readonly FieldValue[] {
  const { decorates } = site;
  switch (field) {
    case 'symbol':
      return site.symbol === undefined ? [] : [{ value: site.symbol, span: site.nameSpan }];
    case 'name':
      return [{ value: site.name, span: site.nameSpan }];
    case 'receiver':
      return site.receiver ? [{ value: site.receiver.symbol ?? '?', span: site.receiver.span }] : [];
    case 'construct':
      return [{ value: site.construct }];
    case 'awaited':
      return [{ value: site.awaited }];
    case 'optional':
      return site.optional === undefined ? [] : [{ value: site.optional }];
    case 'tried':
      return [{ value: site.tried }];
    case 'fallback':
      return site.fallbacks ?? [];
    case 'loop':
      return site.loop === undefined ? [] : [{ value: site.loop }];
    case 'function':
      return site.inside ? [{ value: site.inside.name }] : [];
    case 'decorator':
      return (site.inside?.decorators ?? []).flatMap(({ symbol }) => (symbol === undefined ? [] : [{ value: symbol }]));
    case 'decorates':
      return decorates ? [{ value: decorates.name, span: decorates.code.nameSpan }] : [];
    case 'documentation': {
      const documentation = decorates?.code.documentation;
      return documentation ? [{ value: documentation.value, span: documentation.span }] : [];
    }
    case 'description':
      return readDescriptions(site);
    case 'parameter':
      return parametersOf(decorates);
    case 'inside.parameter':
      return parametersOf(site.inside);
    default:
      return [];
  }
}

function readDescriptions(site: CallSite): readonly FieldValue[] {
  const given = [
    ...selectArguments(site, 'description'),
    ...(site.name === 'describe' ? selectArguments(site, 0) : selectArguments(site, 1)),
  ];
  const texts = given.flatMap((value) => {
    const text = textOf(value);
    return text === undefined ? [] : [{ value: text, span: value.span }];
  });
  return [...readFact(site, 'documentation'), ...texts];
}

function parametersOf(info: FunctionInfo | undefined): readonly FieldValue[] {
  return (info?.code.parameters ?? []).flatMap(({ target }) =>
    target.op === 'name' ? [{ value: target.name, span: target.span }] : [],
  );
}

function readArgument(site: CallSite, path: string): readonly FieldValue[] {
  if (path === 'count') return [{ value: site.args.length }];
  const special = /^(.+)\.(\$\w+)$/.exec(path);
  const values = selectArguments(site, special?.[1] ?? path);
  return values.flatMap((value) => readValue(value, special?.[2]));
}

function readValue(value: Value, special: string | undefined): readonly FieldValue[] {
  const { span } = value;
  switch (special) {
    case '$kind':
      return [{ value: value.kind, span }];
    case '$symbol':
      return value.symbol === undefined ? [] : [{ value: value.symbol, span }];
    case '$name':
      return value.name === undefined ? [] : [{ value: value.name, span }];
    case '$key':
      return [...(value.entries?.keys() ?? [])].map((key) => ({ value: key, span }));
    case '$from':
      return value.labels.flatMap(({ origin }) =>
        origin.kind === 'source' ? [{ value: origin.class, span }] : [{ value: origin.kind, span }],
      );
    case '$values':
      return valuesWithin(value, 0);
    case '$copied':
      return copiedInto(value).map((symbol) => ({ value: symbol, span }));
    case '$fallback':
      return fallbacksOf(value).map((text) => ({ value: text, span }));
    case '$path':
      return asField(pathTextOf(value), span);
    case '$paths':
      return (value.kind === 'list' ? (value.parts ?? []) : [value]).flatMap((one) =>
        asField(pathTextOf(one), one.span),
      );
    case '$pieces':
      return asField(piecesOf(value), span);
    case undefined:
      return valuesOf(value);
    default:
      return [];
  }
}

/** What stands in records and lists, however they are nested. */
function valuesWithin(value: Value, depth: number): readonly FieldValue[] {
  const holds = value.kind === 'list' || value.kind === 'record';
  const inner = [...(value.entries?.values() ?? []), ...(holds ? (value.parts ?? []) : [])];
  if (inner.length === 0 || depth > 4) return valuesOf(value);
  return inner.flatMap((one) => valuesWithin(one, depth + 1));
}

function valuesOf(value: Value): readonly FieldValue[] {
  if (value.constant !== undefined) return [{ value: value.constant, span: value.span }];
  if (value.kind === 'list') return (value.parts ?? []).flatMap((part) => (part.kind === 'list' ? [] : valuesOf(part)));
  return [{ value: textOf(value) ?? value.symbol ?? '?', span: value.span }];
}

function asField(value: string | undefined, span: Span): readonly FieldValue[] {
  return value === undefined ? [] : [{ value, span }];
}
