import type { Rule, RuleSet } from '../model/rule.ts';
import { PROSE_KEYS, type Prose, type SharedValue } from './load.ts';

/** Shorter values cost more to put in place than to read again. */
const LEAST_SHARED = 150;

/** The texts of `dist/rules.json`, `dist/prose.json` and `dist/code.json`, which `loadRuleSet` reads. */
export function packRuleSet({ code, ...ruleSet }: RuleSet): {
  readonly rules: string;
  readonly prose: string;
  readonly code: string;
} {
  const prose: Record<string, Prose[string]> = {};
  const rules = ruleSet.rules.map((rule) => {
    prose[rule.id] = Object.fromEntries(PROSE_KEYS.map((key) => [key, rule[key]]));
    const variants = rule.variants.map(({ why, ...variant }) => {
      prose[variant.id] = { why };
      return variant;
    });
    return { ...omitProse(rule), variants };
  });
  const { rest, shared } = shareValues({ ...ruleSet, rules });
  return { rules: writeAscii({ ...rest, shared }), prose: writeAscii(prose), code: writeAscii(code) };
}

/** JSON of plain ASCII, which takes one byte a character in memory and is decoded by copying. */
function writeAscii(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function omitProse(rule: Rule): Partial<Rule> {
  return Object.fromEntries(Object.entries(rule).filter(([key]) => !PROSE_KEYS.some((name) => name === key)));
}

/** Takes out of a value what stands in it more than once, largest parts first; 0 is left in their place. */
function shareValues(top: object): { readonly rest: object; readonly shared: readonly SharedValue[] } {
  const repeated = findRepeated(top);
  const shared: { value: unknown; at: (string | number)[][] }[] = [];
  const numbers = new Map<string, number>();

  function read(value: unknown, way: (string | number)[]): unknown {
    const text = measure(value);
    if (text === undefined || !repeated.has(text)) return copy(value, way);
    const known = numbers.get(text);
    if (known !== undefined) {
      shared[known]?.at.push(way);
      return 0;
    }
    const number = shared.length;
    const entry = { value: undefined as unknown, at: [way] };
    numbers.set(text, number);
    shared.push(entry);
    entry.value = copy(value, ['shared', number, 'value']);
    return 0;
  }
  function copy(value: unknown, way: (string | number)[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown, index) => read(item, [...way, index]));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, [...way, key])]));
  }
  return { rest: copy(top, []) as object, shared };
}

function findRepeated(top: object): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = measure(value);
    if (text !== undefined && seen.has(text)) {
      repeated.add(text);
      return;
    }
    if (text !== undefined) seen.add(text);
    for (const item of Object.values(value)) visit(item);
  };
  visit(top);
  return repeated;
}

/** The text of a value that is long enough to be shared. */
function measure(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = JSON.stringify(value);
  return text.length < LEAST_SHARED ? undefined : text;
}
