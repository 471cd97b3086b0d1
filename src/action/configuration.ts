import type { Api } from '../publish/api.ts';
import { isPullRequest } from '../publish/permission.ts';
import { readRepositoryFile } from '../publish/repository-file.ts';
import type { Run } from '../publish/run.ts';
import { readCommitted } from '../tree/commit.ts';
import { decodeText } from '../tree/decode.ts';
import { openWorkingTree } from '../tree/working-tree.ts';
import { UsageError } from './inputs.ts';

export interface ConfigurationQuestion {
  readonly run: Run;
  /** The top of the checkout, and the configuration file's path in it. */
  readonly checkout: string;
  readonly file: string;
  /** The workflow names the file, so it must be there. */
  readonly named: boolean;
  readonly searchPath: string | undefined;
  /** Makes the connection to GitHub when it is needed; undefined when there is no token. */
  readonly connect: () => Promise<Api | undefined>;
}

export interface ConfigurationAnswer {
  /** Undefined stands for the defaults. */
  readonly text: string | undefined;
  /** What the user should know about the choice. */
  readonly notice: string | undefined;
}

/**
 * Finds the configuration that counts. A pull request must not weaken its own scan, so there it is the one of the base
 * commit, and the defaults when that cannot be read. Everywhere else it is the checkout's own.
 */
export async function findConfiguration(question: ConfigurationQuestion): Promise<ConfigurationAnswer> {
  const local = readLocal(question);
  if (!isPullRequest(question.run)) {
    if (local === undefined && question.named) {
      throw new UsageError(
        'The file of the input config is not there or not readable: give its path from the workspace.',
      );
    }
    return { text: local, notice: undefined };
  }
  const base = await readBase(question);
  if (base.kind === 'unavailable') {
    return {
      text: undefined,
      notice:
        'The configuration of the base branch could not be read, so the defaults were used: give the job the permission ' +
        'contents: read.',
    };
  }
  const text = base.kind === 'file' ? base.text : undefined;
  return {
    text,
    notice:
      text === local
        ? undefined
        : 'The configuration of the base branch was used: what this pull request changes in it counts once it is merged.',
  };
}

function readLocal({ checkout, file }: ConfigurationQuestion): string | undefined {
  // Through the tree, which follows no link and reads no large file.
  const content = openWorkingTree(checkout, { ignore: [] }).read(file);
  return typeof content === 'string' ? undefined : decodeText(content);
}

/** From the clone when it has the base commit; the usual clone has depth 1, and GitHub is asked for this one file. */
async function readBase(question: ConfigurationQuestion): ReturnType<typeof readRepositoryFile> {
  const { run, checkout, file, searchPath } = question;
  const commit = run.pull?.baseCommit;
  if (commit === undefined) return { kind: 'unavailable' };
  const committed = readCommitted(checkout, searchPath, commit, file);
  if (committed.kind !== 'unavailable') return committed;
  const api = await question.connect();
  return api === undefined ? { kind: 'unavailable' } : readRepositoryFile(api, run, commit, file);
}
