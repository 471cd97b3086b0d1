import { compareText, reveal } from '../guard/untrusted.ts';
import type { Threat } from '../model/finding.ts';
import { SCORE_BANDS, SEVERITIES, type Severity } from '../model/layer.ts';
import type { Rule, RuleSet } from '../model/rule.ts';
import type { Configuration } from './configuration.ts';

/**
 * Leaves out the threats of rules that are switched off and gives the others the severity that the configuration sets. The
 * order stays worst first, then rule, path, place.
 *
 * A setting counts for the rule with all its variants: identity is the rule's own id, whichever variant is reported.
 */
export function applyConfiguration(
  threats: readonly Threat[],
  { rules }: Pick<Configuration, 'rules'>,
): readonly Threat[] {
  if (Object.keys(rules).length === 0) return threats;
  return threats
    .filter(({ rule }) => rules[rule] !== 'off')
    .map((threat) => rescoreThreat(threat, rules[threat.rule]))
    .toSorted(compareThreats);
}

/**
 * The rule set as the configuration wants it, for outputs that state a rule's severity beside its findings: GitHub takes the
 * score of an alert from the rule alone. Rules that are off stay listed, so that their old alerts are closed.
 */
export function applyToRules(ruleSet: RuleSet, { rules }: Pick<Configuration, 'rules'>): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => rescoreRule(rule, rules[rule.id])) };
}

function rescoreThreat(threat: Threat, setting: 'off' | Severity | undefined): Threat {
  return setting === undefined ? threat : { ...threat, ...rescore(threat, setting) };
}

function rescoreRule(rule: Rule, setting: 'off' | Severity | undefined): Rule {
  if (setting === undefined || setting === 'off') return rule;
  const variants = rule.variants.map((variant) => ({ ...variant, ...rescore(variant, setting) }));
  return { ...rule, ...rescore(rule, setting), variants };
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

function compareThreats(a: Threat, b: Threat): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.id, b.id) ||
    compareText(reveal(a.path), reveal(b.path)) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compareText(a.anchor, b.anchor)
  );
}
