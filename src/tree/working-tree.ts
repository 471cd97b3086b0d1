import { lstatSync, realpathSync, statSync } from 'node:fs';
import { compareText } from '../guard/untrusted.ts';
import type { FileEntry, SkippedFile, SkipReason, Tree } from '../model/file.ts';
import type { Problem } from '../model/problem.ts';
import { listWithGit } from './git.ts';
import { compileIgnore } from './ignore.ts';
import { readTextFile } from './read-file.ts';
import { decideRole } from './role.ts';
import { createLinkCheck, pathStands } from './safe-path.ts';
import { type Listed, walkFolder } from './walk.ts';

export interface TreeLimits {
  readonly files: number;
  readonly bytesPerFile: number;
  readonly bytesInTotal: number;
}

export const TREE_LIMITS: TreeLimits = {
  files: 50_000,
  bytesPerFile: 1024 * 1024,
  bytesInTotal: 512 * 1024 * 1024,
};

export interface WorkingTreeOptions {
  /** Patterns of `paths.ignore`. */
  readonly ignore: readonly string[];
  /** The PATH on which git is looked for; absent = the usual folders of the system. */
  readonly searchPath?: string | undefined;
  readonly limits?: Partial<TreeLimits>;
}

/** The folder to scan cannot be used at all. */
export class UnreadableRootError extends Error {
  override readonly name = 'UnreadableRootError';
}

/**
 * The files of a folder on disk: of its git repository when it has one, else all of them. Nothing outside the folder is
 * read: links are listed and never followed, on the way to a file no more than at its end.
 */
export function openWorkingTree(root: string, options: WorkingTreeOptions): Tree {
  const folder = resolveRoot(root);
  const limits = { ...TREE_LIMITS, ...options.limits };
  const isIgnored = compileIgnore(options.ignore);
  const passesLink = createLinkCheck(folder);
  let remaining = limits.bytesInTotal;

  function list(): ReturnType<Tree['list']> {
    const problems: Problem[] = [];
    const files: FileEntry[] = [];
    const skipped: SkippedFile[] = [];
    const { listed, cut } = listFolder(folder, options.searchPath, limits.files, problems);
    listed.sort((a, b) => compareText(a.path, b.path));
    for (const { path, skip } of listed) {
      const reason = skip ?? (isIgnored(path) ? 'ignored-by-configuration' : undefined);
      if (reason !== undefined) skipped.push({ path, reason });
      else if (files.length < limits.files) files.push({ path, role: decideRole(path) });
      else skipped.push({ path, reason: 'over-budget' });
    }
    if (cut || skipped.some(({ reason }) => reason === 'over-budget')) problems.push(describeCut(limits.files));
    return { files, skipped, problems };
  }

  function read(path: string): Uint8Array | SkipReason {
    if (!pathStands(path)) return 'unreadable';
    if (passesLink(path)) return 'symbolic-link';
    if (remaining <= 0) return 'over-budget';
    const content = readTextFile(`${folder}/${path}`, limits.bytesPerFile);
    if (typeof content !== 'string') remaining -= content.length;
    return content;
  }

  return { list, read };
}

/** The root itself may be a link: the user named it. */
function describeRoot(root: string): string {
  const state = lstatSync(root, { throwIfNoEntry: false });
  if (state === undefined) return 'does not exist';
  return state.isDirectory() || state.isSymbolicLink() ? 'is a folder that cannot be read' : 'is not a folder';
}

/**
 * The real path of a folder that the user named.
 * @throws UnreadableRootError
 */
export function resolveRoot(root: string): string {
  try {
    const folder = realpathSync(root);
    if (statSync(folder).isDirectory()) return folder;
  } catch {
    // Reported below.
  }
  const given = JSON.stringify(root);
  throw new UnreadableRootError(`${given} ${describeRoot(root)}: give the folder of a checked-out repository.`);
}

function listFolder(
  folder: string,
  searchPath: string | undefined,
  cap: number,
  problems: Problem[],
): { readonly listed: Listed[]; readonly cut: boolean } {
  const listing = listWithGit(folder, searchPath);
  // Nothing known to git: the repository around the folder ignores it, yet the user asked for it by name.
  if (listing.kind === 'listed' && listing.listed.length > 0) return { listed: [...listing.listed], cut: false };
  if (listing.kind === 'failed') problems.push(GIT_PROBLEMS[listing.reason]);
  return walkFolder(folder, cap, listing.kind === 'failed' ? 'skip' : 'enter');
}

const GIT_PROBLEMS = {
  'git-not-found': plainProblem(
    'git-not-found',
    'warning',
    'Git was not found, so every file of the folder was listed, also those that git ignores: install git.',
  ),
  'git-refused': plainProblem(
    'git-refused',
    'warning',
    'Git could not list this repository, so every file of the folder was listed, also those that git ignores: ' +
      'run "git status" there to see why.',
  ),
} as const;

function describeCut(cap: number): Problem {
  return plainProblem(
    'too-many-files',
    'error',
    `The folder holds more than ${cap} files, and those after the first ${cap} by name were not scanned: ` +
      'scan a part of it, or leave folders out by paths.ignore.',
  );
}

function plainProblem(code: string, level: Problem['level'], template: string): Problem {
  return { code, level, message: { template, values: {} } };
}
