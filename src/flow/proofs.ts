import type { Expression } from '../model/expression.ts';
import type { Proof, Refinement, Run } from './run.ts';
import { lookUp } from './function.ts';
import { withMarks, type LabelOrigin, type Value } from './value.ts';

export const NOTHING_PROVED: Proof = { true: [], false: [] };

/** What an expression that was evaluated proves as a condition. */
export function proofOf(run: Run, expression: Expression): Proof {
  return run.proofs.get(expression) ?? NOTHING_PROVED;
}

export function swap(proof: Proof): Proof {
  return { true: proof.false, false: proof.true };
}

/**
 * Lets what is proved hold from here on, in the branch that is walked. A wide refinement is about the thing itself, however it is
 * written: where the resolved path was found to be inside a folder, so was the path it came from.
 */
export function apply(run: Run, refinements: readonly Refinement[]): void {
  for (const { path, value, marks, wide } of refinements) {
    if (path !== undefined) run.frame.variables.set(path, withMarks(lookUp(run.frame, path) ?? value, marks));
    if (wide) applyWidely(run, value, marks);
  }
}

function applyWidely(run: Run, value: Value, marks: readonly string[]): void {
  const origins = originsOf(value);
  if (origins.length === 0) return;
  for (
    let frame: Run['frame'] | undefined = run.frame;
    frame;
    frame = frame.function === undefined ? undefined : frame.parent
  ) {
    for (const [name, known] of frame.variables) {
      if (known.labels.some(({ origin }) => origins.some((one) => isSame(one, origin))))
        run.frame.variables.set(name, withMarks(known, marks));
    }
  }
}

/** Functions that give the same thing written in another way, by what they are called. */
const REWRITING = /normal|resolve|real|expand|abs|canonical|clean|path|join|decode|trim|lower|parse|url|host|strip/i;

/** Where a value came from; of what a function of the repository has rewritten, also what it was given. */
function originsOf({ labels }: Pick<Value, 'labels'>, depth = 0): readonly LabelOrigin[] {
  return labels.flatMap(({ origin }) => {
    const given =
      origin.kind === 'call' && depth < 3 && REWRITING.test(origin.call.name)
        ? origin.call.args.flatMap(({ value }) => originsOf(value, depth + 1))
        : [];
    return [origin, ...given];
  });
}

/** A parameter as a whole and a member of it are about the same thing. */
function isSame(a: LabelOrigin, b: LabelOrigin): boolean {
  if (a.id === b.id) return true;
  if (a.kind !== 'parameter' || b.kind !== 'parameter') return false;
  return a.function === b.function && a.index === b.index && (a.key === undefined || b.key === undefined);
}
