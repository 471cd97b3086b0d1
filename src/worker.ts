import { parentPort, workerData } from 'node:worker_threads';
import { analyseFile } from './file.ts';
import { failedRecord } from './guard/failed-record.ts';
import type { WorkerAnswer, WorkerRequest, WorkerStart } from './guard/pool.ts';

const { ruleSet } = workerData as WorkerStart;

parentPort?.on('message', (batch: WorkerRequest) => void analyseBatch(batch));
answer({ ready: true });

/** One answer per file, sent at once: the pool's clock runs from one answer to the next. */
async function analyseBatch(batch: WorkerRequest): Promise<void> {
  for (const { bytes, kind, rules } of batch) {
    try {
      answer({ record: await analyseFile({ bytes, kind }, rules, ruleSet) });
    } catch (error) {
      answer({ record: failedRecord(kind, 'analysis-failed', error) });
    }
  }
}

function answer(message: WorkerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- for windows; a thread has no origin
  parentPort?.postMessage(message);
}
