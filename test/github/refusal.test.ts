import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { FILES, play, playRefusal } from './play.ts';
import { makeCheckout } from './run-action.ts';

describe('a run that cannot be right', () => {
  test.concurrent('asks for the checkout when there are no files', async () => {
    const empty = { workspace: mkdtempSync(join(tmpdir(), 'empty-')), commits: ['a'.repeat(40)] };
    expect(await playRefusal({ checkout: empty })).toContain('did you run actions/checkout before?');
  });

  test.concurrent('names a folder that is not there', async () => {
    expect(await playRefusal({ inputs: { path: 'missing' } })).toContain('does not exist');
    expect(await playRefusal({ inputs: { path: '../..' } })).toContain('out of the workspace');
  });

  test.concurrent('names a wrong input and a wrong configuration', async () => {
    expect(await playRefusal({ inputs: { 'fail-on': 'always' } })).toContain('fail-on');
    expect(await playRefusal({ inputs: { config: 'missing.yml' } })).toContain('input config');
    const wrong = makeCheckout({ ...FILES, '.github/maestro.yml': 'fail_on: high\n' });
    expect(await playRefusal({ checkout: wrong })).toContain('fail-on');
  });

  test.concurrent('will not scan a stranger’s code beside secrets', async () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: 'e'.repeat(40) };
    expect(await playRefusal({ environment })).toContain('allow-untrusted-checkout');
    const allowed = await play({}, { environment, inputs: { 'allow-untrusted-checkout': 'true', upload: 'never' } });
    expect(allowed.code).toBe(0);
  });

  test.concurrent('will not write where it must not', async () => {
    const linked = makeCheckout(FILES);
    const victim = join(mkdtempSync(join(tmpdir(), 'victim-')), 'file');
    writeFileSync(victim, 'safe');
    symlinkSync(victim, join(linked.workspace, 'out.sarif'));
    expect(await playRefusal({ checkout: linked, inputs: { 'sarif-file': 'out.sarif' } })).toContain('link');
    expect(await playRefusal({ inputs: { 'sarif-file': '/etc/out.sarif' } })).toContain('outside');
    expect(readFileSync(victim, 'utf8')).toBe('safe');
  });
});

describe('a hostile repository', () => {
  test.concurrent('cannot command the runner by the names and values of its files', async () => {
    const hostile = makeCheckout({ 'README.md': '' });
    const folder = 'a\n::error::forged-name\n::set-output name=x::y\n##[error]x';
    mkdirSync(join(hostile.workspace, folder));
    writeFileSync(
      join(hostile.workspace, folder, 'Dockerfile'),
      'FROM ::error::forged-value:latest\nFROM node:latest\n',
    );
    execFileSync('git', ['-C', hostile.workspace, 'add', '--all']);
    const run = await play({}, { checkout: hostile, inputs: { upload: 'never' } });
    expect(run.code).toBe(0);
    expect(run.outputs['findings-count']).not.toBe('0');
    expect(run.log).not.toMatch(/^\s*::(?:error|set-output)/m);
    expect(run.log).not.toContain('##[');
    expect(run.summary).not.toMatch(/^\s*::(?:error|set-output)/m);
  });
});
