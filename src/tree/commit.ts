import { decodeText } from './decode.ts';
import { runGit } from './git.ts';

/** A file as a commit holds it. `unavailable`: the commit is not in this clone, or git is not there. */
export type CommittedFile =
  { readonly kind: 'file'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'unavailable' };

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit that is checked out at a folder, or undefined when that cannot be known. */
export function readHead(folder: string, searchPath: string | undefined): string | undefined {
  const result = runGit(folder, searchPath, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (result.kind !== 'output') return undefined;
  const commit = result.output.toString('utf8').trim();
  return COMMIT.test(commit) ? commit : undefined;
}

/** Where a folder is in its repository: `services/api`, empty for the top. Undefined when that cannot be known. */
export function readPlace(folder: string, searchPath: string | undefined): string | undefined {
  const result = runGit(folder, searchPath, ['rev-parse', '--show-prefix']);
  if (result.kind !== 'output') return undefined;
  return result.output
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .replace(/\/$/, '');
}

/** Reads a file of a commit in the clone that holds `folder`; `path` counts from the top of the repository. */
export function readCommitted(
  folder: string,
  searchPath: string | undefined,
  commit: string,
  path: string,
): CommittedFile {
  if (!COMMIT.test(commit)) return { kind: 'unavailable' };
  // `cat-file` and not `show`: it runs no text conversion that the repository's attributes ask for.
  if (runGit(folder, searchPath, ['cat-file', '-e', `${commit}^{commit}`]).kind !== 'output')
    return { kind: 'unavailable' };
  const result = runGit(folder, searchPath, ['cat-file', 'blob', `${commit}:${path}`]);
  if (result.kind !== 'output') return { kind: 'absent' };
  const text = decodeText(result.output);
  return text === undefined ? { kind: 'absent' } : { kind: 'file', text };
}
