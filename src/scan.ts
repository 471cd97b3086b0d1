import { analyseFiles, placeProblems, selectFiles } from './analyse.ts';
import { holds } from './match/condition.ts';
import type { FileEntry, Role, Tree } from './model/file.ts';
import type { Report } from './model/report.ts';
import type { RuleSet } from './model/rule.ts';
import { followFlows } from './follow-flows.ts';
import { readModuleAliases } from './module-aliases.ts';
import { applyConfiguration } from './policy/apply.ts';
import type { Configuration } from './policy/policy.ts';
import { judge } from './policy/gate.ts';
import { assembleReport, sortSkipped } from './report/assemble.ts';
import { prepareSkim } from './skim/select.ts';
import { addAttackPaths } from './threat/attack-paths.ts';
import { listControls, listInventory } from './threat/inventory.ts';
import type { FieldTest } from './threat/condition.ts';
import { reduce } from './threat/reduce.ts';
import { explainSkipped } from './tree/skipped.ts';

/** What to scan, with which knowledge and policy. */
export interface ScanOptions {
  readonly tree: Tree;
  readonly ruleSet: RuleSet;
  readonly configuration: Configuration;
  /** Worker threads for the analysis; 1 = this thread only. */
  readonly threads: number;
  /** The built worker; without it one thread is used. */
  readonly worker?: URL;
  /** The report shall hold the threat model. */
  readonly model?: boolean;
  /** Told how many of the selected files are analysed. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * The straight line of a scan: list, skim and select, analyse, reduce, judge, report. The only code that knows the order of
 * the stages.
 */
export async function scan(options: ScanOptions): Promise<Report> {
  const { tree, ruleSet, configuration } = options;
  const listing = tree.list();
  const aliases = await readModuleAliases(tree, listing.files);
  const { selected, skipped, read, unread } = selectFiles(tree, listing.files, prepareSkim(ruleSet), aliases);
  const records = await analyseFiles(selected, options);
  const placed = records.map((record, index) => ({
    path: selected[index]?.path ?? '',
    role: selected[index]?.role ?? 'product',
    record,
  }));
  const test: FieldTest = (conditions, field) => holds(conditions, field, ruleSet.products, () => undefined);
  const model = reduce(placed, ruleSet, test, await followFlows(placed, ruleSet, aliases));
  const paths = listing.files.map(({ path }) => path);
  const threats = addAttackPaths(model, paths, ruleSet, test);
  // Only some outputs show the model, so its code is read when one does.
  const modelOf = options.model ? (await import('./threat/build-model.ts')).buildModel : undefined;
  const left = sortSkipped([...listing.skipped, ...skipped]);
  return assembleReport({
    threats: applyConfiguration(threats, configuration),
    problems: [...listing.problems, ...explainSkipped(left), ...placeProblems(selected, records)],
    files: {
      listed: listing.files.length,
      read,
      parsed: selected.length,
      byRole: countRoles(listing.files),
      unread,
      skipped: left,
    },
    inventory: listInventory(model.facts),
    controls: listControls(model.facts),
    judge: (alerts) => judge(alerts, configuration.failOn),
    ...(modelOf ? { buildModel: (alerts) => modelOf({ facts: model.facts, threats: alerts, paths, ruleSet }) } : {}),
  });
}

function countRoles(files: readonly FileEntry[]): Partial<Record<Role, number>> {
  const counts: Partial<Record<Role, number>> = {};
  for (const { role } of files) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
