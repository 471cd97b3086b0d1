import type { FactKind, FactValue } from '../model/fact.ts';
import type { Role } from '../model/file.ts';
import type { Emission, InventoryRule, Literals, Match, MatchBase, Posture, Rule, Variant } from '../model/rule.ts';
import { compileCodeMatch } from './compile-code.ts';
import { compileConditions, compileRepositoryCondition } from './compile-condition.ts';
import { compilePath } from './compile-path.ts';
import { needsOf } from './needs.ts';
import { renderPage } from './page.ts';
import type { RuleFile } from './rule-file.ts';
import { isObject, type Source } from './source.ts';

const MATCHER_KEYS = {
  instruction: 'dockerfile',
  path: 'path',
  command: 'shell',
  setting: 'setting',
  import: 'imports',
  text: 'text',
  credential: 'credential',
  call: 'code',
  assign: 'code',
  flow: 'flow',
} as const;
const LIST_NAMES = {
  dockerfile: 'instructions',
  path: 'paths',
  shell: 'commands',
  setting: 'keys',
  imports: 'modules',
  text: 'regions',
  credential: 'formats',
  code: 'calls',
  flow: 'from',
} as const;

/** A rule file, whose shape the schema has already checked, as the engine reads it. */
export function compileRule(file: RuleFile, source: Source): Rule {
  const match = compileMatches(file.match, source);
  const posture = compilePosture(file.match, source);
  const path = compilePath(file.match, source);
  const rule = {
    id: file.id,
    title: file.title,
    layer: file.layer,
    also: file.also ?? [],
    severity: file.severity,
    score: file.score,
    precision: file.precision,
    status: file.status,
    maps: { maestro: [], cwe: [], asi: [], llm: [], mcp: [], atlas: [], ...file.maps },
    since: file.since,
    on: [file.on ?? []].flat(),
    roles: file.roles ?? (['product'] satisfies Role[]),
    literals: compileLiterals(file.literals),
    match,
    ...(posture ? { posture } : {}),
    ...(path ? { path } : {}),
    ...(file.requires === undefined ? {} : { requires: compileRepositoryCondition(file.requires, source) }),
    group: file.group ?? 'line',
    sensitive: file.sensitive ?? false,
    yieldsTo: [file['yields-to'] ?? []].flat(),
    emits: compileEmissions(file.emits),
    variants: (file.variants ?? []).map((variant) => compileVariant(variant, file, source)),
    message: file.message,
    why: tidy(file.why),
    fix: tidy(file.fix),
    falsePositives: (file['false-positives'] ?? []).map(tidy),
    references: file.references ?? [],
  } satisfies Omit<Rule, 'help'>;
  return { ...rule, help: renderPage(file, 'help') };
}

export function compileInventoryRule(
  file: Pick<RuleFile, 'id' | 'on' | 'literals' | 'match' | 'emits'>,
  source: Source,
): InventoryRule {
  const match = compileMatches(file.match, source);
  return {
    id: file.id,
    on: [file.on ?? []].flat(),
    literals: compileLiterals(file.literals),
    match,
    emits: compileEmissions(file.emits),
  };
}

/** `[A, B]` and `{any: [A, B]}`: one of them; `{all: [A, [B, C]]}`: A, and B or C. */
function compileLiterals(value: RuleFile['literals']): Literals {
  if (value === undefined) return { groups: [] };
  if ('all' in value) return { groups: value.all.map((group) => [group].flat()) };
  return { groups: ['any' in value ? value.any : value] };
}

function compileMatches(value: unknown, source: Source): readonly Match[] {
  if (isObject(value) && ('present' in value || 'hops' in value)) return [];
  return [value ?? []].flat().map((item: unknown) => {
    if (!isObject(item)) throw source.fault('`match` is a mapping or a list of mappings');
    return compileMatch(item, source);
  });
}

function compileMatch(item: Record<string, unknown>, source: Source): Match {
  const [key, other] = (Object.keys(MATCHER_KEYS) as (keyof typeof MATCHER_KEYS)[]).filter((name) => name in item);
  if (!key || other)
    throw source.fault(`a match names one of ${Object.keys(MATCHER_KEYS).join(', ')}, or is a single one with present`);
  const matcher = MATCHER_KEYS[key];
  if (matcher === 'code' || matcher === 'flow')
    return compileCodeMatch(item, matcher, compileBase(item, source), source);
  const names = [item[key]]
    .flat()
    .flatMap((name: unknown): readonly unknown[] => (isObject(name) ? source.table(String(name['table'])) : [name]));
  const match = {
    matcher,
    [LIST_NAMES[matcher]]: names.map((name) =>
      matcher === 'credential' ? source.credentialFormat(String(name)) : String(name),
    ),
    ...compileBase(item, source),
  } as unknown as Match;
  return { ...match, needs: needsOf(match) };
}

function compileBase(item: Record<string, unknown>, source: Source): MatchBase {
  return {
    ...(item['on'] === undefined ? {} : { on: [item['on']].flat() as unknown as NonNullable<MatchBase['on']> }),
    ...(item['each'] === undefined ? {} : { each: String(item['each']) }),
    where: compileConditions(item['where'], source),
    ...(item['group'] === undefined ? {} : { group: item['group'] as NonNullable<MatchBase['group']> }),
    ...(item['report'] === undefined ? {} : { report: String(item['report']) }),
    bind: (item['bind'] ?? {}) as Record<string, string>,
    steps: (item['steps'] ?? []) as { field: string; message: string }[],
  };
}

function compilePosture(value: unknown, source: Source): Posture | undefined {
  if (!isObject(value) || !('present' in value)) return undefined;
  const list = (items: unknown): Posture['present'] =>
    [items ?? []].flat().map((item: unknown) => compileRepositoryCondition(item, source));
  return { present: list(value['present']), absent: list(value['absent']) };
}

function compileEmissions(value: RuleFile['emits']): readonly Emission[] {
  return [value ?? []]
    .flat()
    .map(({ fact, ...fields }) => ({ fact: fact as FactKind, fields: fields as Record<string, FactValue> }));
}

function compileVariant(variant: NonNullable<RuleFile['variants']>[number], file: RuleFile, source: Source): Variant {
  return {
    id: variant.id,
    title: variant.title ?? file.title,
    when: compileRepositoryCondition(variant.when, source),
    severity: variant.severity,
    score: variant.score,
    layer: variant.layer ?? file.layer,
    also: variant.also ?? file.also ?? [],
    message: variant.message ?? file.message,
    why: tidy(variant.why ?? file.why),
    ...(variant.group === undefined ? {} : { group: variant.group }),
  };
}

function tidy(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
