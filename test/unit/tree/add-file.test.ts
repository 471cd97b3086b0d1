import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addFile } from '../../../src/tree/add-file.ts';

const FILE = 'a/b/file.yml';
let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  root = join(folder, 'root');
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (overwrite = false): unknown => addFile(root, FILE, 'new\n', { overwrite });

describe('a file', () => {
  test.each([false, true])('is written with the folders on the way (overwrite: %p)', (overwrite) => {
    expect(add(overwrite)).toEqual({ kind: 'written' });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('new\n');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['file.yml']);
  });

  test('that exists is replaced only when that is asked for', () => {
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, FILE), 'old\n');
    expect(add()).toEqual({ kind: 'exists' });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('old\n');
    expect(add(true)).toEqual({ kind: 'written' });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('new\n');
  });
});

describe.each([false, true])('nothing is written (overwrite: %p)', (overwrite) => {
  test.each(['a', 'a/b', FILE])('through a link at %s', (path) => {
    mkdirSync(join(folder, 'outside/b'), { recursive: true });
    writeFileSync(join(folder, 'outside/b/file.yml'), 'theirs\n');
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(join(folder, path.replace('a', 'outside')), join(root, path));
    expect(add(overwrite)).toEqual({ kind: 'link', path });
    expect(readFileSync(join(folder, 'outside/b/file.yml'), 'utf8')).toBe('theirs\n');
    expect(lstatSync(join(root, path)).isSymbolicLink()).toBe(true);
  });

  test.each(['a', 'a/b', FILE])('through a link to nothing at %s', (path) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(join(folder, 'nothing'), join(root, path));
    expect(add(overwrite)).toEqual({ kind: 'link', path });
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('through a link that stays inside', () => {
    mkdirSync(join(root, 'real/b'), { recursive: true });
    symlinkSync('real', join(root, 'a'));
    expect(add(overwrite)).toEqual({ kind: 'link', path: 'a' });
    expect(readdirSync(join(root, 'real/b'))).toEqual([]);
  });

  test('below a file', () => {
    writeFileSync(join(root, 'a'), '');
    expect(add(overwrite)).toEqual({ kind: 'not-a-folder', path: 'a' });
  });

  test('in place of a folder', () => {
    mkdirSync(join(root, FILE), { recursive: true });
    expect(add(overwrite)).toEqual({ kind: 'not-a-file', path: FILE });
  });

  test('where the system refuses', () => {
    const name = 'x'.repeat(300);
    expect(addFile(root, `${name}/file.yml`, '', { overwrite })).toEqual({ kind: 'failed', reason: 'ENAMETOOLONG' });
  });
});
