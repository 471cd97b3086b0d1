import type { PlacedFact } from '../model/fact.ts';
import type { Assumption } from '../model/finding.ts';
import type { RuleSet } from '../model/rule.ts';

/** Version of each product that the repository names, as written. */
export function findProductVersions(facts: readonly PlacedFact[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const { kind, fields } of facts) {
    if (kind === 'agent' && typeof fields['version'] === 'string')
      versions.set(String(fields['product']), fields['version']);
  }
  return versions;
}

/** True when the default of the version in use is one the finding holds for; of an unknown version the newest is assumed. */
export function holdsByDefault(
  assumption: Assumption,
  products: RuleSet['products'],
  versions: ReadonlyMap<string, string>,
): boolean {
  const defaults = products[assumption.product]?.settings[assumption.setting]?.defaults ?? [];
  const version = versions.get(assumption.product);
  // `latest`, `*` or a variable is no version that could be compared.
  const isKnown = version !== undefined && /\d/.test(version);
  const current = !isKnown ? defaults.at(-1) : defaults.findLast(({ since }) => compareVersions(since, version) <= 0);
  return current !== undefined && assumption.values.includes(current.value);
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
