import { LAYERS, SEVERITIES, type Severity } from '../model/layer.ts';
import type { Step, Threat } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { RuleSet } from '../model/rule.ts';
import type { Region, Untrusted } from '../model/text.ts';
import { breakCommands, fillMessage, TERMINAL } from './escape.ts';
import { renderExcerpt } from './excerpt.ts';
import { indexReportedRules, layerTitle, type ReportedRule } from './rule-index.ts';
import {
  countOf,
  describeControls,
  describeFiles,
  describeGate,
  describeInventory,
  describeUnalerted,
} from './tally.ts';
import { cutText } from './visible.ts';

/** More steps than a reader follows; the JSON and SARIF outputs hold them all. */
const STEP_LIMIT = 8;

/** What the text needs besides the report. */
export interface TextOptions {
  readonly colour: boolean;
  /** A line of a scanned file, without its line break. */
  readonly excerpt: (path: Untrusted, line: number) => Untrusted | undefined;
  readonly ruleSet: RuleSet;
}

type Paint = (style: Style, text: string) => string;
type Style = 'critical' | 'high' | 'medium' | 'low' | 'note' | 'bold' | 'dim';

const CODES: Readonly<Record<Style, string>> = {
  critical: '1;35',
  high: '1;31',
  medium: '1;33',
  low: '1;36',
  note: '1;34',
  bold: '1',
  dim: '2',
};

/** The report for a person at a terminal. The verdict stands last, where the eye is when the command ends. */
export function renderText(report: Report, options: TextOptions): string {
  const paint: Paint = (style, text) => (options.colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  const rules = indexReportedRules(options.ruleSet);
  const blocks = [
    ...report.threats.map((threat, index) => {
      const isFirst = report.threats.findIndex(({ id }) => id === threat.id) === index;
      return renderThreat(threat, rules.get(threat.id), isFirst, options, paint);
    }),
    renderProblems(report.problems, paint),
    renderTotals(report, paint),
  ];
  return breakCommands(
    `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
  );
}

function renderThreat(
  threat: Threat,
  reported: ReportedRule | undefined,
  isFirst: boolean,
  options: TextOptions,
  paint: Paint,
): string[] {
  const { severity, id, layer, path, region, message } = threat;
  const line = reported?.rule.sensitive ? undefined : options.excerpt(path, region.startLine);
  const margin = ' '.repeat(String(region.startLine).length);
  return [
    `${paint(severity, `${severity}[${id}]`)} ${paint('bold', `${layerTitle(layer)}: ${fillMessage(message, TERMINAL)}`)}`,
    `${margin}--> ${renderPlace(path, region)}`,
    ...(reported?.rule.sensitive ? [`${margin} | (not shown: the line holds a credential)`] : []),
    ...(line === undefined ? [] : renderExcerpt(line, region, (mark) => paint(severity, mark))),
    ...renderSteps(threat.steps, margin),
    // What to do about a rule is said once; a repository may have a hundred places of one kind.
    ...(reported === undefined || !isFirst ? [] : [`${margin} = help: ${firstSentence(reported.rule.fix)}`]),
    ...(isFirst ? [`${margin} = more: maestro-scan explain ${id}`] : []),
  ];
}

function renderSteps(steps: readonly Step[], margin: string): string[] {
  const shown = steps
    .slice(0, STEP_LIMIT)
    .map(({ path, region, message }) => `${margin} = ${renderPlace(path, region)}: ${fillMessage(message, TERMINAL)}`);
  const hidden = steps.length - shown.length;
  return hidden === 0 ? shown : [...shown, `${margin} = and ${countOf(hidden, 'more place')}`];
}

function renderProblems(problems: readonly Problem[], paint: Paint): string[] {
  return problems.map(({ level, code, message, path, region }) => {
    const place =
      path === undefined ? '' : `${region === undefined ? TERMINAL.value(path) : renderPlace(path, region)}: `;
    return `${paint(PROBLEM_STYLES[level], `${level}[${TERMINAL.literal(code)}]`)} ${place}${fillMessage(message, TERMINAL)}`;
  });
}

const PROBLEM_STYLES: Readonly<Record<Problem['level'], Severity>> = { error: 'high', warning: 'medium', note: 'note' };

function renderTotals(report: Report, paint: Paint): string[] {
  const { bySeverity, byLayer } = report.counts;
  const severities = SEVERITIES.map((severity) => {
    const text = `${bySeverity[severity]} ${severity}`;
    return bySeverity[severity] === 0 ? paint('dim', text) : paint(severity, text);
  });
  const unalerted = describeUnalerted(report);
  const inventory = describeInventory(report);
  const controls = describeControls(report);
  return [
    `${paint('bold', countOf(report.threats.length, 'threat'))}: ${severities.join(', ')}`,
    ...LAYERS.filter((layer) => byLayer[layer] > 0).map(
      (layer) => `  ${layerTitle(layer).padEnd(32)} ${byLayer[layer]}`,
    ),
    ...(unalerted === '' ? [] : [`Not alerted: ${unalerted}`]),
    ...(inventory === '' ? [] : [`Made of: ${inventory}`]),
    ...(controls === '' ? [] : [`Controls proven: ${controls}`]),
    describeFiles(report.files),
    paint('bold', describeGate(report.gate)),
  ];
}

function renderPlace(path: Untrusted, { startLine, startColumn }: Region): string {
  return `${TERMINAL.value(path)}:${startLine}:${startColumn}`;
}

function firstSentence(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  // A full stop ends a sentence only before a capital: not in `v1.2` or `e.g. this`.
  const end = line.search(/[.!?] (?=[A-Z])/u);
  return cutText(end < 0 ? line : line.slice(0, end + 1), 300);
}
