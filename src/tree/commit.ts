import { decodeText } from './decode.ts';
import { runGit } from './git.ts';

/** A file as a commit holds it. `unavailable`: the commit is not in this clone, or git is not there. */
export type CommittedFile =
  { readonly kind: 'file'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'unavailable' };

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit that is checked out at a folder, or undefined when that cannot be known. */
export function readHead(folder: string, searchPath: string | undefined): string | undefined {
  return readCommit(folder, searchPath, 'HEAD');
}

function readCommit(folder: string, searchPath: string | undefined, name: string): string | undefined {
  const result = runGit(folder, searchPath, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (result.kind !== 'output') return undefined;
  const commit = result.output.toString('utf8').trim();
  return COMMIT.test(commit) ? commit : undefined;
}

/** The commit that a tag names in the clone whose top is `folder`. */
export function readTag(folder: string, searchPath: string | undefined, tag: string): string | undefined {
  if (readPlace(folder, searchPath) !== '') return undefined;
  return readCommit(folder, searchPath, `refs/tags/${tag}`);
}

/**
 * The default branch, as the clone noted it when it was made. Undefined when it did not, and for a name with characters
 * that mean something in a workflow's branch filter or a shell.
 */
export function readDefaultBranch(folder: string, searchPath: string | undefined): string | undefined {
  const result = runGit(folder, searchPath, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  if (result.kind !== 'output') return undefined;
  return /^refs\/remotes\/origin\/(\w[\w./-]{0,199})\r?\n$/.exec(result.output.toString('utf8'))?.[1];
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
