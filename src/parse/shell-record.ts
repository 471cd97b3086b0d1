import type { OffsetMap } from '../model/document.ts';
import type { InlineCode, ShellCommand, ShellRedirect } from '../model/script.ts';
import type { Span } from '../model/text.ts';
import { joinTexts } from './offset-map.ts';
import { baseName, languageOf, readProgram } from './shell-program.ts';
import type { Scope } from './shell-scope.ts';
import type { Source } from './shell-source.ts';
import { mapOf, toShellWord, type Spelled } from './shell-word.ts';
import { peelWrappers, type Assigned } from './shell-wrappers.ts';

/** Text with its way back to the file. */
export interface PlacedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Where in the script a command stands. */
export interface Context {
  readonly source: Source;
  readonly scope: Scope;
  /** The function whose variables are seen: that of the text the command is written in. */
  readonly owner: string | undefined;
  readonly inFunction: string | undefined;
  readonly tested: boolean;
  readonly ignored: boolean;
  readonly substituted: boolean;
  readonly consumer: ShellCommand['consumer'];
  readonly stage: { readonly pipeline: number; readonly position: number } | undefined;
  /** Redirections of the blocks it is in. */
  readonly redirects: readonly ShellRedirect[];
  readonly wrappers: readonly string[];
  readonly runsAs: string | undefined;
  /** How many texts deep: 1 inside `bash -c '…'`. */
  readonly level: number;
}

/** What reading a script collects. */
export interface Recorder {
  readonly commands: ShellCommand[];
  readonly code: InlineCode[];
  pipelines: number;
  statements: number;
  faults: number;
  /** True when something was left out to keep the work bounded. */
  cut: boolean;
  /** Reads a text that a command runs as shell. */
  readonly readText: (placed: PlacedText, context: Context) => void;
}

/** A command about to be recorded. */
export interface Call {
  readonly words: readonly Spelled[];
  readonly assigned: readonly Assigned[];
  readonly redirects: readonly ShellRedirect[];
  /** Text of its heredoc or here-string. */
  readonly input: PlacedText | undefined;
  readonly span: Span;
}

export const COMMAND_CAP = 20_000;

/** Records a command, and those it is given as words or text. Returns all commands made of the same words, outermost first. */
export function recordCall(call: Call, context: Context, recorder: Recorder): readonly ShellCommand[] {
  if (recorder.commands.length >= COMMAND_CAP) {
    recorder.cut = true;
    return [];
  }
  const peeled = peelWrappers(call.words);
  const isNameless = peeled.words[0]?.text.startsWith('-') ?? false;
  const executable = isNameless ? undefined : peeled.words[0];
  const words = isNameless ? peeled.words : peeled.words.slice(1);
  const name = executable ? baseName(executable.text) : '';
  const program = readProgram(name, words);
  const stage = context.stage ?? { pipeline: recorder.pipelines++, position: 0 };
  const command: ShellCommand = {
    name,
    nameSpan: executable?.span ?? call.span,
    executable: executable && toShellWord(executable),
    span: call.span,
    words: words.map(toShellWord),
    program: program && { from: program.from, word: program.word && toShellWord(program.word) },
    wrappers: [...context.wrappers, ...peeled.wrappers],
    runsAs: peeled.runsAs ?? context.runsAs,
    environment: [...call.assigned, ...peeled.environment].map(({ name: variable, value }) => ({
      name: variable,
      value: toShellWord(value),
      span: value.span,
    })),
    redirects: [...call.redirects, ...context.redirects],
    pipeline: stage.pipeline,
    position: stage.position,
    statement: recorder.statements,
    tested: context.tested,
    failureIgnored: context.ignored,
    inFunction: context.inFunction,
    substituted: context.substituted,
    consumer: context.consumer,
  };
  recorder.commands.push(command);
  const inner: Context = { ...context, stage, wrappers: [...command.wrappers, name], runsAs: command.runsAs };
  const text =
    program?.from === 'text'
      ? program.word && placeWord(program.word)
      : program?.from === 'input'
        ? call.input
        : undefined;
  if (text) recordProgram(text, command, inner, recorder);
  else if (call.input && writesJson(command, call.input.text))
    recorder.code.push({ language: 'json', text: call.input.text, map: call.input.map, command });
  recordTexts(name, words, inner, recorder);
  return [command, ...recordPassed(name, words, call, inner, recorder)];
}

/** `cat > openclaw.json <<EOF`: an object, written to a file. */
function writesJson({ name, redirects }: ShellCommand, input: string): boolean {
  if (!/^\s*\{/.test(input)) return false;
  return name === 'tee' || (name === 'cat' && redirects.some(({ operator }) => /^1?>[>|]?$/.test(operator)));
}

function recordProgram(placed: PlacedText, command: ShellCommand, context: Context, recorder: Recorder): void {
  const language = languageOf(command.name) ?? 'shell';
  if (language === 'shell') readNested(placed, context, recorder);
  else if (language !== 'other') recorder.code.push({ language, text: placed.text, map: placed.map, command });
}

/** Programs whose `-c` takes shell text and that have no other way in. */
const TEXT_OPTION = new Set(['su', 'runuser', 'sg', 'flock', 'script', 'capsh']);
/** Programs that hand the rest of their words to a machine or container, where a shell may be among them. */
const FORWARDERS = new Set(
  [
    'docker podman nerdctl kubectl oc compose docker-compose openshell ssh nsenter unshare systemd-run firejail bwrap watch parallel conda mise entr multipass limactl lima wsl devcontainer npx nix nix-shell',
  ].flatMap((names) => names.split(' ')),
);

/** Text that a command other than an interpreter runs as shell: `eval`, `trap`, `su -c`, `docker exec x sh -c`. */
function recordTexts(name: string, words: readonly Spelled[], context: Context, recorder: Recorder): void {
  const [first] = words;
  if (name === 'eval') {
    const spaced = words.flatMap((word, index) => [
      ...(index > 0 ? [{ text: ' ' }] : []),
      placeWord(word) ?? { text: '""' },
    ]);
    if (words.length > 0) readNested(joinTexts(spaced), context, recorder);
  } else if (name === 'trap' && first && words.length > 1 && !first.text.startsWith('-')) {
    const placed = placeWord(first);
    if (placed) readNested(placed, context, recorder);
  } else if (TEXT_OPTION.has(name)) {
    const option = words.findIndex(({ text }) => text === '-c' || text === '--command' || text === '-lc');
    const placed = placeWord(option === -1 ? undefined : words[option + 1]);
    if (placed)
      readNested(
        placed,
        { ...context, runsAs: name === 'su' || name === 'runuser' ? suUser(words) : context.runsAs },
        recorder,
      );
  } else if (FORWARDERS.has(name)) {
    const shell = words.findIndex(({ text }) => languageOf(baseName(text)) === 'shell');
    const program = shell === -1 ? undefined : readProgram(baseName(words[shell]?.text ?? ''), words.slice(shell + 1));
    const placed = program?.from === 'text' ? placeWord(program.word) : undefined;
    if (placed) readNested(placed, { ...context, runsAs: undefined }, recorder);
  }
}

/** The user of `su - user -c …`; without one it is root. */
function suUser(words: readonly Spelled[]): string {
  const valued = new Set(['-c', '--command', '-s', '--shell', '-g', '-G', '-w', '-lc']);
  const named = words.find(({ text }, index) => !text.startsWith('-') && !valued.has(words[index - 1]?.text ?? ''));
  return named?.text ?? 'root';
}

/** Longest chain of functions that hand their words on. */
const PASSED_CAP = 20;

/** Words that are themselves a command: after `find -exec`, or given to a function that runs `"$@"`. */
function recordPassed(
  name: string,
  words: readonly Spelled[],
  call: Call,
  context: Context,
  recorder: Recorder,
): readonly ShellCommand[] {
  const passed: (readonly Spelled[])[] = [];
  if (name === 'find') {
    for (const [index, { text }] of words.entries()) {
      if (!/^-(?:exec|execdir|ok|okdir)$/.test(text)) continue;
      const end = words.findIndex((word, at) => at > index && (word.text === ';' || word.text === '+'));
      passed.push(words.slice(index + 1, end === -1 ? undefined : end));
      if (passed.length > 10) break;
    }
  }
  const drops = context.scope.functions.get(name)?.passesAfter;
  if (drops !== undefined && context.wrappers.length < PASSED_CAP && !context.wrappers.slice(0, -1).includes(name)) {
    const given = words.slice(drops);
    const start = given.findIndex(({ text }) => !text.startsWith('-'));
    if (start !== -1) passed.push(given.slice(start));
  }
  return passed.flatMap((inner) => {
    const [first] = inner;
    if (!first) return [];
    const span = { start: Math.min(first.span.start, call.span.end), end: Math.max(call.span.end, first.span.end) };
    return recordCall({ ...call, words: inner, assigned: [], span }, context, recorder);
  });
}

/** Deepest nesting of shell text in shell text. */
const LEVEL_CAP = 8;

/** Reads a text that a command runs as shell, as a script of its own. */
export function readNested(placed: PlacedText, context: Context, recorder: Recorder): void {
  if (context.level >= LEVEL_CAP) recorder.cut = true;
  else
    recorder.readText(placed, {
      ...context,
      stage: undefined,
      redirects: [],
      consumer: undefined,
      level: context.level + 1,
    });
}

/** A word as program text; undefined when it is not written in the script. A substitution in it is left empty: it is read where it stands. */
function placeWord(word: Spelled | undefined): PlacedText | undefined {
  if (!word || word.text === '' || (!word.constant && (word.lone || word.text === '$(…)'))) return undefined;
  return { text: word.computed ? word.text.replaceAll('(…)', '( )') : word.text, map: mapOf(word) };
}
