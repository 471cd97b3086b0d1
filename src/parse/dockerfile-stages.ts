import type { DockerfileInstruction, DockerfileStage } from '../model/document.ts';

/** The stages of a Dockerfile with ARG defaults filled in and stage references resolved. */
export function resolveStages(instructions: readonly DockerfileInstruction[]): readonly DockerfileStage[] {
  const defaults = new Map<string, Default>();
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ARG' || instruction.stage !== -1) continue;
    for (const { name, value } of instruction.pairs) {
      // A default may be made of earlier ones.
      if (value) defaults.set(name.text, { instruction, text: fillArguments(value.text, defaults).text });
    }
  }
  const stages = instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map((from, index) => readStage(from, index, defaults));
  const bases = findBases(stages);
  const linked = stages.map((stage, index) => ({ ...stage, base: bases[index] }));
  return nameUnits(linked);
}

/** The default of an ARG before the first FROM. */
interface Default {
  readonly instruction: DockerfileInstruction;
  readonly text: string;
}

type Unlinked = Omit<DockerfileStage, 'unit' | 'final'>;

function readStage(from: DockerfileInstruction, index: number, defaults: ReadonlyMap<string, Default>): Unlinked {
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

/** The innermost of nested variables: `[^${}]` cannot begin another, which also keeps the time linear. */
const VARIABLE = /\$(?:\{(\w+)(?::?([-+])([^${}]*))?\}|(\w+))/g;

/** Longest reference that is filled in: defaults that double each other could otherwise grow without end. */
const FILL_CAP = 1_000;
/** `${A:-${B:-x}}` is two levels. */
const NESTING_CAP = 4;

/** Fills `$NAME`, `${NAME}` and `${NAME:-default}`, and takes the quotes off, which no reference has of its own. */
function fillArguments(
  text: string,
  defaults: ReadonlyMap<string, Default>,
): { text: string; argument: DockerfileInstruction | undefined } {
  let argument: DockerfileInstruction | undefined;
  const fill = (whole: string, braced?: string, operator?: string, word?: string, bare?: string): string => {
    const source = defaults.get(braced ?? bare ?? '');
    if (source?.text && operator !== '+') {
      argument ??= source.instruction;
      return source.text;
    }
    if (source?.text && word !== undefined) return word;
    return operator === '-' && word !== undefined ? word : operator === '+' ? '' : whole;
  };
  let filled = text;
  for (let pass = 0; pass < NESTING_CAP; pass++) filled = filled.slice(0, FILL_CAP).replace(VARIABLE, fill);
  return { text: filled.slice(0, FILL_CAP).replace(/["']/g, ''), argument };
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
