import type { Role, SkippedFile } from './file.ts';
import type { Threat } from './finding.ts';
import type { FactKind } from './fact.ts';
import type { Layer, Severity } from './layer.ts';
import type { Problem } from './problem.ts';
import type { Untrusted } from './text.ts';
import type { ThreatModel } from './threat-model.ts';

/** One entry of the inventory: what the repository is made of. */
export interface InventoryItem {
  readonly kind: FactKind;
  readonly name: Untrusted;
  readonly places: number;
}

export interface Control {
  readonly name: string;
  readonly state: 'enforced' | 'configured' | 'claimed';
  readonly path: Untrusted;
  readonly line: number;
}

export type FailOn = 'never' | Exclude<Severity, 'note'>;

export interface Gate {
  readonly failOn: FailOn;
  readonly open: boolean;
  /** Alerts at or above `failOn`. */
  readonly blocking: number;
}

/** The result of a scan: everything an output may show, in a fixed total order. */
export interface Report {
  readonly version: string;
  /** Alerts: worst first, then rule, path, line. */
  readonly threats: readonly Threat[];
  /** Found, but not alerted: role not `product`, or a rule in nursery. */
  readonly unalerted: readonly Threat[];
  readonly problems: readonly Problem[];
  readonly files: {
    readonly listed: number;
    readonly read: number;
    readonly parsed: number;
    readonly byRole: Readonly<Partial<Record<Role, number>>>;
    /** Listed and passed over: files of a role that no rule looks at, and lock files. */
    readonly unread: Readonly<Partial<Record<Role | 'lock-file', number>>>;
    readonly skipped: readonly SkippedFile[];
  };
  readonly inventory: readonly InventoryItem[];
  readonly controls: readonly Control[];
  readonly counts: {
    readonly bySeverity: Readonly<Record<Severity, number>>;
    readonly byLayer: Readonly<Record<Layer, number>>;
  };
  readonly gate: Gate;
  /** Where an output needs it; see `ScanOptions.model`. */
  readonly model?: ThreatModel;
}
