import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** A file cannot be written where the user wants it. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Writes a file that must be inside one of the folders in `roots`, and returns its real path. The folders may hold a
 * stranger's files: a link on the way is resolved before the place is judged, and a link at the place is never written
 * through. The file appears whole or not at all.
 */
export function writeInside(file: string, text: string, roots: readonly string[]): string {
  const wanted = resolve(file);
  const folder = makeFolder(dirname(wanted), roots, wanted);
  const target = join(folder, basename(wanted));
  const state = lstatSync(target, { throwIfNoEntry: false });
  if (state !== undefined && !state.isFile()) {
    throw new OutputError(`${wanted} cannot be written because it is a link or not a file: choose another name.`);
  }
  try {
    replaceFile(target, text);
  } catch (error) {
    throw new OutputError(
      `${wanted} cannot be written (${codeOf(error)}): choose a folder that this job may write to.`,
    );
  }
  return target;
}

/** Makes or replaces a file, whole or not at all. What a link at the place points to stays as it is. */
export function replaceFile(target: string, text: string): void {
  const draft = join(dirname(target), `.${crypto.randomUUID()}.tmp`);
  try {
    // wx: neither follows a link nor overwrites. The rename then replaces a name, never what a link points to.
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The real path of a folder, made if it is missing; only ever below a root. */
function makeFolder(folder: string, roots: readonly string[], wanted: string): string {
  let existing = folder;
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined && dirname(existing) !== existing) {
    existing = dirname(existing);
  }
  const real = realPath(existing);
  if (real === undefined || !roots.some((root) => isInside(real, realPath(root)))) {
    throw new OutputError(
      `${wanted} is outside the workspace and the runner's temporary folder: choose a place inside.`,
    );
  }
  // What is missing below holds no links, since it is missing.
  const made = join(real, relative(existing, folder));
  try {
    mkdirSync(made, { recursive: true });
  } catch (error) {
    throw new OutputError(`${made} cannot be made (${codeOf(error)}): choose a folder that this job may write to.`);
  }
  return made;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, root: string | undefined): boolean {
  if (root === undefined) return false;
  const rest = relative(root, path);
  return rest === '' || (!isAbsolute(rest) && rest !== '..' && !/^\.\.[\\/]/.test(rest));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
}
