import type { ArgumentSelector } from '../model/code-tables.ts';
import type { CallSite } from './site.ts';
import type { Value } from './value.ts';

/**
 * The values that an argument selector names: a position, a keyword or option name, `options.env` for an option of whatever
 * object is given, `tools.*.execute` for that of each entry or item, `receiver`, `last`, or `all`.
 */
export function selectArguments(site: CallSite, selector: ArgumentSelector): readonly Value[] {
  if (selector === 'receiver') return site.receiver ? [site.receiver] : [];
  if (selector === 'all') return site.args.map(({ value }) => value);
  const positional = site.args.filter(({ name, spread }) => name === undefined && spread !== 'map');
  if (selector === 'last') return positional.slice(-1).map(({ value }) => value);
  if (typeof selector === 'number' || /^\d+$/.test(selector)) {
    const index = Number(selector);
    const spread = positional.findIndex((argument) => argument.spread === 'list');
    const at = spread >= 0 && spread <= index ? spread : index;
    const value = positional[at]?.value;
    return value ? [value] : [];
  }
  return selectNamed(site, selector.startsWith('options.') ? selector.slice('options.'.length) : selector);
}

function selectNamed(site: CallSite, path: string): readonly Value[] {
  const [first = '', ...rest] = path.split('.');
  const start = /^\d+$/.test(first) ? selectArguments(site, Number(first)) : valuesOfName(site, first);
  return rest.reduce<readonly Value[]>(
    (values, key) => values.flatMap((value) => (key === '*' ? allOf(value) : (value.entries?.get(key) ?? []))),
    start,
  );
}

function allOf({ entries, parts }: Value): readonly Value[] {
  return [...(entries?.values() ?? []), ...(parts ?? [])];
}

/** A keyword; else the entry of an object that is given, nearest the end; `**options` may hold it as well. */
function valuesOfName({ args }: CallSite, name: string): readonly Value[] {
  const keyword = args.find((argument) => argument.name === name);
  if (keyword) return [keyword.value];
  for (const { value, name: own } of args.toReversed()) {
    const entry = own === undefined ? value.entries?.get(name) : undefined;
    if (entry) return [entry];
  }
  return [];
}
