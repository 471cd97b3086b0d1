import type { FactKind } from '../model/fact.ts';
import type { Layer } from '../model/layer.ts';
import { PATH_CONTEXTS, type PathContext, type PathEvidence, type PathHop, type PathQuery } from '../model/rule.ts';
import { compileConditions } from './compile-condition.ts';
import { isObject, type Source } from './source.ts';

/** A hop that states no `cut` is never where the alert stands, unless none of the path does. */
const NO_CUT = 1_000;

/** Reads a `match` with `hops`; undefined for any other. */
export function compilePath(match: unknown, source: Source): PathQuery | undefined {
  if (!isObject(match) || !Array.isArray(match['hops'])) return undefined;
  return {
    within: (match['within'] as readonly PathContext[] | undefined) ?? PATH_CONTEXTS,
    hops: match['hops'].map((hop: unknown) => compileHop(hop as Record<string, unknown>, source)),
    unless: compileEvidence(match['unless'] ?? [], source),
  };
}

function compileHop(hop: Record<string, unknown>, source: Source): PathHop {
  return {
    name: String(hop['hop']),
    layer: hop['layer'] as Layer,
    says: String(hop['says']),
    any: compileEvidence(hop['any'], source),
    optional: hop['optional'] === true,
    cut: typeof hop['cut'] === 'number' ? hop['cut'] : NO_CUT,
  };
}

function compileEvidence(value: unknown, source: Source): readonly PathEvidence[] {
  return [value].flat().map((item: unknown) => {
    if (isObject(item) && item['threat'] !== undefined) return { threats: [item['threat']].flat().map(String) };
    if (isObject(item) && typeof item['fact'] === 'string')
      return { fact: item['fact'] as FactKind, where: compileConditions(item['where'], source) };
    throw source.fault('the evidence of a hop names a threat or a fact');
  });
}
