import { describe, expect, test } from '@jest/globals';

import { analyseInWorkers, type PoolOptions } from '../../../src/guard/pool.ts';
import type { RuleSet } from '../../../src/model/rule.ts';

const WORKER = new URL('pool-worker.mjs', import.meta.url);

/** Runs one job per text; the worker obeys the text. `attempts[n]` counts how often a file `command n` was tried. */
async function run(
  texts: readonly string[],
  options: Partial<PoolOptions> = {},
): Promise<{ codes: (string | undefined)[]; attempts: number[]; templates: string[] }> {
  const tried = new SharedArrayBuffer(64);
  const ruleSet = { tried } as unknown as RuleSet;
  const jobs = texts.map((text) => ({ bytes: Buffer.from(text), kind: 'other-text' as const, rules: ['a/b'] }));
  const records = await analyseInWorkers(jobs, { threads: 2, worker: WORKER, timeLimit: 1000, ruleSet, ...options });
  return {
    codes: records.map(({ problems }) => problems[0]?.code),
    attempts: [...new Int32Array(tried)],
    templates: records.map(({ problems }) => problems[0]?.message.template ?? ''),
  };
}

const NAMES = Array.from({ length: 100 }, (_, index) => `file-${index}`);

describe('the worker pool', () => {
  test.each([1, 2, 5])('returns records in the order of the jobs, with %i threads', async (threads) => {
    expect((await run(NAMES, { threads })).codes).toEqual(NAMES);
  });

  test('has nothing to do for no jobs', async () => {
    expect((await run([])).codes).toEqual([]);
  });

  test('tells the progress of each file', async () => {
    const seen: string[] = [];
    await run(['a', 'b', 'c'], { progress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  test.each([
    ['hang', 'file-time-limit'],
    ['throw', 'worker-died'],
    ['exit', 'worker-died'],
    ['fill', 'worker-died'],
  ])(
    'loses only the file on which a worker does %s',
    async (command, code) => {
      const texts = [...NAMES.slice(0, 30), `${command} 0`, ...NAMES.slice(30, 60)];
      // Only a hang may run into the limit: the others take their time on a busy machine.
      const { codes, attempts } = await run(texts, { timeLimit: command === 'hang' ? 1000 : 60_000, heapLimit: 48 });
      expect(codes).toEqual([...NAMES.slice(0, 30), code, ...NAMES.slice(30, 60)]);
      // In its batch and once alone; a third time when the death overtakes the answer for the file before it.
      expect([2, 3]).toContain(attempts[0]);
    },
    120_000,
  );

  test.each(['hang-once', 'throw-once'])('keeps a file whose second try succeeds (%s)', async (command) => {
    const { codes, attempts } = await run(['a', `${command} 0`, 'b', `${command} 1`, 'c'], { threads: 1 });
    expect(codes).toEqual(['a', command, 'b', command, 'c']);
    expect(attempts.slice(0, 2)).toEqual([2, 2]);
  });

  test('survives files of which every one kills its worker', async () => {
    const texts = ['throw 0', 'exit 1', 'throw 2', 'hang 3', 'exit 4'];
    const { codes, attempts } = await run(texts);
    expect(codes).toEqual(['worker-died', 'worker-died', 'worker-died', 'file-time-limit', 'worker-died']);
    expect(attempts.slice(0, 5)).toEqual([2, 2, 2, 2, 2]);
  });

  test('shows a worker nothing of the environment', async () => {
    expect((await run(['a'])).templates).toEqual(['']);
  });

  test('lets a worker print nothing', async () => {
    const written: string[] = [];
    const before = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
    try {
      await run(['print', 'print']);
    } finally {
      process.stdout.write = before;
    }
    expect(written.join('')).not.toContain('forged');
  });

  test('fails with a sentence when no worker can be started', async () => {
    const missing = new URL('no-such-worker.mjs', import.meta.url);
    await expect(run(['a', 'b'], { worker: missing })).rejects.toThrow(/^A worker thread could not be started/);
  });
});
