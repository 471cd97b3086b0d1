import { untrusted } from '../guard/untrusted.ts';
import type { Threat } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { findEvidence, type FactIndex, type FieldTest, type Viewpoint } from './condition.ts';
import { describeFact, describeRule, nameFact } from './describe.ts';

const NOWHERE: Viewpoint = { path: '', role: 'product', values: {} };

/**
 * Matcher `posture`: one thing is present in the repository and another absent. One alert, at the first thing present, since
 * an absence has no line of its own.
 */
export function findPostures(rule: Rule, facts: FactIndex, test: FieldTest): readonly Threat[] {
  if (!rule.posture) return [];
  const present = rule.posture.present.map((condition) => findEvidence(condition, NOWHERE, facts, test));
  const evidence = present.every((part) => part !== undefined) ? present.flat() : [];
  const [anchor, ...rest] = evidence;
  if (!anchor || rule.posture.absent.some((condition) => findEvidence(condition, NOWHERE, facts, test))) return [];
  return [
    {
      ...describeRule(rule, undefined),
      path: untrusted(anchor.path),
      role: 'product',
      message: { template: rule.message, values: { name: untrusted(nameFact(anchor)) } },
      region: anchor.region,
      lineHash: anchor.lineHash,
      steps: rest.map(describeFact),
      anchor: `posture ${rule.id}`,
    },
  ];
}
