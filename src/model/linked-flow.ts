import type { SinkSummary, SourceSummary } from './code-record.ts';
import type { Region } from './text.ts';

/** A way from where data comes in to where it does something, through any number of files. */
export interface LinkedFlow {
  readonly source: SourceSummary & { readonly path: string };
  readonly sink: SinkSummary & { readonly path: string };
  /** What is proved of the data on this way. */
  readonly marks: readonly string[];
  readonly steps: readonly LinkedStep[];
}

export interface LinkedStep {
  readonly path: string;
  readonly region: Region;
  readonly text: string;
}
