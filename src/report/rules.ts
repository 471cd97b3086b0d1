import { LAYER_NAMES } from '../model/layer.ts';
import type { Rule, RuleSet } from '../model/rule.ts';
import { INCOMPLETE_SCAN, INCOMPLETE_SCAN_PAGE } from './rule-index.ts';

/** All rules, for people or programs. */
export function renderRuleList({ rules }: RuleSet, format: 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(rules.map(describeRule), null, 2)}\n`;
  const width = Math.max(
    0,
    ...rules.flatMap(({ id, variants }) => [id.length, ...variants.map((variant) => variant.id.length + 2)]),
  );
  const lines = rules.flatMap(({ id, severity, title, status, variants }) => [
    `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${status === 'nursery' ? ' (nursery)' : ''}`,
    ...variants.map((variant) => `  ${variant.id.padEnd(width - 2)}  ${variant.severity.padEnd(8)}  ${variant.title}`),
  ]);
  return `${lines.join('\n')}\n`;
}

function describeRule({
  id,
  title,
  layer,
  also,
  severity,
  score,
  precision,
  status,
  maps,
  since,
  variants,
}: Rule): object {
  const contexts = variants.map((variant) => ({
    id: variant.id,
    title: variant.title,
    severity: variant.severity,
    score: variant.score,
  }));
  return { id, title, layer, also, severity, score, precision, status, since, maps, variants: contexts };
}

/** The page of a rule or of the rule of a variant; undefined when there is none of that id. */
export function renderRulePage({ rules }: RuleSet, id: string): string | undefined {
  const rule = rules.find(
    (candidate) => candidate.id === id || candidate.variants.some((variant) => variant.id === id),
  );
  if (id === INCOMPLETE_SCAN) {
    const { title, why, fix } = INCOMPLETE_SCAN_PAGE;
    return `${title}\n${id}\n\n${why}\n\n${fix}\n`;
  }
  if (!rule) return undefined;
  const variant = rule.variants.find((candidate) => candidate.id === id);
  const { also: others, layer, severity, score, title } = variant ?? rule;
  const also = others.length > 0 ? `, also ${others.join(', ')}` : '';
  const own = variant && variant.why !== rule.why ? `\n${variant.why}\n` : '';
  return `${title}\n${id} · ${layer} ${LAYER_NAMES[layer]}${also} · ${severity} (${score})\n${own}\n${rule.help}`;
}
