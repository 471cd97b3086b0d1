/** Offsets into a file's decoded text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line and column range as SARIF wants it: 1-based, UTF-16 columns, `endColumn` exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

declare const untrusted: unique symbol;

/**
 * Text that comes from the scanned repository. At run time it is a string; to the compiler it is opaque, so that no sink
 * accepts it before an encoder of `report/escape.ts` has made it safe there.
 */
export interface Untrusted {
  readonly [untrusted]: true;
}

/** A sentence written in a rule file with `{name}` placeholders, and the repository's values for them. */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, Untrusted>>;
}
