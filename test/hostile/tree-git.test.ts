import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from '@jest/globals';

import { openWorkingTree } from '../../src/tree/working-tree.ts';
import { PATH, paths, skips, useWorkspace } from './workspace.ts';

const workspace = useWorkspace();

describe('a hostile .git', () => {
  let marker: string;
  let evil: string;

  beforeEach(() => {
    const outside = workspace.makeFolder();
    marker = join(outside, 'marker');
    evil = join(outside, 'evil');
    writeFileSync(evil, `#!/bin/sh\ntouch ${marker}\necho\n`);
    chmodSync(evil, 0o755);
    workspace.put('Dockerfile', 'FROM x\n');
    workspace.put('.gitattributes', '* filter=evil diff=evil\n');
    workspace.git('add', '--all');
    workspace.git('commit', '--quiet', '-m', 'x');
  });

  function configureEvil(): void {
    const hooks = join(workspace.root, '.git/evil-hooks');
    mkdirSync(hooks);
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout'])
      renameSync(copyOfEvil(), join(hooks, hook));
    for (const [key, value] of [
      ['core.fsmonitor', evil],
      ['core.hooksPath', hooks],
      ['core.pager', evil],
      ['pager.ls-files', evil],
      ['core.sshCommand', evil],
      ['core.editor', evil],
      ['core.askPass', evil],
      ['core.alternateRefsCommand', evil],
      ['alias.ls-files', `!${evil}`],
      ['filter.evil.clean', evil],
      ['filter.evil.process', evil],
      ['diff.evil.textconv', evil],
      ['diff.external', evil],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::${evil}`],
      ['remote.origin.uploadpack', evil],
      ['protocol.ext.allow', 'always'],
      ['credential.helper', `!${evil}`],
    ] as const)
      workspace.git('config', key, value);
  }

  function copyOfEvil(): string {
    const copy = `${evil}-copy`;
    writeFileSync(copy, `#!/bin/sh\ntouch ${marker}\n`);
    chmodSync(copy, 0o755);
    return copy;
  }

  test('runs nothing while files are listed and read', () => {
    configureEvil();
    workspace.put('untracked');
    const tree = workspace.open();
    expect(paths(tree)).toEqual(['.gitattributes', 'Dockerfile', 'untracked']);
    expect(tree.list().problems).toEqual([]);
    for (const path of paths(tree)) tree.read(path);
    expect(existsSync(marker)).toBe(false);
  });

  test('would have run something without the precautions, so the test above can fail', () => {
    configureEvil();
    spawnSync('git', ['-C', workspace.root, 'ls-files', '--others', '--exclude-standard']);
    expect(existsSync(marker)).toBe(true);
  });

  test('fetches nothing for an ignore file that is not checked out and whose object is missing', () => {
    workspace.put('sub/.gitignore', '*.log\n');
    workspace.git('add', '--all');
    const object = workspace.git('rev-parse', ':sub/.gitignore').trim();
    workspace.git('update-index', '--skip-worktree', 'sub/.gitignore');
    rmSync(join(workspace.root, 'sub/.gitignore'));
    workspace.put('sub/a.log');
    rmSync(join(workspace.root, '.git/objects', object.slice(0, 2), object.slice(2)));
    configureEvil();
    paths(workspace.open());
    expect(existsSync(marker)).toBe(false);
    // The trap is armed: git as it comes falls into it.
    const command = ['-C', workspace.root, '-c', 'core.fsmonitor=false', 'ls-files', '--others', '--exclude-standard'];
    spawnSync('git', command);
    expect(existsSync(marker)).toBe(true);
  });

  test('of somebody else is listed all the same', () => {
    // Only root can give folders away; for others this is the ordinary case.
    if (process.getuid?.() === 0) {
      chownSync(join(workspace.root, '.git'), 12_345, 12_345);
      chownSync(workspace.root, 12_345, 12_345);
    }
    expect(workspace.open().list().problems).toEqual([]);
    expect(paths(workspace.open())).toEqual(['.gitattributes', 'Dockerfile']);
  });

  test('cannot move the work tree elsewhere', () => {
    const outside = workspace.makeFolder();
    writeFileSync(join(outside, 'secret.txt'), 'x');
    workspace.git('config', 'core.worktree', outside);
    expect(paths(workspace.open())).toEqual(['.gitattributes', 'Dockerfile']);
  });

  test('is not taken from a bare repository among the files', () => {
    const bare = join(workspace.root, 'bare');
    execFileSync('git', ['init', '--quiet', '--bare', bare]);
    execFileSync('git', ['-C', bare, 'config', 'core.fsmonitor', evil]);
    const tree = openWorkingTree(bare, { ignore: [], searchPath: PATH });
    expect(tree.list().problems.map(({ code }) => code)).toEqual(['git-refused']);
    expect(paths(tree)).toContain('HEAD');
    expect(existsSync(marker)).toBe(false);
  });

  test('does not make the scanner run a git of its own', () => {
    mkdirSync(join(workspace.root, 'node_modules/.bin'), { recursive: true });
    renameSync(copyOfEvil(), join(workspace.root, 'node_modules/.bin/git'));
    const searchPath = `${join(workspace.root, 'node_modules/.bin')}:.:node_modules/.bin:${PATH}`;
    const sub = join(workspace.root, 'services');
    mkdirSync(sub);
    workspace.put('services/a.txt');
    for (const folder of [workspace.root, sub]) {
      const listing = openWorkingTree(folder, { ignore: ['node_modules/'], searchPath }).list();
      expect(listing.files.length).toBeGreaterThan(0);
      expect(listing.problems).toEqual([]);
    }
    expect(existsSync(marker)).toBe(false);
  });

  test('that is broken is walked instead, with a problem, and submodules stay closed', () => {
    writeFileSync(join(workspace.root, '.git/HEAD'), 'nonsense\n');
    workspace.put('node_modules/x/index.js');
    workspace.put('sub/.git', 'gitdir: ../.git/modules/sub\n');
    workspace.put('sub/Dockerfile');
    const tree = workspace.open();
    expect(paths(tree)).toEqual(['.gitattributes', 'Dockerfile']);
    expect(skips(tree)).toEqual({ sub: 'submodule' });
    expect(tree.list().problems.map(({ code, level }) => [code, level])).toEqual([['git-refused', 'warning']]);
  });

  test('with an index of garbage, or a .git file that points nowhere, is walked instead', () => {
    writeFileSync(join(workspace.root, '.git/index'), 'DIRC garbage');
    expect(
      workspace
        .open()
        .list()
        .problems.map(({ code }) => code),
    ).toEqual(['git-refused']);
    rmSync(join(workspace.root, '.git'), { recursive: true });
    writeFileSync(join(workspace.root, '.git'), 'gitdir: /nowhere\n');
    expect(
      workspace
        .open()
        .list()
        .problems.map(({ code }) => code),
    ).toEqual(['git-refused']);
    expect(paths(workspace.open())).toEqual(['.gitattributes', 'Dockerfile']);
  });

  test('in an environment made for another repository does not matter', () => {
    const other = workspace.makeFolder();
    execFileSync('git', ['init', '--quiet', other]);
    const before = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = join(other, '.git');
    try {
      expect(paths(workspace.open())).toEqual(['.gitattributes', 'Dockerfile']);
    } finally {
      if (before === undefined) delete process.env['GIT_DIR'];
      else process.env['GIT_DIR'] = before;
    }
  });
});
