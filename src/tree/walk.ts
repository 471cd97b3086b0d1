import { type Dirent, existsSync, readdirSync } from 'node:fs';
import type { SkipReason } from '../model/file.ts';
import { compareText } from '../guard/untrusted.ts';
import { pathStands } from './safe-path.ts';

/** A path that was listed; `skip` says why it will not be read. */
export interface Listed {
  readonly path: string;
  readonly skip?: SkipReason;
}

export interface Walked {
  readonly listed: Listed[];
  /** The walk ended at the cap, so more may exist. */
  readonly cut: boolean;
}

/** Never entered: git's own data, and packages that an installer put there. */
const CLOSED_FOLDERS = new Set(['.git', 'node_modules']);

/**
 * Lists a folder without git, in code-unit order of the paths, so that a cut at the cap is the same on every machine. Links
 * are listed, never followed, hence it cannot loop. `nestedRepositories: 'skip'` treats a folder with a `.git` of its own
 * as the submodule it most probably is.
 */
export function walkFolder(root: string, cap: number, nestedRepositories: 'enter' | 'skip'): Walked {
  const listed: Listed[] = [];
  const pending: Listed[] = openFolder(root, '');
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!next.path.endsWith('/')) {
      if (listed.length === cap) return { listed, cut: true };
      listed.push(next);
      continue;
    }
    const folder = next.path.slice(0, -1);
    if (nestedRepositories === 'skip' && existsSync(`${root}/${next.path}.git`)) {
      listed.push({ path: folder, skip: 'submodule' });
      continue;
    }
    // One by one: spreading the entries of a huge folder into a call would overflow the stack.
    for (const entry of openFolder(root, next.path)) pending.push(entry);
  }
  return { listed, cut: false };
}

/** Entries last first, for a stack. A folder ends in a slash, which makes the order that of the full paths. */
function openFolder(root: string, folder: string): Listed[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch {
    return [{ path: folder === '' ? '.' : folder.slice(0, -1), skip: 'unreadable' }];
  }
  const found: Listed[] = [];
  for (const entry of entries) {
    const path = folder + entry.name;
    if (entry.isDirectory()) {
      if (!CLOSED_FOLDERS.has(entry.name)) found.push({ path: `${path}/` });
    } else if (!pathStands(path)) {
      found.push({ path, skip: 'unreadable' });
    } else {
      const skip = entry.isSymbolicLink() ? 'symbolic-link' : entry.isFile() ? undefined : 'not-a-regular-file';
      found.push(skip === undefined ? { path } : { path, skip });
    }
  }
  return found.sort((a, b) => compareText(b.path, a.path));
}
