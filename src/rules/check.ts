import { FACT_KINDS } from '../model/fact.ts';
import { SCORE_BANDS } from '../model/layer.ts';
import type { Condition, InventoryRule, PathQuery, RepositoryCondition, Rule } from '../model/rule.ts';
import { testsOf } from './compile-condition.ts';
import { readExample } from './example.ts';
import type { Example, RuleFile } from './rule-file.ts';
import type { Taxonomies } from './compile.ts';

/** Fields that a placeholder may name without `bind:`, by matcher; `path` binds all its placeholders. */
const OPEN_PLACEHOLDERS = /^(image|command|user|key|value|module|name|argument|url|count|credential)(\.[\w-]+)?$/;

/** What the checker needs besides the rule: who else exists, what is retired, and whether a regex is provably linear. */
export interface CheckContext {
  readonly file: string;
  readonly retired: ReadonlySet<string>;
  readonly taxonomies: Taxonomies;
  readonly isLinear: (pattern: string) => boolean;
}

/** All reasons to refuse a rule; none means it may be released. */
export function checkRule(source: RuleFile, rule: Rule, context: CheckContext): readonly string[] {
  return [
    ...checkIdentity(source, rule, context),
    ...checkProse(rule),
    ...checkExamples(source),
    ...checkMaps(rule, context.taxonomies),
    ...checkEmissions(rule, context.taxonomies),
    ...checkFactConditions(rule, context.taxonomies),
    ...checkFindingConditions(rule),
    ...checkRegexes(rule, context.isLinear),
  ];
}

function checkIdentity(source: RuleFile, rule: Rule, { file, retired }: CheckContext): readonly string[] {
  const reasons: string[] = [];
  for (const { id, severity, score } of [rule, ...rule.variants]) {
    const [low, high] = SCORE_BANDS[severity];
    if (score < low || score > high)
      reasons.push(`${id}: score ${score} lies outside the band of ${severity} (${low} to ${high})`);
    if (retired.has(id)) reasons.push(`${id} is retired and cannot be used again`);
    if (id.length > 64) reasons.push(`${id} is longer than 64 characters`);
  }
  const slug = source.id.split('/')[1] ?? '';
  if (!file.endsWith(`/${slug}.yml`)) reasons.push(`the file is named after the id: ${slug}.yml`);
  if (/^l\d\//.test(source.id) && source.id.slice(1, 2) !== source.layer.slice(1))
    reasons.push('the id begins with the layer');
  if (rule.posture && ['critical', 'high'].includes(rule.severity)) reasons.push('an absence is never above medium');
  if (rule.path && (rule.variants.length > 0 || rule.requires))
    reasons.push('an attack path takes neither variants nor requires');
  if ((rule.path !== undefined) !== source.id.startsWith('x/'))
    reasons.push('attack paths, and only they, have an id that begins with x/');
  if (rule.posture && (rule.variants.length > 0 || rule.requires))
    reasons.push('a rule with present and absent takes neither variants nor requires');
  return reasons;
}

function checkProse(rule: Rule): readonly string[] {
  const reasons: string[] = [];
  const bound = new Set(rule.match.flatMap(({ bind }) => Object.keys(bind)));
  const messages = [
    rule.message,
    ...rule.variants.map(({ message }) => message),
    ...rule.match.flatMap(({ steps }) => steps.map(({ message }) => message)),
  ];
  for (const message of messages) {
    if (message.length > 120) reasons.push(`the message is longer than 120 characters: ${message}`);
    for (const [, name = ''] of message.matchAll(/\{([^}]*)\}/g)) {
      const isKnown = rule.path
        ? name === 'from' || name === 'to'
        : rule.posture
          ? name === 'name'
          : bound.has(name) || OPEN_PLACEHOLDERS.test(name);
      if (!isKnown) reasons.push(`the placeholder {${name}} is not bound`);
    }
  }
  const revealing = rule.match
    .flatMap(({ bind }) => Object.values(bind))
    .filter((field) => /(^|[.$])value$|^argument|^word|^url/.test(field));
  if (rule.sensitive && revealing.length > 0)
    reasons.push(`a sensitive rule binds ${revealing.join(', ')}, which would show the credential`);
  if (rule.why.split(/\s+/).length < 20) reasons.push('`why` has fewer than 20 words');
  return reasons;
}

function checkExamples(source: RuleFile): readonly string[] {
  const reasons: string[] = [];
  if (source.bad.length === 0) reasons.push('there is no `bad` example');
  if (source.good.length < 2) reasons.push('there are fewer than two `good` examples');
  if (!source.good.some(({ name }) => name?.startsWith('near miss')))
    reasons.push('no `good` example is named as a near miss');
  const seen = new Set<string>();
  for (const example of [...source.bad, ...source.good]) {
    const text = JSON.stringify(readExample(example).files);
    if (seen.has(text)) reasons.push(`two examples are the same: ${example.name ?? example.file ?? ''}`);
    seen.add(text);
  }
  if (source.bad.some((example) => countMarks(example) === 0)) reasons.push('a `bad` example has no `<- here` mark');
  if (source.good.some((example) => countMarks(example) > 0)) reasons.push('a `good` example has a `<- here` mark');
  return reasons;
}

function checkMaps(rule: Rule, taxonomies: Taxonomies): readonly string[] {
  return Object.entries(rule.maps).flatMap(([name, ids]) => {
    const known = new Set(taxonomies.taxonomy[name as keyof Rule['maps']].map(({ id }) => id));
    return ids.filter((id) => !known.has(id)).map((id) => `rules/taxonomy.yml has no ${name} entry ${id}`);
  });
}

/** Facts use the vocabulary only: a posture that asks for a misspelt field would be silent for ever. */
export function checkEmissions(rule: Pick<Rule, 'emits'>, { facts }: Taxonomies): readonly string[] {
  return rule.emits.flatMap(({ fact, fields }) => {
    const known = facts[fact];
    if (!FACT_KINDS.includes(fact) || !known) return [`there is no fact ${fact}`];
    return Object.keys(fields)
      .filter((field) => !Object.hasOwn(known, field))
      .map((field) => `the fact ${fact} has no field ${field}`);
  });
}

/** The same for the facts that a rule asks for. */
function checkFactConditions(rule: Rule, { facts }: Taxonomies): readonly string[] {
  return factConditionsOf(rule).flatMap(({ fact, where }) => {
    const known = facts[fact];
    if (!FACT_KINDS.includes(fact) || !known) return [`there is no fact ${fact}`];
    return fieldsOf(where)
      .filter((field) => field !== '$path' && !field.startsWith('finding.') && !Object.hasOwn(known, field))
      .map((field) => `the fact ${fact} has no field ${field}`);
  });
}

/** The same for the values of its own finding: those it binds, those its sentences name, `$path` and `$role`. */
function checkFindingConditions(rule: Rule): readonly string[] {
  const known = new Set(['$path', '$role', ...rule.match.flatMap(({ bind }) => Object.keys(bind))]);
  return repositoryConditionsOf(rule)
    .flatMap((condition) => ('finding' in condition ? fieldsOf(condition.finding) : []))
    .filter((field) => !known.has(field) && !OPEN_PLACEHOLDERS.test(field))
    .map((field) => `the finding has no value ${field}`);
}

/** Text of the repository reaches every pattern of a rule, so each must be linear. */
export function checkRegexes(rule: Rule | InventoryRule, isLinear: CheckContext['isLinear']): readonly string[] {
  const conditions = [
    ...rule.match.flatMap(({ where }) => where),
    ...('severity' in rule ? repositoryConditionsOf(rule).flatMap(ownConditions) : []),
  ];
  const formats = rule.match.flatMap((match) => (match.matcher === 'credential' ? match.formats : []));
  const forms = formats.flatMap(({ pattern, near, unless }) => [pattern, near ?? [], unless ?? []].flat());
  const unproven = [
    ...testsOf(conditions).flatMap((test) => (test.op === 'matches' && !isLinear(test.pattern) ? [test.pattern] : [])),
    ...new Set(forms.filter((pattern) => !isBounded(pattern) || !isLinear(`^(?:${pattern})`))),
  ];
  return unproven.map((pattern) => `the regular expression ${pattern} cannot be proven linear`);
}

/**
 * No repetition without an end. The form of a credential is looked for all over a text: when it is bounded and linear from any
 * one place, which is proved far quicker than the whole search, then the search is linear too.
 */
function isBounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return !/[*+]|\{\d+,\}/.test(bare);
}

type FactCondition = Extract<RepositoryCondition, { fact: unknown }>;

function factConditionsOf(rule: Rule): readonly FactCondition[] {
  return repositoryConditionsOf(rule).flatMap((condition) => ('fact' in condition ? [condition] : []));
}

/** All conditions of a rule over the repository, nested ones too. */
function repositoryConditionsOf({ requires, variants, posture, path }: Rule): readonly RepositoryCondition[] {
  const nested = (condition: RepositoryCondition): readonly RepositoryCondition[] => {
    if ('any' in condition) return condition.any.flatMap(nested);
    if ('all' in condition) return condition.all.flatMap(nested);
    return 'none' in condition ? condition.none.flatMap(nested) : [condition];
  };
  const roots = [
    requires ?? [],
    variants.map(({ when }) => when),
    posture?.present ?? [],
    posture?.absent ?? [],
    listPathFacts(path),
  ];
  return roots.flat().flatMap(nested);
}

function listPathFacts(path: PathQuery | undefined): readonly FactCondition[] {
  const evidence = path ? [...path.hops.flatMap(({ any }) => any), ...path.unless] : [];
  return evidence.flatMap((item) => ('fact' in item ? [{ ...item, in: 'repository' as const }] : []));
}

function ownConditions(condition: RepositoryCondition): readonly Condition[] {
  if ('fact' in condition) return condition.where;
  return 'finding' in condition ? condition.finding : [];
}

function fieldsOf(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((condition) => {
    if ('any' in condition) return fieldsOf(condition.any);
    if ('all' in condition) return fieldsOf(condition.all);
    return 'none' in condition ? fieldsOf(condition.none) : [condition.field];
  });
}

function countMarks(example: Example): number {
  return readExample(example).expected.length;
}
