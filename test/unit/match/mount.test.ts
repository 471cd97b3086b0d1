import { describe, expect, test } from '@jest/globals';
import { readHostPath, readMount } from '../../../src/match/mount.ts';

describe('the host path of a mount', () => {
  test.each([
    ['~/.ssh', '~/.ssh'],
    ['$HOME/.aws/', '~/.aws'],
    ['${HOME}', '~'],
    ['${HOME:-/root}/.kube', '~/.kube'],
    ['${SSH_DIR:-~/.ssh}', '~/.ssh'],
    ['${localEnv:HOME}${localEnv:USERPROFILE}/.config', '~/.config'],
    ['/home/dev/.docker', '~/.docker'],
    ['/Users/dev', '~'],
    ['/root', '~'],
    ['/', '/'],
    ['${HOST_ROOT:-/}', '/'],
    ['~/', '~'],
    ['/etc/', '/etc'],
    ['./data', './data'],
    ['/homebrew', '/homebrew'],
    ['models', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readHostPath(text)).toBe(expected);
  });
});

describe('a mount', () => {
  test.each([
    ['~/.ssh:/root/.ssh:ro', { source: '~/.ssh', target: '/root/.ssh', writable: false }],
    ['/:/host', { source: '/', target: '/host', writable: true }],
    ['data:/data', { source: undefined, target: '/data', writable: true }],
    ['${A:-~/x}:/x:ro,z', { source: '~/x', target: '/x', writable: false }],
    ['type=bind,source=/etc,target=/e,readonly', { source: '/etc', target: '/e', writable: false }],
    ['src=/etc,dst=/e', { source: '/etc', target: '/e', writable: true }],
    ['type=volume,source=/x,target=/y', { source: undefined, target: '/y', writable: true }],
    ['/data', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(readMount(text)).toEqual(expected);
  });

  test('a text that never ends is read in time', () => {
    const start = Date.now();
    readMount('${a'.repeat(200_000));
    readMount('$'.repeat(200_000));
    expect(Date.now() - start).toBeLessThan(200);
  });
});
