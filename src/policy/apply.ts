import { compareThreats } from '../guard/order.ts';
import type { Threat } from '../model/finding.ts';
import { SCORE_BANDS, type Severity } from '../model/layer.ts';
import type { Rule, RuleSet } from '../model/rule.ts';
import type { Configuration } from './policy.ts';

/**
 * Leaves out the threats of rules that are switched off and gives the others the severity that the configuration sets. The
 * order stays worst first, then rule, path, place.
 *
 * A setting of a rule counts for all its variants; one of a variant for that variant alone, and before the rule's.
 */
export function applyConfiguration(
  threats: readonly Threat[],
  { rules }: Pick<Configuration, 'rules'>,
): readonly Threat[] {
  if (Object.keys(rules).length === 0) return threats;
  return threats
    .filter((threat) => settingOf(threat, rules) !== 'off')
    .map((threat) => rescoreThreat(threat, settingOf(threat, rules)))
    .toSorted(compareThreats);
}

/**
 * The rule set as the configuration wants it, for outputs that state a rule's severity beside its findings: GitHub takes the
 * score of an alert from the rule alone. Rules that are off stay listed, so that their old alerts are closed.
 */
export function applyToRules(ruleSet: RuleSet, { rules }: Pick<Configuration, 'rules'>): RuleSet {
  if (Object.keys(rules).length === 0) return ruleSet;
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => rescoreRule(rule, rules)) };
}

function rescoreThreat(threat: Threat, setting: 'off' | Severity | undefined): Threat {
  return setting === undefined ? threat : { ...threat, ...rescore(threat, setting) };
}

function settingOf(
  { id, rule }: Pick<Threat, 'id' | 'rule'>,
  rules: Configuration['rules'],
): 'off' | Severity | undefined {
  return rules[id] ?? rules[rule];
}

function rescoreRule(rule: Rule, rules: Configuration['rules']): Rule {
  const variants = rule.variants.map((variant) => ({
    ...variant,
    why: variant.why,
    ...rescore(variant, settingOf({ id: variant.id, rule: rule.id }, rules)),
  }));
  // Prose is inherited, see `rules/load.ts`.
  const { why, help, falsePositives, references } = rule;
  return { ...rule, why, help, falsePositives, references, ...rescore(rule, rules[rule.id]), variants };
}

/**
 * A severity that is set by hand has no score of its own, so it gets the middle of its band. One that changes nothing keeps
 * the rule's score.
 */
function rescore(
  { severity, score }: { readonly severity: Severity; readonly score: number },
  setting: 'off' | Severity | undefined,
): { readonly severity: Severity; readonly score: number } {
  if (setting === undefined || setting === 'off' || setting === severity) return { severity, score };
  return { severity: setting, score: middleOf(setting) };
}

function middleOf(severity: Severity): number {
  const [low, high] = SCORE_BANDS[severity];
  return Math.round((low + high) * 5) / 10;
}

/** Every id that a configuration may name: rules, and their variants. */
export function listConfigurableIds(ruleSet: Pick<RuleSet, 'rules'>): readonly string[] {
  return ruleSet.rules.flatMap(({ id, variants }) => [id, ...variants.map((variant) => variant.id)]);
}
