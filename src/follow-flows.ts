import type { ModuleAlias } from './guard/module-paths.ts';
import type { FileRecord } from './model/file.ts';
import type { LinkedFlow } from './model/linked-flow.ts';
import type { RuleSet } from './model/rule.ts';

/** The ways that data takes through the code of the repository. The engine is loaded only where there is code. */
export async function followFlows(
  placed: readonly { readonly path: string; readonly record: FileRecord }[],
  { code, rules }: RuleSet,
  aliases: readonly ModuleAlias[],
): Promise<readonly LinkedFlow[]> {
  const files = placed.flatMap(({ path, record }) =>
    record.code ? [{ path, kind: record.kind, record: record.code }] : [],
  );
  if (files.length === 0) return [];
  const { linkAll } = await import('./flow/link-all.ts');
  const flows = rules.flatMap(({ match }) => match.filter((one) => one.matcher === 'flow'));
  const wanted = { from: new Set(flows.flatMap(({ from }) => from)), to: new Set(flows.flatMap(({ to }) => to)) };
  return linkAll(files, code, wanted, aliases);
}
