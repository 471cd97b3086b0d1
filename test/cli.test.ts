import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
let folder: string;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in the test's folder, with nothing but a PATH around it. */
function run(line: string, options: { dist?: string; input?: Record<string, string> } = {}): Ended {
  const words = line.split(' ').filter((word) => word !== '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(options.dist ?? DIST, 'cli.js'), ...words], {
    // SARIF lists all rules, which is over the one megabyte that is the default.
    maxBuffer: 64 * 1024 * 1024,
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...options.input },
  });
  return { status, stdout, stderr };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  mkdirSync(join(folder, 'empty'));
  write({
    'repo/Dockerfile': 'FROM node\nRUN make\n',
    'repo/deep/compose.yaml': 'services:\n  web:\n    image: example/web:latest\n',
    'repo/broken.yaml': 'image: [\n',
    'clean/README.md': '# Nothing to see\n',
    'configured/Dockerfile': 'FROM node\n',
    'configured/.github/maestro.yml': 'rules:\n  l4/mutable-base-image: off\n',
    'misspelt/Dockerfile': 'FROM node\n',
    'misspelt/.github/maestro.yml': 'ruls: {}\n',
    'linked/Dockerfile': 'FROM node\n',
    'off.yml': 'rules:\n  l4/mutable-base-image: off\n',
  });
  mkdirSync(join(folder, 'linked/.github'));
  symlinkSync(join(folder, 'off.yml'), join(folder, 'linked/.github/maestro.yml'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const text = (line: string): string => run(line).stdout.replace(/^Gate .*$/m, '');

describe('a scan', () => {
  test('writes text for people, without colour when it is piped', () => {
    const { status, stdout, stderr } = run('scan repo');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('l4/mutable-base-image');
    expect(stdout).toContain(' --> Dockerfile:1:6');
    expect(stdout).toContain('1 | FROM node');
    expect(stdout).not.toContain('\u001b');
    expect(run('scan repo', { input: { FORCE_COLOR: '1' } }).stdout).toBe(stdout);
  });

  test('writes SARIF', () => {
    const log = JSON.parse(run('scan repo --format sarif --category nightly').stdout) as {
      version: string;
      runs: { automationDetails?: { id: string }; results: { ruleId: string }[] }[];
    };
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
    expect(log.runs[0]?.automationDetails?.id).toContain('nightly');
    expect(log.runs[0]?.results.filter(({ ruleId }) => ruleId === 'l4/mutable-base-image')).toHaveLength(2);
  });

  test('writes JSON', () => {
    const report = JSON.parse(run('scan repo --format json').stdout) as { threats: { rule: string }[] };
    expect(report.threats.map(({ rule }) => rule)).toContain('l4/mutable-base-image');
  });

  test('writes a summary in Markdown', () => {
    expect(run('scan repo --format summary').stdout).toMatch(/^\|.*\|$/m);
  });

  test.each(['text', 'sarif', 'json', 'summary'])('writes %s into a file just as on standard output', (format) => {
    const printed = run(`scan repo --format ${format}`).stdout;
    const { status, stdout } = run(`scan repo --format ${format} --output out.${format}`);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toBe(printed);
  });

  test('of the folder it runs in is the default', () => {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM node\n');
    expect(run('scan').stdout).toContain('repo/deep/compose.yaml');
    rmSync(join(folder, 'Dockerfile'));
  });

  test('is the same twice, and with one thread or four', () => {
    for (const format of ['text', 'sarif', 'json', 'summary']) {
      const outputs = ['--threads 1', '--threads 1', '--threads 4'].map(
        (threads) => run(`scan repo --format ${format} ${threads}`).stdout,
      );
      expect(new Set(outputs).size).toBe(1);
    }
  });

  test('names no path of the machine', () => {
    for (const format of ['text', 'sarif', 'json', 'summary'])
      expect(run(`scan ${folder}/repo --format ${format}`).stdout).not.toContain(folder);
  });

  test('needs its own folder only, and no node_modules', () => {
    const copy = join(folder, 'elsewhere/dist');
    cpSync(DIST, copy, { recursive: true });
    expect(readdirSync(copy)).toContain('worker.js');
    expect(run('scan repo --format json', { dist: copy }).stdout).toBe(run('scan repo --format json').stdout);
  });
});

test('4 MB and more are analysed by worker threads, with the same result', () => {
  const image = 'services:\n  web:\n    image: example/web:latest\n';
  const padding = `# ${'x'.repeat(100)}\n`.repeat(8_500);
  write(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`large/${at}/compose.yaml`, image + padding])));
  const one = run('scan large --format json --threads 1');
  expect((JSON.parse(one.stdout) as { threats: unknown[] }).threats).toHaveLength(6);
  expect(run('scan large --format json --threads 4')).toEqual(one);
});

describe('the gate', () => {
  test.each([
    ['scan repo --fail-on medium', 10],
    ['scan repo --fail-on low', 10],
    ['scan repo --fail-on critical', 0],
    ['scan repo --fail-on never', 0],
    ['scan repo', 0],
    ['scan clean --fail-on low', 0],
  ])('%s ends with %i', (line, status) => {
    expect(run(line).status).toBe(status);
  });

  test('writes its output also when it closes', () => {
    expect(text('scan repo --fail-on medium')).toBe(text('scan repo'));
  });
});

describe('the configuration', () => {
  test('is the one of the repository', () => {
    expect(run('scan configured').stdout).not.toContain('l4/mutable-base-image');
  });

  test('is the named one instead', () => {
    expect(run('scan repo --config off.yml').stdout).not.toContain('l4/mutable-base-image');
  });
});

describe('what cannot be done is said in one sentence, with exit code 2', () => {
  test.each([
    [
      'scan empty',
      'maestro-scan: There is no file to scan in empty: is the path right, and did you check the repository out?',
    ],
    ['scan missing', 'maestro-scan: "missing" does not exist: give the folder of a checked-out repository.'],
    [
      'scan repo/Dockerfile',
      'maestro-scan: "repo/Dockerfile" is not a folder: give the folder of a checked-out repository.',
    ],
    [
      'scan misspelt',
      'maestro-scan: .github/maestro.yml:1: the key "ruls" is not known in the configuration: did you mean rules.',
    ],
    [
      'scan repo --config misspelt/.github/maestro.yml',
      'maestro-scan: misspelt/.github/maestro.yml:1: the key "ruls" is not known in the configuration: did you mean rules.',
    ],
    ['scan repo --config missing.yml', 'maestro-scan: The configuration "missing.yml" cannot be read (ENOENT).'],
    [
      'scan repo --output missing/out',
      'maestro-scan: The folder of the output "missing/out" does not exist: make it first.',
    ],
    ['explain l4/nowhere', 'maestro-scan: There is no rule "l4/nowhere"; maestro-scan rules lists them all.'],
    ['explode', 'maestro-scan: Unknown command "explode"; the commands are scan, init, rules and explain.'],
    ['scan --threads 0', 'maestro-scan: --threads takes a whole number from 1 to 64, not "0".'],
  ])('%s', (line, sentence) => {
    expect(run(line)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
  });

  test('a configuration that is a link is refused, not passed over', () => {
    const { status, stderr } = run('scan linked');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^maestro-scan: .*\.github\/maestro\.yml.*link.*\n$/);
  });

  test('what an argument holds cannot steer the terminal', () => {
    expect(run('scan \u001b[31mred').stderr).not.toContain('\u001b');
    expect(run('explain \u001b[31mred').stderr).not.toContain('\u001b');
  });
});

describe('a configuration of the repository that would be overlooked', () => {
  test('with the other ending is an error', () => {
    mkdirSync(join(folder, 'other/.github'), { recursive: true });
    writeFileSync(join(folder, 'other/Dockerfile'), 'FROM scratch\n');
    writeFileSync(join(folder, 'other/.github/maestro.yaml'), 'fail-on: critical\n');
    const { status, stderr } = run('scan other');
    expect([status, stderr]).toEqual([
      2,
      'maestro-scan: .github/maestro.yaml: the file is named .github/maestro.yml; rename it.\n',
    ]);
  });

  test('a rule that does not exist names the nearest one', () => {
    expect(run('explain mutable-base-image').stderr).toBe(
      'maestro-scan: There is no rule "mutable-base-image"; did you mean l4/mutable-base-image?\n',
    );
  });
});

describe('help', () => {
  test.each(['', '--help', 'scan --help'])('"%s" shows the usage', (line) => {
    const { status, stdout } = run(line);
    expect([status, stdout.split('\n', 1)[0]]).toEqual([0, 'Usage:']);
  });

  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(DIST, '../package.json'), 'utf8')) as { version: string };
    expect(run('--version').stdout).toBe(`maestro-scan ${version}\n`);
  });

  test('rules and explain agree on what there is', () => {
    const rules = JSON.parse(run('rules --format json').stdout) as {
      id: string;
      title: string;
      variants: object[];
    }[];
    const ids = rules.flatMap(({ variants }) => [0, ...variants]);
    expect(run('rules').stdout.trimEnd().split('\n')).toHaveLength(ids.length);
    const [first] = rules;
    expect(run(`explain ${first?.id}`).stdout.split('\n', 1)[0]).toBe(first?.title);
  });
});

test('a reader that stops reading is no failure', () => {
  const command = `"${process.execPath}" "${join(DIST, 'cli.js')}" rules --format json | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['0\n', '']);
});
