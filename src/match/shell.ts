// PLACEHOLDER by the lead until task H4 replaces it.
import type { Match } from '../model/rule.ts';
import type { ShellScript } from '../model/script.ts';
import type { Candidate } from './candidate.ts';
export function* matchShell(
  _match: Extract<Match, { matcher: 'shell' }>,
  _scripts: readonly ShellScript[],
): Iterable<Candidate> {}
