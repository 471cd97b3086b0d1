import { join, relative } from 'node:path';
import { UsageError, type InitCommand } from './command-line.ts';
import { untrusted } from './guard/untrusted.ts';
import { VERSION } from './report/assemble.ts';
import { TERMINAL } from './report/escape.ts';
import { renderWorkflow, UNKNOWN_COMMIT, WORKFLOW_FILE } from './report/workflow.ts';
import { addFile, type Addition } from './tree/add-file.ts';
import { readCommitted, readDefaultBranch, readTag } from './tree/commit.ts';
import { findRepository } from './tree/git.ts';
import { openWorkingTree, resolveRoot } from './tree/working-tree.ts';

const CONFIGURATION_FILE = '.github/maestro.yml';
const USUAL_BRANCH = 'main';

/** What the command knows about itself. */
export interface Origin {
  /** Address of the action's repository. */
  readonly homepage: string;
  /** The folder this program lies in, which is a clone of that repository unless it came as a package. */
  readonly folder: string;
  readonly searchPath: string | undefined;
}

/**
 * Writes the workflow that runs the action in the repository at the command's path, and returns what to tell the user.
 * @throws UsageError when something is in the way.
 */
export function initialise({ path, force }: InitCommand, origin: Origin): string {
  const start = resolveRoot(path);
  const root = findRepository(start) ?? start;
  const found = readDefaultBranch(root, origin.searchPath);
  const branch = found ?? USUAL_BRANCH;
  const configured = typeof openWorkingTree(root, { ignore: [] }).read(CONFIGURATION_FILE) !== 'string';
  const action = new URL(origin.homepage).pathname.slice(1);
  const commit = findRelease(origin);
  const text = renderWorkflow({ action, commit, version: VERSION, branch, gate: !configured });
  const show = (file: string): string => relative(process.cwd(), join(root, file));
  const addition = addFile(root, WORKFLOW_FILE, text, { overwrite: force });
  if (addition.kind !== 'written') throw new UsageError(explainRefusal(addition, show));
  return [
    `Wrote ${TERMINAL.value(untrusted(show(WORKFLOW_FILE)))}: it scans pushes to ${branch}, pull requests to it, and once a week.`,
    ...(found === undefined
      ? [`This clone does not tell its default branch: write it in place of ${branch} if it has another name.`]
      : []),
    ...(configured ? [`${CONFIGURATION_FILE} is there and holds: the workflow leaves fail-on to it.`] : []),
    '',
    'Next:',
    commit === undefined
      ? `  1. In the file, replace ${UNKNOWN_COMMIT} by the full id of the commit of ${action} that v${VERSION} names.`
      : `  1. Read the file; it runs ${action} at ${commit}, which is v${VERSION}.`,
    '  2. Commit and push it; the findings come under Security > Code scanning.',
    '',
  ].join('\n');
}

/**
 * The commit of the running version, which no file of that commit can hold: the tag of the clone that the program runs from
 * tells it. Copied into another repository, the program must not take that one's tag for its own.
 */
function findRelease({ homepage, folder, searchPath }: Origin): string | undefined {
  const commit = readTag(folder, searchPath, `v${VERSION}`);
  if (commit === undefined) return undefined;
  const manifest = readCommitted(folder, searchPath, commit, 'package.json');
  return manifest.kind === 'file' && manifest.text.includes(homepage) ? commit : undefined;
}

function explainRefusal(addition: Exclude<Addition, { kind: 'written' }>, show: (file: string) => string): string {
  switch (addition.kind) {
    case 'link':
      return `${show(addition.path)} is a symbolic link, and nothing is written through one: put a real file or folder there.`;
    case 'not-a-folder':
      return `${show(addition.path)} is not a folder, so the workflow has no place: move it away.`;
    case 'not-a-file':
      return `${show(addition.path)} is there and is not a file: move it away.`;
    case 'failed':
      return `${show(WORKFLOW_FILE)} cannot be written (${addition.reason}): make its folder writable.`;
    default:
      return `${show(WORKFLOW_FILE)} exists and was left as it is: give --force to replace it.`;
  }
}
