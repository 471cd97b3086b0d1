import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reveal, untrusted } from '../src/guard/untrusted.ts';
import type { Report } from '../src/model/report.ts';
import type { RuleSet } from '../src/model/rule.ts';
import { DEFAULT_CONFIGURATION } from '../src/policy/policy.ts';
import { renderSarif } from '../src/report/sarif.ts';
import { renderText } from '../src/report/text.ts';
import { loadRuleSet } from '../src/rules/load.ts';
import { scan } from '../src/scan.ts';
import { openWorkingTree } from '../src/tree/working-tree.ts';

/** The folder of the golden repositories. */
export const REPOSITORIES = fileURLToPath(new URL('repos', import.meta.url));

/** Their names, in order. */
export function listRepositories(): readonly string[] {
  const entries = readdirSync(REPOSITORIES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readBuilt(file: string): string {
  return readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');
}

/** What a scan of a golden repository with the built rules gives, and every golden file's text, by its name. */
export async function scanRepository(name: string): Promise<{ report: Report; golden: ReadonlyMap<string, string> }> {
  const root = join(REPOSITORIES, name);
  const ruleSet = loadRuleSet(readBuilt('rules.json'), (part) => readBuilt(`${part}.json`));
  const tree = openWorkingTree(root, { ignore: [], searchPath: process.env['PATH'] });
  const report = await scan({ tree, ruleSet, configuration: DEFAULT_CONFIGURATION, threads: 1 });
  const excerpt = (path: Parameters<typeof reveal>[0], line: number): ReturnType<typeof untrusted> =>
    untrusted(readFileSync(join(root, reveal(path)), 'utf8').split('\n')[line - 1] ?? '');
  const text = renderText(report, { colour: false, excerpt, ruleSet });
  const golden = new Map([[`${name}.expected.txt`, text]]);
  if (report.threats.length > 0) {
    golden.set(`${name}.expected.sarif`, renderSarif(report, keepReported(ruleSet, report), { category: name }));
  }
  return { report, golden };
}

/** Without the rules that found nothing: a golden file changes when its own result does, not with every new rule. */
function keepReported(ruleSet: RuleSet, { threats }: Report): RuleSet {
  const reported = new Set(threats.map(({ rule }) => rule));
  return { ...ruleSet, hash: '', rules: ruleSet.rules.filter(({ id }) => reported.has(id)) };
}
