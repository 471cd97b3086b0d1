/**
 * Builds `dist/` and the pages generated from `rules/`. With --check, builds elsewhere and fails when what is committed
 * differs.
 */
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { checkEmissions, checkRegexes, checkRule } from '../src/rules/check.ts';
import type { Knowledge } from '../src/rules/compile.ts';
import { renderIndex } from '../src/rules/index-page.ts';
import { renderPage } from '../src/rules/page.ts';
import { collectLicences } from './licences.ts';
import { createLinearCheck } from './linear.ts';
import { readKnowledge, readPackage, ROOT } from './read-knowledge.ts';

/** CommonJS parts of the bundle call `require`, which an ES module does not have. */
const BANNER = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** Refuses rules that the checker does not accept. */
function checkKnowledge({ sources, inventory, taxonomies }: Knowledge): void {
  const { isLinear, save } = createLinearCheck();
  const retired = new Set(taxonomies.retired);
  const faults = [
    ...sources.flatMap(({ path, file, rule }) =>
      checkRule(file, rule, { file: path, retired, taxonomies, isLinear }).map((reason) => `rules/${path}: ${reason}`),
    ),
    ...inventory.flatMap(({ path, rule }) =>
      [...checkEmissions(rule, taxonomies), ...checkRegexes(rule, isLinear)].map(
        (reason) => `rules/${path}: ${reason}`,
      ),
    ),
  ];
  save();
  if (faults.length === 0) return;
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}

/** Every generated page, by its path in the repository. */
function renderPages(knowledge: Knowledge): ReadonlyMap<string, string> {
  const pages = knowledge.sources.map(({ path, file }): [string, string] => [
    `rules/${path.replace(/\.yml$/, '.md')}`,
    renderPage(file, 'page'),
  ]);
  return new Map([...pages, ['rules/README.md', renderIndex(knowledge)]]);
}

async function bundle(into: string): Promise<readonly string[]> {
  const result = await build({
    entryPoints: ['action', 'cli', 'worker'].map((name) => join(ROOT, `src/${name}.ts`)),
    outdir: into,
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    define: { MAESTRO_VERSION: JSON.stringify(readPackage().version) },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(result.metafile.inputs);
}

/** Writes everything below `root`. */
async function writeAll(root: string): Promise<readonly string[]> {
  const knowledge = readKnowledge();
  checkKnowledge(knowledge);
  const pages = renderPages(knowledge);
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/rules.json'), `${JSON.stringify(knowledge.ruleSet)}\n`);
  const inputs = await bundle(join(root, 'dist'));
  writeFileSync(join(root, 'dist/licenses.txt'), collectLicences(ROOT, inputs));
  return [...pages.keys(), ...readdirSync(join(root, 'dist')).map((name) => `dist/${name}`)];
}

/** Pages whose rule is gone. */
function findOrphans(pages: readonly string[]): readonly string[] {
  const known = new Set(pages);
  const found = readdirSync(join(ROOT, 'rules'), { recursive: true }).map(
    (name) => `rules/${String(name).replaceAll('\\', '/')}`,
  );
  return found.filter((path) => path.endsWith('.md') && !known.has(path));
}

if (process.argv.includes('--check')) {
  const root = mkdtempSync(join(tmpdir(), 'maestro-build-'));
  const written = await writeAll(root);
  const same = (path: string): boolean =>
    existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path)).equals(readFileSync(join(root, path)));
  const stale = [...written.filter((path) => !same(path)), ...findOrphans(written)];
  rmSync(root, { recursive: true });
  if (stale.length > 0) {
    process.stderr.write(
      `These generated files are out of date; run \`npm run build\` and commit them:\n${stale.join('\n')}\n`,
    );
    process.exit(1);
  }
} else {
  for (const path of findOrphans(await writeAll(ROOT))) rmSync(join(ROOT, path));
}
