import { compareThreats } from '../guard/order.ts';
import { reveal, untrusted } from '../guard/untrusted.ts';
import { matchesWildcard } from '../guard/wildcard.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { Step, Threat, ThreatHop } from '../model/finding.ts';
import type { PathEvidence, PathHop, PathQuery, Rule, RuleSet } from '../model/rule.ts';
import type { Untrusted } from '../model/text.ts';
import type { FieldTest } from './condition.ts';
import { findContexts, type Context } from './contexts.ts';
import { describeFact, describeRule } from './describe.ts';

/** More contexts in which the same path stands are not listed. */
const ELSEWHERE_CAP = 20;

/** The threats of a repository with its attack paths, worst first. */
export function addAttackPaths(
  { facts, threats }: { readonly facts: readonly PlacedFact[]; readonly threats: readonly Threat[] },
  paths: readonly string[],
  { rules }: Pick<RuleSet, 'rules'>,
  test: FieldTest,
): readonly Threat[] {
  const contexts = findContexts(facts, threats, paths);
  const found = rules.flatMap((rule) => findAttackPaths(rule, contexts, test));
  return [...threats, ...found].toSorted(compareThreats);
}

/** A hop with the line hash that the alert needs if it stands there. */
interface ProvenHop extends ThreatHop {
  readonly lineHash: string;
  readonly proof: Threat | PlacedFact;
}

/**
 * Matcher `hops`: the attack paths of a rule, each context asked on its own. One alert per rule, for the context that shows the most
 * of the path; the same path in other contexts becomes a place of it.
 */
export function findAttackPaths(rule: Rule, contexts: readonly Context[], test: FieldTest): readonly Threat[] {
  const query = rule.path;
  if (!query) return [];
  const walked = contexts
    .filter(({ kind }) => query.within.includes(kind))
    .flatMap((context) => walk(query, context, test) ?? []);
  const [longest, ...others] = walked.toSorted((a, b) => b.hops.length - a.hops.length);
  if (!longest) return [];
  const { hops, anchor } = longest;
  return [
    {
      ...describeRule(rule, undefined),
      path: anchor.path,
      role: 'product',
      region: anchor.region,
      lineHash: anchor.lineHash,
      message: { template: rule.message, values: nameEnds(query, hops) },
      steps: [...hops, ...others.slice(0, ELSEWHERE_CAP).map((other) => placeElsewhere(other.anchor))],
      anchor: `path ${rule.id}`,
      hops,
    },
  ];
}

interface Walk {
  readonly hops: readonly ThreatHop[];
  readonly anchor: ProvenHop;
}

/** The links in order, each with its own evidence; undefined when a needed one is missing or something breaks the path. */
function walk(query: PathQuery, context: Context, test: FieldTest): Walk | undefined {
  if (query.unless.some((evidence) => listEvidence(evidence, context, test).length > 0)) return undefined;
  const hops: ProvenHop[] = [];
  let anchor: { readonly hop: ProvenHop; readonly cut: number } | undefined;
  for (const wanted of query.hops) {
    const hop = proveHop(wanted, hops, context, test);
    if (hop) {
      hops.push(hop);
      if (!anchor || wanted.cut < anchor.cut) anchor = { hop, cut: wanted.cut };
    } else if (!wanted.optional) return undefined;
  }
  if (!anchor || hops.length < 2) return undefined;
  const { hop: cut } = anchor;
  return { hops: hops.map((hop) => describeHop(hop, hop === cut)), anchor: cut };
}

function describeHop({ name, layer, path, region, message, threat }: ProvenHop, cut: boolean): ThreatHop {
  return { name, layer, path, region, message, cut, ...(threat ? { threat } : {}) };
}

/** The first evidence that no earlier link uses; among equals one in a file that the path has been in. */
function proveHop(
  hop: PathHop,
  before: readonly ProvenHop[],
  context: Context,
  test: FieldTest,
): ProvenHop | undefined {
  for (const evidence of hop.any) {
    const free = listEvidence(evidence, context, test)
      .map((found) => placeHop(hop, found))
      .filter((found) => !before.some(({ proof }) => proof === found.proof));
    const near = free.find(({ path }) => before.some((other) => reveal(other.path) === reveal(path)));
    const chosen = near ?? free[0];
    if (chosen) return chosen;
  }
  return undefined;
}

type Found = { readonly threat: Threat } | { readonly fact: PlacedFact };

function listEvidence(evidence: PathEvidence, { facts, threats }: Context, test: FieldTest): readonly Found[] {
  if ('threats' in evidence) {
    return evidence.threats.flatMap((pattern) =>
      threats.filter(({ id }) => matchesWildcard(id, pattern)).map((threat) => ({ threat })),
    );
  }
  return facts
    .filter((fact) => fact.kind === evidence.fact && test(evidence.where, (name) => readField(fact, name)))
    .map((fact) => ({ fact }));
}

function readField({ fields, path }: PlacedFact, name: string): ReturnType<Parameters<FieldTest>[1]> {
  const value = name === '$path' ? path : fields[name];
  return value === undefined ? [] : [{ value }];
}

function placeHop(hop: PathHop, found: Found): ProvenHop {
  const base = { name: hop.name, cut: false };
  if ('fact' in found) {
    const { path, region, message } = describeFact(found.fact);
    return {
      ...base,
      layer: hop.layer,
      path,
      region,
      message: say(hop, message),
      lineHash: found.fact.lineHash,
      proof: found.fact,
    };
  }
  const { threat } = found;
  const { layer, path, region, message, lineHash } = threat;
  return { ...base, layer, path, region, message: say(hop, message), lineHash, threat, proof: threat };
}

function say({ says }: PathHop, message: Step['message']): Step['message'] {
  return { template: `${says} ${message.template}`, values: message.values };
}

/** `from`: the first link; `to`: the last that the path cannot do without. */
function nameEnds({ hops: wanted }: PathQuery, hops: readonly ThreatHop[]): Threat['message']['values'] {
  const needed = new Set(wanted.filter(({ optional }) => !optional).map(({ name }) => name));
  return { from: namePlace(hops.at(0)), to: namePlace(hops.findLast(({ name }) => needed.has(name))) };
}

function namePlace(hop: ThreatHop | undefined): Untrusted {
  return untrusted(hop ? `${reveal(hop.path)}:${hop.region.startLine}` : '');
}

function placeElsewhere({ path, region }: ProvenHop): Step {
  return { path, region, message: { template: 'The same path leads through here.', values: {} }, elsewhere: true };
}
