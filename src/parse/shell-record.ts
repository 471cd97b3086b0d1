import type { OffsetMap } from '../model/document.ts';
import type { InlineCode, ShellCommand, ShellRedirect } from '../model/script.ts';
import { joinTexts } from './offset-map.ts';
import { readyCall, type Call } from './shell-call.ts';
import { createCommand } from './shell-command.ts';
import { baseName, languageOf, readProgram } from './shell-program.ts';
import type { Scope } from './shell-scope.ts';
import type { Source } from './shell-source.ts';
import { mapOf, toShellWord, type Spelled } from './shell-word.ts';
import { isWrapper, peelWrappers } from './shell-wrappers.ts';

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

export const COMMAND_CAP = 20_000;

/** Records a command, and those it is given as words or text. Returns all commands made of the same words, outermost first. */
export function recordCall(call: Call, context: Context, recorder: Recorder): readonly ShellCommand[] {
  if (recorder.commands.length >= COMMAND_CAP) {
    recorder.cut = true;
    return [];
  }
  const name = call.head && !call.head.text.startsWith('-') ? baseName(call.head.text) : undefined;
  if (name !== undefined && isPlain(name, call, context)) {
    const command = createCommand(
      { name, ...BARE, executable: call.head, words: () => call.words().slice(1) },
      call,
      context,
      recorder,
    );
    recorder.commands.push(command);
    return [command];
  }
  return recordRunner(call, context, recorder);
}

/** A command that runs no other: nothing but its name and place need be known until a rule asks for more. */
function isPlain(name: string, call: Call, { scope }: Context): boolean {
  if (isWrapper(name) || RUNNERS.has(name) || languageOf(name) || FORWARDERS.has(name)) return false;
  if (scope.functions.get(name)?.passesAfter !== undefined) return false;
  return !((name === 'cat' || name === 'tee') && call.input());
}

const BARE = { wrappers: [], environment: [], runsAs: undefined, program: undefined };

/** A command that runs what its words, its text or its input say. */
function recordRunner(call: Call, context: Context, recorder: Recorder): readonly ShellCommand[] {
  const peeled = peelWrappers(call.words());
  const isNameless = peeled.words[0]?.text.startsWith('-') ?? false;
  const executable = isNameless ? undefined : peeled.words[0];
  const words = isNameless ? peeled.words : peeled.words.slice(1);
  const name = executable ? baseName(executable.text) : '';
  const found = readProgram(name, words);
  const program = found && { from: found.from, word: found.word && toShellWord(found.word) };
  const command = createCommand({ name, ...peeled, executable, words: () => words, program }, call, context, recorder);
  recorder.commands.push(command);
  const { pipeline, position } = command;
  const inner: Context = {
    ...context,
    stage: { pipeline, position },
    wrappers: [...command.wrappers, name],
    runsAs: command.runsAs,
  };
  const input = call.input();
  const text =
    found?.from === 'text' ? found.word && placeWord(found.word) : found?.from === 'input' ? input : undefined;
  if (text) recordProgram(text, command, inner, recorder);
  else if (input && writesJson(command, input.text))
    recorder.code.push({ language: 'json', text: input.text, map: input.map, command });
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
/** Programs that run a text, a file or the words after them. */
const RUNNERS = new Set(['source', '.', 'eval', 'trap', 'find', ...TEXT_OPTION]);
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
    const { redirects, input } = call;
    return recordCall({ ...readyCall(inner, span), redirects, input }, context, recorder);
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
