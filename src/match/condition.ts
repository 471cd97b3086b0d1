import type { Assumption } from '../model/finding.ts';
import type { Condition, RuleSet } from '../model/rule.ts';
import type { FieldValue } from './candidate.ts';
import { passes } from './test.ts';

/** True when every condition holds for what `field` reads; `assume` learns the product defaults the answer rests on. */
export function holds(
  conditions: readonly Condition[],
  field: (name: string) => readonly FieldValue[],
  products: RuleSet['products'],
  assume: (assumption: Assumption) => void,
): boolean {
  const context = { products, field, assume };
  const check = (condition: Condition): boolean => {
    if ('any' in condition) return condition.any.some(check);
    if ('all' in condition) return condition.all.every(check);
    if ('none' in condition) return !condition.none.some(check);
    return passes(field(condition.field), condition.tests, context);
  };
  return conditions.every(check);
}
