import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../model/layer.ts';
import type { RuleSet } from '../model/rule.ts';
import {
  INCOMPLETE_SCAN,
  INCOMPLETE_SCAN_PAGE,
  layerTitle,
  listReportedRules,
  rulePage,
  type ReportedRule,
} from './rule-index.ts';
import type { TaxonomyIndex } from './sarif-taxonomies.ts';
import { cutText } from './visible.ts';

/** GitHub refuses longer descriptions. */
const DESCRIPTION_LIMIT = 1024;
/** GitHub keeps ten tags. */
const TAG_LIMIT = 10;

/** SARIF's level of each severity. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  note: 'note',
};

/** Every rule and variant, fired or not, so that a report tells what was looked for; the scanner's own rule comes last. */
export function renderRules(ruleSet: RuleSet, version: string, taxonomies: TaxonomyIndex): ReportingDescriptor[] {
  return [
    ...listReportedRules(ruleSet).map((reported) => renderRule(reported, ruleSet, version, taxonomies)),
    renderIncompleteScan(ruleSet),
  ];
}

function renderRule(
  reported: ReportedRule,
  ruleSet: RuleSet,
  version: string,
  taxonomies: TaxonomyIndex,
): ReportingDescriptor {
  const { id, rule, severity, score, why } = reported;
  const title = `${layerTitle(reported.layer)}: ${reported.title}`;
  return {
    id,
    name: pascalName(id),
    shortDescription: { text: cutText(asSentence(title), DESCRIPTION_LIMIT) },
    fullDescription: { text: cutText(asSentence(why.trim() === '' ? title : why), DESCRIPTION_LIMIT) },
    help: renderHelp(reported),
    helpUri: rulePage(ruleSet, version, rule),
    defaultConfiguration: { level: LEVELS[severity], ...(rule.status === 'nursery' ? { enabled: false } : {}) },
    relationships: taxonomies.relate(reported),
    properties: {
      tags: listTags(reported),
      precision: rule.precision,
      'problem.severity': problemSeverity(severity),
      // GitHub takes a rule without a score, or with 0.0, for one that is not about security.
      ...(severity === 'note' ? {} : { 'security-severity': score.toFixed(1) }),
    },
  };
}

/** The help is the same for every repository: GitHub shares it between them. A variant adds why it weighs differently. */
function renderHelp({ id, rule, isVariant, title, why }: ReportedRule): { text: string; markdown: string } {
  const text = [asSentence(title), why.trim(), rule.fix.trim()].filter((part) => part !== '').join('\n\n');
  const page = rule.help.trim() === '' ? text : rule.help.trim();
  if (!isVariant) return { text, markdown: page };
  const own = why.trim() === rule.why.trim() ? '' : ` ${why.trim()}`;
  // What a reader copies from the alert accepts this alert, not the rule with all its other contexts.
  return { text, markdown: `**${title}.**${own}\n\n${page.replace(`  ${rule.id}: off`, `  ${id}: off`)}` };
}

function renderIncompleteScan(ruleSet: RuleSet): ReportingDescriptor {
  const { title, why, fix } = INCOMPLETE_SCAN_PAGE;
  return {
    id: INCOMPLETE_SCAN,
    name: pascalName(INCOMPLETE_SCAN),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n${fix}` },
    helpUri: `${ruleSet.homepage}#incomplete-scan`,
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['maestro', 'maestro-tool'], precision: 'very-high', 'problem.severity': 'warning' },
  };
}

/**
 * At most ten tags. When a rule maps to more, every taxonomy keeps its first entry before any gets a second: an alert list
 * is filtered by taxonomy.
 */
function listTags({ severity, layer, also, rule: { maps } }: ReportedRule): string[] {
  const groups = [
    also.map(layerTag),
    maps.cwe.map(cweTag),
    maps.asi.map((id) => plainTag('owasp', id)),
    maps.llm.map((id) => plainTag('owasp', id)),
    maps.mcp.map((id) => plainTag('owasp', id)),
    maps.atlas.map((id) => plainTag('atlas', id)),
  ];
  const rounds = Math.max(...groups.map((group) => group.length));
  const mapped = Array.from({ length: rounds }, (_, round) =>
    groups.flatMap((group) => group.slice(round, round + 1)),
  ).flat();
  const fixed = severity === 'note' ? ['maestro', layerTag(layer)] : ['security', 'maestro', layerTag(layer)];
  return [...new Set([...fixed, ...mapped])].slice(0, TAG_LIMIT);
}

function layerTag(layer: string): string {
  return `maestro-${layer.toLowerCase()}`;
}

/** The form code scanning knows: at least three digits. */
function cweTag(id: string): string {
  return `external/cwe/cwe-${id.replace(/\D/gu, '').padStart(3, '0')}`;
}

function plainTag(prefix: string, id: string): string {
  return `${prefix}-${id.toLowerCase().replace(/[^a-z0-9.]+/gu, '-')}`;
}

function problemSeverity(severity: Severity): 'error' | 'warning' | 'recommendation' {
  const level = LEVELS[severity];
  return level === 'note' ? 'recommendation' : level;
}

/** `l4/mutable-base-image` → `MutableBaseImage`. */
function pascalName(id: string): string {
  const words = id.slice(id.indexOf('/') + 1).split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** The text on one line, ended by a full stop unless it ends a sentence already. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
