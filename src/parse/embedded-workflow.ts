import type { DataNode } from '../model/document.ts';
import { entriesOf, itemsOf, textOf, valueAt } from './data-read.ts';
import { toFileSpan } from './offset-map.ts';
import { foundShell, readExec, type FoundScript, type ParsedShell } from './shell.ts';

/** Where steps stand: what runs them unless they say otherwise, and what starts them. */
interface Steps {
  readonly shell: string;
  readonly unit?: string;
  readonly events?: readonly string[];
}

/** Shell text of `jobs.*.steps[*].run`; the unit is the job's key. */
export function* findWorkflowScripts(root: DataNode): Iterable<FoundScript> {
  const events = readEvents(valueAt(root, 'on'));
  const common = shellOf(valueAt(root, 'defaults', 'run'));
  for (const { key, value: job } of entriesOf(valueAt(root, 'jobs'))) {
    const runner = textOf(valueAt(job, 'runs-on'))?.text ?? '';
    const shell = shellOf(valueAt(job, 'defaults', 'run')) ?? common ?? (/windows/i.test(runner) ? 'pwsh' : 'bash');
    yield* findSteps(valueAt(job, 'steps'), { shell, unit: key, events });
  }
}

/** `on: push`, `on: [push]` and `on: {push: …}`. */
function readEvents(on: DataNode | undefined): readonly string[] {
  if (on?.type === 'map') return on.entries.map(({ key }) => key);
  return (on?.type === 'list' ? on.items : [on]).flatMap((item) => textOf(item)?.text ?? []);
}

/** Shell text of `runs.steps[*].run`. */
export function findActionScripts(root: DataNode): Iterable<FoundScript> {
  return findSteps(valueAt(root, 'runs', 'steps'), { shell: 'bash' });
}

function shellOf(node: DataNode | undefined): string | undefined {
  return textOf(valueAt(node, 'shell'))?.text;
}

function* findSteps(steps: DataNode | undefined, place: Steps): Iterable<FoundScript> {
  for (const step of itemsOf(steps)) {
    const run = textOf(valueAt(step, 'run'));
    if (!run) continue;
    const [shell = ''] = (shellOf(step) ?? place.shell).trim().split(/\s/, 1);
    if (/^(?:ba|z|da)?sh$/.test(shell))
      yield foundShell({ ...run, carrier: 'workflow', unit: place.unit, events: place.events });
    else if (/^python[\d.]*$/.test(shell)) yield { text: run.text, read: () => readPython(run, shell, place) };
  }
}

/** A step whose shell is Python: no commands, only the code. */
function readPython(run: NonNullable<ReturnType<typeof textOf>>, shell: string, place: Steps): ParsedShell {
  const at = { text: shell, map: [{ at: 0, file: run.map[0]?.file ?? 0, length: 0 }] };
  const { script } = readExec([at], [], 'workflow', place.unit);
  const code = script.commands.map((command) => ({
    language: 'python' as const,
    text: run.text,
    map: run.map,
    command,
  }));
  const span = toFileSpan(run.map, { start: 0, end: run.text.length });
  const { events } = place;
  return {
    script: { ...script, ...(events ? { events } : {}), span, commands: [], code },
    problems: [],
  };
}
