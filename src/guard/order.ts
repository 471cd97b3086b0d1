import type { Threat } from '../model/finding.ts';
import { SEVERITIES } from '../model/layer.ts';
import { compareText, reveal } from './untrusted.ts';

/** Worst first, then a total order by text, so that no machine orders differently. */
export function compareThreats(a: Threat, b: Threat): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.id, b.id) ||
    compareText(reveal(a.path), reveal(b.path)) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compareText(a.anchor, b.anchor)
  );
}
