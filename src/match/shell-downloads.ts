import type { ShellCommand, ShellScript, ShellWord } from '../model/script.ts';
import { followChecks } from './shell-checks.ts';
import { readFetch } from './shell-fetch.ts';
import { readHandling } from './shell-install.ts';
import { readOperands, valueOf } from './shell-options.ts';
import { createPlaces } from './shell-places.ts';
import { assignedBy, outerOf, traceOf, type Download, type DownloadTraces, type State } from './shell-trace.ts';

const known = new WeakMap<ShellScript, DownloadTraces>();
/** A script with more commands than this is not followed; the work grows with commands times downloads. */
const COMMAND_CAP = 5000;

/** Follows every download of a script; once per script. */
export function traceDownloads(script: ShellScript): DownloadTraces {
  const done = known.get(script);
  if (done) return done;
  if (!script.commands.some((command) => readFetch(command))) {
    known.set(script, new Map());
    return new Map();
  }
  const state: State = {
    script,
    traces: new Map(),
    places: createPlaces(script),
    pipelines: groupBy(script.commands, ({ pipeline }) => pipeline),
    bodies: groupBy(
      script.commands.filter(({ inFunction }) => inFunction !== undefined),
      ({ inFunction }) => inFunction ?? '',
    ),
    parameterUses: new Map(),
    hashes: new Map(),
  };
  for (const command of script.commands.slice(0, COMMAND_CAP)) follow(command, state);
  known.set(script, state.traces);
  return state.traces;
}

function groupBy<K>(
  commands: readonly ShellCommand[],
  keyOf: (command: ShellCommand) => K,
): ReadonlyMap<K, readonly ShellCommand[]> {
  const groups = new Map<K, ShellCommand[]>();
  for (const command of commands) {
    const key = keyOf(command);
    const group = groups.get(key);
    if (group) group.push(command);
    else groups.set(key, [command]);
  }
  return groups;
}

function follow(command: ShellCommand, state: State): void {
  const piped = (state.pipelines.get(command.pipeline) ?? []).filter(({ position }) => position < command.position);
  followChecks(command, piped, state);
  const streaming = streamingInto(command, piped, state);
  followPrograms(command, streaming, state);
  followFiles(command, streaming, state);
  followCalls(command, state);
  followFetch(command, state);
}

/** Notes that a command runs downloads: those that were checked before are credited, the others are what the rules look for. */
function runAll(command: ShellCommand, downloads: Iterable<Download>, state: State): void {
  for (const download of new Set(downloads)) {
    const trace = traceOf(command, state);
    if (download.verified) trace.verified = true;
    else {
      trace.runs.push(download.source);
      traceOf(download.command, state).executedBy.push(command);
    }
  }
}

function at(word: ShellWord, command: ShellCommand, state: State): readonly Download[] {
  return state.places.find(word.text, command.inFunction);
}

/** A download held by a variable, when the word is that variable and nothing else. */
function held(word: ShellWord | undefined, command: ShellCommand, state: State): readonly Download[] {
  return word && /^\$\{\w+\}$/.test(word.text) ? state.places.findExact(word.text, command.inFunction) : [];
}

/** Downloads that reach a command through its pipeline, or through a file that is read into it. */
function streamingInto(command: ShellCommand, piped: readonly ShellCommand[], state: State): readonly Download[] {
  const fetched = piped.flatMap((upstream) => state.places.streams.get(upstream) ?? []);
  const read = piped
    .filter(({ name }) => name === 'cat')
    .flatMap((upstream) => readOperands(upstream).flatMap((word) => at(word, upstream, state)));
  const printed = piped
    .filter(({ name }) => name === 'echo' || name === 'printf')
    .flatMap((upstream) => upstream.words.flatMap((word) => held(word, upstream, state)));
  const redirected = command.redirects.flatMap(({ operator, target }) =>
    operator === '<' ? at(target, command, state) : operator === '<<<' ? held(target, command, state) : [],
  );
  return [...fetched, ...read, ...printed, ...redirected];
}

function followPrograms(command: ShellCommand, streaming: readonly Download[], state: State): void {
  const { program, executable, name, words, environment } = command;
  if (program?.from === 'input') runAll(command, streaming, state);
  if (program?.from === 'file' && program.word) runAll(command, at(program.word, command, state), state);
  if (program?.from === 'text') runAll(command, held(program.word, command, state), state);
  if (name === 'eval')
    runAll(
      command,
      words.flatMap((word) => held(word, command, state)),
      state,
    );
  if (executable?.text.includes('/')) runAll(command, at(executable, command, state), state);
  const path = environment.find((variable) => variable.name === 'PATH')?.value?.text;
  if (path)
    runAll(
      command,
      path
        .split(':')
        .flatMap((folder) => (/^\$\{?PATH/.test(folder) ? [] : state.places.find(folder, command.inFunction))),
      state,
    );
}

function followFiles(command: ShellCommand, streaming: readonly Download[], state: State): void {
  const { runs, runsInput, moves } = readHandling(command);
  const used = runs.flatMap((word) => at(word, command, state));
  runAll(command, runsInput ? [...used, ...streaming] : used, state);
  for (const { from, to, folder } of moves) {
    const moved = from === 'input' ? streaming : from.flatMap((word) => at(word, command, state));
    const archive = from === 'input' ? '' : (from[0]?.text ?? '');
    for (const download of moved)
      state.places.add(
        to.text,
        command.inFunction,
        download,
        folder ? `${archive} ${String(download.source.value)}` : undefined,
      );
    // `cp a /usr/local/bin/` keeps the name.
    if (!folder && from !== 'input') {
      for (const word of from)
        for (const download of at(word, command, state))
          state.places.add(`${to.text}/${word.text.split('/').at(-1)}`, command.inFunction, download);
    }
  }
  if (streaming.length === 0) return;
  const files = command.name === 'tee' ? readOperands(command) : [];
  const redirected = command.redirects
    .filter(({ operator }) => /^1?>{1,2}\|?$|^&>/.test(operator))
    .map(({ target }) => target);
  for (const file of [...files, ...redirected])
    for (const download of streaming)
      if (!file.text.startsWith('/dev/')) state.places.add(file.text, command.inFunction, download);
}

/** A call of a function of the script that downloads to, checks or runs what its parameters name. */
function followCalls(command: ShellCommand, state: State): void {
  const { name, words } = command;
  const body = state.bodies.get(name);
  if (!body) {
    noteParameterUse(command, state);
    return;
  }
  for (const [parameter, path, download] of state.places.parametersOf(name)) {
    const word = words[parameter - 1];
    if (!word) continue;
    const source = String(download.source.value).replace(
      /\$\{(\d)\}/g,
      (whole, digit: string) => words[Number(digit) - 1]?.text ?? whole,
    );
    const called: Download = { source: { value: source, span: command.span }, command, verified: download.verified };
    traceOf(command, state).targets.push({ value: word.text + path, span: word.span });
    state.places.add(word.text + path, command.inFunction, called);
  }
  for (const parameter of state.parameterUses.get(name) ?? []) {
    const word = words[parameter - 1];
    if (word) runAll(command, at(word, command, state), state);
  }
}

/** Inside a function: a parameter that is run or installed concerns what its callers pass. */
function noteParameterUse(command: ShellCommand, state: State): void {
  const { inFunction, program, executable } = command;
  if (inFunction === undefined) return;
  const used = [
    ...readHandling(command).runs,
    ...(program?.from === 'file' && program.word ? [program.word] : []),
    ...(executable ? [executable] : []),
  ];
  for (const word of used) {
    const parameter = state.places.parameterIn(word.text, inFunction);
    if (parameter === undefined || at(word, command, state).length > 0) continue;
    const uses = state.parameterUses.get(inFunction) ?? new Set();
    state.parameterUses.set(inFunction, uses.add(parameter));
  }
}

function followFetch(command: ShellCommand, state: State): void {
  const fetch = readFetch(command);
  if (!fetch) return;
  const download: Download = { source: fetch.source, command, verified: false };
  const trace = traceOf(command, state);
  const kept = command.redirects
    .filter(({ operator }) => /^1?>{1,2}\|?$|^&>/.test(operator))
    .map(({ target }) => target);
  const files = [...fetch.files, ...kept].filter(({ text }) => !text.startsWith('/dev/') && text !== '-');
  for (const file of files) {
    trace.targets.push(valueOf(file));
    state.places.add(file.text, command.inFunction, download);
  }
  for (const folder of fetch.folders)
    state.places.add(folder.text, command.inFunction, download, String(fetch.source.value));
  if (files.length > 0 || fetch.folders.length > 0) return;
  state.places.streams.set(command, [download]);
  if (!command.substituted) return;
  const outer = outerOf(command, state);
  if (command.consumer && outer && runsSubstitution(outer)) runAll(outer, [download], state);
  else
    for (const variable of assignedBy(outer, command))
      state.places.add(`\${${variable}}`, command.inFunction, download);
}

function runsSubstitution({ program, name }: ShellCommand): boolean {
  return program !== undefined || name === 'eval';
}
