import type { Untrusted } from '../model/text.ts';
import type { Api } from '../publish/api.ts';
import { decideUpload, isForgiven } from '../publish/permission.ts';
import type { Run } from '../publish/run.ts';
import { chooseTarget } from '../publish/target.ts';
import { uploadSarif } from '../publish/upload.ts';
import type { Inputs } from './inputs.ts';

/** What became of the analysis, as the log, the summary and the exit code need it. */
export interface Publication {
  readonly level: 'info' | 'notice' | 'warning' | 'error';
  readonly sentence: string;
  readonly details: readonly Untrusted[];
  /** GitHub has the analysis and shows its alerts, now or soon. */
  readonly taken: boolean;
  readonly sarifId: string;
  readonly alertsUrl: string;
}

export interface PublicationRequest {
  readonly inputs: Inputs;
  readonly run: Run;
  /** The commit that is checked out, when it is known. */
  readonly head: string | undefined;
  readonly sarif: string;
  readonly tool: string;
}

/** Uploads the analysis if the workflow wants it and the token may, and says what happened. Throws for nothing of that. */
export async function publish(request: PublicationRequest, connect: () => Promise<Api>): Promise<Publication> {
  const { inputs, run } = request;
  const decision = decideUpload(inputs.upload, run, inputs.token);
  if (decision.kind !== 'upload') {
    const level = { asked: 'info', spared: 'notice', impossible: 'error' } as const;
    return nothing(level[decision.kind], decision.sentence);
  }
  const choice = chooseTarget(run, request.head, { sha: inputs.sha, ref: inputs.ref });
  if (choice.kind === 'unknown') return nothing('error', choice.sentence);

  const outcome = await uploadSarif(await connect(), {
    run,
    target: choice.target,
    sarif: request.sarif,
    tool: request.tool,
    waitTimeout: inputs.waitTimeout,
  });
  if (outcome.kind === 'failed') {
    const level = isForgiven(inputs.upload, run, outcome.reason) ? 'notice' : 'error';
    return { ...nothing(level, outcome.sentence, outcome.details), sarifId: outcome.sarifId ?? '' };
  }
  // With a wait of 0 the workflow does not want to know more, so there is nothing to warn of.
  const late = outcome.kind === 'pending' && inputs.waitTimeout > 0;
  return { ...outcome, level: late ? 'warning' : 'info', taken: true };
}

function nothing(level: Publication['level'], sentence: string, details: readonly Untrusted[] = []): Publication {
  return { level, sentence, details, taken: false, sarifId: '', alertsUrl: '' };
}
