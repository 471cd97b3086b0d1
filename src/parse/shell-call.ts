import type { ShellRedirect } from '../model/script.ts';
import type { Span } from '../model/text.ts';
import type { PlacedText } from './shell-record.ts';
import type { Spelled } from './shell-word.ts';
import type { Assigned } from './shell-wrappers.ts';

/** A command about to be recorded. Most are of no interest to any rule, so only the first word is read at once. */
export interface Call {
  readonly head: Spelled | undefined;
  /** All words, the first one too. */
  readonly words: () => readonly Spelled[];
  readonly assigned: () => readonly Assigned[];
  readonly redirects: readonly ShellRedirect[];
  /** Text of its heredoc or here-string. */
  readonly input: () => PlacedText | undefined;
  readonly span: Span;
}

/** A call whose words are there already. */
export function readyCall(words: readonly Spelled[], span: Span, assigned: readonly Assigned[] = []): Call {
  return {
    head: words[0],
    words: () => words,
    assigned: () => assigned,
    redirects: [],
    input: () => undefined,
    span,
  };
}

/** Computes on first use. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
