import { compareText } from '../guard/untrusted.ts';
import { LAYERS, SEVERITIES } from '../model/layer.ts';
import type { Step, Threat } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Message } from '../model/text.ts';
import { encodeJson, fillMessage, TERMINAL } from './escape.ts';
import { countSkipped } from './tally.ts';

/** Grows when a field changes its meaning or goes away; new fields may come at any time. */
const FORMAT_VERSION = 1;

/**
 * The whole report as JSON, keys in a fixed order. Sentences are ready to be shown; paths and the values of a message are the
 * repository's own text, which the reader must escape for wherever it shows them.
 */
export function renderJson(report: Report): string {
  const { files, counts, gate } = report;
  return encodeJson({
    format: 'maestro-report',
    formatVersion: FORMAT_VERSION,
    version: report.version,
    gate: { failOn: gate.failOn, open: gate.open, blocking: gate.blocking },
    counts: {
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, counts.bySeverity[severity]])),
      byLayer: Object.fromEntries(LAYERS.map((layer) => [layer, counts.byLayer[layer]])),
    },
    threats: report.threats.map(listThreat),
    unalerted: report.unalerted.map(listThreat),
    problems: report.problems.map(listProblem),
    files: {
      listed: files.listed,
      read: files.read,
      parsed: files.parsed,
      byRole: sortKeys(files.byRole),
      unread: sortKeys(files.unread),
      skippedByReason: countSkipped(files.skipped),
      skipped: files.skipped.map(({ path, reason }) => ({ path, reason })),
    },
    inventory: report.inventory.map(({ kind, name, places }) => ({ kind, name, places })),
    controls: report.controls.map(({ name, state, path, line }) => ({ name, state, path, line })),
  });
}

function listThreat(threat: Threat): object {
  const { id, rule, layer, also, severity, score, status, message, path, role, region, lineHash, anchor, steps } =
    threat;
  return {
    id,
    rule,
    layer,
    also,
    severity,
    score,
    status,
    ...listMessage(message),
    path,
    role,
    region,
    lineHash,
    anchor,
    steps: steps.map(listStep),
  };
}

function listStep({ path, region, message }: Step): object {
  return { ...listMessage(message), path, region };
}

function listProblem({ code, level, message, path, region }: Problem): object {
  return { code, level, ...listMessage(message), path, region };
}

function listMessage(message: Message): object {
  return { message: fillMessage(message, TERMINAL), values: sortKeys(message.values) };
}

function sortKeys(record: object): object {
  const entries: [string, unknown][] = Object.entries(record);
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}
