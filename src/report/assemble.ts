import { compareText } from '../guard/untrusted.ts';
import type { Threat } from '../model/finding.ts';
import type { SkippedFile } from '../model/file.ts';
import { LAYERS, SEVERITIES, type Layer, type Severity } from '../model/layer.ts';
import type { Gate, Report } from '../model/report.ts';
import type { Problem } from '../model/problem.ts';
import type { ThreatModel } from '../model/threat-model.ts';

/** The version that every output names; the build writes package.json's here. */
declare const MAESTRO_VERSION: string;
export const VERSION: string = typeof MAESTRO_VERSION === 'string' ? MAESTRO_VERSION : '0.0.0';

export interface ReportParts extends Pick<Report, 'inventory' | 'controls'> {
  /** Builds the model from the alerts; absent when no output needs it. */
  readonly buildModel?: (alerts: readonly Threat[]) => ThreatModel;
  readonly threats: readonly Threat[];
  readonly problems: readonly Problem[];
  readonly files: Report['files'];
  readonly judge: (alerts: readonly Threat[]) => Gate;
}

/** Puts the report together: which threats alert, how many there are, and whether the gate is open. */
export function assembleReport({
  threats,
  problems,
  files,
  inventory,
  controls,
  judge,
  buildModel,
}: ReportParts): Report {
  const alerts = threats.filter(({ status }) => status === 'stable');
  const unalerted = threats.filter(({ status }) => status === 'nursery');
  const bySeverity = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, alerts.filter((threat) => threat.severity === severity).length]),
  );
  const byLayer = Object.fromEntries(
    LAYERS.map((layer) => [layer, alerts.filter((threat) => threat.layer === layer).length]),
  );
  return {
    version: VERSION,
    threats: alerts,
    unalerted,
    problems,
    files,
    inventory,
    controls,
    counts: { bySeverity: bySeverity as Record<Severity, number>, byLayer: byLayer as Record<Layer, number> },
    gate: judge(alerts),
    ...(buildModel ? { model: buildModel(alerts) } : {}),
  };
}

/** Skipped files in order of path. */
export function sortSkipped(skipped: readonly SkippedFile[]): readonly SkippedFile[] {
  return skipped.toSorted((a, b) => compareText(a.path, b.path));
}
