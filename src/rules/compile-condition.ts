import type { Condition, Operand, RepositoryCondition, Scalar, Scope, Test } from '../model/rule.ts';
import type { FactKind } from '../model/fact.ts';
import { isObject, type Source } from './source.ts';

const KEYWORDS = new Set(['absent', 'present', 'empty']);
const OPERAND_OPERATORS = new Set([
  'is',
  'like',
  'under',
  'covers',
  'starts-with',
  'ends-with',
  'contains',
  'in-domain',
  'domain-of',
  'affected-by',
]);

const SCOPES: readonly Scope[] = [
  'same-unit',
  'same-image',
  'same-service',
  'same-job',
  'same-file',
  'same-directory',
  'enclosing-directory',
  'repository',
];

/** Reads `where:`; every mapping has one key, a field or `any`, `all`, `none`. */
export function compileConditions(value: unknown, source: Source): readonly Condition[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw source.fault('`where` is a list of conditions');
  return value.map((item) => compileCondition(item, source));
}

function compileCondition(value: unknown, source: Source): Condition {
  const [entry, more] = isObject(value) ? Object.entries(value) : [];
  if (!entry || more) throw source.fault('a condition is a mapping with one field, `any`, `all` or `none`');
  const [field, tests] = entry;
  if (field === 'any') return { any: compileConditions(tests, source) };
  if (field === 'all') return { all: compileConditions(tests, source) };
  if (field === 'none') return { none: compileConditions(tests, source) };
  return { field, tests: compileTests(tests, source) };
}

/** Reads the shorthands (`absent`, a scalar, a list of scalars) and the operators of one field. */
function compileTests(value: unknown, source: Source): readonly Test[] {
  if (typeof value === 'string' && KEYWORDS.has(value)) return [{ op: value as 'absent' | 'present' | 'empty' }];
  if (!isObject(value) || 'table' in value || 'field' in value)
    return [{ op: 'is', operand: compileOperand(value, source) }];
  if ('default' in value) return [compileDefault(value, source)];
  const tests = Object.entries(value).map(([op, operand]) => compileTest(op, operand, source));
  if (tests.length === 0) throw source.fault('a condition on a field names at least one test');
  return tests;
}

function compileTest(op: string, value: unknown, source: Source): Test {
  if (OPERAND_OPERATORS.has(op)) return { op: op as 'is', operand: compileOperand(value, source) };
  if (op === 'not' || op === 'every') return { op, tests: compileTests(value, source) };
  if (op === 'matches' && typeof value === 'string') return { op, pattern: value };
  if ((op === 'more-than' || op === 'less-than') && typeof value === 'number') return { op, number: value };
  throw source.fault(`\`${op}\` is no operator, or its value has the wrong type`);
}

/** `{default: product/setting, …}`: the other tests, on the product's default where the field is absent. */
function compileDefault({ default: name, ...tests }: Record<string, unknown>, source: Source): Test {
  const [product = '', setting = ''] = String(name).split('/');
  if (!source.products[product]?.settings[setting]) throw source.fault(`rules/products has no setting ${String(name)}`);
  return { op: 'default', product, setting, tests: compileTests(tests, source) };
}

function compileOperand(value: unknown, source: Source): Operand {
  if (isObject(value) && typeof value['field'] === 'string') return { field: value['field'] };
  const literals = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => compileLiteral(item, source));
  return { literals };
}

function compileLiteral(value: unknown, source: Source): readonly Scalar[] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [value];
  if (isObject(value) && typeof value['table'] === 'string') return source.table(value['table']);
  throw source.fault('an operand is a scalar, a list of scalars, {field: …} or {table: …}');
}

/** Reads `when:`, `requires:`, `present:` and `absent:`; a list means all of it. */
export function compileRepositoryCondition(value: unknown, source: Source): RepositoryCondition {
  if (Array.isArray(value)) return { all: value.map((item) => compileRepositoryCondition(item, source)) };
  if (!isObject(value)) throw source.fault('a repository condition is a mapping or a list');
  refuseUnknownKeys(value, source);
  const scope = SCOPES.find((name) => name === (value['in'] ?? 'repository'));
  if (!scope) throw source.fault(`\`in\` is one of ${SCOPES.join(', ')}`);
  if (typeof value['fact'] === 'string') {
    return { fact: value['fact'] as FactKind, where: compileConditions(value['where'], source), in: scope };
  }
  if (typeof value['control'] === 'string') {
    const states = [value['state'] ?? ['enforced', 'configured']].flat().map(String);
    return { control: value['control'], states, in: scope };
  }
  if (value['finding'] !== undefined) return { finding: compileConditions(value['finding'], source) };
  for (const key of ['any', 'all', 'none'] as const) {
    const list = value[key];
    if (Array.isArray(list))
      return { [key]: list.map((item) => compileRepositoryCondition(item, source)) } as unknown as RepositoryCondition;
  }
  throw source.fault('a repository condition names a fact, a control, `finding`, `any`, `all` or `none`');
}

const CONDITION_KEYS: Readonly<Record<string, readonly string[]>> = {
  fact: ['where', 'in'],
  control: ['state', 'in'],
  finding: [],
  any: [],
  all: [],
  none: [],
};

/** A misspelt key that is passed over would make another condition than the one written down. */
function refuseUnknownKeys(value: Record<string, unknown>, source: Source): void {
  const keys = Object.keys(value);
  const kind = keys.find((key) => Object.hasOwn(CONDITION_KEYS, key));
  if (kind === undefined) return;
  const unknown = keys.find((key) => key !== kind && !CONDITION_KEYS[kind]?.includes(key));
  if (unknown !== undefined) throw source.fault(`a repository condition on \`${kind}\` has no key \`${unknown}\``);
}

/** Every field a condition reads, for the checker. */
export function testsOf(conditions: readonly Condition[]): readonly Test[] {
  const nested = (test: Test): readonly Test[] => ('tests' in test ? [test, ...test.tests.flatMap(nested)] : [test]);
  return conditions.flatMap((condition) => {
    if ('any' in condition) return testsOf(condition.any);
    if ('all' in condition) return testsOf(condition.all);
    if ('none' in condition) return testsOf(condition.none);
    return condition.tests.flatMap(nested);
  });
}
