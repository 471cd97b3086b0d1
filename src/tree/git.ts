import { accessSync, constants, lstatSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, isAbsolute, join, parse, sep } from 'node:path';
import { pathStands } from './safe-path.ts';
import type { Listed } from './walk.ts';

/** Where git usually is, for callers that give no PATH. */
const USUAL_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin'].join(delimiter);
const TIME_LIMIT = 60_000;
const OUTPUT_LIMIT = 128 * 1024 * 1024;

/**
 * The repository's own configuration is as hostile as its files, and git runs what it names. The commands used
 * here (`ls-files`, `rev-parse`, `cat-file`) run neither hooks nor filters nor aliases; what it could start is switched off here: the file system monitor, the pager, hooks, and the
 * fetch of missing objects (no transport is allowed). A bare repository among the files is not taken for the one to list.
 *
 * Git's own refusal of folders that belong to somebody else is lifted: it protects from exactly these settings, and in
 * container jobs it would hit nearly every checkout. Versions before 2.38 ignore the line, refuse, and the caller walks.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'safe.directory=*',
].flatMap((setting) => ['-c', setting]);

export type GitListing =
  | { readonly kind: 'listed'; readonly listed: readonly Listed[] }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'failed'; readonly reason: 'git-not-found' | 'git-refused' };

export type GitResult =
  | { readonly kind: 'output'; readonly output: Buffer }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'failed'; readonly reason: 'git-not-found' | 'git-refused' };

/** Runs a git command in `root`, a folder of a repository, and returns what it prints. */
export function runGit(root: string, searchPath: string | undefined, command: readonly string[]): GitResult {
  const top = findRepository(root);
  if (top === undefined) return { kind: 'no-repository' };
  const git = findGit(searchPath ?? USUAL_FOLDERS, top);
  if (git === undefined) return { kind: 'failed', reason: 'git-not-found' };
  // Loaded here: a folder without a repository starts no process.
  const { spawnSync } = createRequire(import.meta.url)('node:child_process') as typeof import('node:child_process');
  // Not in the scanned folder: Windows looks for programs in the current folder first.
  const result = spawnSync(git, ['--no-pager', ...SETTINGS, '-C', root, ...command], {
    cwd: parse(git).dir,
    env: gitEnvironment(top),
    shell: false,
    windowsHide: true,
    timeout: TIME_LIMIT,
    maxBuffer: OUTPUT_LIMIT,
  });
  if (result.error !== undefined || result.status !== 0) return { kind: 'failed', reason: 'git-refused' };
  return { kind: 'output', output: result.stdout };
}

/**
 * Lists the files below `root` with `git ls-files`: the tracked ones, because they are what a clone gets, ignored or not,
 * and those that are untracked but not ignored, because on a developer's machine a file is a threat before its first commit.
 * What git ignores stays out (build output, installed packages).
 */
export function listWithGit(root: string, searchPath: string | undefined): GitListing {
  const command = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard'];
  const result = runGit(root, searchPath, command);
  return result.kind === 'output' ? { kind: 'listed', listed: parseListing(result.output) } : result;
}

/** The nearest folder at or above `root` that has a `.git`. Looked up here, since git's messages cannot be told apart. */
export function findRepository(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The git program on the search path. Package runners put `node_modules/.bin` of the current folder on it, so a program
 * inside the scanned repository could pass for git: folders in there and relative ones do not count.
 */
function findGit(searchPath: string, top: string): string | undefined {
  const names = sep === '\\' ? ['git.exe'] : ['git'];
  for (const folder of searchPath.split(delimiter).filter((entry) => isAbsolute(entry))) {
    for (const name of names) {
      try {
        const program = realpathSync(join(folder, name));
        accessSync(program, constants.X_OK);
        if (!isBelow(program, top) && !isBelow(folder, top)) return join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * Nothing is inherited: variables such as GIT_DIR or GIT_INDEX_FILE, set while a hook runs, would list another repository.
 * The work tree is fixed because `core.worktree` may point anywhere.
 */
function gitEnvironment(top: string): Record<string, string> {
  return {
    GIT_WORK_TREE: top,
    GIT_CEILING_DIRECTORIES: dirname(top),
    GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

/** Each entry is `H <mode> <object> <stage>\t<path>` when tracked and `? <path>` when not; a merge lists a path up to thrice. */
function parseListing(output: Buffer): readonly Listed[] {
  const byPath = new Map<string, Listed>();
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    const stop = end < 0 ? output.length : end;
    const entry = parseEntry(output.toString('utf8', start, stop));
    const before = byPath.get(entry.path);
    if (before === undefined || before.skip !== undefined) byPath.set(entry.path, entry);
    start = stop + 1;
  }
  return [...byPath.values()];
}

function parseEntry(entry: string): Listed {
  if (entry.startsWith('? ')) {
    const path = entry.slice(2);
    // Git lists an untracked repository inside this one as a folder.
    return path.endsWith('/') ? { path: path.slice(0, -1), skip: 'submodule' } : checkPath(path);
  }
  const path = entry.slice(entry.indexOf('\t') + 1);
  const mode = entry.slice(2, 8);
  if (mode === '160000') return { path, skip: 'submodule' };
  if (mode === '120000') return { path, skip: 'symbolic-link' };
  return checkPath(path);
}

function checkPath(path: string): Listed {
  return pathStands(path) ? { path } : { path, skip: 'unreadable' };
}
