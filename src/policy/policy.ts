import type { Severity } from '../model/layer.ts';
import type { FailOn } from '../model/report.ts';

/** What `.github/maestro.yml` says. `maestro.schema.json` describes the same for editors. */
export interface Configuration {
  /** By rule id: leave it out, or give its findings another severity. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  /** Patterns of paths that are not scanned. */
  readonly ignore: readonly string[];
  readonly failOn: FailOn;
}

export const DEFAULT_CONFIGURATION: Configuration = { rules: {}, ignore: [], failOn: 'never' };

/** The configuration cannot be used. The message is one sentence of printable ASCII, whatever the file holds. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** By name: the reader of configurations is a file of its own, with its own copy of the class. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError';
}
