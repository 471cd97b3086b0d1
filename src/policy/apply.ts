// PLACEHOLDER by the lead until task H3 replaces it.
import type { Threat } from '../model/finding.ts';
import type { Configuration } from './configuration.ts';
export function applyConfiguration(threats: readonly Threat[], _configuration: Configuration): readonly Threat[] {
  return threats;
}
