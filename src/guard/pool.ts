// PLACEHOLDER by the lead until task H3 replaces it.
import type { FileRecord, Kind } from '../model/file.ts';
import type { RuleSet } from '../model/rule.ts';
export interface Job {
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  readonly rules: readonly string[];
}
export async function analyseInWorkers(
  _jobs: readonly Job[],
  _options: {
    threads: number;
    worker: URL;
    timeLimit: number;
    ruleSet: RuleSet;
    progress?: ((done: number, total: number) => void) | undefined;
  },
): Promise<readonly FileRecord[]> {
  return [];
}
