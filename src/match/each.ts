import type { Candidate, FieldValue } from './candidate.ts';

/**
 * `each: argument` in a match: a candidate per value of that field, so that of several packages, paths or variables in one
 * command each is tested and learned by itself. All other fields stay those of the whole.
 *
 * | field | value |
 * |---|---|
 * | `each` | the value |
 * | `each.name` | what stands before `=`, `==`, `>=` or a later `@`: of `-e NAME=x`, `name==1.2`, `@scope/name@1.2` |
 * | `each.value` | what stands after it |
 * | `each.version` | that, when it is a version and not a name of one such as `latest` |
 */
export function splitCandidate(candidate: Candidate, field: string | undefined): readonly Candidate[] {
  if (field === undefined) return [candidate];
  return candidate.get(field).map((one, index) => ({
    span: one.span ?? candidate.span,
    ...(candidate.unit === undefined ? {} : { unit: candidate.unit }),
    get anchor() {
      return index === 0 ? candidate.anchor : `${candidate.anchor} #${index + 1}`;
    },
    get: (name) => (name === 'each' || name.startsWith('each.') ? readPart(one, name) : candidate.get(name)),
  }));
}

/** A leading `@` is a scope. */
const PAIR = /^(@?[^@=<>~!]+)(?:[<>~!]=?|={1,3}|@)(.*)$/s;

function readPart(one: FieldValue, name: string): readonly FieldValue[] {
  if (name === 'each') return [one];
  const found = typeof one.value === 'string' ? PAIR.exec(one.value) : null;
  if (name === 'each.name') return [{ ...one, value: found?.[1] ?? one.value }];
  const rest = found?.[2];
  if (rest === undefined) return [];
  if (name === 'each.value') return [{ ...one, value: rest }];
  return name === 'each.version' && /^[\^~v]?\d/.test(rest) ? [{ ...one, value: rest.replace(/^[\^~v]/, '') }] : [];
}
