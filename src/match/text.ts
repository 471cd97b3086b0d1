import type { TextRegion } from '../model/document.ts';
import type { Match, Scalar } from '../model/rule.ts';
import type { Candidate, FieldValue } from './candidate.ts';
import { dropQuoted, forbids, isDescribed, isForbiddenAbove, isNegated, normalizeText } from './text-negation.ts';
import { decodeInvisible, findHomoglyphs, findInvisible } from './text-unicode.ts';

/**
 * Matcher `text`: a candidate per region of the named kinds, see `TEXT_REGIONS`.
 *
 * | field | value |
 * |---|---|
 * | `text` | as written, without markup but for the backticks around code |
 * | `words` | the same in small letters, with plain quotation marks and dashes, without backticks and invisible characters |
 * | `said` | `words` without what is quoted or code: a phrase that is only named is not in it |
 * | `region` | name of the region |
 * | `heading`, `section` | the title right above it; all titles above it; both as `words` |
 * | `context` | what leads up to it, as `words`: the sentence before a list or a code block, head of the column, first cell of the row |
 * | `language` | of the code block |
 * | `target`, `target.host` | of a link |
 * | `negated` | true when it, or what stands above it, forbids, warns of or describes as an attack what it names |
 * | `negated.itself`, `negated.above` | true when the sentence itself forbids; when a heading or what leads up to it does |
 * | `described` | true when it, or what stands above it, speaks of attacks, their detection, or of what others do |
 * | `quoted` | true in a block quote |
 * | `invisible` | classes of the characters without appearance in it, see `findInvisible` |
 * | `decoded` | the text that they hide |
 * | `homoglyph` | words that mix Latin letters with look-alikes of another script |
 */
export function* matchText(
  { regions: names }: Extract<Match, { matcher: 'text' }>,
  regions: readonly TextRegion[],
): Iterable<Candidate> {
  for (const region of regions) if (names.includes(region.name)) yield candidateOf(region);
}

/** Many rules read the same regions, so what is computed for one stays. */
const candidates = new WeakMap<TextRegion, Candidate>();

function candidateOf(region: TextRegion): Candidate {
  const known = candidates.get(region);
  if (known) return known;
  const values = new Map<string, readonly FieldValue[]>();
  const candidate: Candidate = {
    span: region.span,
    get anchor() {
      return [...region.section.slice(-1), region.name].join('/').slice(0, 120);
    },
    get: (field) => {
      const read = values.get(field) ?? readField(region, field).map((value) => ({ value, span: region.span }));
      values.set(field, read);
      return read;
    },
  };
  candidates.set(region, candidate);
  return candidate;
}

/** A field of a text that stands by itself, such as a description in a manifest. */
export function readText(text: string, field: string): readonly Scalar[] {
  const span = { start: 1, end: 1 + text.length };
  return readField({ name: 'sentence', text, span, map: [], section: [], context: [], quoted: false }, field);
}

function readField(region: TextRegion, field: string): readonly Scalar[] {
  switch (field) {
    case 'text':
      return [region.text];
    case 'words':
      return [normalizeText(region.text)];
    case 'said':
      return [normalizeText(dropQuoted(region.text))];
    case 'region':
      return [region.name];
    case 'heading':
      return region.section.slice(-1).map(normalizeText);
    case 'section':
      return region.section.map(normalizeText);
    case 'context':
      return region.context.map(normalizeText);
    case 'language':
      return region.language === undefined ? [] : [region.language];
    case 'target':
      return region.target === undefined ? [] : [region.target];
    case 'target.host':
      return hostOf(region.target);
    case 'quoted':
      return whenTrue(region.quoted);
    case 'invisible':
      return findInvisible(region.text, region.span.start === 0);
    case 'decoded':
      return [decodeInvisible(region.text) ?? []].flat();
    case 'homoglyph':
      return findHomoglyphs(region.text);
    default:
      return readDirection(region, field);
  }
}

function readDirection(region: TextRegion, field: string): readonly Scalar[] {
  switch (field) {
    case 'negated':
      return whenTrue(isNegated(region, normalizeText(region.text)));
    case 'negated.itself':
      return whenTrue(forbids(normalizeText(region.text)));
    case 'negated.above':
      return whenTrue(isForbiddenAbove(region));
    case 'described':
      return whenTrue(isDescribed(region, normalizeText(region.text)));
    default:
      return [];
  }
}

/** True, or absent. */
function whenTrue(holds: boolean): readonly Scalar[] {
  return holds ? [true] : [];
}

function hostOf(target: string | undefined): readonly Scalar[] {
  if (target === undefined || !/^https?:/i.test(target)) return [];
  try {
    return [new URL(target).hostname];
  } catch {
    return [];
  }
}
