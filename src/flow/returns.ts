import type { FunctionInfo, Proofs } from './function.ts';
import type { Proof, Run } from './run.ts';
import { lookUp } from './function.ts';
import type { Label, Value } from './value.ts';

/**
 * Notes what holds of the parameters where a function returns, so that who calls it may count on it. What is not proved at one of
 * its ends is not proved.
 * @param value undefined where the end of the body is reached
 */
export function noteReturn(run: Run, info: FunctionInfo, value: Value | undefined, proof: Proof | undefined): void {
  const here = proofsHere(run, info);
  info.proofs.returns = meet(info.proofs.returns, here);
  if (value && !isFalse(value)) info.proofs.true = meet(info.proofs.true, add(here, info, proof));
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

/** What the returned condition proves where it is true. What holds of one member does not hold of the others. */
function add(here: Proofs, info: FunctionInfo, proof: Proof | undefined): Proofs {
  const all = new Map(here);
  for (const { path, value, marks, wide } of proof?.true ?? []) {
    for (const { origin } of value.labels) {
      if (origin.kind !== 'parameter' || origin.function !== info) continue;
      if (wide || (origin.key === undefined && !path?.includes('.')))
        all.set(origin.index, [...(all.get(origin.index) ?? []), ...marks]);
    }
  }
  return all;
}

function meet(known: Proofs | undefined, here: Proofs): Proofs {
  if (!known) return here;
  return new Map(
    [...known].map(([index, marks]) => [index, marks.filter((mark) => here.get(index)?.includes(mark))] as const),
  );
}

function isFalse({ kind, constant }: Value): boolean {
  return kind === 'constant' && (constant === false || constant === null || constant === '' || constant === 0);
}
