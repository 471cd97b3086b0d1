import type { Scalar } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import { selectArguments } from './arguments.ts';
import type { CallSite } from './site.ts';
import { copiedInto, fallbacksOf, pathTextOf, wordsOf } from './value-view.ts';
import { textOf, type Value } from './value.ts';

interface FieldValue {
  readonly value: Scalar;
  readonly span?: Span;
}

/**
 * What a rule or a table may ask of a call. `argument.0`, `argument.shell`, `argument.options.env`: its value as far as it is
 * constant, a text with `${}` for what is not known in it, or else its symbol or `?`; of a list each item. Behind such a path
 * `$kind`, `$symbol`, `$name`, `$from` (classes of the sources that are in it), `$key` (the names in a record), `$copied` (what was
 * spread into a record), `$path` (a path as far as it is known, `~` for home; `$paths` of each item), `$fallback` (constants of `x || 'constant'` in it) and
 * `$words` (all constant pieces, also of what the calls that made it were given). `argument.count`,
 * `symbol`, `name`, `receiver` (its symbol; `receiver.$path` and the like too), `receiver.argument.host` (of the call that made the receiver), `construct`,
 * `optional` (of the membership `$in`, see `memberships.ts`), `awaited`, `function`, `loop`, `tried`, `decorates`, `documentation` and `parameter` of what it decorates, `decorator`
 * (symbols on the function around it).
 */
export function readCall(site: CallSite, field: string): readonly FieldValue[] {
  const made = /^receiver\.(argument\..+|symbol|name)$/.exec(field)?.[1];
  if (made !== undefined) return site.receiver?.call ? readCall(site.receiver.call, made) : [];
  const special = /^receiver\.(\$\w+)$/.exec(field)?.[1];
  if (special !== undefined) return site.receiver ? readValue(site.receiver, special) : [];
  if (field.startsWith('argument.')) return readArgument(site, field.slice('argument.'.length));
  return readFact(site, field);
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
    case 'parameter':
      return (decorates?.code.parameters ?? []).flatMap(({ target }) =>
        target.op === 'name' ? [{ value: target.name, span: target.span }] : [],
      );
    default:
      return [];
  }
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
    case '$words':
      return asField(wordsOf(value), span);
    case undefined:
      return valuesOf(value);
    default:
      return [];
  }
}

function valuesOf(value: Value): readonly FieldValue[] {
  if (value.constant !== undefined) return [{ value: value.constant, span: value.span }];
  if (value.kind === 'list') return (value.parts ?? []).flatMap((part) => (part.kind === 'list' ? [] : valuesOf(part)));
  return [{ value: textOf(value) ?? value.symbol ?? '?', span: value.span }];
}

function asField(value: string | undefined, span: Span): readonly FieldValue[] {
  return value === undefined ? [] : [{ value, span }];
}
