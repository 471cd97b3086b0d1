import type { RuleSet } from '../model/rule.ts';

/** Reads `dist/rules.json`. It was checked when it was built, so it is only parsed. */
export function loadRuleSet(text: string): RuleSet {
  return JSON.parse(text) as RuleSet;
}
