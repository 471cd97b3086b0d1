import { DockerfileParser } from 'dockerfile-ast';
import type { Dockerfile, DockerfileInstruction, DockerfileWord } from '../model/document.ts';
import type { Span } from '../model/text.ts';
import type { Fault } from './data.ts';
import { joinContinuations } from './dockerfile-shell.ts';
import { resolveStages } from './dockerfile-stages.ts';
import { findLineStarts } from './lines.ts';

type Range = { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } };

/** The parts of dockerfile-ast's instructions that are read; its own variable expansion recurses for ever on some files. */
interface AstInstruction {
  getKeyword(): string;
  getRange(): Range;
  getInstructionRange(): Range;
  getArgumentsRange(): Range | null;
  getArguments(): { getValue(): string; getRange(): Range }[];
  getFlags?(): { getName(): string; getValue(): string | null; getRange(): Range }[];
  getJSONStrings?(): { getValue(): string; getJSONValue(): string; getRange(): Range }[];
  getProperties?(): AstProperty[];
  getProperty?(): AstProperty | null;
  getPropertyArguments?(): { getValue(): string; getRange(): Range }[];
  getHeredocs?(): { getStartRange(): Range; getContentRange(): Range | null }[];
}

interface AstProperty {
  getName(): string;
  getNameRange(): Range;
  getValue(): string | null;
  getValueRange(): Range | null;
}

const SHELL_KEYWORDS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** Parses a Dockerfile; an instruction that cannot be read becomes a fault and the others are still returned. */
export function parseDockerfile(text: string): {
  readonly dockerfile: Dockerfile;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const parsed = DockerfileParser.parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const offsetAt = indexOffsets(text);
  const spanOf = (range: Range): Span => ({ start: offsetAt(range.start), end: offsetAt(range.end) });
  const escape = parsed.getEscapeCharacter();
  const instructions: DockerfileInstruction[] = [];
  let stage = -1;
  for (const source of parsed.getInstructions() as unknown as AstInstruction[]) {
    try {
      const instruction = readInstruction(source, spanOf, text, escape, stage);
      if (instruction.keyword === 'FROM') stage++;
      instructions.push({ ...instruction, stage });
    } catch {
      faults.push({
        code: 'instruction-unreadable',
        text: 'A Dockerfile instruction could not be read and was left out.',
        span: spanOf(source.getRange()),
      });
    }
  }
  return { dockerfile: { instructions, stages: resolveStages(instructions) }, faults };
}

function readInstruction(
  source: AstInstruction,
  spanOf: (range: Range) => Span,
  text: string,
  escape: string,
  stage: number,
): DockerfileInstruction {
  const keyword = source.getKeyword().toUpperCase();
  const range = source.getArgumentsRange();
  const words = readWords(source, spanOf);
  const exec = source.getJSONStrings?.() ?? [];
  const properties = source.getProperties?.() ?? [source.getProperty?.() ?? []].flat();
  return {
    keyword,
    span: spanOf(source.getRange()),
    keywordSpan: spanOf(source.getInstructionRange()),
    words,
    flags: (source.getFlags?.() ?? []).map((flag) => ({
      name: flag.getName(),
      value: flag.getValue() ?? '',
      span: spanOf(flag.getRange()),
    })),
    // The library reads one variable per ARG; BuildKit takes several.
    pairs:
      keyword === 'ARG' && words.length > 1
        ? (source.getPropertyArguments?.() ?? []).map((item) => splitPair(item.getValue(), spanOf(item.getRange())))
        : properties.map((property) => readPair(property, spanOf)),
    exec:
      exec.length > 0
        ? exec.map((item) => readExecWord(item.getJSONValue(), spanOf(item.getRange()), text))
        : undefined,
    shell:
      exec.length === 0 && range && SHELL_KEYWORDS.has(keyword) ? readShell(source, spanOf, text, escape) : undefined,
    stage,
  };
}

/** The words of the instruction itself; the library counts those of its heredocs among them. */
function readWords(source: AstInstruction, spanOf: (range: Range) => Span): readonly DockerfileWord[] {
  const words = source.getArguments().map((word) => ({ text: word.getValue(), span: spanOf(word.getRange()) }));
  const [heredoc] = source.getHeredocs?.() ?? [];
  if (!heredoc) return words;
  const { line } = heredoc.getStartRange().start;
  const end = spanOf({ start: { line: line + 1, character: 0 }, end: { line: line + 1, character: 0 } }).start;
  return words.filter(({ span }) => span.start < end);
}

/** The library counts the quotes of a JSON string into its range, and loses blanks before an escape. */
function readExecWord(value: string, { start, end }: Span, text: string): DockerfileWord {
  const span = { start: start + 1, end: end - 1 };
  try {
    return { text: String(JSON.parse(text.slice(start, end))), span };
  } catch {
    return { text: value, span };
  }
}

function readPair(
  property: AstProperty,
  spanOf: (range: Range) => Span,
): { name: DockerfileWord; value: DockerfileWord | undefined } {
  const value = property.getValue();
  const range = property.getValueRange();
  return {
    name: { text: property.getName(), span: spanOf(property.getNameRange()) },
    value: value !== null && range ? { text: value, span: spanOf(range) } : undefined,
  };
}

function splitPair(text: string, span: Span): { name: DockerfileWord; value: DockerfileWord | undefined } {
  const [name = ''] = text.split('=', 1);
  const end = span.start + name.length;
  const value = text.slice(name.length + 1);
  return {
    name: { text: name, span: { start: span.start, end } },
    value:
      value === ''
        ? undefined
        : { text: value.replace(/^(["'])(.*)\1$/s, '$2'), span: { start: end + 1, end: span.end } },
  };
}

/** Shell text of the instruction: a lone heredoc is the script itself, else all that follows the flags. */
function readShell(
  source: AstInstruction,
  spanOf: (range: Range) => Span,
  text: string,
  escape: string,
): DockerfileInstruction['shell'] {
  const heredocs = source.getHeredocs?.() ?? [];
  const first = source.getArguments()[0];
  if (!first) return undefined;
  const start = spanOf(first.getRange()).start;
  const [heredoc] = heredocs;
  const content = heredoc?.getContentRange();
  if (heredoc && content && heredocs.length === 1 && spanOf(heredoc.getStartRange()).start <= start) {
    const span = spanOf(content);
    return {
      text: text.slice(span.start, span.end),
      map: [{ at: 0, file: span.start, length: span.end - span.start }],
    };
  }
  const end = spanOf(source.getRange()).end;
  if (heredocs.length > 0) return { text: text.slice(start, end), map: [{ at: 0, file: start, length: end - start }] };
  return joinContinuations(text, { start, end }, escape);
}

/** dockerfile-ast counts lines and columns; everything else here counts offsets. */
function indexOffsets(text: string): (position: { line: number; character: number }) => number {
  const starts = findLineStarts(text);
  return ({ line, character }) => (starts[line] ?? text.length) + character;
}
