import type { Assumption } from '../model/finding.ts';
import type { Condition, RuleSet } from '../model/rule.ts';
import type { FieldValue } from './candidate.ts';
import { passes } from './test.ts';

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
  const assumed: Assumption[] = [];
  const read = { products, field, assume: (assumption: Assumption) => assumed.push(assumption) };
  const check = (condition: Condition, negated: boolean): boolean => {
    const before = assumed.length;
    const answer = decide(condition, negated);
    if (answer === negated) assumed.length = before;
    return answer;
  };
  const decide = (condition: Condition, negated: boolean): boolean => {
    if ('any' in condition) return condition.any.some((inner) => check(inner, negated));
    if ('all' in condition) return condition.all.every((inner) => check(inner, negated));
    if ('none' in condition) return !condition.none.some((inner) => check(inner, !negated));
    return passes(field(condition.field), condition.tests, { ...read, negated });
  };
  if (!conditions.every((condition) => check(condition, false))) return false;
  for (const assumption of assumed) assume(assumption);
  return true;
}
