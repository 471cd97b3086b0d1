import type { CodeTables } from '../model/code-tables.ts';
import type { ModuleAlias } from '../guard/module-paths.ts';
import type { LinkedFlow } from '../model/linked-flow.ts';
import { linkFlows, type WantedFlows } from './link.ts';
import type { PlacedCode } from './resolve.ts';
import { indexTables } from './symbols.ts';

/** Links the records of all files, each with the tables of its language. */
export function linkAll(
  files: readonly PlacedCode[],
  tables: Readonly<Record<'javascript' | 'python', CodeTables>>,
  wanted: WantedFlows,
  aliases: readonly ModuleAlias[],
): readonly LinkedFlow[] {
  const javascript = indexTables(tables.javascript);
  const python = indexTables(tables.python);
  return linkFlows(
    files,
    ({ kind }) => (kind === 'python' || kind === 'notebook' ? python : javascript),
    wanted,
    aliases,
  );
}
