import type { Untrusted } from '../model/text.ts';

/** Why an upload did not succeed. */
export type FailureReason =
  | 'too-large'
  | 'no-permission'
  | 'feature-off'
  | 'archived'
  | 'not-found'
  | 'invalid'
  | 'rejected'
  | 'rate-limit'
  | 'unavailable'
  | 'malformed-answer';

interface Said {
  /** One sentence for the user; nothing in it comes from the repository or the server. */
  readonly sentence: string;
  /** What the server said, word for word. */
  readonly details: readonly Untrusted[];
}

/** What became of an upload. An HTTP error is an outcome like any other, never an exception. */
export type UploadOutcome =
  | (Said & { readonly kind: 'uploaded' | 'pending'; readonly sarifId: string; readonly alertsUrl: string })
  | (Said & { readonly kind: 'failed'; readonly reason: FailureReason; readonly sarifId?: string });
