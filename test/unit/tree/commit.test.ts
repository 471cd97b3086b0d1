import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { readCommitted, readHead, readPlace } from '../../../src/tree/commit.ts';

const PATH = process.env['PATH'];

let top: string;
let first: string;

function git(...command: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', ['-C', top, ...identity, ...command], { encoding: 'utf8' }).trim();
}

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'commit-')));
  mkdirSync(join(top, 'services/api'), { recursive: true });
  git('init', '--quiet');
  writeFileSync(join(top, 'maestro.yml'), 'fail-on: high\n');
  writeFileSync(join(top, 'services/api/bytes'), Buffer.from([0xc3, 0x28]));
  git('add', '--all');
  git('commit', '--quiet', '-m', 'first');
  first = git('rev-parse', 'HEAD');
  writeFileSync(join(top, 'maestro.yml'), 'fail-on: never\n');
  git('commit', '--quiet', '-am', 'second');
});

describe('what is checked out', () => {
  test('is the commit of HEAD, also seen from a sub-folder', () => {
    expect(readHead(top, PATH)).toBe(git('rev-parse', 'HEAD'));
    expect(readHead(join(top, 'services/api'), PATH)).toBe(git('rev-parse', 'HEAD'));
  });

  test('is unknown without a repository, without a commit and without git', () => {
    const bare = mkdtempSync(join(tmpdir(), 'commit-'));
    expect(readHead(bare, PATH)).toBeUndefined();
    execFileSync('git', ['init', '--quiet', bare]);
    expect(readHead(bare, PATH)).toBeUndefined();
    expect(readHead(top, '/nowhere')).toBeUndefined();
    expect(readHead(join(top, 'missing'), PATH)).toBeUndefined();
  });

  test('stands at a place in its repository', () => {
    expect(readPlace(top, PATH)).toBe('');
    expect(readPlace(join(top, 'services/api'), PATH)).toBe('services/api');
    expect(readPlace(top, '/nowhere')).toBeUndefined();
  });
});

describe('a file of a commit', () => {
  test('is read as that commit holds it, from any folder of the checkout', () => {
    expect(readCommitted(top, PATH, first, 'maestro.yml')).toEqual({ kind: 'file', text: 'fail-on: high\n' });
    expect(readCommitted(join(top, 'services'), PATH, first, 'maestro.yml')).toEqual({
      kind: 'file',
      text: 'fail-on: high\n',
    });
  });

  test('is absent when the commit has no such text file', () => {
    for (const path of ['other.yml', 'services', 'services/api/bytes', '../maestro.yml']) {
      expect(readCommitted(top, PATH, first, path)).toEqual({ kind: 'absent' });
    }
  });

  test('is unavailable when the clone lacks the commit or the id is none', () => {
    for (const commit of ['0'.repeat(40), 'HEAD', '--help', '']) {
      expect(readCommitted(top, PATH, commit, 'maestro.yml')).toEqual({ kind: 'unavailable' });
    }
    expect(readCommitted(top, '/nowhere', first, 'maestro.yml')).toEqual({ kind: 'unavailable' });
  });

  test('is read without running what the repository configures', () => {
    const marker = join(top, 'marker');
    git('config', 'diff.trap.textconv', `touch ${marker}; cat`);
    git('config', 'filter.trap.smudge', `touch ${marker}; cat`);
    git('config', 'core.fsmonitor', `touch ${marker}`);
    git('config', 'core.pager', `touch ${marker}; cat`);
    writeFileSync(join(top, '.git/info/attributes'), '* diff=trap filter=trap\n');
    expect(readCommitted(top, PATH, first, 'maestro.yml')).toMatchObject({ kind: 'file' });
    expect(readHead(top, PATH)).toBeDefined();
    expect(existsSync(marker)).toBe(false);
  });
});
