import type { DataNode } from '../model/document.ts';
import { entriesOf, itemsOf, textOf, valueAt } from './data-read.ts';
import { toFileSpan } from './offset-map.ts';
import { foundShell, readExec, type ExecWord, type FoundScript, type ParsedShell } from './shell.ts';

/** Shell text of `jobs.*.steps[*].run`; the unit is the job's key. */
export function* findWorkflowScripts(root: DataNode): Iterable<FoundScript> {
  const events = readEvents(valueAt(root, 'on'));
  for (const { text, read } of findJobScripts(root)) {
    yield {
      text,
      read: () => {
        const { script, problems } = read();
        return { script: { ...script, events }, problems };
      },
    };
  }
}

/** `on: push`, `on: [push]` and `on: {push: …}`. */
function readEvents(on: DataNode | undefined): readonly string[] {
  if (on?.type === 'map') return on.entries.map(({ key }) => key);
  return (on?.type === 'list' ? on.items : [on]).flatMap((item) => textOf(item)?.text ?? []);
}

function* findJobScripts(root: DataNode): Iterable<FoundScript> {
  const common = shellOf(valueAt(root, 'defaults', 'run'));
  for (const { key, value: job } of entriesOf(valueAt(root, 'jobs'))) {
    const runner = textOf(valueAt(job, 'runs-on'))?.text ?? '';
    const own = shellOf(valueAt(job, 'defaults', 'run')) ?? common ?? (/windows/i.test(runner) ? 'pwsh' : 'bash');
    yield* findSteps(valueAt(job, 'steps'), own, key, [root, job]);
  }
}

/** Shell text of `runs.steps[*].run`. */
export function findActionScripts(root: DataNode): Iterable<FoundScript> {
  return findSteps(valueAt(root, 'runs', 'steps'), 'bash', undefined, []);
}

function shellOf(node: DataNode | undefined): string | undefined {
  return textOf(valueAt(node, 'shell'))?.text;
}

/** Constants that `env` of the workflow, the job and the step gives to a script, the nearest last. */
function readConstants(holders: readonly (DataNode | undefined)[]): ReadonlyMap<string, ExecWord> {
  const given = new Map<string, ExecWord>();
  for (const { key, value } of holders.flatMap((holder) => entriesOf(valueAt(holder, 'env')))) {
    const word = textOf(value);
    if (word && /^[\w./:@+-]+$/.test(word.text)) given.set(key, word);
    else given.delete(key);
  }
  return given;
}

function* findSteps(
  steps: DataNode | undefined,
  fallback: string,
  unit: string | undefined,
  outside: readonly DataNode[],
): Iterable<FoundScript> {
  for (const step of itemsOf(steps)) {
    const run = textOf(valueAt(step, 'run'));
    if (!run) continue;
    const [shell = ''] = (shellOf(step) ?? fallback).trim().split(/\s/, 1);
    if (/^(?:ba|z|da)?sh$/.test(shell))
      yield foundShell({ ...run, carrier: 'workflow', unit, given: readConstants([...outside, step]) });
    else if (/^python[\d.]*$/.test(shell)) yield { text: run.text, read: () => readPython(run, shell, unit) };
  }
}

/** A step whose shell is Python: no commands, only the code. */
function readPython(run: NonNullable<ReturnType<typeof textOf>>, shell: string, unit: string | undefined): ParsedShell {
  const at = { text: shell, map: [{ at: 0, file: run.map[0]?.file ?? 0, length: 0 }] };
  const { script } = readExec([at], [], 'workflow', unit);
  const code = script.commands.map((command) => ({
    language: 'python' as const,
    text: run.text,
    map: run.map,
    command,
  }));
  return {
    script: { ...script, span: toFileSpan(run.map, { start: 0, end: run.text.length }), commands: [], code },
    problems: [],
  };
}
