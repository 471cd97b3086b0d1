// PLACEHOLDER by the lead until task H3 replaces it.
import type { Severity } from '../model/layer.ts';
import type { FailOn } from '../model/report.ts';
export interface Configuration {
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  readonly ignore: readonly string[];
  readonly failOn: FailOn;
}
export const DEFAULT_CONFIGURATION: Configuration = { rules: {}, ignore: [], failOn: 'never' };
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
export function parseConfiguration(_text: string, _file: string, _ruleIds: readonly string[]): Configuration {
  return DEFAULT_CONFIGURATION;
}
