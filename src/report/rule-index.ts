import { LAYER_NAMES, RULE_FOLDERS, type Layer, type Severity } from '../model/layer.ts';
import type { Rule, RuleSet, Variant } from '../model/rule.ts';

/** The scanner's own rule: a file that could not be analysed. */
export const INCOMPLETE_SCAN = 'tool/incomplete-scan';

export const INCOMPLETE_SCAN_PAGE = {
  title: 'Scan is incomplete: a file could not be analysed.',
  why:
    'The file could not be analysed, or not to its end. Threats in it stay unseen, and alerts that it had before may be closed ' +
    'although nothing was repaired.',
  fix:
    'Read the message of the alert: it names the cause and what to do. A file that is broken on purpose, such as a test ' +
    'fixture, can be listed under paths.ignore in .github/maestro.yml.',
};

/** What is reported under one id: a rule, or a variant of it with the rule's prose. */
export interface ReportedRule {
  readonly id: string;
  /** The rule that it is, or is a variant of. */
  readonly rule: Rule;
  readonly title: string;
  readonly layer: Layer;
  readonly also: readonly Layer[];
  readonly severity: Severity;
  readonly score: number;
  readonly why: string;
  readonly isVariant: boolean;
}

/** All ids that a scan can report, in the order of the rule set, each rule before its variants. */
export function listReportedRules(ruleSet: RuleSet): readonly ReportedRule[] {
  return ruleSet.rules.flatMap((rule) => [
    showAs(rule, rule),
    ...rule.variants.map((variant) => showAs(variant, rule)),
  ]);
}

/** The same by id. */
export function indexReportedRules(ruleSet: RuleSet): ReadonlyMap<string, ReportedRule> {
  return new Map(listReportedRules(ruleSet).map((reported) => [reported.id, reported]));
}

/** Where the rule's page stands: beside its file, at the version that made the report. */
export function rulePage(ruleSet: RuleSet, version: string, rule: Rule): string {
  const [prefix = '', slug = ''] = rule.id.split('/');
  return `${ruleSet.homepage}/blob/v${version}/rules/${RULE_FOLDERS[prefix] ?? prefix}/${slug}.md`;
}

/** `L4 Deployment & Infrastructure`. */
export function layerTitle(layer: Layer): string {
  return `${layer} ${LAYER_NAMES[layer]}`;
}

function showAs(shown: Rule | Variant, rule: Rule): ReportedRule {
  const { id, title, layer, also, severity, score } = shown;
  return {
    id,
    rule,
    title,
    layer,
    also,
    severity,
    score,
    isVariant: shown !== rule,
    // Read from a file of its own by the first output that needs it.
    get why() {
      return shown.why;
    },
  };
}
