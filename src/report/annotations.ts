import type { Report } from '../model/report.ts';
import type { Threat } from '../model/finding.ts';
import { ANNOTATION, fillMessage } from './escape.ts';
import { layerTitle } from './rule-index.ts';
import { LEVELS } from './sarif-rules.ts';
import { countOf } from './tally.ts';

/** GitHub shows ten annotations of a level per step and drops the rest without a word. */
const ANNOTATION_LIMIT = 10;

/** Free of control characters; whoever prints it through the toolkit leaves the escaping of `%` and separators to that. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/** The worst threats as workflow annotations, and one line about those that found no room. */
export function renderAnnotations(report: Report): readonly Annotation[] {
  const shown = report.threats.slice(0, ANNOTATION_LIMIT).map(renderThreat);
  const hidden = report.threats.length - shown.length;
  if (hidden === 0) return shown;
  const text = `${countOf(hidden, 'more threat')}: see the job summary or the SARIF file.`;
  return [...shown, { level: 'notice', title: 'MAESTRO', text }];
}

function renderThreat(threat: Threat): Annotation {
  const level = LEVELS[threat.severity];
  return {
    level: level === 'note' ? 'notice' : level,
    title: `${threat.severity}: ${threat.id}`,
    text: `${layerTitle(threat.layer)}: ${fillMessage(threat.message, ANNOTATION)}`,
    file: ANNOTATION.value(threat.path),
    line: threat.region.startLine,
  };
}
