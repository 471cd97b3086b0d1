import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeEach } from '@jest/globals';

import type { Tree } from '../../src/model/file.ts';
import { openWorkingTree } from '../../src/tree/working-tree.ts';

export const PATH = process.env['PATH'];

/** A real git repository, made anew for each test. */
export interface Workspace {
  readonly root: string;
  git(...command: string[]): string;
  put(path: string, content?: string | Uint8Array): void;
  open(options?: Partial<Parameters<typeof openWorkingTree>[1]>): Tree;
  /** Another empty folder. */
  makeFolder(): string;
}

export function useWorkspace(): Workspace {
  const folders: string[] = [];
  let root = '';

  function makeFolder(): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')));
    folders.push(folder);
    return folder;
  }

  beforeEach(() => {
    root = makeFolder();
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', root]);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  return {
    get root() {
      return root;
    },
    git(...command) {
      const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgSign=false'];
      return execFileSync('git', ['-C', root, ...identity, ...command], { encoding: 'utf8', stdio: 'pipe' });
    },
    put(path, content = `${path}\n`) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    open(options = {}) {
      return openWorkingTree(root, { ignore: [], searchPath: PATH, ...options });
    },
    makeFolder,
  };
}

/** The paths of the files that a tree lists. */
export function paths(tree: Tree): string[] {
  return tree.list().files.map(({ path }) => path);
}

/** Why paths were skipped. */
export function skips(tree: Tree): Record<string, string> {
  return Object.fromEntries(tree.list().skipped.map(({ path, reason }) => [path, reason]));
}
