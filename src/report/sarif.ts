import type { Invocation, Log, Notification, Run } from 'sarif';
import { LAYERS, SEVERITIES } from '../model/layer.ts';
import type { Report } from '../model/report.ts';
import type { Threat } from '../model/finding.ts';
import type { RuleSet } from '../model/rule.ts';
import { compareText } from '../guard/untrusted.ts';
import { encodeJson, encodePath } from './escape.ts';
import { indexReportedRules, type ReportedRule } from './rule-index.ts';
import { ROOT } from './sarif-places.ts';
import { noticeOf, renderIncompleteScans, renderNotifications } from './sarif-problems.ts';
import { renderResults } from './sarif-results.ts';
import { renderRules } from './sarif-rules.ts';
import { indexTaxonomies } from './sarif-taxonomies.ts';
import { countSkipped } from './tally.ts';

/** GitHub shows that many results of a run; which ones it drops is not ours to hope for. */
const RESULT_LIMIT = 5000;
/** The name alerts are filtered by and rulesets require: it never changes. */
const DRIVER = 'MAESTRO';
const PRECISIONS: readonly string[] = ['very-high', 'high', 'medium', 'low'];

/** The report as SARIF 2.1.0 for GitHub code scanning: one run, byte for byte the same for the same report. */
export function renderSarif(report: Report, ruleSet: RuleSet, options: { readonly category: string }): string {
  const taxonomies = indexTaxonomies(ruleSet.taxonomy);
  const rules = renderRules(ruleSet, report.version, taxonomies);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const incomplete = renderIncompleteScans(report.problems, rules.length - 1);
  const room = RESULT_LIMIT - incomplete.length;
  const all = renderResults(report.threats, ruleIndex);
  const results =
    all.length <= room ? all : renderResults(keepWorst(report.threats, ruleSet), ruleIndex).slice(0, room);
  const notifications = [...renderNotifications(report.problems), ...noticeTrimmed(all.length - results.length)];
  const run: Run = {
    tool: {
      driver: {
        name: DRIVER,
        semanticVersion: report.version,
        informationUri: ruleSet.homepage,
        rules,
        supportedTaxonomies: taxonomies.references,
        properties: { rulesHash: ruleSet.hash },
      },
    },
    automationDetails: { id: automationId(options.category) },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the scanned repository or folder.' } } },
    invocations: [renderInvocation(report, notifications)],
    taxonomies: taxonomies.components,
    results: [...results, ...incomplete],
  };
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return encodeJson(log);
}

/** The text before the last slash is the category that GitHub sees. */
function automationId(category: string): string {
  const parts = ['maestro', ...category.split('/')].map((part) => part.trim()).filter((part) => part !== '');
  return `${parts.join('/')}/`;
}

function renderInvocation({ files, gate, counts }: Report, notifications: Notification[]): Invocation {
  return {
    // A file that failed is a notification and a result. `false` would make GitHub refuse the whole upload.
    executionSuccessful: true,
    toolExecutionNotifications: notifications,
    properties: {
      files: { listed: files.listed, read: files.read, parsed: files.parsed, skipped: countSkipped(files.skipped) },
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, counts.bySeverity[severity]])),
      byLayer: Object.fromEntries(LAYERS.map((layer) => [layer, counts.byLayer[layer]])),
      gate: { failOn: gate.failOn, open: gate.open, blocking: gate.blocking },
    },
  };
}

function noticeTrimmed(count: number): Notification[] {
  const text = `${count} results of the lowest severity were left out: code scanning shows at most ${RESULT_LIMIT}.`;
  return count === 0 ? [] : [noticeOf('results-trimmed', text)];
}

function keepWorst(threats: readonly Threat[], ruleSet: RuleSet): readonly Threat[] {
  const rules = indexReportedRules(ruleSet);
  return [...threats].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      precisionRank(rules.get(a.id)) - precisionRank(rules.get(b.id)) ||
      compareText(a.id, b.id) ||
      compareText(encodePath(a.path), encodePath(b.path)) ||
      a.region.startLine - b.region.startLine ||
      a.region.startColumn - b.region.startColumn,
  );
}

function precisionRank(reported: ReportedRule | undefined): number {
  return reported === undefined ? PRECISIONS.length : PRECISIONS.indexOf(reported.rule.precision);
}
