/** The seven layers of MAESTRO, in order. */
export const LAYERS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  L1: 'Foundation Models',
  L2: 'Data Operations',
  L3: 'Agent Frameworks',
  L4: 'Deployment & Infrastructure',
  L5: 'Evaluation & Observability',
  L6: 'Security & Compliance',
  L7: 'Agent Ecosystem',
};

/** Folder of a rule below `rules/`, by the part of its id before the slash. */
export const RULE_FOLDERS: Readonly<Record<string, string>> = {
  l1: 'l1-foundation-models',
  l2: 'l2-data-operations',
  l3: 'l3-agent-frameworks',
  l4: 'l4-deployment-infrastructure',
  l5: 'l5-evaluation-observability',
  l6: 'l6-security-compliance',
  l7: 'l7-agent-ecosystem',
  x: 'cross-layer',
};

/** From worst to mildest. `note` never gates and has no security score. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The bands in which GitHub reads a rule's `security-severity`; both ends belong to the band. */
export const SCORE_BANDS: Readonly<Record<Severity, readonly [number, number]>> = {
  critical: [9.1, 10],
  high: [7, 8.9],
  medium: [4, 6.9],
  low: [0.1, 3.9],
  note: [0, 0],
};
