import { matchesWildcard } from '../guard/wildcard.ts';
import type { Match } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import type { Candidate } from './candidate.ts';

/** A module that a code file imports: the specifier as written, and its place. */
export interface ImportSite {
  readonly module: string;
  readonly span: Span;
}

/** Matcher `imports`: a candidate per import of one of the named modules. Fields: `module`. */
export function* matchImports(
  match: Extract<Match, { matcher: 'imports' }>,
  imports: readonly ImportSite[],
): Iterable<Candidate> {
  for (const { module, span } of imports) {
    if (
      !match.modules.some(
        (name) => matchesWildcard(module, name) || module.startsWith(`${name}/`) || module.startsWith(`${name}.`),
      )
    )
      continue;
    yield { span, anchor: `import ${module}`, get: (field) => (field === 'module' ? [{ value: module, span }] : []) };
  }
}
