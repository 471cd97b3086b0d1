import type { Threat } from '../model/finding.ts';
import { SEVERITIES } from '../model/layer.ts';
import type { FailOn, Gate } from '../model/report.ts';

/**
 * Closes the gate when an alert is at least as bad as `failOn`. Rules in nursery never close it, whoever asks: they are
 * still being tried out.
 */
export function judge(threats: readonly Threat[], failOn: FailOn): Gate {
  const worst = failOn === 'never' ? -1 : SEVERITIES.indexOf(failOn);
  const blocking = threats.filter(
    ({ status, severity }) => status !== 'nursery' && SEVERITIES.indexOf(severity) <= worst,
  ).length;
  return { failOn, open: blocking === 0, blocking };
}
