import { untrusted } from '../../../src/guard/untrusted.ts';
import type { Threat } from '../../../src/model/finding.ts';

/** A threat with the given parts; the rest does not matter. */
export function makeThreat(parts: Partial<Threat>): Threat {
  return {
    rule: 'l4/mutable-base-image',
    id: 'l4/mutable-base-image',
    layer: 'L4',
    also: [],
    severity: 'medium',
    score: 5.9,
    status: 'stable',
    message: { template: '', values: {} },
    path: untrusted('Dockerfile'),
    role: 'product',
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    lineHash: '1:1',
    steps: [],
    anchor: '',
    ...parts,
  };
}
