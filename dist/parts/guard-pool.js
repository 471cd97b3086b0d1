import { createRequire as createOwnRequire } from 'node:module';
const require = createOwnRequire(import.meta.url);

// src/guard/pool.ts
const { Worker } = require("node:worker_threads");

// src/guard/untrusted.ts
function untrusted(text) {
  return text;
}

// src/guard/failed-record.ts
var SENTENCES = {
  "file-time-limit": "The analysis of this file took too long and was ended twice, so the file was not analysed: split it, or leave it out by paths.ignore.",
  "worker-died": "The analysis of this file ended its worker twice, by memory or a fault of the scanner ({reason}), so the file was not analysed: please report it.",
  "analysis-failed": "The analysis of this file failed because of a fault of the scanner ({reason}), so the file was not analysed: please report it."
};
function failedRecord(kind, code, error) {
  const reason = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "no reason given";
  const message = { template: SENTENCES[code], values: { reason: untrusted(reason.slice(0, 200)) } };
  return { kind, findings: [], facts: [], problems: [{ code, level: "error", message }] };
}

// src/guard/pool.ts
var LARGEST_BATCH = 16;
var START_LIMIT_MS = 3e4;
var HEAP_LIMIT_MB = 512;
async function analyseInWorkers(jobs, options) {
  const records = jobs.map(() => void 0);
  const threads = Math.max(1, Math.min(options.threads, jobs.length));
  const queue = splitIntoBatches(jobs.length, threads);
  let done = 0;
  let startFault;
  function keep(index, record) {
    records[index] = record;
    done += 1;
    options.progress?.(done, jobs.length);
  }
  async function start() {
    try {
      return await startWorker(options);
    } catch (error) {
      startFault = error;
      return void 0;
    }
  }
  async function runThread() {
    let worker;
    let again;
    try {
      for (; ; ) {
        const batch = again === void 0 ? queue.shift() : [again];
        if (batch === void 0) return;
        worker ??= await start();
        if (worker === void 0) {
          queue.unshift(batch);
          return;
        }
        const requests = batch.map((index) => jobs[index]).filter((job) => job !== void 0);
        const { answers, failure } = await runBatch(worker, requests, options.timeLimit);
        answers.forEach((record, position) => keep(batch[position] ?? 0, record));
        const culprit = batch[answers.length];
        if (failure !== void 0 && culprit !== void 0) {
          await worker.terminate();
          worker = void 0;
          const rest = batch.slice(answers.length + 1);
          if (rest.length > 0) queue.unshift(rest);
          if (again === culprit) keep(culprit, failedRecord(kindOf(culprit), failure.code, failure.error));
          again = again === culprit ? void 0 : culprit;
        } else {
          again = void 0;
        }
      }
    } finally {
      await worker?.terminate();
    }
  }
  function kindOf(index) {
    return jobs[index]?.kind ?? "other-text";
  }
  await Promise.all(Array.from({ length: jobs.length === 0 ? 0 : threads }, runThread));
  if (done === 0 && startFault !== void 0) throw startFault;
  return records.map((record, index) => record ?? failedRecord(kindOf(index), "worker-died", startFault));
}
function splitIntoBatches(count, threads) {
  const size = Math.max(1, Math.min(LARGEST_BATCH, Math.ceil(count / (threads * 4))));
  const batches = [];
  for (let start = 0; start < count; start += size) {
    batches.push(Array.from({ length: Math.min(size, count - start) }, (_, offset) => start + offset));
  }
  return batches;
}
async function startWorker({ worker: program, ruleSet, heapLimit }) {
  const start = { ruleSet };
  const worker = new Worker(program, {
    workerData: start,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit ?? HEAP_LIMIT_MB }
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.on("error", ignore);
  const { failure } = await collectAnswers(worker, 1, START_LIMIT_MS);
  if (failure === void 0) return worker;
  await worker.terminate();
  const reason = failure.error instanceof Error ? ` (${failure.error.message})` : "";
  throw new Error(`A worker thread could not be started${reason}: run with one thread, or reinstall the scanner.`);
}
function ignore() {
}
async function runBatch(worker, batch, timeLimit) {
  const collected = collectAnswers(worker, batch.length, timeLimit);
  worker.postMessage(batch);
  const { answers, failure } = await collected;
  const records = answers.flatMap((answer) => "record" in answer ? [answer.record] : []);
  return failure === void 0 ? { answers: records } : { answers: records, failure };
}
function collectAnswers(worker, count, timeLimit) {
  return new Promise((resolve) => {
    const answers = [];
    let timer = setTimeout(checkTime, timeLimit);
    function settle(failure) {
      clearTimeout(timer);
      worker.off("message", take).off("error", fail).off("exit", fail);
      resolve(failure === void 0 ? { answers } : { answers, failure });
    }
    function take(answer) {
      answers.push(answer);
      clearTimeout(timer);
      if (answers.length === count) settle();
      else timer = setTimeout(checkTime, timeLimit);
    }
    function fail(error) {
      settle({ code: "worker-died", error });
    }
    function checkTime() {
      const before = answers.length;
      setImmediate(() => {
        if (answers.length === before) settle({ code: "file-time-limit" });
      });
    }
    worker.on("message", take).on("error", fail).on("exit", fail);
  });
}
export {
  analyseInWorkers
};
