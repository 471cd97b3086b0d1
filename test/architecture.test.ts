import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
);

/** Source files whose text matches, in order. */
function filesWith(pattern: RegExp): readonly string[] {
  return sources
    .filter(({ path, text }) => path.startsWith('src/') && pattern.test(text))
    .map(({ path }) => path)
    .toSorted();
}

const use = (path: string): string => `import { x } from '${path}';\n\nexport const y = x;\n`;

describe('the source', () => {
  test('has no file over 300 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length - 1 > 300).map(({ path }) => path)).toEqual([]);
  });

  test('runs no text as code', () => {
    expect(filesWith(/\beval\(|\bnew Function\b|node:vm\b/)).toEqual([]);
  });

  test('starts processes in one place, and there only git', () => {
    expect(filesWith(/child_process/)).toEqual(['src/tree/git.ts']);
  });

  test('reads files in the tree and the entries only', () => {
    // The grammars lie beside the program and are its own files.
    const allowed =
      /^src\/(tree\/|guard\/safe-output\.ts$|cli\.ts$|action\.ts$|action\/|worker\.ts$|parse\/code\/grammars\.ts$)/;
    expect(filesWith(/from 'node:fs/).filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('reads environment and arguments, and sets exit codes, in the entries only', () => {
    const allowed = /^src\/(cli\.ts|action\.ts|worker\.ts|action\/.*)$/;
    // In quotes and comments it is a name of the scanned code.
    const uses = /^[^'"`*/\n]*\bprocess\.(env|argv|exit|exitCode)\b/m;
    expect(filesWith(uses).filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('speaks to the network in publish only', () => {
    const allowed = /^src\/(publish\/|action\.ts$|action\/)/;
    expect(
      filesWith(/\bfetch\(|node:(https?|net|tls|dns|dgram)\b|@actions\/github|@octokit\//).filter(
        (path) => !allowed.test(path),
      ),
    ).toEqual([]);
  });

  test('asks neither clock nor locale nor chance where results are made', () => {
    const stages = /^src\/(skim|parse|match|flow|rules|threat|policy|report|model|tree)\//;
    expect(
      filesWith(/Date\.now|new Date|Math\.random|localeCompare|toLocale|Intl\./).filter((path) => stages.test(path)),
    ).toEqual([]);
  });
});

describe('the linter refuses', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'architecture-'));
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Names of the rules that the linter of this project reports for a file of that text. */
  function lint(path: string, text: string): string {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [program, '--deny-warnings', path], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout;
  }

  test.each([
    ['src/parse/x.ts', '../match/test.ts'],
    ['src/match/x.ts', '../threat/reduce.ts'],
    ['src/threat/x.ts', '../match/condition.ts'],
    ['src/report/x.ts', '../scan.ts'],
    ['src/tree/x.ts', '../cli.ts'],
    ['src/model/x.ts', '../guard/untrusted.ts'],
    ['src/guard/x.ts', '../parse/yaml.ts'],
  ])('%s that imports %s', (path, imported) => {
    expect(lint(path, use(imported))).toContain('no-restricted-imports');
  });

  test('nothing about a stage that imports model, guard or its own folder', () => {
    for (const imported of ['../model/rule.ts', '../guard/untrusted.ts', './other.ts', 'yaml'])
      expect(lint('src/parse/good.ts', use(imported))).not.toContain('no-restricted-imports');
  });

  test.each([
    ['a long file', 'max-lines', Array.from({ length: 301 }, (_, at) => `export const a${at} = ${at};\n`).join('')],
    ['any', 'no-explicit-any', 'export const a = (b: any): unknown => b;\n'],
    ['a default export', 'no-default-export', 'export default 1;\n'],
    [
      'an assertion that something is there',
      'no-non-null-assertion',
      'export const a = (b?: string): number => b!.length;\n',
    ],
  ])('%s', (_, rule, text) => {
    expect(lint('src/parse/bad.ts', text)).toContain(rule);
  });
});
