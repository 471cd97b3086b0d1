import { reveal } from '../guard/untrusted.ts';
import type { Threat } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/**
 * One weakness, one alert: a general rule names in `yields-to` those that say the same more exactly, and a line that one of
 * them reports is theirs. A rule that groups its finds owns all the lines it lists.
 */
export function dropRepeated(
  threats: readonly Threat[],
  rules: ReadonlyMap<string, Pick<Rule, 'yieldsTo'>>,
): readonly Threat[] {
  const wanted = new Set([...rules.values()].flatMap(({ yieldsTo }) => yieldsTo));
  const taken = new Set(
    threats.filter(({ rule, status }) => wanted.has(rule) && status === 'stable').flatMap(listLines),
  );
  if (taken.size === 0) return threats;
  return threats.filter((threat) => {
    const yieldsTo = rules.get(threat.rule)?.yieldsTo ?? [];
    return !yieldsTo.some((rule) => taken.has(placeKey(rule, threat.path, threat.region.startLine)));
  });
}

function listLines({ rule, path, region, steps }: Threat): readonly string[] {
  const same = steps.filter((step) => step.elsewhere && reveal(step.path) === reveal(path));
  return [region, ...same.map((step) => step.region)].map(({ startLine }) => placeKey(rule, path, startLine));
}

function placeKey(rule: string, path: Threat['path'], line: number): string {
  return `${rule}\n${line}\n${reveal(path)}`;
}
