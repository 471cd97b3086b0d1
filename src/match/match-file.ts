import { meetsNeeds, type Contains } from '../guard/needs.ts';
import { matchReads } from '../guard/reads.ts';
import { untrusted } from '../guard/untrusted.ts';
import type { CodeSites } from '../model/code-site.ts';
import type { DataNode, Dockerfile, TextRegion } from '../model/document.ts';
import type { Fact, FactValue } from '../model/fact.ts';
import type { Kind } from '../model/file.ts';
import type { Assumption, RawFinding } from '../model/finding.ts';
import type { Emission, InventoryRule, Match, Rule, RuleSet } from '../model/rule.ts';
import type { InlineCode, ShellScript } from '../model/script.ts';
import type { Region, Span, Untrusted } from '../model/text.ts';
import type { Candidate, FieldValue } from './candidate.ts';
import { holds } from './condition.ts';
import { matchCode } from './code.ts';
import { matchCredential } from './credential.ts';
import { matchDockerfile } from './dockerfile.ts';
import { splitCandidate } from './each.ts';
import { matchImports, type ImportSite } from './imports.ts';
import { matchPath } from './path.ts';
import { matchSetting } from './setting.ts';
import { firstOf, matchShell } from './shell.ts';
import { matchText } from './text.ts';

/** More findings of one rule in one file say nothing new; the rest is counted in the last one. */
const FINDING_CAP = 100;

/** What the matchers need of a parsed file. */
export interface MatchInput {
  readonly kind: Kind;
  readonly roots: readonly DataNode[];
  readonly dockerfile: Dockerfile | undefined;
  readonly scripts: readonly ShellScript[];
  readonly imports: readonly ImportSite[];
  readonly code: CodeSites;
  readonly text: string;
  /** Whether the text has a word, in any case. */
  readonly contains: Contains;
  readonly regionsOf: (names: readonly string[]) => readonly TextRegion[];
  readonly regionOf: (span: Span) => Region;
  readonly hashOf: (line: number) => string;
  /** The same with the characters of the spans left out. */
  readonly hashWithout: (spans: readonly Span[]) => (line: number) => string;
  readonly toFile: (code: InlineCode, span: Span) => Span;
  readonly products: RuleSet['products'];
}

interface Hit {
  readonly candidate: Candidate;
  readonly match: Match;
  readonly assumes: readonly Assumption[];
}

/** What one rule finds in and learns from one file. */
export function matchFile(
  rule: Rule | InventoryRule,
  input: MatchInput,
): { readonly findings: readonly RawFinding[]; readonly facts: readonly Fact[] } {
  const hits = rule.match.flatMap((match) =>
    matchReads(match, rule.on, input.kind) && meetsNeeds(match, input.contains) ? findHits(match, rule.on, input) : [],
  );
  const safe = concealCredentials(rule, hits, input);
  const facts = hits.flatMap((hit) => rule.emits.flatMap((emission) => createFacts(emission, hit, safe)));
  return { findings: 'severity' in rule ? createFindings(rule, hits, safe) : [], facts };
}

/**
 * The hash of a line goes to the report and to GitHub, and 64 bits are enough to confirm a guess at a weak password or to find
 * the same key elsewhere. So the credentials that a rule found count as blanks in the hashes of what it reports: the identity
 * of the finding is the text around them, and a key that is exchanged for another in the same place stays the same finding.
 */
function concealCredentials(rule: Rule | InventoryRule, hits: readonly Hit[], input: MatchInput): MatchInput {
  const isSensitive = 'severity' in rule && rule.sensitive;
  const conceal = hits.flatMap(({ candidate }) => {
    if (candidate.conceal) return candidate.conceal;
    const values = isSensitive ? VALUE_FIELDS.flatMap((field) => candidate.get(field)) : [];
    return values.flatMap(({ span }) => span ?? []);
  });
  return conceal.length === 0 ? input : { ...input, hashOf: input.hashWithout(conceal) };
}

/** Where the matchers keep what is given to a name. */
const VALUE_FIELDS = ['$value', 'value'];

function findCandidates(match: Match, on: Rule['on'], input: MatchInput): Iterable<Candidate> {
  switch (match.matcher) {
    case 'dockerfile':
      return input.dockerfile ? matchDockerfile(match, input.dockerfile) : [];
    case 'path':
      return matchPath(match, input.roots);
    case 'shell':
      return matchShell(
        match,
        input.scripts.filter((script) => mayMatch(match, script, input)),
      );
    case 'setting':
      return matchSetting(
        match,
        input.scripts.flatMap(({ code }) => code),
        input.toFile,
      );
    case 'imports':
      return matchImports(match, input.imports);
    case 'text':
      return matchText(match, input.regionsOf(match.regions));
    case 'credential':
      return matchCredential(match, input.text);
    case 'code':
      return matchCode(match, match.on ?? on, input.code);
    // Flows are linked over all files first, see `threat/flow-threats.ts`.
    case 'flow':
      return [];
  }
}

/**
 * What a rule asks of the script as a whole is asked once, not of each of its commands: most scripts of a repository are out
 * by their carrier alone.
 */
function mayMatch({ where }: Match, script: ShellScript, { products }: MatchInput): boolean {
  const shared = where.filter((one) => 'field' in one && (one.field === 'carrier' || one.field.startsWith('script.')));
  const first = firstOf(script);
  return (
    first !== undefined &&
    holds(
      shared,
      (name) => first.get(name),
      products,
      () => undefined,
    )
  );
}

function findHits(match: Match, on: Rule['on'], input: MatchInput): readonly Hit[] {
  const hits: Hit[] = [];
  for (const whole of findCandidates(match, on, input)) {
    for (const candidate of splitCandidate(whole, match.each)) {
      const assumes: Assumption[] = [];
      const field = (name: string): readonly FieldValue[] => candidate.get(name);
      if (holds(match.where, field, input.products, (assumption) => assumes.push(assumption)))
        hits.push({ candidate, match, assumes });
    }
  }
  return hits;
}

/** A field with several values makes a fact for each of them. */
function createFacts(emission: Emission, { candidate }: Hit, input: MatchInput): readonly Fact[] {
  const region = input.regionOf(candidate.span);
  const place = {
    region,
    lineHash: input.hashOf(region.startLine),
    ...(candidate.unit === undefined ? {} : { unit: candidate.unit }),
  };
  let versions: readonly Record<string, FactValue>[] = [{}];
  for (const [name, value] of Object.entries(emission.fields)) {
    if (typeof value !== 'string' || !value.startsWith('$')) {
      versions = versions.map((fields) => ({ ...fields, [name]: value }));
      continue;
    }
    const values = readReference(candidate, value).flatMap((read) => (read.value === null ? [] : [read.value]));
    const few = values.slice(0, FINDING_CAP);
    if (few.length > 0)
      versions = versions.flatMap((fields) => few.map((read) => ({ ...fields, [name]: read }))).slice(0, FINDING_CAP);
  }
  return versions.map((fields) => ({ kind: emission.fact, fields, ...place }));
}

/** `$name` reads the field `name`; fields of the path matcher are themselves called `$key`, `$value`, `$image.name`. */
function readReference(candidate: Candidate, reference: string): readonly FieldValue[] {
  const own = candidate.get(reference);
  return own.length > 0 ? own : candidate.get(reference.slice(1));
}

function createFindings(rule: Rule, hits: readonly Hit[], input: MatchInput): readonly RawFinding[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = groupKey(rule, hit, input);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  const all = [...groups.values()];
  const rest = all.slice(FINDING_CAP - 1);
  return [...all.slice(0, FINDING_CAP - 1), rest.flat()].flatMap((group) => createFinding(rule, group, input));
}

/** Alternatives are written strongest first, so the first hit of a group speaks for it and gives it its place. */
function groupKey(rule: Rule, hit: Hit, input: MatchInput): string {
  const group = hit.match.group ?? rule.group;
  if (group === 'file' || group === 'repository') return '';
  if (group === 'unit') return hit.candidate.unit ?? '';
  return String(input.regionOf(primarySpan(hit)).startLine);
}

function primarySpan({ candidate, match }: Hit): Span {
  const reported = match.report === undefined ? undefined : candidate.get(match.report)[0]?.span;
  return reported ?? candidate.span;
}

function createFinding(rule: Rule, group: readonly Hit[], input: MatchInput): readonly RawFinding[] {
  const [first, ...more] = keepSure(group);
  if (!first) return [];
  const region = input.regionOf(primarySpan(first));
  const [, ...also] = uniqueLines([region, ...more.map((hit) => input.regionOf(primarySpan(hit)))]);
  const values = readValues(rule, first, also.length + 1);
  const steps = first.match.steps.flatMap(({ field, message }) => {
    const span = first.candidate.get(field)[0]?.span;
    return span ? [{ region: input.regionOf(span), message: { template: message, values } }] : [];
  });
  const { unit } = first.candidate;
  return [
    {
      rule: rule.id,
      region,
      lineHash: input.hashOf(region.startLine),
      ...(unit === undefined ? {} : { unit }),
      values,
      steps,
      assumes: first.assumes,
      also: also.slice(0, FINDING_CAP),
      anchor: first.candidate.anchor,
    },
  ];
}

/** A finding stands or falls with its assumptions, so those of a group that need none are not tied to those that do. */
function keepSure(group: readonly Hit[]): readonly Hit[] {
  const sure = group.filter(({ assumes }) => assumes.length === 0);
  return sure.length > 0 ? sure : group;
}

function uniqueLines(regions: readonly Region[]): readonly Region[] {
  const seen = new Set<number>();
  return regions.filter(({ startLine }) => !seen.has(startLine) && seen.add(startLine));
}

/** Values of all placeholders that the rule's sentences name. */
function readValues(rule: Rule, { candidate, match }: Hit, count: number): Readonly<Record<string, Untrusted>> {
  const sentences = [
    rule.message,
    ...rule.variants.map(({ message }) => message),
    ...match.steps.map(({ message }) => message),
  ];
  const named = sentences.flatMap((sentence) => [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name));
  const names = new Set([...named, ...Object.keys(match.bind)]);
  const entries = [...names].map((name): [string, Untrusted] => {
    if (name === 'count') return [name, untrusted(String(count))];
    const read = candidate
      .get(match.bind[name] ?? name)
      .flatMap(({ value }) => (value === null ? [] : [String(value)]));
    return [name, untrusted([...new Set(read)].slice(0, 3).join(', '))];
  });
  return Object.fromEntries(entries);
}
