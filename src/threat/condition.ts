import { reveal } from '../guard/untrusted.ts';
import type { PlacedFact } from '../model/fact.ts';
import type { Role } from '../model/file.ts';
import type { RawFinding } from '../model/finding.ts';
import type { Condition, RepositoryCondition, Scope } from '../model/rule.ts';
import { directoryOf, findDockerfile } from './builds.ts';

/** Decides the conditions on one fact's fields: `match/condition.ts`, handed in because stages do not import each other. */
export type FieldTest = (
  conditions: readonly Condition[],
  field: (name: string) => readonly { readonly value: string | number | boolean | null }[],
) => boolean;

/** The place a condition is asked from. */
export interface Viewpoint {
  readonly path: string;
  readonly role: Role;
  readonly unit?: string | undefined;
  readonly values: RawFinding['values'];
}

/** All facts of the repository, by kind. */
export interface FactIndex {
  readonly of: (kind: PlacedFact['kind']) => readonly PlacedFact[];
  /** Those of one file. */
  readonly in: (kind: PlacedFact['kind'], path: string) => readonly PlacedFact[];
}

/** The facts that make a condition true, in order; undefined when it does not hold. */
export function findEvidence(
  condition: RepositoryCondition,
  from: Viewpoint,
  facts: FactIndex,
  test: FieldTest,
): readonly PlacedFact[] | undefined {
  const decide = (inner: RepositoryCondition): readonly PlacedFact[] | undefined =>
    findEvidence(inner, from, facts, test);
  if ('any' in condition) {
    for (const inner of condition.any) {
      const evidence = decide(inner);
      if (evidence) return evidence;
    }
    return undefined;
  }
  if ('all' in condition) {
    const parts = condition.all.map(decide);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if ('none' in condition) return condition.none.some(decide) ? undefined : [];
  if ('finding' in condition) return test(condition.finding, (name) => readFinding(from, name)) ? [] : undefined;
  const match = findScoped(condition, from, facts).find((fact) =>
    'fact' in condition
      ? test(condition.where, (name) => readFact(fact, from, name))
      : fact.fields['name'] === condition.control && condition.states.includes(String(fact.fields['state'])),
  );
  return match ? [match] : undefined;
}

/** The facts of the kind a condition asks for, where it asks for them. */
function findScoped(
  condition: Extract<RepositoryCondition, { in: Scope }>,
  from: Viewpoint,
  facts: FactIndex,
): readonly PlacedFact[] {
  const kind = 'fact' in condition ? condition.fact : 'control';
  switch (condition.in) {
    case 'repository':
      return facts.of(kind);
    case 'same-directory':
      return facts.of(kind).filter((fact) => directoryOf(fact.path) === directoryOf(from.path));
    case 'enclosing-directory':
      return facts.of(kind).filter((fact) => directoryOf(from.path).startsWith(directoryOf(fact.path)));
    case 'same-file':
      return facts.in(kind, from.path);
    case 'same-service':
      return [...inUnit(kind, from, facts), ...findBuilt(from, facts).flatMap((path) => facts.in(kind, path))];
    default:
      return inUnit(kind, from, facts);
  }
}

/** A unit is an image, a service or a job by the kind of its file; a fact without one holds for the whole file. */
function inUnit(kind: PlacedFact['kind'], from: Viewpoint, facts: FactIndex): readonly PlacedFact[] {
  return facts.in(kind, from.path).filter(({ unit }) => unit === undefined || unit === from.unit);
}

/** The Dockerfiles that the service of a viewpoint is built from: what they put into the image runs in the service. */
function findBuilt(from: Viewpoint, facts: FactIndex): readonly string[] {
  if (from.unit === undefined) return [];
  const services = facts.in('workload', from.path).filter(({ unit }) => unit === from.unit);
  return services.flatMap((service) => findDockerfile(service) ?? []);
}

/** `finding.x` is what `readFinding` reads as x, `$path` the file of the fact; any other name is a field of the fact. */
function readFact(
  fact: PlacedFact,
  from: Viewpoint,
  name: string,
): readonly { readonly value: string | number | boolean }[] {
  if (name.startsWith('finding.')) return readFinding(from, name.slice('finding.'.length));
  if (name === '$path') return [{ value: fact.path }];
  const value = fact.fields[name];
  return value === undefined ? [] : [{ value }];
}

/** `$path` is the path of the finding's file and `$role` what it is for; any other name is a value that the finding bound. */
function readFinding({ path, role, values }: Viewpoint, name: string): readonly { readonly value: string }[] {
  if (name === '$path') return [{ value: path }];
  if (name === '$role') return [{ value: role }];
  const value = values[name];
  return value === undefined ? [] : [{ value: reveal(value) }];
}
