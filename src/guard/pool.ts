import { Worker } from 'node:worker_threads';
import type { FileRecord, Kind } from '../model/file.ts';
import type { RuleSet } from '../model/rule.ts';
import { type Failure, failedRecord } from './failed-record.ts';

/** A file to analyse with the rules of these ids. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  readonly rules: readonly string[];
}

export interface PoolOptions {
  readonly threads: number;
  /** The worker's program; it speaks the protocol below. */
  readonly worker: URL;
  /** Milliseconds for one file. */
  readonly timeLimit: number;
  readonly ruleSet: RuleSet;
  /** Megabytes of heap for one worker; absent = 512. */
  readonly heapLimit?: number;
  /** Told after each file. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** What a worker is started with. It says `ready`, then answers each batch with one record per job, in order. */
export interface WorkerStart {
  readonly ruleSet: RuleSet;
}
export type WorkerRequest = readonly Job[];
export type WorkerAnswer = { readonly ready: true } | { readonly record: FileRecord };

/** Files per message: fewer messages, yet no thread is left with a long tail. */
const LARGEST_BATCH = 16;
const START_LIMIT_MS = 30_000;
/**
 * A thread that outgrows this is ended alone as long as it grows in steps of a few megabytes; a single allocation far beyond
 * it takes the process down with it. What bounds a file's memory in the first place are the caps on its bytes and nodes.
 */
const HEAP_LIMIT_MB = 512;

/**
 * Analyses files in worker threads and returns their records in the order of the jobs. A file on which the worker hangs or
 * dies is tried once more, alone in a fresh worker, and then marked: it costs itself, never the run. Rejects only when no
 * worker can be started at all.
 */
export async function analyseInWorkers(jobs: readonly Job[], options: PoolOptions): Promise<readonly FileRecord[]> {
  const records: (FileRecord | undefined)[] = jobs.map(() => undefined);
  const threads = Math.max(1, Math.min(options.threads, jobs.length));
  const queue = splitIntoBatches(jobs.length, threads);
  let done = 0;
  let startFault: unknown;

  function keep(index: number, record: FileRecord): void {
    records[index] = record;
    done += 1;
    options.progress?.(done, jobs.length);
  }

  async function start(): Promise<Worker | undefined> {
    try {
      return await startWorker(options);
    } catch (error) {
      startFault = error;
      return undefined;
    }
  }

  async function runThread(): Promise<void> {
    let worker: Worker | undefined;
    let again: number | undefined;
    try {
      for (;;) {
        const batch = again === undefined ? queue.shift() : [again];
        if (batch === undefined) return;
        worker ??= await start();
        if (worker === undefined) {
          // The other threads go on with what is left.
          queue.unshift(batch);
          return;
        }
        const requests = batch.map((index) => jobs[index]).filter((job) => job !== undefined);
        const { answers, failure } = await runBatch(worker, requests, options.timeLimit);
        answers.forEach((record, position) => keep(batch[position] ?? 0, record));
        const culprit = batch[answers.length];
        if (failure !== undefined && culprit !== undefined) {
          await worker.terminate();
          worker = undefined;
          const rest = batch.slice(answers.length + 1);
          if (rest.length > 0) queue.unshift(rest);
          if (again === culprit) keep(culprit, failedRecord(kindOf(culprit), failure.code, failure.error));
          again = again === culprit ? undefined : culprit;
        } else {
          again = undefined;
        }
      }
    } finally {
      await worker?.terminate();
    }
  }

  function kindOf(index: number): Kind {
    return jobs[index]?.kind ?? 'other-text';
  }

  await Promise.all(Array.from({ length: jobs.length === 0 ? 0 : threads }, runThread));
  if (done === 0 && startFault !== undefined) throw startFault;
  return records.map((record, index) => record ?? failedRecord(kindOf(index), 'worker-died', startFault));
}

function splitIntoBatches(count: number, threads: number): (readonly number[])[] {
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.ceil(count / (threads * 4))));
  const batches: (readonly number[])[] = [];
  for (let start = 0; start < count; start += size) {
    batches.push(Array.from({ length: Math.min(size, count - start) }, (_, offset) => start + offset));
  }
  return batches;
}

/** Starts a worker that sees neither the environment nor the terminal, and waits until it has loaded. */
async function startWorker({ worker: program, ruleSet, heapLimit }: PoolOptions): Promise<Worker> {
  const start: WorkerStart = { ruleSet };
  const worker = new Worker(program, {
    workerData: start,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit ?? HEAP_LIMIT_MB },
  });
  // What a library prints there may come from the scanned files, and unread it would pile up.
  worker.stdout.resume();
  worker.stderr.resume();
  // One that dies between two batches is noticed by the next; without a listener it would end the process.
  worker.on('error', ignore);
  const { failure } = await collectAnswers(worker, 1, START_LIMIT_MS);
  if (failure === undefined) return worker;
  await worker.terminate();
  const reason = failure.error instanceof Error ? ` (${failure.error.message})` : '';
  throw new Error(`A worker thread could not be started${reason}: run with one thread, or reinstall the scanner.`);
}

function ignore(): void {}

interface BatchResult {
  /** Records of the first files of the batch; the one after them is the culprit of a failure. */
  readonly answers: readonly FileRecord[];
  readonly failure?: { readonly code: Failure; readonly error?: unknown };
}

async function runBatch(worker: Worker, batch: WorkerRequest, timeLimit: number): Promise<BatchResult> {
  const collected = collectAnswers(worker, batch.length, timeLimit);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- for windows; a thread has no origin
  worker.postMessage(batch);
  const { answers, failure } = await collected;
  const records = answers.flatMap((answer) => ('record' in answer ? [answer.record] : []));
  return failure === undefined ? { answers: records } : { answers: records, failure };
}

/** Waits for so many answers; the time limit is for each of them. */
function collectAnswers(
  worker: Worker,
  count: number,
  timeLimit: number,
): Promise<{ answers: readonly WorkerAnswer[]; failure?: NonNullable<BatchResult['failure']> }> {
  return new Promise((resolve) => {
    const answers: WorkerAnswer[] = [];
    let timer = setTimeout(checkTime, timeLimit);

    function settle(failure?: NonNullable<BatchResult['failure']>): void {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', fail);
      resolve(failure === undefined ? { answers } : { answers, failure });
    }
    function take(answer: WorkerAnswer): void {
      answers.push(answer);
      clearTimeout(timer);
      if (answers.length === count) settle();
      else timer = setTimeout(checkTime, timeLimit);
    }
    function fail(error: unknown): void {
      settle({ code: 'worker-died', error });
    }
    /** This thread may have been busy itself while answers waited, so they are let in before the worker is judged. */
    function checkTime(): void {
      const before = answers.length;
      setImmediate(() => {
        if (answers.length === before) settle({ code: 'file-time-limit' });
      });
    }

    worker.on('message', take).on('error', fail).on('exit', fail);
  });
}
