import { lstatSync } from 'node:fs';

/** What Linux allows; a longer one could not be opened. */
const LONGEST_PATH = 4096;

/**
 * Whether a listed path stays below the root and outside git's own data when it is joined to the root. Git refuses to
 * create other entries, but a prepared index may hold them.
 */
export function pathStands(path: string): boolean {
  if (path.length > LONGEST_PATH || path.includes('\0')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}

/**
 * Tells whether a folder on the way to a file is a link. O_NOFOLLOW speaks of the last component only, and `linked/passwd`
 * would be read through a link. Answers are kept, so each folder costs one system call in a scan; nothing of the scanned
 * repository runs meanwhile that could exchange a folder for a link.
 */
export function createLinkCheck(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  function passesLink(path: string): boolean {
    const slash = path.lastIndexOf('/');
    if (slash < 0) return false;
    const folder = path.slice(0, slash);
    let linked = known.get(folder);
    if (linked === undefined) {
      linked = passesLink(folder) || isLink(`${root}/${folder}`);
      known.set(folder, linked);
    }
    return linked;
  }
  return passesLink;
}

function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    return false;
  }
}
