import type { FactValue } from './fact.ts';
import type { Span } from './text.ts';

/** A call or an assignment in code, as rules ask about it. Spans are those of the file. */
export interface CodeSite {
  readonly language: 'javascript' | 'python';
  readonly symbol: string | undefined;
  /** What the call is, by the tables. */
  readonly concepts: readonly string[];
  readonly span: Span;
  /** The image, service or job whose code it is. */
  readonly unit?: string;
  /** The function around it. */
  readonly function: string;
  readonly get: (field: string) => readonly { readonly value: FactValue | null; readonly span?: Span }[];
}

export interface CodeSites {
  readonly calls: readonly CodeSite[];
  readonly assigns: readonly CodeSite[];
}
