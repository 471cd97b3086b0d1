import { compareText, untrusted } from '../guard/untrusted.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { Control, InventoryItem } from '../model/report.ts';
import { nameFact } from './describe.ts';

/** What the repository is made of: facts of the same kind and name counted together, in order of kind and name. */
export function listInventory(facts: readonly PlacedFact[]): readonly InventoryItem[] {
  const items = new Map<string, { kind: PlacedFact['kind']; name: string; places: number }>();
  for (const fact of facts) {
    const { kind } = fact;
    if (kind === 'control') continue;
    const name = nameFact(fact);
    const key = `${kind}\n${name}`;
    const item = items.get(key);
    if (item) item.places++;
    else items.set(key, { kind, name, places: 1 });
  }
  return [...items.values()]
    .toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name))
    .map(({ kind, name, places }) => ({ kind, name: untrusted(name), places }));
}

/** The mitigations that the repository really configures, each at the place that proves it. */
export function listControls(facts: readonly PlacedFact[]): readonly Control[] {
  return facts
    .filter(({ kind }) => kind === 'control')
    .map(({ fields, path, region }) => ({
      name: String(fields['name'] ?? ''),
      state:
        fields['state'] === 'enforced' || fields['state'] === 'claimed' ? fields['state'] : ('configured' as const),
      path: untrusted(path),
      line: region.startLine,
    }));
}
