import type { DataNode, Dockerfile } from '../model/document.ts';
import type { Kind } from '../model/file.ts';
import type { ShellScript } from '../model/script.ts';
import { findContainerScripts, findComposeScripts } from './embedded-container.ts';
import { findDockerfileScripts } from './embedded-dockerfile.ts';
import { findDevcontainerScripts, findHookScripts, findPackageScripts, findServerScripts } from './embedded-tools.ts';
import { findActionScripts, findWorkflowScripts } from './embedded-workflow.ts';
import { findNotebookScripts } from './notebook.ts';
import { parseShell, type ParsedShell } from './shell.ts';

/** A parsed file, as far as shell text may stand in it. */
export interface EmbeddingFile {
  readonly kind: Kind;
  readonly text: string;
  readonly data?: readonly DataNode[] | undefined;
  readonly dockerfile?: Dockerfile | undefined;
}

type Finder = (root: DataNode) => Iterable<ParsedShell>;

const FINDERS: Readonly<Partial<Record<Kind, readonly Finder[]>>> = {
  workflow: [findWorkflowScripts],
  'composite-action': [findActionScripts],
  compose: [findComposeScripts],
  kubernetes: [findContainerScripts],
  'package-json': [findPackageScripts],
  'claude-settings': [findHookScripts, findServerScripts],
  'mcp-config': [findServerScripts],
  'openclaw-config': [findServerScripts],
  devcontainer: [findDevcontainerScripts],
  notebook: [findNotebookScripts],
};

/**
 * All shell text of a file: the file itself when it is a script, else what stands in RUN instructions, workflow steps,
 * container commands, package scripts, hooks, MCP server entries and cells of notebooks. Offsets are the file's.
 */
export function findScripts(file: EmbeddingFile): {
  readonly scripts: readonly ShellScript[];
  readonly problems: readonly string[];
} {
  const scripts: ShellScript[] = [];
  const problems = new Set<string>();
  for (const parsed of parseAll(file)) {
    if (parsed.script.commands.length > 0 || parsed.script.code.length > 0) scripts.push(parsed.script);
    for (const problem of parsed.problems) problems.add(problem);
  }
  return { scripts, problems: [...problems] };
}

function* parseAll({ kind, text, data = [], dockerfile }: EmbeddingFile): Iterable<ParsedShell> {
  if (kind === 'script') yield parseShell({ text, carrier: 'script' });
  if (dockerfile) yield* findDockerfileScripts(dockerfile);
  for (const find of FINDERS[kind] ?? []) for (const root of data) yield* find(root);
}
