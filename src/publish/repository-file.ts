import { isUtf8 } from 'node:buffer';

import { sendOnce } from './api.ts';
import type { Api } from './api.ts';
import { field } from './run.ts';
import type { Run } from './run.ts';

/** A file of a commit as GitHub holds it. `unavailable`: GitHub did not say. */
export type RepositoryFile =
  { readonly kind: 'file'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'unavailable' };

/** Asks GitHub for one file of a commit, once: whoever asks has a safe answer for `unavailable`. */
export async function readRepositoryFile(api: Api, run: Run, commit: string, path: string): Promise<RepositoryFile> {
  const answer = await sendOnce(api, 'GET /repos/{owner}/{repo}/contents/{path}', {
    owner: run.owner,
    repo: run.repository,
    path,
    ref: commit,
  });
  if (answer.status === 404) return { kind: 'absent' };
  const content = field(answer.data, 'content');
  if (answer.status !== 200 || field(answer.data, 'type') !== 'file' || field(answer.data, 'encoding') !== 'base64') {
    return { kind: 'unavailable' };
  }
  const bytes = Buffer.from(typeof content === 'string' ? content : '', 'base64');
  return isUtf8(bytes) ? { kind: 'file', text: bytes.toString('utf8') } : { kind: 'unavailable' };
}
