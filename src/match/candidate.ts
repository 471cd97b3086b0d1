import type { Scalar } from '../model/rule.ts';
import type { Span } from '../model/text.ts';

/** One value of a field; `span` is its place in the file when it has one. */
export interface FieldValue {
  readonly value: Scalar;
  readonly span?: Span;
}

/** Something a matcher found that may be what a rule looks for: an instruction, a node, a command, a setting. */
export interface Candidate {
  readonly span: Span;
  /** The image, service, job or policy entry it belongs to. */
  readonly unit?: string;
  /** The characters of a credential: what identifies the finding leaves them out. */
  readonly conceal?: Span;
  /** Structural place without line numbers. */
  readonly anchor: string;
  /** All values of a field; none = the field is absent. */
  get(field: string): readonly FieldValue[];
}
