import type { Assumption } from '../model/finding.ts';
import type { Condition, RuleSet } from '../model/rule.ts';
import type { FieldValue } from './candidate.ts';
import { passes } from './test.ts';

interface Reading {
  readonly products: RuleSet['products'];
  readonly field: (name: string) => readonly FieldValue[];
  /** The product defaults that the answers so far rest on. */
  readonly assumed: Assumption[];
}

/**
 * True when every condition holds for what `field` reads; `assume` learns the product defaults the answer rests on, and none
 * that an alternative without success rested on.
 */
export function holds(
  conditions: readonly Condition[],
  field: (name: string) => readonly FieldValue[],
  products: RuleSet['products'],
  assume: (assumption: Assumption) => void,
): boolean {
  const reading: Reading = { products, field, assumed: [] };
  for (const condition of conditions) if (!check(condition, false, reading)) return false;
  for (const assumption of reading.assumed) assume(assumption);
  return true;
}

function check(condition: Condition, negated: boolean, reading: Reading): boolean {
  const before = reading.assumed.length;
  const answer = decide(condition, negated, reading);
  if (answer === negated) reading.assumed.length = before;
  return answer;
}

function decide(condition: Condition, negated: boolean, reading: Reading): boolean {
  if ('field' in condition) {
    const { products, field, assumed } = reading;
    const context = { products, field, negated, assume: (assumption: Assumption) => void assumed.push(assumption) };
    return passes(field(condition.field), condition.tests, context);
  }
  if ('any' in condition) return condition.any.some((inner) => check(inner, negated, reading));
  if ('all' in condition) return condition.all.every((inner) => check(inner, negated, reading));
  return !condition.none.some((inner) => check(inner, !negated, reading));
}
