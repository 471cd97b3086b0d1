import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/maestro/node24', import.meta.url));

/**
 * The program of a real Node 24, on which GitHub runs the action: this process's own when it is one, else that of the npm
 * package `node`. The path is kept, since npx takes a second to find it again.
 */
export function findNode24(): string {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const known = existsSync(CACHE) ? readFileSync(CACHE, 'utf8') : '';
  if (known !== '' && existsSync(known)) return known;

  // Elsewhere than in this project, whose .npmrc forbids the install script that puts the program in place.
  const command = [
    '--yes',
    '--ignore-scripts=false',
    '--package',
    'node@24',
    'node',
    '-p',
    'process.version + " " + process.execPath',
  ];
  const [version = '', path = ''] = execFileSync('npx', command, { cwd: tmpdir(), encoding: 'utf8' }).trim().split(' ');
  if (!version.startsWith('v24.')) throw new Error(`npx gave Node ${version} instead of 24: check the registry.`);
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(`${CACHE}.${process.pid}`, path);
  renameSync(`${CACHE}.${process.pid}`, CACHE);
  return path;
}
