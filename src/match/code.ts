import { indexPatterns, type PatternIndex } from '../guard/patterns.ts';
import type { CodeSite, CodeSites } from '../model/code-site.ts';
import type { CodeMatch } from '../model/rule.ts';
import type { Candidate, FieldValue } from './candidate.ts';
import { dropQuoted, normalizeText } from './text-negation.ts';

/**
 * Matcher `code`: calls whose symbol fits one of `call`, or that are one of its concepts, and assignments to a symbol of
 * `assign`, in the languages that `on` names. Fields of a call: see `flow/call-view.ts`; of an assignment: `symbol`, `name`, `value`.
 * Behind a field with a text, `$words` is it in small letters on one line and `$said` the same without what is quoted.
 */
export function* matchCode(match: CodeMatch, on: readonly string[], sites: CodeSites): Iterable<Candidate> {
  const { calls, assigns } = patternsOf(match);
  const reads = ({ language }: CodeSite): boolean =>
    on.includes('code') || on.includes(language) || (language === 'javascript' && on.includes('typescript'));
  for (const site of sites.calls)
    if (reads(site) && isWanted(site, calls, match.concepts)) yield createCandidate(site, 'call');
  for (const site of sites.assigns)
    if (reads(site) && isWanted(site, assigns, [])) yield createCandidate(site, 'assign');
}

interface Patterns {
  readonly calls: PatternIndex<true>;
  readonly assigns: PatternIndex<true>;
}

const known = new WeakMap<CodeMatch, Patterns>();

function patternsOf(match: CodeMatch): Patterns {
  const found = known.get(match);
  if (found) return found;
  const patterns = { calls: indexSymbols(match.calls), assigns: indexSymbols(match.assigns) };
  known.set(match, patterns);
  return patterns;
}

function indexSymbols(symbols: readonly string[]): PatternIndex<true> {
  return indexPatterns(symbols.map((one) => [one, true] as const));
}

function isWanted(site: CodeSite, patterns: PatternIndex<true>, concepts: readonly string[]): boolean {
  if (site.symbol === undefined) return false;
  return (
    patterns.find(site.symbol).length > 0 ||
    (concepts.length > 0 && site.concepts.some((one) => concepts.includes(one)))
  );
}

function createCandidate(site: CodeSite, how: 'call' | 'assign'): Candidate {
  return {
    span: site.span,
    ...(site.unit === undefined ? {} : { unit: site.unit }),
    anchor: `${how} ${site.symbol ?? ''} in ${site.function}`,
    get: (field) => readField(site, field),
  };
}

function readField(site: CodeSite, field: string): readonly FieldValue[] {
  const [, base, how] = /^(.+)\.\$(words|said)$/.exec(field) ?? [];
  if (base === undefined) return site.get(field);
  return site.get(base).flatMap(({ value, span }) => {
    if (typeof value !== 'string') return [];
    const words = normalizeText(how === 'said' ? dropQuoted(value) : value).replaceAll(/\s+/g, ' ');
    return [{ value: words, ...(span ? { span } : {}) }];
  });
}
