import type { CodeSite, CodeSites } from '../model/code-site.ts';
import type { Span } from '../model/text.ts';
import { readCall } from './call-view.ts';
import { readResult } from './result-view.ts';
import type { Run } from './run.ts';
import type { AssignSite, CallSite } from './site.ts';
import { textOf } from './value.ts';

/**
 * The calls and assignments of a text, in the order of the text.
 * @param toFile translates a place of the text to one of the file
 */
export function listSites(run: Run, toFile: (span: Span) => Span): CodeSites {
  // A loop is walked twice, and what stands in it is still there once.
  const calls = unique(run.calls).map((site) => viewCall(run, site, toFile));
  const assigns = unique(run.assigns).map((site) => viewAssign(run, site, toFile));
  return { calls, assigns };
}

function unique<T extends CallSite | AssignSite>(sites: readonly T[]): readonly T[] {
  const byPlace = new Map(sites.map((site) => [`${site.span.start} ${site.span.end} ${site.name}`, site]));
  return [...byPlace.values()].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function viewCall(run: Run, site: CallSite, toFile: (span: Span) => Span): CodeSite {
  const { symbol } = site;
  return {
    language: run.language,
    symbol,
    get concepts() {
      return symbol === undefined ? [] : [...new Set(run.tables.concept.find(symbol))];
    },
    get span() {
      return toFile(site.span);
    },
    ...unitOf(run),
    function: site.inside?.name ?? '',
    get: (field) =>
      readField(run, site, field).map(({ value, span }) => (span ? { value, span: toFile(span) } : { value })),
  };
}

function readField(run: Run, site: CallSite, field: string): ReturnType<typeof readCall> {
  if (field.startsWith('result.')) return readResult(run, site, field).map((value) => ({ value }));
  return field === 'optional' && isRequired(run, site) ? [] : readCall(site, field);
}

/** Without the list the program ends, so that it is never empty. */
function isRequired(run: Run, { optional }: CallSite): boolean {
  return optional !== undefined && run.required.has(optional.split('.').at(-1) ?? optional);
}

/** Fields of an assignment: `symbol`, `name`, `value`, `$symbol` of the value, `function`. */
function viewAssign(run: Run, site: AssignSite, toFile: (span: Span) => Span): CodeSite {
  const { symbol, value } = site;
  const span = toFile(site.span);
  const fields: Readonly<Record<string, string | number | boolean | null | undefined>> = {
    symbol,
    name: site.name,
    function: site.inside?.name,
    value: value.constant === undefined ? (textOf(value) ?? value.symbol ?? '?') : value.constant,
    $symbol: value.symbol,
    $kind: value.kind,
  };
  return {
    language: run.language,
    symbol,
    concepts: [],
    span,
    ...unitOf(run),
    function: site.inside?.name ?? '',
    get: (field) => {
      const found = fields[field];
      return found === undefined ? [] : [{ value: found, span }];
    },
  };
}

function unitOf({ unit: { unit } }: Run): { readonly unit?: string } {
  return unit === undefined ? {} : { unit };
}
