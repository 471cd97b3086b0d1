import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findNode24 } from './node24.ts';

const ACTION = fileURLToPath(new URL('../../dist/action.js', import.meta.url));

/** A repository as a runner would have checked it out. */
export interface Checkout {
  readonly workspace: string;
  /** One commit after the other, the last one checked out. */
  readonly commits: readonly string[];
}

export interface ActionRun {
  readonly checkout: Checkout;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: unknown;
}

export interface ActionResult {
  readonly code: number | null;
  readonly log: string;
  readonly errors: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Makes a repository with one commit per set of files. */
export function makeCheckout(...commits: readonly Readonly<Record<string, string>>[]): Checkout {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  const git = (...command: string[]): string => {
    const settings = [
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.org',
      '-c',
      'commit.gpgSign=false',
      '-c',
      'init.defaultBranch=main',
    ];
    return execFileSync('git', ['-C', workspace, ...settings, ...command], { encoding: 'utf8' }).trim();
  };
  git('init', '--quiet');
  const ids = commits.map((files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', 'commit');
    return git('rev-parse', 'HEAD');
  });
  return { workspace, commits: ids };
}

/** Runs the built action as a runner does: on Node 24, knowing nothing but its own variables. */
export async function runAction(server: string, run: ActionRun): Promise<ActionResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
  const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  writeFileSync(event, JSON.stringify(run.event ?? {}));
  mkdirSync(join(folder, 'temp'));
  const inputs = Object.entries({ token: 'loopback-token', ...run.inputs });

  const child = spawn(findNode24(), [ACTION], {
    cwd: run.checkout.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: server,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/agent',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: run.checkout.commits.at(-1) ?? '',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'octocat',
      GITHUB_WORKSPACE: run.checkout.workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(folder, 'temp'),
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...run.environment,
    },
  });
  const [log, errors] = [collect(child.stdout), collect(child.stderr)];
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return {
    code,
    log: log.join(''),
    errors: errors.join(''),
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  };
}

function collect(stream: NodeJS.ReadableStream): string[] {
  const parts: string[] = [];
  stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  return parts;
}

/** The format of GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}
