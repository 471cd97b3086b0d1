import { reveal } from '../guard/untrusted.ts';
import type { Threat } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { AttackPath, Component, ModelThreat } from '../model/threat-model.ts';
import { componentId, threatId } from './identity.ts';

/** The ids of threats, in their order; equal ones (same rule, file and place) are numbered. */
export function identifyThreats(threats: readonly Threat[]): ReadonlyMap<Threat, ModelThreat['id']> {
  const seen = new Map<string, number>();
  return new Map(
    threats.map((threat) => {
      const key = `${threat.rule}\n${reveal(threat.path)}\n${threat.anchor}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return [threat, threatId(threat.rule, reveal(threat.path), threat.anchor, nth)];
    }),
  );
}

/** Alerts as the model refers to them; those of attack paths are paths and stand in none. */
export function listThreats(
  threats: readonly Threat[],
  ids: ReadonlyMap<Threat, ModelThreat['id']>,
  paths: readonly AttackPath[],
  rules: ReadonlyMap<string, Rule>,
): readonly ModelThreat[] {
  return threats.flatMap((threat) => {
    const id = ids.get(threat);
    const rule = rules.get(threat.rule);
    if (id === undefined || !rule || threat.hops) return [];
    const { layer, also, severity, score, message, path, region } = threat;
    const title = rule.variants.find((variant) => variant.id === threat.id)?.title ?? rule.title;
    return [
      {
        id,
        rule: threat.id,
        title,
        layer,
        also,
        inherent: threat.inherent ?? severity,
        residual: severity,
        score,
        message,
        path,
        region,
        fix: rule.fix,
        maps: [rule.maps.maestro, rule.maps.asi, rule.maps.llm, rule.maps.mcp].flat(),
        paths: paths.filter(({ hops }) => hops.some((hop) => hop.threat === id)).map((path_) => path_.id),
      },
    ];
  });
}

/** The attack paths, worst first, each link with the threat and the component it goes through. */
export function listPaths(
  threats: readonly Threat[],
  ids: ReadonlyMap<Threat, ModelThreat['id']>,
  rules: ReadonlyMap<string, Rule>,
  components: readonly Component[],
): readonly AttackPath[] {
  const idOfPlace = indexPlaces(threats, ids);
  return threats.flatMap((threat) => {
    const rule = rules.get(threat.rule);
    if (!threat.hops || !rule) return [];
    const hops = threat.hops.map(({ name, layer, message, path, region, cut, threat: proof }) => {
      const proven = proof ? idOfPlace.get(placeKey(proof)) : undefined;
      const component = components.find(({ places }) =>
        places.some((place) => reveal(place.path) === reveal(path) && place.region.startLine === region.startLine),
      );
      return {
        name,
        layer,
        message,
        path,
        region,
        cut,
        ...(proven === undefined ? {} : { threat: proven }),
        ...(component ? { component: component.id } : {}),
      };
    });
    return [
      {
        id: componentId('path', threat.rule),
        rule: threat.id,
        title: rule.title,
        severity: threat.severity,
        score: threat.score,
        layers: [...new Set(hops.map(({ layer }) => layer))].toSorted(),
        fix: rule.fix,
        hops,
      },
    ];
  });
}

/** The threat a link was proven by may have been rescored or grouped since, so it is found by its place. */
function indexPlaces(
  threats: readonly Threat[],
  ids: ReadonlyMap<Threat, ModelThreat['id']>,
): ReadonlyMap<string, ModelThreat['id']> {
  return new Map(threats.filter(({ hops }) => !hops).map((threat) => [placeKey(threat), ids.get(threat) ?? '']));
}

function placeKey({ id, path, region }: Threat): string {
  return `${id}\n${reveal(path)}\n${region.startLine}`;
}
