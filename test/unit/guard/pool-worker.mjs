/* oxlint-disable unicorn/require-post-message-target-origin -- for windows; a thread has no origin */
import { parentPort, workerData } from 'node:worker_threads';

/** A worker that does what the text of a file tells it to. */
const tried = new Int32Array(workerData.ruleSet.tried);

parentPort.on('message', (batch) => {
  for (const { bytes, kind, rules } of batch) {
    const [command, argument] = new TextDecoder().decode(bytes).split(' ');
    const attempt = argument === undefined ? 0 : Atomics.add(tried, Number(argument), 1);
    if (command === 'hang' || (command === 'hang-once' && attempt === 0)) for (;;);
    if (command === 'throw' || (command === 'throw-once' && attempt === 0)) throw new Error('thrown on purpose');
    if (command === 'exit') process.exit(3);
    if (command === 'fill') fillMemory();
    if (command === 'print') process.stdout.write('::error::forged\n');
    const problems = [
      { code: command, level: 'note', message: { template: Object.keys(process.env).join(), values: {} } },
    ];
    parentPort.postMessage({ record: { kind, findings: [], facts: [], problems, rules } });
  }
});
parentPort.postMessage({ ready: true });

/** In small steps, as a parser does: one huge allocation would end the process and not just the thread. */
function fillMemory() {
  const kept = [];
  for (;;) kept.push(Array.from({ length: 5_000 }, () => 0.5));
}
