import type { Format, Kind, Role } from '../model/file.ts';
import type { Layer, Severity } from '../model/layer.ts';
import type { Rule } from '../model/rule.ts';

/** One file of an example, with `<- here` marks still in it. */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

export interface Example {
  readonly name?: string;
  readonly file?: string;
  readonly text?: string;
  readonly files?: readonly ExampleFile[];
  /** The variant that is expected instead of the rule itself. */
  readonly variant?: string;
  /** Other rules that rightly fire on it. */
  readonly with?: readonly string[];
}

/** A rule file as written, once it fits `rules/schema.json`. */
export interface RuleFile {
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
  readonly also?: readonly Layer[];
  readonly severity: Severity;
  readonly score: number;
  readonly precision: Rule['precision'];
  readonly status: Rule['status'];
  readonly maps?: Partial<Rule['maps']>;
  readonly since: string;
  readonly on?: Kind | Format | readonly (Kind | Format)[];
  readonly roles?: readonly Role[];
  readonly literals?:
    readonly string[] | { readonly any: readonly string[] } | { readonly all: readonly (string | readonly string[])[] };
  readonly match: unknown;
  readonly requires?: unknown;
  readonly group?: Rule['group'];
  readonly sensitive?: boolean;
  readonly 'yields-to'?: string | readonly string[];
  readonly emits?: { readonly fact: string } | readonly { readonly fact: string }[];
  readonly variants?: readonly {
    readonly id: string;
    readonly when: unknown;
    readonly severity: Severity;
    readonly score: number;
    readonly title?: string;
    readonly message?: string;
    readonly why?: string;
    readonly layer?: Layer;
    readonly also?: readonly Layer[];
    readonly group?: 'repository';
  }[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly 'false-positives'?: readonly string[];
  readonly references?: readonly string[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}
