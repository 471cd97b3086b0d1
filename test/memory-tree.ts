import { compareText } from '../src/guard/untrusted.ts';
import type { Tree } from '../src/model/file.ts';
import { decideRole } from '../src/tree/role.ts';

/** A tree that exists only in the test: paths with their text. */
export function createMemoryTree(files: readonly { readonly file: string; readonly text: string }[]): Tree {
  const sorted = files.toSorted((a, b) => compareText(a.file, b.file));
  return {
    list: () => ({
      files: sorted.map(({ file }) => ({ path: file, role: decideRole(file) })),
      skipped: [],
      problems: [],
    }),
    read: (path) => Buffer.from(sorted.find(({ file }) => file === path)?.text ?? '', 'utf8'),
  };
}
