/**
 * Builds `dist/` and the pages generated from `rules/`. With --check, builds elsewhere and fails when what is committed
 * differs.
 */
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkEmissions, checkRegexes, checkRule } from '../src/rules/check.ts';
import type { Knowledge } from '../src/rules/compile.ts';
import { renderIndex } from '../src/rules/index-page.ts';
import { packRuleSet } from '../src/rules/pack.ts';
import { renderPage } from '../src/rules/page.ts';
import { bundleAll } from './bundle.ts';
import { copyGrammars } from './grammars.ts';
import { collectLicences } from './licences.ts';
import { createLinearCheck } from './linear.ts';
import { readKnowledge, readPackage, ROOT } from './read-knowledge.ts';

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
  const { rules, prose, code } = packRuleSet(knowledge.ruleSet);
  writeFileSync(join(root, 'dist/rules.json'), `${rules}\n`);
  writeFileSync(join(root, 'dist/prose.json'), `${prose}\n`);
  writeFileSync(join(root, 'dist/code.json'), `${code}\n`);
  const grammars = copyGrammars(ROOT, root);
  const { inputs, outputs } = await bundleAll(ROOT, join(root, 'dist'), readPackage().version);
  writeFileSync(join(root, 'dist/licenses.txt'), collectLicences(ROOT, [...inputs, ...grammars.inputs]));
  const data = ['rules.json', 'prose.json', 'code.json', 'licenses.txt'].map((name) => `dist/${name}`);
  return [...pages.keys(), ...outputs, ...grammars.outputs, ...data];
}

/** Generated files that nothing generates any more: pages whose rule is gone, parts of earlier builds. */
function findOrphans(written: readonly string[]): readonly string[] {
  const known = new Set(written);
  const pages = listFiles('rules').filter((path) => path.endsWith('.md'));
  return [...pages, ...listFiles('dist')].filter((path) => !known.has(path));
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
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
