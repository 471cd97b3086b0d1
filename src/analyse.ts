import { analyseFile } from './file.ts';
import type { ModuleAlias } from './guard/module-paths.ts';
import { failedRecord } from './guard/failed-record.ts';
import type { Job } from './guard/pool.ts';
import { compareText, untrusted } from './guard/untrusted.ts';
import type { FileEntry, FileRecord, Kind, Role, SkippedFile, Tree } from './model/file.ts';
import type { Problem } from './model/problem.ts';
import type { Rule, RuleSet } from './model/rule.ts';
import { connectFiles, type CodeNode } from './skim/connect.ts';
import type { Selection } from './skim/select.ts';
import { decideKind, HEAD_BYTES, isLockFile } from './tree/kind.ts';

/** Below this many bytes to parse, starting workers costs more than it gains: on a tree of 0.3 MB a third of the time. */
const WORKERS_FROM_BYTES = 4 * 1024 * 1024;
/** A file this large can keep a thread busy for seconds if it was made to, and only a worker can be ended. */
const WORKERS_FROM_FILE_BYTES = 256 * 1024;
/** A worker that needs longer for one file is ended, and the file is marked. */
const TIME_LIMIT_MS = 5_000;

/** A file that at least one rule wants to see. */
export interface SelectedFile {
  readonly path: string;
  readonly role: Role;
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  /** Ids of the rules to run on it. */
  readonly rules: readonly string[];
}

/** Reads every file whose role some rule looks at, once, and keeps those with the literals of a rule. */
export function selectFiles(
  tree: Tree,
  files: readonly FileEntry[],
  selection: Selection,
  aliases: readonly ModuleAlias[],
): {
  selected: SelectedFile[];
  skipped: SkippedFile[];
  read: number;
  unread: Partial<Record<Role | 'lock-file', number>>;
} {
  const selected: SelectedFile[] = [];
  const nodes: (CodeNode & { readonly role: Role })[] = [];
  const skipped: SkippedFile[] = [];
  let read = 0;
  const unread: Partial<Record<Role | 'lock-file', number>> = {};
  for (const { path, role } of files) {
    const passedOver = isLockFile(path) ? 'lock-file' : role;
    if (passedOver === 'lock-file' || !selection.roles.has(role)) {
      unread[passedOver] = (unread[passedOver] ?? 0) + 1;
      continue;
    }
    const bytes = tree.read(path);
    if (typeof bytes === 'string') {
      skipped.push({ path, reason: bytes });
      continue;
    }
    read++;
    const kind = decideKind(path, bytes.subarray(0, HEAD_BYTES));
    const { rules, code } = selection.select(kind, role, bytes);
    if (code) nodes.push({ path, role, kind, ...code });
    if (rules.length > 0) selected.push({ path, role, kind, bytes, rules: rules.map(({ id }) => id) });
  }
  return { selected: addFlowFiles(tree, selected, nodes, selection.flows, aliases), skipped, read, unread };
}

/** The files that rules on flows want, in the order of the paths; those that nobody wanted before are read again. */
function addFlowFiles(
  tree: Tree,
  selected: readonly SelectedFile[],
  nodes: readonly (CodeNode & { readonly role: Role })[],
  flows: readonly Rule[],
  aliases: readonly ModuleAlias[],
): SelectedFile[] {
  const byRole = new Map<Role, (CodeNode & { readonly role: Role })[]>();
  for (const node of nodes) byRole.set(node.role, [...(byRole.get(node.role) ?? []), node]);
  const files = new Map(selected.map((file) => [file.path, file]));
  const roles = new Map(nodes.map((node) => [node.path, node]));
  for (const [role, own] of byRole) {
    const wanted = connectFiles(
      own,
      flows.filter((rule) => rule.roles.includes(role)),
      aliases,
    );
    for (const [path, rules] of wanted) {
      const ids = rules.map(({ id }) => id);
      const known = files.get(path);
      const bytes = known?.bytes ?? tree.read(path);
      const node = roles.get(path);
      if (typeof bytes === 'string' || !node) continue;
      files.set(path, { path, role, kind: node.kind, bytes, rules: [...new Set([...(known?.rules ?? []), ...ids])] });
    }
  }
  return [...files.values()].toSorted((a, b) => compareText(a.path, b.path));
}

export interface AnalyseOptions {
  readonly ruleSet: RuleSet;
  readonly threads: number;
  readonly worker?: URL;
  readonly progress?: (done: number, total: number) => void;
}

/** A record per selected file, in the same order, from workers where they pay. */
export async function analyseFiles(
  selected: readonly SelectedFile[],
  options: AnalyseOptions,
): Promise<readonly FileRecord[]> {
  if (options.threads > 1 && options.worker && needsWorkers(selected)) {
    const jobs: Job[] = selected.map(({ bytes: content, kind, rules }) => ({ bytes: content, kind, rules }));
    const { analyseInWorkers } = await import('./guard/pool.ts');
    return analyseInWorkers(jobs, {
      threads: options.threads,
      worker: options.worker,
      timeLimit: TIME_LIMIT_MS,
      ruleSet: options.ruleSet,
      progress: options.progress,
    });
  }
  const records: FileRecord[] = [];
  for (const file of selected) {
    records.push(await analyseSafely(file, options.ruleSet));
    options.progress?.(records.length, selected.length);
  }
  return records;
}

function needsWorkers(selected: readonly SelectedFile[]): boolean {
  const bytes = selected.reduce((sum, file) => sum + file.bytes.length, 0);
  return bytes >= WORKERS_FROM_BYTES || selected.some((file) => file.bytes.length >= WORKERS_FROM_FILE_BYTES);
}

/** A fault of ours in one file must not cost the others. */
async function analyseSafely(file: SelectedFile, ruleSet: RuleSet): Promise<FileRecord> {
  try {
    return await analyseFile(file, file.rules, ruleSet);
  } catch (error) {
    return failedRecord(file.kind, 'analysis-failed', error);
  }
}

/** Problems of all files, each with its path. */
export function placeProblems(selected: readonly SelectedFile[], records: readonly FileRecord[]): readonly Problem[] {
  return records.flatMap(({ problems }, index) =>
    problems.map((problem) => ({ ...problem, path: untrusted(selected[index]?.path ?? '') })),
  );
}
