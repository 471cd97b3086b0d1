import type { FactValue } from './fact.ts';
import type { Layer, Severity } from './layer.ts';
import type { Message, Region, Untrusted } from './text.ts';

/** A place in the scanned tree. */
export interface Place {
  readonly path: Untrusted;
  readonly region: Region;
}

/** Where something runs or stands; what crosses a boundary crosses trust. */
export const BOUNDARY_KINDS = ['outside', 'sandbox', 'container', 'workflow', 'workstation', 'code'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

export interface Boundary {
  /** `boundary-` and 10 hex digits of what it is, so the same in every scan. */
  readonly id: string;
  readonly kind: BoundaryKind;
  /** A service, a job, a policy file or a project folder; empty for `outside` and for the whole repository. */
  readonly name: Untrusted;
  /** Components of an agent that is deployed from several places (image, policy, compose file) share its group. */
  readonly group: string;
}

export const COMPONENT_KINDS = [
  'model',
  'agent',
  'tool',
  'mcp-server',
  'plugin',
  'memory',
  'data-store',
  'channel',
  'trigger',
  'sandbox',
  'credential',
  'image',
  'egress',
  'listener',
  'observability',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** One thing the repository is made of, joined over all files that speak of it. */
export interface Component {
  /** The kind and 10 hex digits of kind, boundary and name: the same in every scan, whatever the lines. */
  readonly id: string;
  readonly kind: ComponentKind;
  /** As the repository writes it; of a credential the name, never the value. */
  readonly name: Untrusted;
  readonly layer: Layer;
  readonly boundary: Boundary['id'];
  /** What is known of it, from the fields of its facts (`rules/taxonomy.yml`), keys sorted; several values joined with a comma. */
  readonly properties: Readonly<Record<string, FactValue>>;
  readonly places: readonly Place[];
  /** Threats at one of its places. */
  readonly threats: readonly ModelThreat['id'][];
}

export const CONNECTION_KINDS = [
  'prompts',
  'starts',
  'calls',
  'loads',
  'reads',
  'writes',
  'sends',
  'runs-in',
  'records',
] as const;
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/** What one component does to another: `from` is the active one. */
export interface Connection {
  readonly from: Component['id'];
  readonly to: Component['id'];
  readonly kind: ConnectionKind;
  /** The two ends lie in different boundaries. */
  readonly crosses: boolean;
}

/** An alert as the model refers to it. */
export interface ModelThreat {
  /** `threat-` and 16 hex digits of rule, path and structural place, not of the line. */
  readonly id: string;
  /** The id that is reported: the rule's, or that of the variant that holds. */
  readonly rule: string;
  readonly title: string;
  readonly layer: Layer;
  readonly also: readonly Layer[];
  /** As it would be without the controls that contain it. */
  readonly inherent: Severity;
  /** As it is reported. */
  readonly residual: Severity;
  readonly score: number;
  readonly message: Message;
  readonly path: Untrusted;
  readonly region: Region;
  /** One sentence: what to do. */
  readonly fix: string;
  /** Ids of the taxonomies the rule is mapped to, e.g. `M4.1`, `ASI04`. */
  readonly maps: readonly string[];
  /** Attack paths that go through it. */
  readonly paths: readonly AttackPath['id'][];
}

export const CONTROL_STATES = ['enforced', 'partial', 'claimed', 'absent'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

/** A mitigation of `rules/controls/`: whether it is there, and how far it can be relied on. */
export interface ControlStatus {
  readonly name: string;
  readonly title: string;
  readonly layer: Layer;
  readonly state: ControlState;
  /** What it contains, one sentence. */
  readonly contains: string;
  /** Why it is not more: one sentence; empty when enforced. */
  readonly limit: string;
  readonly places: readonly (Place & { readonly state: 'enforced' | 'configured' | 'claimed' })[];
  /** Threats that weaken it. */
  readonly weakenedBy: readonly ModelThreat['id'][];
}

/** One step of an attack. */
export interface Hop {
  /** Name of the hop in the path's rule, e.g. `sender`. */
  readonly name: string;
  readonly layer: Layer;
  /** What happens here. */
  readonly message: Message;
  readonly path: Untrusted;
  readonly region: Region;
  readonly threat?: ModelThreat['id'];
  readonly component?: Component['id'];
  /** The link that a fix cuts best. */
  readonly cut: boolean;
}

/** A chain over layers that an attacker can walk, each hop with its evidence. */
export interface AttackPath {
  readonly id: string;
  /** An `x/` rule. */
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly score: number;
  readonly layers: readonly Layer[];
  readonly fix: string;
  readonly hops: readonly Hop[];
}

export const COVERAGE_STATES = ['found', 'controlled', 'not-found', 'not-visible'] as const;
/**
 * `found`: a threat of this class was found; `controlled`: none, and a control against it is there; `not-found`: rules looked for
 * it; `not-visible`: static analysis cannot see it, so silence says nothing.
 */
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoverageRow {
  readonly framework: 'maestro' | 'asi' | 'llm' | 'mcp';
  readonly id: string;
  readonly name: string;
  /** MAESTRO rows only; absent for the cross-layer ones. */
  readonly layer?: Layer;
  readonly state: CoverageState;
  readonly threats: readonly ModelThreat['id'][];
  /** How many stable rules look for it. */
  readonly rules: number;
  /** Names of controls that are there and work against it. */
  readonly controls: readonly string[];
  /** Why static analysis cannot see it, or what else to do; may be empty. */
  readonly note: string;
}

export interface LayerRisk {
  readonly layer: Layer;
  readonly threats: number;
  /** Worst severity without and with the controls that are there; absent when there is no threat. */
  readonly inherent?: Severity;
  readonly residual?: Severity;
  /** Highest score of a threat in the layer, 0..10. */
  readonly score: number;
}

/** What the repository is made of, what can go wrong there, and what is done about it. Everything in a fixed order. */
export interface ThreatModel {
  readonly boundaries: readonly Boundary[];
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly threats: readonly ModelThreat[];
  readonly controls: readonly ControlStatus[];
  /** Worst first. */
  readonly paths: readonly AttackPath[];
  readonly coverage: readonly CoverageRow[];
  readonly risk: readonly LayerRisk[];
}
