import type { Dockerfile, DockerfileInstruction, DockerfileWord } from '../model/document.ts';
import { straightMap } from './offset-map.ts';
import { foundExec, foundShell, type ExecWord, type FoundScript } from './shell.ts';

const STARTS = new Set(['ENTRYPOINT', 'CMD']);

/** Shell text and exec forms of RUN, ENTRYPOINT and CMD. */
export function* findDockerfileScripts({ instructions, stages }: Dockerfile): Iterable<FoundScript> {
  const foreign = new Set<number>();
  const defaults = new Map<string, ExecWord>();
  let given = new Map<string, ExecWord>();
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') given = new Map();
    giveConstants(instruction, instruction.stage < 0 ? defaults : given, defaults);
    if (instruction.keyword === 'SHELL' && /powershell|pwsh|cmd/i.test(instruction.exec?.[0]?.text ?? ''))
      foreign.add(instruction.stage);
    const unit = stages[instruction.stage]?.unit;
    if (instruction.keyword === 'RUN' && !foreign.has(instruction.stage)) {
      if (instruction.shell) yield foundShell({ ...instruction.shell, carrier: 'image-build', unit, given });
      else if (instruction.exec) yield foundExec(execWords(instruction), [], 'image-build', unit);
    }
  }
  const starts = groupByStage(instructions.filter(({ keyword }) => STARTS.has(keyword)));
  for (const { index, unit } of stages) yield* findStart(starts.get(index) ?? [], unit);
}

/** Constants that ARG and ENV give to what is run after them; an ARG without a value takes the default before the first FROM. */
function giveConstants(
  { keyword, pairs }: DockerfileInstruction,
  given: Map<string, ExecWord>,
  defaults: ReadonlyMap<string, ExecWord>,
): void {
  if (keyword !== 'ARG' && keyword !== 'ENV') return;
  for (const { name, value } of pairs) {
    const known = value ? /^[\w./:@+-]+$/.test(value.text) && toExecWord(value) : defaults.get(name.text);
    if (known) given.set(name.text, known);
    else given.delete(name.text);
  }
}

function groupByStage(
  instructions: readonly DockerfileInstruction[],
): ReadonlyMap<number, readonly DockerfileInstruction[]> {
  const groups = new Map<number, DockerfileInstruction[]>();
  for (const instruction of instructions) {
    const group = groups.get(instruction.stage);
    if (group) group.push(instruction);
    else groups.set(instruction.stage, [instruction]);
  }
  return groups;
}

/** What a container of the stage starts: the last ENTRYPOINT, with the words of the last CMD after it. */
function* findStart(instructions: readonly DockerfileInstruction[], unit: string): Iterable<FoundScript> {
  const entrypoint = instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
  const command = instructions.findLast(({ keyword }) => keyword === 'CMD');
  const first = entrypoint ?? command;
  if (first?.shell) yield foundShell({ ...first.shell, carrier: 'image-start', unit });
  else if (first?.exec) {
    const rest = entrypoint && command?.exec ? execWords(command) : [];
    yield foundExec([...execWords(first), ...rest], [], 'image-start', unit);
  }
}

function execWords({ exec = [] }: DockerfileInstruction): readonly ExecWord[] {
  return exec.map(toExecWord);
}

function toExecWord({ text, span }: DockerfileWord): ExecWord {
  return { text, map: straightMap(span.end - span.start, span.start) };
}
