import { compareText, reveal } from '../guard/untrusted.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { Threat } from '../model/finding.ts';
import type { RuleSet } from '../model/rule.ts';
import type { Boundary, Component, ModelThreat, ThreatModel } from '../model/threat-model.ts';
import { findBoundaries, findGroups } from './boundaries.ts';
import { joinComponents } from './components.ts';
import { connectComponents } from './connections.ts';
import { findDeploymentOf } from './contexts.ts';
import { identifyThreats, listPaths, listThreats } from './model-threats.ts';

/** What a model is built from: the facts and alerts of a scan, and the paths of all listed files. */
export interface ModelParts {
  readonly facts: readonly PlacedFact[];
  /** Alerts, worst first. */
  readonly threats: readonly Threat[];
  readonly paths: readonly string[];
  readonly ruleSet: RuleSet;
}

/** Joins facts and threats into the model that people open. Pure: the same facts give the same model. */
export function buildModel({ facts, threats, paths, ruleSet }: ModelParts): ThreatModel {
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const deploymentOf = findDeploymentOf(facts, paths);
  const boundaryOf = findBoundaries(facts, deploymentOf);
  const joined = joinComponents(facts, boundaryOf);
  const boundaries = listBoundaries(facts.map(boundaryOf), joined);
  const ids = identifyThreats(threats);
  const attackPaths = listPaths(threats, ids, rules, joined);
  const modelThreats = listThreats(threats, ids, attackPaths, rules);
  const components = attachThreats(joined, modelThreats);
  return {
    boundaries: [...boundaries.values()],
    components,
    connections: connectComponents(components, boundaries, findGroups(deploymentOf)),
    threats: modelThreats,
    controls: [],
    paths: attackPaths,
    coverage: [],
    risk: [],
  };
}

/** The boundaries in which something stands, in order of kind and name. */
function listBoundaries(all: readonly Boundary[], components: readonly Component[]): ReadonlyMap<string, Boundary> {
  const used = new Set(components.map(({ boundary }) => boundary));
  const unique = new Map(all.filter(({ id }) => used.has(id)).map((boundary) => [boundary.id, boundary]));
  const ordered = [...unique.values()].toSorted(
    (a, b) => compareText(a.kind, b.kind) || compareText(reveal(a.name), reveal(b.name)) || compareText(a.id, b.id),
  );
  return new Map(ordered.map((boundary) => [boundary.id, boundary]));
}

/** A threat belongs to the components that stand on its lines. */
function attachThreats(components: readonly Component[], threats: readonly ModelThreat[]): readonly Component[] {
  const byFile = new Map<string, ModelThreat[]>();
  for (const threat of threats) {
    const path = reveal(threat.path);
    const list = byFile.get(path);
    if (list) list.push(threat);
    else byFile.set(path, [threat]);
  }
  return components.map((component) => {
    const found = component.places.flatMap(({ path, region }) =>
      (byFile.get(reveal(path)) ?? []).filter(
        (threat) => threat.region.startLine <= region.startLine && region.startLine <= threat.region.endLine,
      ),
    );
    return { ...component, threats: [...new Set(found.map(({ id }) => id))] };
  });
}
