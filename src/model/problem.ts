import type { Message, Region, Untrusted } from './text.ts';

/**
 * Something the scan could not do. Never silence: each is shown in every output, and those of level `error` also become a
 * `tool/incomplete-scan` result at the file.
 */
export interface Problem {
  readonly code: string;
  readonly level: 'error' | 'warning' | 'note';
  /** One sentence: what happened and what to do. */
  readonly message: Message;
  readonly path?: Untrusted;
  readonly region?: Region;
  /** `primaryLocationLineHash` of the region's first line, or of line 1 without one, where the text is known. */
  readonly lineHash?: string;
}
