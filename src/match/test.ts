import { posix } from 'node:path';
import { matchesWildcard } from '../guard/wildcard.ts';
import type { Assumption } from '../model/finding.ts';
import type { Operand, RuleSet, Scalar, Test } from '../model/rule.ts';
import type { FieldValue } from './candidate.ts';
import { isAffected } from './dependency.ts';

/** Longest text that a regular expression is given; more is cut. */
const REGEX_INPUT_CAP = 20_000;

/** What a test may look at besides the values themselves. */
export interface TestContext {
  readonly products: RuleSet['products'];
  /** Values of another field of the same candidate. */
  readonly field: (name: string) => readonly FieldValue[];
  /** Collects the product defaults that the wanted answer rests on: true, or false where the test is negated. */
  readonly assume: (assumption: Assumption) => void;
  readonly negated?: boolean;
}

const patterns = new Map<string, RegExp>();

function compilePattern(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  const compiled = new RegExp(pattern);
  patterns.set(pattern, compiled);
  return compiled;
}

/** True when every test holds for the values of one field. A test on values holds when one value satisfies it. */
export function passes(values: readonly FieldValue[], tests: readonly Test[], context: TestContext): boolean {
  return tests.every((test) => passesOne(values, test, context));
}

function passesOne(values: readonly FieldValue[], test: Test, context: TestContext): boolean {
  switch (test.op) {
    case 'absent':
      return values.length === 0;
    case 'present':
      return values.length > 0;
    case 'empty':
      return values.some(({ value }) => value === '' || value === null);
    case 'not':
      return !passes(values, test.tests, { ...context, negated: !context.negated });
    case 'every':
      return values.length > 0 && values.every((value) => passes([value], test.tests, context));
    case 'default':
      return values.length > 0 ? passes(values, test.tests, context) : passesByDefault(test, context);
    case 'matches':
      return values.some(
        ({ value }) => typeof value === 'string' && compilePattern(test.pattern).test(value.slice(0, REGEX_INPUT_CAP)),
      );
    case 'more-than':
      return values.some(({ value }) => numberOf(value) > test.number);
    case 'less-than':
      return values.some(({ value }) => numberOf(value) < test.number);
    case 'is':
    case 'in-domain': {
      const table = 'literals' in test.operand ? readTable(test.operand.literals) : undefined;
      const lookUp = test.op === 'is' ? isInTable : isInTableDomain;
      if (table) return values.some(({ value }) => lookUp(value, table));
      return compareAll(values, test, context);
    }
    default:
      return compareAll(values, test, context);
  }
}

function compareAll(
  values: readonly FieldValue[],
  test: Extract<Test, { operand: Operand }>,
  context: TestContext,
): boolean {
  const operands = readOperand(test.operand, context);
  const compare = COMPARISONS[test.op];
  return values.some(({ value }) => operands.some((operand) => compare(value, operand)));
}

/** The words of a long operand, so that they are looked up instead of compared one by one. */
interface Table {
  readonly words: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

/** Shorter lists are compared faster than they are indexed. */
const TABLE_FROM = 6;
const tables = new WeakMap<readonly Scalar[], Table>();

function readTable(literals: readonly Scalar[]): Table | undefined {
  const known = tables.get(literals);
  if (known || literals.length < TABLE_FROM || literals.includes(null)) return known;
  const words = literals.map(String);
  const table = { words: new Set(words), domains: new Set(words.map(trimDomain)) };
  tables.set(literals, table);
  return table;
}

function isInTable(value: Scalar, { words }: Table): boolean {
  return value !== null && words.has(String(value));
}

function isInTableDomain(value: Scalar, { domains }: Table): boolean {
  if (value === null) return false;
  // No domain of a table has more labels, and a value may be a whole file.
  const labels = trimHost(String(value)).split('.').slice(-12);
  return labels.some((_label, index) => domains.has(labels.slice(index).join('.')));
}

/** A number, or a text that is one; anything else is neither more nor less than any. */
function numberOf(value: Scalar): number {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  return isNumeric ? Number(value) : Number.NaN;
}

function readOperand(operand: Operand, context: TestContext): readonly Scalar[] {
  return 'literals' in operand ? operand.literals : context.field(operand.field).map(({ value }) => value);
}

/**
 * An absent setting has its product's default. Where the documented ones disagree, the answer is the wanted one for those
 * that give it, and the reduce, which knows the version, compares.
 */
function passesByDefault(test: Extract<Test, { op: 'default' }>, context: TestContext): boolean {
  const { product, setting, tests } = test;
  const defaults = context.products[product]?.settings[setting]?.defaults ?? [];
  const passing = defaults.filter(({ value }) => passes(value === null ? [] : [{ value }], tests, context));
  const failing = defaults.filter((one) => !passing.includes(one));
  const answer = context.negated ? defaults.length > 0 && failing.length === 0 : passing.length > 0;
  const grounds = answer ? passing : failing;
  if (grounds.length > 0 && grounds.length < defaults.length)
    context.assume({ product, setting, values: grounds.map(({ value }) => value) });
  return answer;
}

type Comparison = (value: Scalar, operand: Scalar) => boolean;
type ComparisonName = Extract<Test, { operand: Operand }>['op'];

const onText =
  (compare: (value: string, operand: string) => boolean): Comparison =>
  (value, operand) =>
    value !== null && operand !== null && compare(String(value), String(operand));

/** `path` is `root` or lies below it. */
function isUnder(given: string, root: string): boolean {
  // `/sandbox/../etc` only begins like a path below /sandbox.
  const path = given.includes('..') ? posix.normalize(given) : given;
  let length = root.length;
  while (root[length - 1] === '/') length--;
  const base = root.slice(0, length);
  return path === root || path === base || path.startsWith(`${base}/`);
}

/** `host` is `domain` or one of its sub-domains; `*.domain` stands for all of them. */
function isInDomain(host: string, domain: string): boolean {
  const name = trimHost(host);
  const wanted = trimDomain(domain);
  return name === wanted || name.endsWith(`.${wanted}`);
}

function trimHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

function trimDomain(domain: string): string {
  return domain.toLowerCase().replace(/^\*?\./, '');
}

const COMPARISONS: Readonly<Record<ComparisonName, Comparison>> = {
  is: (value, operand) =>
    value === operand || (value !== null && operand !== null && String(value) === String(operand)),
  like: onText(matchesWildcard),
  under: onText(isUnder),
  covers: onText((value, operand) => isUnder(operand, value)),
  'starts-with': onText((value, operand) => value.startsWith(operand)),
  'ends-with': onText((value, operand) => value.endsWith(operand)),
  contains: onText((value, operand) => value.includes(operand)),
  'in-domain': onText(isInDomain),
  'domain-of': onText((value, operand) => isInDomain(operand, value)),
  'affected-by': onText(isAffected),
};
