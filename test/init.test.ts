import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = '.github/workflows/maestro.yml';
const NOBODY = 65_534;
const { version, repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  repository: { url: string };
};
const ACTION = /github\.com\/(.+)\.git$/.exec(repository.url)?.[1] ?? '';

let folder: string;
/** A copy of the program, without the tags that a clone of this repository may have. */
let program: string;
let repo: string;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], options: { cwd?: string; uid?: number } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'dist/cli.js'), ...words], {
    cwd: options.cwd ?? folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    ...(options.uid === undefined ? {} : { uid: options.uid }),
  });
  return { status, stdout, stderr };
}

function git(top: string, ...command: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', ['-C', top, ...identity, ...command], { encoding: 'utf8' }).trim();
}

const refuse = (sentence: string): Ended => ({ status: 2, stdout: '', stderr: `maestro-scan: ${sentence}\n` });
const written = (): string => readFileSync(join(repo, FILE), 'utf8');

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'init-')));
  program = join(folder, 'program');
  mkdirSync(join(program, 'dist'), { recursive: true });
  for (const file of [
    'dist/cli.js',
    'dist/worker.js',
    'dist/parts',
    'dist/rules.json',
    'dist/prose.json',
    'dist/code.json',
    'dist/wasm',
    'package.json',
  ])
    cpSync(join(ROOT, file), join(program, file), { recursive: true });
  repo = join(folder, 'repo');
  mkdirSync(join(repo, 'deep'), { recursive: true });
  git(repo, 'init', '--quiet');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('init', () => {
  test('writes a workflow in which a scan finds nothing', () => {
    const { status, stdout, stderr } = run(['init', 'repo']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      `Wrote repo/${FILE}: it scans pushes to main, pull requests to it, and once a week.`,
      'This clone does not tell its default branch: write it in place of main if it has another name.',
      '',
      'Next:',
      `  1. In the file, replace COMMIT by the full id of the commit of ${ACTION} that v${version} names.`,
      '  2. Commit and push it; the findings come under Security > Code scanning.',
      '',
    ]);
    const { jobs } = load(written()) as { jobs: Record<string, { steps: { uses: string }[] }> };
    expect(jobs['threat-model']?.steps.map(({ uses }) => uses)).toEqual([
      expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
      `${ACTION}@COMMIT`,
    ]);
    const report = JSON.parse(run(['scan', 'repo', '--format', 'json']).stdout) as Record<string, unknown[]>;
    expect([report['threats'], report['unalerted'], report['problems']]).toEqual([[], [], []]);
  });

  test('takes the default branch from the clone, seen from any folder of it', () => {
    git(repo, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/next');
    const { status, stdout } = run(['init'], { cwd: join(repo, 'deep') });
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `Wrote ../${FILE}: it scans pushes to release/next, pull requests to it, and once a week.`,
      '',
    ]);
    expect(load(written())).toMatchObject({
      on: { push: { branches: ['release/next'] }, pull_request: { branches: ['release/next'] } },
    });
  });

  test.each(['a]b', "x'}}", '**', '-rf', 'a\u001b[31m', 'umläut', 'x: y', ''])(
    'does not take %p for the name of a branch',
    (branch) => {
      const place = join(repo, '.git/refs/remotes/origin');
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'HEAD'), `ref: refs/remotes/origin/${branch}\n`);
      expect(run(['init', 'repo']).stdout).toContain('pushes to main,');
      expect(load(written())).toMatchObject({ on: { push: { branches: ['main'] } } });
    },
  );

  test('pins the commit that the tag of its version names in its own clone', () => {
    git(program, 'init', '--quiet');
    git(program, 'add', '--all');
    git(program, 'commit', '--quiet', '-m', 'release');
    git(program, 'tag', '-a', '-m', 'release', `v${version}`);
    const commit = git(program, 'rev-parse', 'HEAD');
    git(program, 'commit', '--quiet', '--allow-empty', '-m', 'later');
    const { stdout } = run(['init', 'repo']);
    expect(written()).toContain(`- uses: ${ACTION}@${commit} # v${version}\n`);
    expect(stdout).toContain(`  1. Read the file; it runs ${ACTION} at ${commit}, which is v${version}.\n`);
  });

  test.each(['.', 'tools/maestro'])('takes no tag of another repository that holds it at %s', (place) => {
    program = join(repo, place);
    cpSync(join(folder, 'program/dist'), join(program, 'dist'), { recursive: true });
    writeFileSync(join(repo, 'package.json'), '{"name": "another"}');
    git(repo, 'add', '--all');
    git(repo, 'commit', '--quiet', '-m', 'ours');
    git(repo, 'tag', `v${version}`);
    expect(run(['init', 'repo']).status).toBe(0);
    expect(written()).toContain(`${ACTION}@COMMIT `);
  });

  test('leaves the gate to a configuration that is there', () => {
    mkdirSync(join(repo, '.github'));
    writeFileSync(join(repo, '.github/maestro.yml'), 'fail-on: high\n');
    expect(run(['init', 'repo']).stdout).toContain(
      '\n.github/maestro.yml is there and holds: the workflow leaves fail-on to it.\n',
    );
    expect(written()).not.toContain('fail-on');
    expect(readFileSync(join(repo, '.github/maestro.yml'), 'utf8')).toBe('fail-on: high\n');
  });

  test('writes into a plain folder too', () => {
    mkdirSync(join(folder, 'plain'));
    expect(run(['init', 'plain']).status).toBe(0);
    expect(existsSync(join(folder, 'plain', FILE))).toBe(true);
  });
});

describe('init replaces nothing', () => {
  beforeEach(() => {
    run(['init', 'repo']);
  });

  test('unless it is forced to', () => {
    const first = written();
    writeFileSync(join(repo, FILE), 'mine\n');
    expect(run(['init', 'repo'])).toEqual(
      refuse(`repo/${FILE} exists and was left as it is: give --force to replace it.`),
    );
    expect(written()).toBe('mine\n');
    expect(run(['init', 'repo', '--force']).status).toBe(0);
    expect(written()).toBe(first);
  });
});

describe('init says in one sentence', () => {
  test.each([
    ['missing', '"missing" does not exist: give the folder of a checked-out repository.'],
    ['program/package.json', '"program/package.json" is not a folder: give the folder of a checked-out repository.'],
  ])('that %s is no folder', (path, sentence) => {
    expect(run(['init', path])).toEqual(refuse(sentence));
  });

  test.each(['.github', '.github/workflows', FILE])('that %s is a link, forced or not', (path) => {
    mkdirSync(join(folder, 'outside'));
    mkdirSync(join(repo, path, '..'), { recursive: true });
    symlinkSync(join(folder, 'outside'), join(repo, path));
    const sentence = `repo/${path} is a symbolic link, and nothing is written through one: put a real file or folder there.`;
    for (const words of [[], ['--force']]) expect(run(['init', 'repo', ...words])).toEqual(refuse(sentence));
    expect(existsSync(join(folder, 'outside/workflows'))).toBe(false);
  });

  test('that a file stands where a folder should', () => {
    writeFileSync(join(repo, '.github'), '');
    expect(run(['init', 'repo'])).toEqual(
      refuse('repo/.github is not a folder, so the workflow has no place: move it away.'),
    );
  });

  test('that it may not write', () => {
    chmodSync(folder, 0o755);
    chmodSync(repo, 0o555);
    const ended = run(['init', 'repo'], process.getuid?.() === 0 ? { uid: NOBODY } : {});
    chmodSync(repo, 0o755);
    expect(ended).toEqual(refuse(`repo/${FILE} cannot be written (EACCES): make its folder writable.`));
  });
});
