import { LAYERS, SEVERITIES, type Layer, type Severity } from '../model/layer.ts';
import { SKIP_REASONS } from '../model/file.ts';
import type { Threat } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { RuleSet } from '../model/rule.ts';
import { untrusted } from '../guard/untrusted.ts';
import { encodeLink, fillMessage, MARKDOWN, MARKDOWN_CELL } from './escape.ts';
import { indexReportedRules, layerTitle, rulePage, type ReportedRule } from './rule-index.ts';
import { countOf, describeFiles, describeGate, describeUnalerted } from './tally.ts';

/** GitHub fails the upload of a summary over 1 MiB; half of it leaves room for the job's other steps. */
const BYTE_LIMIT = 512 * 1024;
/** Rows of a list; fewer when hostile names make the summary too long. */
const ROW_LIMITS = [50, 20, 5, 0] as const;

/** What the summary may point to. */
export interface SummaryOptions {
  /** Address of the alert list, when the results were uploaded. */
  readonly alertsUrl?: string;
  /** A sentence of the caller about the upload, e.g. why there was none. */
  readonly uploadNote?: string;
}

/** The report as GitHub-flavoured Markdown for a job summary. */
export function renderSummary(report: Report, ruleSet: RuleSet, options: SummaryOptions = {}): string {
  const drafts = ROW_LIMITS.map((rows) => () => renderDraft(report, ruleSet, options, rows));
  for (const draft of drafts) {
    const text = draft();
    if (Buffer.byteLength(text) <= BYTE_LIMIT) return text;
  }
  return `## MAESTRO threat model\n\n**${describeGate(report.gate)}**\n`;
}

function renderDraft(report: Report, ruleSet: RuleSet, options: SummaryOptions, rows: number): string {
  const sections = [
    [`## MAESTRO threat model: ${countOf(report.threats.length, 'threat')}`],
    [`**${describeGate(report.gate)}**`],
    renderGrid(report.threats),
    renderTop(report, ruleSet, rows),
    renderFiles(report, rows),
    renderProblems(report.problems, rows),
    renderModel(report, rows),
    renderNext(report, ruleSet, options),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function renderGrid(threats: readonly Threat[]): string[] {
  if (threats.length === 0) return ['No threats found in the files that were analysed.'];
  const count = (layer: Layer | undefined, severity: Severity | undefined) => {
    const matching = threats.filter(
      (threat) => (layer ?? threat.layer) === threat.layer && (severity ?? threat.severity) === threat.severity,
    );
    return matching.length === 0 ? '·' : String(matching.length);
  };
  const row = (title: string, layer: Layer | undefined) =>
    `| ${title} | ${[...SEVERITIES, undefined].map((severity) => count(layer, severity)).join(' | ')} |`;
  return [
    `| Layer | ${SEVERITIES.join(' | ')} | all |`,
    `| --- |${' ---: |'.repeat(SEVERITIES.length + 1)}`,
    ...LAYERS.map((layer) => row(MARKDOWN.literal(layerTitle(layer)), layer)),
    row('**All**', undefined),
  ];
}

function renderTop({ threats, version }: Report, ruleSet: RuleSet, rows: number): string[] {
  const shown = threats.slice(0, rows);
  if (shown.length === 0) return [];
  const rules = indexReportedRules(ruleSet);
  const hidden = threats.length - shown.length;
  return [
    '### Worst threats',
    '',
    '| Severity | Layer | Threat | Place |',
    '| --- | --- | --- | --- |',
    ...shown.map((threat) => {
      const message = fillMessage(threat.message, MARKDOWN_CELL);
      const place = `${MARKDOWN_CELL.value(threat.path)} line ${threat.region.startLine}`;
      return `| ${threat.severity} | ${threat.layer} | ${message} ${linkRule(threat.id, rules.get(threat.id), ruleSet, version)} | ${place} |`;
    }),
    ...(hidden === 0 ? [] : ['', `${countOf(hidden, 'more threat')} not shown here.`]),
  ];
}

function linkRule(id: string, reported: ReportedRule | undefined, ruleSet: RuleSet, version: string): string {
  const label = MARKDOWN.literal(id);
  const link = reported === undefined ? undefined : encodeLink(rulePage(ruleSet, version, reported.rule));
  return link === undefined ? `(${label})` : `([${label}](${link}))`;
}

function renderFiles(report: Report, rows: number): string[] {
  const { skipped } = report.files;
  const unalerted = describeUnalerted(report);
  const perReason = Math.min(rows, 5);
  return [
    '### What was scanned',
    '',
    `${describeFiles(report.files)}.`,
    ...(unalerted === '' ? [] : ['', `Found but not alerted: ${unalerted}.`]),
    ...(skipped.length === 0 ? [] : ['', '| Not read because | Files | |', '| --- | ---: | --- |']),
    ...SKIP_REASONS.flatMap((reason) => {
      const files = skipped.filter((file) => file.reason === reason);
      if (files.length === 0) return [];
      const names = files.slice(0, perReason).map(({ path }) => MARKDOWN_CELL.value(untrusted(path)));
      const more = files.length > names.length ? ' …' : '';
      return [`| ${reason.replaceAll('-', ' ')} | ${files.length} | ${names.join(', ')}${more} |`];
    }),
  ];
}

function renderProblems(problems: readonly Problem[], rows: number): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, rows).map(({ level, code, message, path, region }) => {
    const line = region === undefined ? '' : ` line ${region.startLine}`;
    const place = path === undefined ? '' : ` ${MARKDOWN.value(path)}${line}:`;
    return `- ${level} (${MARKDOWN.literal(code)}):${place} ${fillMessage(message, MARKDOWN)}`;
  });
  const hidden = problems.length - shown.length;
  return ['### Problems of this scan', '', ...shown, ...(hidden === 0 ? [] : [`- ${countOf(hidden, 'more problem')}`])];
}

function renderModel({ inventory, controls }: Report, rows: number): string[] {
  if (inventory.length === 0 && controls.length === 0) return [];
  const perKind = [...new Set(inventory.map(({ kind }) => kind))].map((kind) => {
    const items = inventory.filter((item) => item.kind === kind);
    const names = items.slice(0, Math.min(rows, 5)).map(({ name }) => MARKDOWN.value(name));
    return `- ${countOf(items.length, kind)}: ${names.join(', ')}${items.length > names.length ? ' …' : ''}`;
  });
  const names = [...new Set(controls.map(({ name }) => name))];
  const proven = names.map((name) => {
    const own = controls.filter((control) => control.name === name);
    const [first] = own;
    const place = first ? `${MARKDOWN.value(first.path)} line ${first.line}` : '';
    const states = [...new Set(own.map(({ state }) => state))].join(', ');
    return `- ${MARKDOWN.literal(name)}: ${states}, ${place}${own.length > 1 ? ` and ${countOf(own.length - 1, 'more place')}` : ''}`;
  });
  return [
    '### What the repository is made of',
    '',
    ...perKind,
    ...(proven.length === 0 ? [] : ['', '### Controls that it proves', '', ...proven]),
  ];
}

function renderNext({ threats }: Report, ruleSet: RuleSet, { alertsUrl, uploadNote }: SummaryOptions): string[] {
  const alerts = alertsUrl === undefined ? undefined : encodeLink(alertsUrl);
  const first = threats[0];
  return [
    '### Where to look next',
    '',
    ...(uploadNote === undefined ? [] : [`- ${MARKDOWN.literal(uploadNote)}`]),
    ...(alerts === undefined
      ? []
      : [`- [Alerts in code scanning](${alerts}), filtered by layer with a tag such as maestro-l4`]),
    ...(first === undefined ? [] : [`- Explain a rule: \`maestro-scan explain ${first.id}\``]),
    `- [How to switch rules off, ignore paths and set the gate](${encodeLink(ruleSet.homepage) ?? ''}#configuration)`,
  ];
}
