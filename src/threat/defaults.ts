import type { PlacedFact } from '../model/fact.ts';
import type { Assumption } from '../model/finding.ts';
import type { RuleSet } from '../model/rule.ts';

/**
 * Versions of each product that the repository names, as written. `latest`, `*` or a variable is no version that could be
 * compared, and is left out.
 */
export function findProductVersions(facts: readonly PlacedFact[]): ReadonlyMap<string, readonly string[]> {
  const versions = new Map<string, string[]>();
  for (const { kind, fields } of facts) {
    const { product, version } = fields;
    if (kind !== 'agent' || typeof version !== 'string' || !/\d/.test(version)) continue;
    versions.set(String(product), [...(versions.get(String(product)) ?? []), version]);
  }
  return versions;
}

/**
 * True when the default of a version in use is one the finding holds for: with several in use, one is enough. Of an unknown
 * version the newest is assumed.
 */
export function holdsByDefault(
  assumption: Assumption,
  products: RuleSet['products'],
  versions: ReadonlyMap<string, readonly string[]>,
): boolean {
  const defaults = products[assumption.product]?.settings[assumption.setting]?.defaults ?? [];
  const known = versions.get(assumption.product) ?? [];
  const current = known.map((version) => defaults.findLast(({ since }) => compareVersions(since, version) <= 0));
  const candidates = known.length === 0 ? [defaults.at(-1)] : current;
  return candidates.some((setting) => setting !== undefined && assumption.values.includes(setting.value));
}

/** Compares dotted versions number by number; what is not a number counts as 0, a missing part too. */
export function compareVersions(a: string, b: string): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}
