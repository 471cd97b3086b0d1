import type { Rule, RuleSet, Variant } from '../model/rule.ts';

/** A value that stands at several places of the rules, and the ways to them from the top of the file. */
export interface SharedValue {
  readonly value: unknown;
  readonly at: readonly Way[];
}
type Way = readonly (string | number)[];

/** What a rule says to people only. */
export const PROSE_KEYS = ['why', 'help', 'falsePositives', 'references'] as const satisfies readonly (keyof Rule)[];
/** By the id of the rule or variant. */
export type Prose = Readonly<Record<string, Partial<Pick<Rule, (typeof PROSE_KEYS)[number]>>>>;

/**
 * Reads `dist/rules.json`. It was checked when it was built, so it is only parsed, and what it holds once is put at each of its
 * places: the same object, so that what is known of it is known everywhere.
 *
 * Most outputs need no prose and some repositories have no code, so `dist/prose.json` and `dist/code.json` are read when the first of
 * them is asked for. Prose is inherited by the rules: a copy for a worker goes without.
 */
export function loadRuleSet(text: string, readPart: (name: 'prose' | 'code') => string): RuleSet {
  const file = JSON.parse(text) as RuleSet & { readonly shared: readonly SharedValue[] };
  for (const { value, at } of file.shared) for (const way of at) place(file, way, value);
  const { shared: _shared, ...ruleSet } = file;
  let prose: Prose | undefined;
  const proseOf = (id: string): Prose[string] => (prose ??= JSON.parse(readPart('prose')) as Prose)[id] ?? {};
  let code: RuleSet['code'] | undefined;
  const readCode = (): RuleSet['code'] => (code ??= JSON.parse(readPart('code')) as RuleSet['code']);
  // Enumerable, so that a worker is given it.
  Object.defineProperty(ruleSet, 'code', { enumerable: true, get: readCode });
  const withProse = createPrototype(PROSE_KEYS, proseOf);
  const withReason = createPrototype(['why'], proseOf);
  for (const rule of ruleSet.rules) {
    Object.setPrototypeOf(rule, withProse);
    for (const variant of rule.variants) Object.setPrototypeOf(variant, withReason);
  }
  return ruleSet;
}

function place(top: unknown, way: Way, value: unknown): void {
  let holder = top as Record<string | number, unknown>;
  for (const key of way.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[way.at(-1) ?? ''] = value;
}

function createPrototype(keys: readonly (typeof PROSE_KEYS)[number][], proseOf: (id: string) => Prose[string]): object {
  const prototype = {};
  for (const key of keys) {
    Object.defineProperty(prototype, key, {
      get(this: Rule | Variant) {
        return proseOf(this.id)[key];
      },
    });
  }
  return prototype;
}
