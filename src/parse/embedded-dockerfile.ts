import type { Dockerfile, DockerfileInstruction } from '../model/document.ts';
import { straightMap } from './offset-map.ts';
import { parseShell, readExec, type ExecWord, type ParsedShell } from './shell.ts';

const STARTS = new Set(['ENTRYPOINT', 'CMD']);

/** Shell text and exec forms of RUN, ENTRYPOINT and CMD. */
export function* findDockerfileScripts({ instructions, stages }: Dockerfile): Iterable<ParsedShell> {
  const foreign = new Set<number>();
  for (const instruction of instructions) {
    if (instruction.keyword === 'SHELL' && /powershell|pwsh|cmd/i.test(instruction.exec?.[0]?.text ?? ''))
      foreign.add(instruction.stage);
    const unit = stages[instruction.stage]?.unit;
    if (instruction.keyword === 'RUN' && !foreign.has(instruction.stage)) {
      if (instruction.shell) yield parseShell({ ...instruction.shell, carrier: 'image-build', unit });
      else if (instruction.exec) yield readExec(execWords(instruction), [], 'image-build', unit);
    }
  }
  const starts = groupByStage(instructions.filter(({ keyword }) => STARTS.has(keyword)));
  for (const { index, unit } of stages) yield* findStart(starts.get(index) ?? [], unit);
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
function* findStart(instructions: readonly DockerfileInstruction[], unit: string): Iterable<ParsedShell> {
  const entrypoint = instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
  const command = instructions.findLast(({ keyword }) => keyword === 'CMD');
  const first = entrypoint ?? command;
  if (first?.shell) yield parseShell({ ...first.shell, carrier: 'image-start', unit });
  else if (first?.exec) {
    const rest = entrypoint && command?.exec ? execWords(command) : [];
    yield readExec([...execWords(first), ...rest], [], 'image-start', unit);
  }
}

function execWords({ exec = [] }: DockerfileInstruction): readonly ExecWord[] {
  return exec.map(({ text, span }) => ({ text, map: straightMap(span.end - span.start, span.start) }));
}
