import type { Choice } from '../model/expression.ts';
import { commonMarks, isWide } from './marks.ts';
import { NOTHING_PROVED, proofOf } from './proofs.ts';
import type { Proof, Refinement, Run } from './run.ts';

/** What `a && b` and `a || b` prove: all of it on one side, on the other what each of them proves alone. */
export function proveChoice(run: Run, { how, values }: Choice): Proof {
  const proofs = values.map((value) => proofOf(run, value));
  const all = (side: 'true' | 'false'): Refinement[] => proofs.flatMap((proof) => proof[side]);
  const each = (side: 'true' | 'false'): readonly Refinement[] => commonOf(proofs.map((proof) => proof[side]));
  if (how === 'and') return { true: all('true'), false: each('false') };
  if (how === 'or' || how === 'default') return { true: each('true'), false: all('false') };
  return NOTHING_PROVED;
}

/** `x === 'a' || x === 'b'` proves that x is one of them. */
function commonOf([first, ...others]: readonly (readonly Refinement[])[]): readonly Refinement[] {
  return (first ?? []).flatMap((refinement) => {
    const marks = others.reduce<readonly string[]>(
      (common, other) =>
        commonMarks(
          common,
          other.flatMap((one) => (isAboutSame(one, refinement) ? one.marks : [])),
        ),
      refinement.marks,
    );
    return marks.length > 0 ? [{ ...refinement, marks, wide: marks.every(isWide) }] : [];
  });
}

function isAboutSame(a: Refinement, b: Refinement): boolean {
  if (a.path !== undefined && a.path === b.path) return true;
  return a.value.labels.some(({ origin }) => b.value.labels.some((label) => label.origin.id === origin.id));
}
