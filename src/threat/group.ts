import { reveal } from '../guard/untrusted.ts';
import type { Step, Threat } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Message } from '../model/text.ts';

/** More places say nothing new. */
const STEP_CAP = 200;

export const SAME: Message = { template: 'The same weakness is here.', values: {} };

/**
 * One alert for what is one decision; its other places become steps of the first. A rule or a variant may speak of the
 * repository as a whole; the same words about the same file are said once where a rule groups by them; and a line that was
 * copied from release to release stands in folders that differ in the number of a version only.
 */
export function groupThreats(threats: readonly Threat[], rules: ReadonlyMap<string, Rule>): readonly Threat[] {
  const kept: Threat[] = [];
  const first = new Map<string, number>();
  for (const threat of threats) {
    const key = keyOf(threat, rules.get(threat.rule));
    const known = key === undefined ? undefined : first.get(key);
    const earlier = known === undefined ? undefined : kept[known];
    if (known === undefined || !earlier) {
      if (key !== undefined) first.set(key, kept.length);
      kept.push(threat);
      continue;
    }
    if (earlier.steps.length < STEP_CAP) kept[known] = { ...earlier, steps: [...earlier.steps, placeStep(threat)] };
  }
  return kept;
}

/** Threats with the same key are one; those without stand alone. */
function keyOf(threat: Threat, rule: Rule | undefined): string | undefined {
  if (rule?.group === 'repository') return rule.id;
  if (rule?.variants.find(({ id }) => id === threat.id)?.group === 'repository') return threat.id;
  const path = reveal(threat.path);
  if (rule?.group === 'wording') return JSON.stringify([threat.id, path, threat.message.values]);
  const anyVersion = path.replace(VERSION_FOLDER, '*/');
  return anyVersion === path ? undefined : JSON.stringify([threat.id, anyVersion, threat.lineHash]);
}

/** `Releases/v2.3/setup.sh`, `archive/1.0.4/setup.sh`. */
const VERSION_FOLDER = /(?<=^|\/)v?\d{1,4}(?:\.\d{1,4}){1,3}(?:-[\w.]{1,20})?\//g;

function placeStep({ path, region }: Threat): Step {
  return { path, region, message: SAME, elsewhere: true };
}
