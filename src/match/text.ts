import type { TextRegion } from '../model/document.ts';
import type { Match } from '../model/rule.ts';
import type { Candidate } from './candidate.ts';

export function* matchText(
  _match: Extract<Match, { matcher: 'text' }>,
  _regions: readonly TextRegion[],
): Iterable<Candidate> {}
