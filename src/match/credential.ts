import type { Match } from '../model/rule.ts';
import type { Candidate } from './candidate.ts';

export function* matchCredential(
  _match: Extract<Match, { matcher: 'credential' }>,
  _text: string,
): Iterable<Candidate> {}
