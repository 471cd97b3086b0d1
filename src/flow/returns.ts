import { lookUp, type FunctionInfo, type Proofs } from './function.ts';
import { commonMarks } from './marks.ts';
import type { Proof, Refinement, Run } from './run.ts';
import type { Label, Value } from './value.ts';

/**
 * Notes what holds where a function returns, so that who calls it may count on it: of its parameters, and, for a callback, of the
 * variables around it. What is not proved at one of its ends is not proved.
 * @param value undefined where the end of the body is reached
 */
export function noteReturn(run: Run, info: FunctionInfo, value: Value | undefined, proof: Proof | undefined): void {
  const here = proofsHere(run, info);
  const around = proofsAround(run, info);
  const { proofs, around: known } = info;
  proofs.returns = meet(proofs.returns, here);
  if (value && !isFalse(value)) {
    proofs.true = meet(proofs.true, add(here, info, proof?.true));
    known.true = meet(known.true, addAround(around, info, proof?.true));
  }
  if (!value || !isTrue(value)) {
    proofs.false = meet(proofs.false, add(here, info, proof?.false));
    known.false = meet(known.false, addAround(around, info, proof?.false));
  }
}

function proofsHere(run: Run, info: FunctionInfo): Proofs {
  const { parameters } = info.code;
  const given = info.hasSelf ? parameters.slice(1) : parameters;
  return new Map(
    given.map(({ target }, index) => {
      const value = target.op === 'name' ? lookUp(run.frame, target.name) : undefined;
      return [index, marksOf(value?.labels ?? [], info, index)] as const;
    }),
  );
}

function marksOf(labels: readonly Label[], info: FunctionInfo, index: number): readonly string[] {
  const own = labels.find(
    ({ origin }) => origin.kind === 'parameter' && origin.function === info && origin.index === index,
  );
  return own?.marks ?? [];
}

/** What the returned condition proves. What holds of one member does not hold of the others. */
function add(here: Proofs, info: FunctionInfo, refinements: readonly Refinement[] = []): Proofs {
  const all = new Map(here);
  for (const { path, value, marks, wide } of refinements) {
    for (const { origin } of value.labels) {
      if (origin.kind !== 'parameter' || origin.function !== info) continue;
      if (wide || !isMember(info, path)) all.set(origin.index, [...(all.get(origin.index) ?? []), ...marks]);
    }
  }
  return all;
}

type Around = ReadonlyMap<string, readonly string[]>;

/** What a branch of the function has found out about variables that are not its own. */
function proofsAround({ frame }: Run, { frame: outer }: FunctionInfo): Around {
  const around = new Map<string, readonly string[]>();
  for (const [name, { labels }] of frame.variables) {
    const [first] = labels;
    const same = lookUp(outer, name)?.labels[0];
    if (first && same?.origin === first.origin && first.marks.length > same.marks.length) around.set(name, first.marks);
  }
  return around;
}

function addAround(around: Around, { frame }: FunctionInfo, refinements: readonly Refinement[] = []): Around {
  const all = new Map(around);
  for (const { path, marks } of refinements)
    if (path !== undefined && lookUp(frame, rootOf(path))) all.set(path, [...(all.get(path) ?? []), ...marks]);
  return all;
}

/** `parsed` of `parsed.hostname`. */
export function rootOf(path: string): string {
  return path.split('.')[0] ?? path;
}

function meet<K>(
  known: ReadonlyMap<K, readonly string[]> | undefined,
  here: ReadonlyMap<K, readonly string[]>,
): ReadonlyMap<K, readonly string[]> {
  if (!known) return here;
  return new Map([...known].map(([key, marks]) => [key, commonMarks(marks, here.get(key) ?? [])] as const));
}

function isFalse({ kind, constant }: Value): boolean {
  return kind === 'constant' && (constant === false || constant === null || constant === '' || constant === 0);
}

function isTrue({ kind, constant }: Value): boolean {
  if (kind === 'constant') return constant === true || (typeof constant === 'string' && constant !== '');
  return kind === 'record' || kind === 'list' || kind === 'text' || kind === 'function';
}

/** A member of a parameter as it came in. */
function isMember({ code }: FunctionInfo, path: string | undefined): boolean {
  const [owner, member] = path?.split('.') ?? [];
  return member !== undefined && code.parameters.some(({ target }) => target.op === 'name' && target.name === owner);
}
