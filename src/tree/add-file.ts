import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../guard/safe-output.ts';

/** What came of writing a file into a repository; `path` is what stands in the way, counted from the root. */
export type Addition =
  | { readonly kind: 'written' | 'exists' }
  | { readonly kind: 'link' | 'not-a-folder' | 'not-a-file'; readonly path: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes `path` below the folder `root`, with the folders that are missing on the way. The repository may be a stranger's:
 * a link on the way or at the place ends it, wherever the link points to.
 */
export function addFile(root: string, path: string, text: string, options: { readonly overwrite: boolean }): Addition {
  const target = join(root, path);
  try {
    const obstacle = findObstacle(root, path);
    if (obstacle !== undefined) return obstacle;
    mkdirSync(dirname(target), { recursive: true });
    if (options.overwrite) replaceFile(target, text);
    // wx: fails when something is there, be it a link.
    else writeFileSync(target, text, { flag: 'wx' });
    return { kind: 'written' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return code === 'EEXIST' ? { kind: 'exists' } : { kind: 'failed', reason: code };
  }
}

/** The first thing on the way that is no plain folder, or at the place and no plain file. */
function findObstacle(root: string, path: string): Addition | undefined {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const part = parts.slice(0, length).join('/');
    const state = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (state === undefined) return undefined;
    if (state.isSymbolicLink()) return { kind: 'link', path: part };
    const last = length === parts.length;
    if (last ? !state.isFile() : !state.isDirectory())
      return { kind: last ? 'not-a-file' : 'not-a-folder', path: part };
  }
  return undefined;
}
