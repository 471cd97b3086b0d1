import type { DataNode, Dockerfile } from '../model/document.ts';
import type { Kind } from '../model/file.ts';
import type { ShellScript } from '../model/script.ts';
import { findContainerScripts, findComposeScripts } from './embedded-container.ts';
import { findDockerfileScripts } from './embedded-dockerfile.ts';
import { findInstructionScripts } from './embedded-instructions.ts';
import { findDevcontainerScripts, findHookScripts, findPackageScripts, findServerScripts } from './embedded-tools.ts';
import { findActionScripts, findWorkflowScripts } from './embedded-workflow.ts';
import { findNotebookScripts } from './notebook.ts';
import { foundShell, type FoundScript } from './shell.ts';

/** A parsed file, as far as shell text may stand in it. */
export interface EmbeddingFile {
  readonly kind: Kind;
  readonly text: string;
  readonly data?: readonly DataNode[] | undefined;
  readonly dockerfile?: Dockerfile | undefined;
}

type Finder = (root: DataNode) => Iterable<FoundScript>;

const FINDERS: Readonly<Partial<Record<Kind, readonly Finder[]>>> = {
  workflow: [findWorkflowScripts],
  'composite-action': [findActionScripts],
  compose: [findComposeScripts],
  kubernetes: [findContainerScripts],
  'package-json': [findPackageScripts],
  'claude-settings': [findHookScripts, findServerScripts],
  'mcp-config': [findServerScripts],
  'openclaw-config': [findServerScripts],
  'gemini-settings': [findHookScripts, findServerScripts],
  'vscode-settings': [findServerScripts],
  'cursor-settings': [findHookScripts, findServerScripts],
  'codex-config': [findHookScripts, findServerScripts],
  'plugin-manifest': [findHookScripts, findServerScripts],
  devcontainer: [findDevcontainerScripts, findServerScripts],
  notebook: [findNotebookScripts],
};

/** What an agent reads, and may do. */
const INSTRUCTIONS: ReadonlySet<Kind> = new Set(['skill', 'agent-instructions', 'agent-definition']);

/**
 * All shell text of a file that is wanted: the file itself when it is a script, else what stands in RUN instructions, workflow
 * steps, container commands, package scripts, hooks, MCP server entries, cells of notebooks and code blocks of instructions.
 * Offsets are the file's.
 * @param isWanted told the text; what it refuses is not parsed
 */
export function findScripts(
  file: EmbeddingFile,
  isWanted: (text: string) => boolean = () => true,
): {
  readonly scripts: readonly ShellScript[];
  readonly problems: readonly string[];
} {
  const scripts: ShellScript[] = [];
  const problems = new Set<string>();
  for (const found of findAll(file)) {
    if (!isWanted(found.text)) continue;
    const parsed = found.read();
    if (parsed.script.commands.length > 0 || parsed.script.code.length > 0) scripts.push(parsed.script);
    for (const problem of parsed.problems) problems.add(problem);
  }
  return { scripts, problems: [...problems] };
}

function* findAll({ kind, text, data = [], dockerfile }: EmbeddingFile): Iterable<FoundScript> {
  if (kind === 'script') yield foundShell({ text, carrier: 'script' });
  if (INSTRUCTIONS.has(kind)) yield* findInstructionScripts(text);
  if (dockerfile) yield* findDockerfileScripts(dockerfile);
  for (const find of FINDERS[kind] ?? []) for (const root of data) yield* find(root);
}
