import type { Role } from './file.ts';
import type { Layer, Severity } from './layer.ts';
import type { Message, Region, Untrusted } from './text.ts';

/** A place that explains a finding; steps are shown in order, as a code flow. */
export interface RawStep {
  readonly region: Region;
  readonly message: Message;
}

/**
 * A finding rests on a setting that is absent from the file, so it holds only where the product's default is one of
 * `values`. The reduce knows the product's version and decides.
 */
export interface Assumption {
  readonly product: string;
  readonly setting: string;
  readonly values: readonly (string | number | boolean | null)[];
}

/** What a one-file rule found. */
export interface RawFinding {
  readonly rule: string;
  readonly region: Region;
  /** `primaryLocationLineHash` of `region.startLine`. */
  readonly lineHash: string;
  readonly unit?: string;
  readonly values: Readonly<Record<string, Untrusted>>;
  readonly steps: readonly RawStep[];
  readonly assumes: readonly Assumption[];
  /** Places of the same weakness in this file, when the rule groups them into one finding. */
  readonly also: readonly Region[];
  /** Structural place without line numbers, e.g. `services.web.image`: stable under edits elsewhere in the file. */
  readonly anchor: string;
}

export interface Step {
  readonly path: Untrusted;
  readonly region: Region;
  readonly message: Message;
  /** Another place of the same weakness, not evidence that leads to this one. */
  readonly elsewhere?: true;
}

/** A finding placed in its repository, its variant chosen. */
export interface Threat {
  /** The rule's own id: identity for configuration, suppression and baseline. */
  readonly rule: string;
  /** The id that is reported: the rule's, or that of the variant that holds. */
  readonly id: string;
  readonly layer: Layer;
  readonly also: readonly Layer[];
  readonly severity: Severity;
  /** As it would be without the controls that contain it; absent where none does. */
  readonly inherent?: Severity;
  readonly score: number;
  readonly status: 'stable' | 'nursery';
  readonly message: Message;
  readonly path: Untrusted;
  readonly role: Role;
  readonly region: Region;
  readonly lineHash: string;
  readonly steps: readonly Step[];
  readonly anchor: string;
  /** The image, service or job of the file in which it lies. */
  readonly unit?: string;
  /** Of an attack path: its links in order. */
  readonly hops?: readonly ThreatHop[];
}

/** One link of an attack path: what happens there, and the threat or fact that proves it. */
export interface ThreatHop extends Step {
  /** Name of the hop in the rule. */
  readonly name: string;
  readonly layer: Layer;
  /** The link that a fix cuts best. */
  readonly cut: boolean;
  /** The threat that proves it; absent when a fact does. */
  readonly threat?: Threat;
}
