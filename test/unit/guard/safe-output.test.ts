import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from '@jest/globals';

import { OutputError, writeInside } from '../../../src/guard/safe-output.ts';

let root: string;
let elsewhere: string;

beforeEach(() => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
  root = join(folder, 'root');
  elsewhere = join(folder, 'root-elsewhere');
  mkdirSync(root);
  mkdirSync(elsewhere);
});

describe('writing an output', () => {
  test('makes the folders it needs and leaves no draft behind', () => {
    const file = writeInside(join(root, 'a/b/out.sarif'), 'text', [root]);
    expect(file).toBe(join(root, 'a/b/out.sarif'));
    expect(readFileSync(file, 'utf8')).toBe('text');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['out.sarif']);
  });

  test('replaces a regular file as a whole', () => {
    writeFileSync(join(root, 'out'), 'a longer text than the new one');
    writeInside(join(root, 'out'), 'new', [root]);
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('new');
  });

  test('refuses a link at the place, dangling or not, and leaves its target alone', () => {
    writeFileSync(join(elsewhere, 'victim'), 'safe');
    symlinkSync(join(elsewhere, 'victim'), join(root, 'out'));
    symlinkSync(join(elsewhere, 'missing'), join(root, 'dangling'));
    expect(() => writeInside(join(root, 'out'), 'bad', [root])).toThrow(OutputError);
    expect(() => writeInside(join(root, 'dangling'), 'bad', [root])).toThrow(OutputError);
    expect(readFileSync(join(elsewhere, 'victim'), 'utf8')).toBe('safe');
    expect(existsSync(join(elsewhere, 'missing'))).toBe(false);
    expect(lstatSync(join(root, 'out')).isSymbolicLink()).toBe(true);
  });

  test('refuses a linked folder that leads out', () => {
    symlinkSync(elsewhere, join(root, 'linked'));
    symlinkSync(join(elsewhere, 'missing'), join(root, 'dangling'));
    expect(() => writeInside(join(root, 'linked/out'), 'bad', [root])).toThrow('outside');
    expect(() => writeInside(join(root, 'linked/deep/out'), 'bad', [root])).toThrow('outside');
    expect(() => writeInside(join(root, 'dangling/out'), 'bad', [root])).toThrow('outside');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('takes a linked folder that stays inside', () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'linked'));
    expect(writeInside(join(root, 'linked/out'), 'text', [root])).toBe(join(root, 'real/out'));
  });

  test('refuses a place outside, also one whose name begins like the root', () => {
    expect(() => writeInside(join(elsewhere, 'out'), 'bad', [root])).toThrow('outside');
    expect(() => writeInside(join(root, '../out'), 'bad', [root])).toThrow('outside');
    expect(() => writeInside('/out', 'bad', [root, '/does/not/exist'])).toThrow('outside');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('refuses a folder at the place and a file on the way', () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'file'), '');
    expect(() => writeInside(join(root, 'folder'), 'bad', [root])).toThrow(OutputError);
    expect(() => writeInside(join(root, 'file/out'), 'bad', [root])).toThrow(OutputError);
  });
});
