import type { DockerfileInstruction, DockerfileStage, DockerfileWord } from '../model/document.ts';

/** The stages of a Dockerfile with ARG defaults filled in and stage references resolved. */
export function resolveStages(instructions: readonly DockerfileInstruction[]): readonly DockerfileStage[] {
  const defaults = new Map<string, DockerfileInstruction>();
  for (const instruction of instructions) {
    const name = instruction.pairs[0]?.name.text;
    if (instruction.keyword === 'ARG' && instruction.stage === -1 && name) defaults.set(name, instruction);
  }
  const stages = instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map((from, index) => readStage(from, index, defaults));
  const bases = findBases(stages);
  const linked = stages.map((stage, index) => ({ ...stage, base: bases[index] }));
  return nameUnits(linked);
}

type Unlinked = Omit<DockerfileStage, 'unit' | 'final'>;

function readStage(
  from: DockerfileInstruction,
  index: number,
  defaults: ReadonlyMap<string, DockerfileInstruction>,
): Unlinked {
  const [image, as, name] = from.words;
  const written = image ?? { text: '', span: from.span };
  const { text, argument } = fillArguments(written.text, defaults);
  return {
    index,
    name: as?.text.toUpperCase() === 'AS' ? name?.text.toLowerCase() : undefined,
    from,
    reference: { text, span: written.span },
    argument,
    base: undefined,
    platform: from.flags.find((flag) => flag.name === 'platform')?.value,
  };
}

const VARIABLE = /\$(?:\{(\w+)(?::?([-+])([^}]*))?\}|(\w+))/g;

/** Fills `$NAME`, `${NAME}` and `${NAME:-default}`; one pass, so that a default cannot expand for ever. */
function fillArguments(
  text: string,
  defaults: ReadonlyMap<string, DockerfileInstruction>,
): { text: string; argument: DockerfileInstruction | undefined } {
  let argument: DockerfileInstruction | undefined;
  const filled = text.replace(VARIABLE, (whole, braced?: string, operator?: string, word?: string, bare?: string) => {
    const source = defaults.get(braced ?? bare ?? '');
    const value = unquote(source?.pairs[0]?.value);
    if (value && operator !== '+') {
      argument ??= source;
      return value;
    }
    if (value && word !== undefined) return word;
    return operator === '-' && word !== undefined ? word : operator === '+' ? '' : whole;
  });
  return { text: filled, argument };
}

function unquote(word: DockerfileWord | undefined): string | undefined {
  return word?.text.replace(/^(["'])(.*)\1$/, '$2');
}

/** For each stage the index of the earlier stage it starts from, if any; the nearest of that name counts. */
function findBases(stages: readonly Unlinked[]): readonly (number | undefined)[] {
  const named = new Map<string, number>();
  return stages.map((stage) => {
    const base = named.get(stage.reference.text.toLowerCase());
    if (stage.name) named.set(stage.name, stage.index);
    return base;
  });
}

/** A stage belongs to the image that is built from it; where several are, to the one the file builds by default. */
function nameUnits(stages: readonly Unlinked[]): readonly DockerfileStage[] {
  const units: string[] = [];
  const children = new Map<number, number>();
  const final = new Set<number>();
  for (const stage of stages.toReversed()) {
    const child = children.get(stage.index);
    units[stage.index] = (child === undefined ? undefined : units[child]) ?? stage.name ?? `stage-${stage.index}`;
    if (stage.index === stages.length - 1 || (child !== undefined && final.has(child))) final.add(stage.index);
    if (stage.base !== undefined && (final.has(stage.index) || !children.has(stage.base)))
      children.set(stage.base, stage.index);
  }
  return stages.map((stage) => ({ ...stage, unit: units[stage.index] ?? '', final: final.has(stage.index) }));
}
