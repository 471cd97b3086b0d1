import type { Region } from './text.ts';

/**
 * What the threat model knows of a repository. The kinds and their fields are fixed in `rules/taxonomy.yml`, which the
 * rule checker compares with this list.
 */
export const FACT_KINDS = [
  'agent',
  'agent-runtime',
  'image',
  'workload',
  'sandbox',
  'path-access',
  'egress',
  'listener',
  'tunnel',
  'credential',
  'channel',
  'tool',
  'mcp-server',
  'plugin',
  'agent-path',
  'model',
  'data-store',
  'approval',
  'authentication',
  'observability',
  'control',
  'trigger',
  'process',
  'dependency',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export type FactValue = string | number | boolean;

export interface Fact {
  readonly kind: FactKind;
  readonly fields: Readonly<Record<string, FactValue>>;
  readonly region: Region;
  readonly lineHash: string;
  /** The image, service, job or policy entry inside the file to which the fact belongs; absent = the whole file. */
  readonly unit?: string;
}

/** A fact once the reduce knows the file it came from. */
export interface PlacedFact extends Fact {
  readonly path: string;
}
