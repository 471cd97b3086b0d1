import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { openWorkingTree, UnreadableRootError } from '../../src/tree/working-tree.ts';
import { PATH, paths, skips, useWorkspace } from './workspace.ts';

const workspace = useWorkspace();

describe('what a repository lists', () => {
  test('is tracked files and untracked ones that are not ignored, in code-unit order', () => {
    workspace.put('b.txt');
    workspace.put('B.txt');
    workspace.put('a/z.txt');
    workspace.put('a.txt');
    workspace.put('tracked-though-ignored.log');
    workspace.put('.gitignore', '*.log\n');
    workspace.git('add', '--force', '--all');
    workspace.put('untracked.txt');
    workspace.put('ignored.log');
    expect(paths(workspace.open())).toEqual([
      '.gitignore',
      'B.txt',
      'a.txt',
      'a/z.txt',
      'b.txt',
      'tracked-though-ignored.log',
      'untracked.txt',
    ]);
    expect(workspace.open().list().problems).toEqual([]);
  });

  test('is relative to the root when that is a folder of the repository', () => {
    workspace.put('outside.txt');
    workspace.put('test/repos/agent/Dockerfile');
    workspace.git('add', '--all');
    const tree = openWorkingTree(join(workspace.root, 'test/repos/agent'), { ignore: [], searchPath: PATH });
    expect(tree.list().files).toEqual([{ path: 'Dockerfile', role: 'product' }]);
    expect(tree.read('Dockerfile')).toEqual(new Uint8Array(Buffer.from('test/repos/agent/Dockerfile\n')));
  });

  test('leaves out what the configuration ignores, and says so', () => {
    workspace.put('docs/a.md');
    workspace.put('src/a.ts');
    const tree = workspace.open({ ignore: ['docs/'] });
    expect(paths(tree)).toEqual(['src/a.ts']);
    expect(skips(tree)).toEqual({ 'docs/a.md': 'ignored-by-configuration' });
  });

  test('is everything in a folder that the repository around it ignores', () => {
    workspace.put('.gitignore', 'build\n');
    workspace.put('build/out/Dockerfile');
    const tree = openWorkingTree(join(workspace.root, 'build/out'), { ignore: [], searchPath: PATH });
    expect(paths(tree)).toEqual(['Dockerfile']);
  });

  test('keeps file names as they are, whatever characters they hold', () => {
    const names = ['a\nb', 'ü🦀', '100%', `q"'`, ' lead', 'tab\t', '::error::x', '[a](b)', '-rf', '$(id)', '\u202Ex'];
    for (const name of names) workspace.put(name, 'x');
    workspace.git('add', '--all');
    const tree = workspace.open();
    expect(paths(tree)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const name of names) expect(tree.read(name)).toEqual(new Uint8Array([0x78]));
  });

  test('holds each file of an unfinished merge once', () => {
    workspace.put('a.txt', 'base\n');
    workspace.git('add', '--all');
    workspace.git('commit', '--quiet', '-m', 'base');
    workspace.git('checkout', '--quiet', '-b', 'other');
    workspace.put('a.txt', 'other\n');
    workspace.git('commit', '--quiet', '-am', 'other');
    workspace.git('checkout', '--quiet', 'main');
    workspace.put('a.txt', 'main\n');
    workspace.git('commit', '--quiet', '-am', 'main');
    spawnSync('git', ['-C', workspace.root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'merge', 'other']);
    expect(workspace.git('ls-files', '--unmerged')).not.toBe('');
    expect(paths(workspace.open())).toEqual(['a.txt']);
  });
});

describe('links', () => {
  test('to files outside are neither listed as files nor read', () => {
    symlinkSync('/etc/passwd', join(workspace.root, 'passwd'));
    workspace.git('add', '--all');
    const tree = workspace.open();
    expect(paths(tree)).toEqual([]);
    expect(skips(tree)).toEqual({ passwd: 'symbolic-link' });
    expect(tree.read('passwd')).toBe('symbolic-link');
  });

  test('that took the place of a tracked file or folder after the commit are not followed', () => {
    workspace.put('config.yml');
    workspace.put('conf/deep/passwd', 'harmless\n');
    workspace.git('add', '--all');
    rmSync(join(workspace.root, 'config.yml'));
    symlinkSync('/etc/passwd', join(workspace.root, 'config.yml'));
    const outside = workspace.makeFolder();
    mkdirSync(join(outside, 'deep'));
    writeFileSync(join(outside, 'deep/passwd'), 'secret\n');
    rmSync(join(workspace.root, 'conf'), { recursive: true });
    symlinkSync(outside, join(workspace.root, 'conf'));
    const tree = workspace.open();
    expect(tree.read('config.yml')).toBe('symbolic-link');
    expect(tree.read('conf/deep/passwd')).toBe('symbolic-link');
  });

  test('in a loop do not hold a walk up', () => {
    rmSync(join(workspace.root, '.git'), { recursive: true });
    workspace.put('a/file');
    symlinkSync('..', join(workspace.root, 'a/up'));
    symlinkSync('self', join(workspace.root, 'self'));
    const tree = workspace.open();
    expect(paths(tree)).toEqual(['a/file']);
    expect(skips(tree)).toEqual({ 'a/up': 'symbolic-link', self: 'symbolic-link' });
    expect(tree.read('self')).toBe('symbolic-link');
  });
});

describe('what is no file', () => {
  let server: Server;
  let socket: string;

  beforeAll(async () => {
    socket = join(mkdtempSync(join(tmpdir(), 'tree-')), 's');
    server = createServer();
    await new Promise<void>((resolve) => server.listen(socket, resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(dirname(socket), { recursive: true, force: true });
  });

  test('is not read: a named pipe does not block, a socket and a folder are refused', () => {
    workspace.put('a.sh');
    workspace.git('add', '--all');
    rmSync(join(workspace.root, 'a.sh'));
    execFileSync('mkfifo', [join(workspace.root, 'a.sh')]);
    symlinkSync(socket, join(workspace.root, 'link'));
    mkdirSync(join(workspace.root, 'folder'));
    const tree = workspace.open();
    expect(tree.read('a.sh')).toBe('not-a-regular-file');
    expect(tree.read('folder')).toBe('not-a-regular-file');
    const beside = openWorkingTree(dirname(socket), { ignore: [], searchPath: PATH });
    expect(skips(beside)).toEqual({ s: 'not-a-regular-file' });
    expect(beside.read('s')).toBe('not-a-regular-file');
  });

  test('is a submodule, which is listed and not entered', () => {
    const inner = join(workspace.root, 'vendor/inner');
    mkdirSync(inner, { recursive: true });
    execFileSync('git', ['init', '--quiet', inner]);
    writeFileSync(join(inner, 'Dockerfile'), 'FROM x\n');
    expect(skips(workspace.open())).toEqual({ 'vendor/inner': 'submodule' });
    workspace.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor/inner`);
    expect(skips(workspace.open())).toEqual({ 'vendor/inner': 'submodule' });
    expect(paths(workspace.open())).toEqual([]);
  });

  test('is a file that was deleted, or may not be read', () => {
    workspace.put('gone.txt');
    workspace.git('add', '--all');
    rmSync(join(workspace.root, 'gone.txt'));
    const tree = workspace.open();
    expect(paths(tree)).toEqual(['gone.txt']);
    expect(tree.read('gone.txt')).toBe('unreadable');
  });
});

describe('contents', () => {
  test('are refused with the reason when they are no text to scan', () => {
    workspace.put('huge.yml', Buffer.alloc(1024 * 1024 + 1, 'a'));
    workspace.put('largest.yml', Buffer.alloc(1024 * 1024, 'a'));
    workspace.put('nul', 'FROM x\n\0');
    workspace.put('latin1', Buffer.from([0x46, 0xfc]));
    workspace.put('lfs', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`);
    workspace.put('utf16', Buffer.from('\uFEFFFROM x\n', 'utf16le'));
    workspace.put('empty', '');
    const tree = workspace.open();
    expect(tree.read('huge.yml')).toBe('too-large');
    expect(tree.read('largest.yml')).toHaveLength(1024 * 1024);
    expect(tree.read('nul')).toBe('binary');
    expect(tree.read('latin1')).toBe('undecodable');
    expect(tree.read('lfs')).toBe('lfs-pointer');
    expect(tree.read('utf16')).toHaveLength(16);
    expect(tree.read('empty')).toEqual(new Uint8Array());
  });

  test('are read up to the limit of a whole scan', () => {
    for (const name of ['a', 'b', 'c']) workspace.put(name, 'x'.repeat(60));
    const tree = workspace.open({ limits: { bytesInTotal: 100 } });
    expect([tree.read('a'), tree.read('b')].map((content) => content.length)).toEqual([60, 60]);
    expect(tree.read('c')).toBe('over-budget');
  });

  test.each([true, false])(
    'of more files than the limit are left out with a problem (repository: %j)',
    (isRepository) => {
      for (const name of ['a', 'b', 'c', 'd/e']) workspace.put(name);
      if (!isRepository) rmSync(join(workspace.root, '.git'), { recursive: true });
      const listing = workspace.open({ limits: { files: 2 } }).list();
      expect(listing.files.map(({ path }) => path)).toEqual(['a', 'b']);
      expect(listing.problems.map(({ code, level }) => [code, level])).toEqual([['too-many-files', 'error']]);
    },
  );

  test.each([
    '../outside',
    '/etc/passwd',
    'a/../../x',
    '.git/config',
    'a//b',
    '',
    '.',
    'a\0b',
    'x/'.repeat(4000) + 'x',
  ])('at the path %j are never read', (path) => {
    expect(workspace.open().read(path)).toBe('unreadable');
  });
});

describe('a folder without git', () => {
  test('is walked, without a problem when it is in no repository', () => {
    rmSync(join(workspace.root, '.git'), { recursive: true });
    workspace.put('a.b/x');
    workspace.put('a/x');
    workspace.put('a0');
    workspace.put('node_modules/x/index.js');
    expect(workspace.open().list()).toMatchObject({ problems: [], skipped: [] });
    expect(paths(workspace.open())).toEqual(['a.b/x', 'a/x', 'a0']);
  });

  test('is walked with a problem when git is not installed', () => {
    workspace.put('a');
    expect(
      workspace
        .open({ searchPath: '/nowhere' })
        .list()
        .problems.map(({ code }) => code),
    ).toEqual(['git-not-found']);
  });

  test('that does not exist, or is a file, is an error', () => {
    workspace.put('a');
    expect(() => openWorkingTree(join(workspace.root, 'none'), { ignore: [] })).toThrow(UnreadableRootError);
    expect(() => openWorkingTree(join(workspace.root, 'a'), { ignore: [] })).toThrow(UnreadableRootError);
  });
});
