import { insideOf, type Run } from './run.ts';
import type { CallSite } from './site.ts';
import { joinLabels, type Label, type Value } from './value.ts';

const SHELL = /(?:^|[\\/])(?:ba|z|da|k|a)?sh$|(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
const INTERPRETER = /(?:^|[\\/])(?:python[\d.]*|node|deno|bun|tsx|ts-node|perl|ruby|php)(?:\.exe)?$/i;
const CODE_OPTION = /^(?:-\w*c|-e|--eval|-r|-p|\/c|-command|eval)$/i;
/** Under these names a program knows the interpreter that runs it. */
const OWN_INTERPRETER = new Set(['sys.executable', 'process.execPath']);

/** A text that an interpreter is given to run. */
interface Interpreted {
  readonly class: 'shell-command' | 'code-evaluation';
  readonly value: Value;
}

/**
 * `spawn('sh', ['-c', text])` is a shell, `['node', '-e', text]` evaluates code, and so does `[sys.executable, path]` where the file
 * was written just before, whatever the call itself does.
 */
export function findInterpreted(run: Run, values: readonly Value[]): readonly Interpreted[] {
  const words = values.flatMap((value) => (value.kind === 'list' ? (value.parts ?? []) : [value]));
  const program = words.findIndex((word) => readsShell(word) || readsCode(word));
  const interpreter = words[program];
  if (!interpreter) return [];
  const kind = readsShell(interpreter) ? 'shell-command' : 'code-evaluation';
  const option = words.findIndex(
    ({ constant }, index) => index > program && typeof constant === 'string' && CODE_OPTION.test(constant),
  );
  const text = option < 0 ? undefined : words[option + 1];
  if (text) return [{ class: kind, value: text }];
  const script = words.slice(program + 1).find(({ constant }) => !String(constant ?? '').startsWith('-'));
  const labels = script ? readWritten(run, script) : [];
  return script && labels.length > 0 ? [{ class: kind, value: { ...script, labels } }] : [];
}

/** What decides which program is started: the first word, or the whole where its words are not known. */
export function programIn(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list' && value?.kind !== 'text') return value;
  const [first] = value.parts ?? [];
  return first?.constant === undefined ? first : undefined;
}

/** The constant name of the program, without its folder. */
export function nameProgram([first]: readonly Value[]): string | undefined {
  const word = first?.kind === 'list' || first?.kind === 'text' ? first.parts?.[0] : first;
  const name = typeof word?.constant === 'string' ? /^\s*(\S+)/.exec(word.constant)?.[1] : undefined;
  return name?.replace(/^.*[\\/]/, '');
}

function readsShell({ constant }: Value): boolean {
  return typeof constant === 'string' && SHELL.test(constant);
}

function readsCode({ constant, symbol }: Value): boolean {
  return symbol !== undefined && OWN_INTERPRETER.has(symbol)
    ? true
    : typeof constant === 'string' && INTERPRETER.test(constant);
}

const WRITING_METHODS = new Set(['write', 'writelines', 'write_text', 'write_bytes']);
const WRITING_CALLS = new Set(['fs.writeFile', 'fs.writeFileSync', 'Bun.write', 'Deno.writeTextFile']);

/** Remembers what a function writes to which file: it may run that file afterwards. */
export function noteWritten(run: Run, { name, symbol, receiver, args }: CallSite): void {
  const [first, second] = args.map(({ value }) => value);
  const isCall = symbol !== undefined && WRITING_CALLS.has(symbol);
  const text = isCall ? second : WRITING_METHODS.has(name) ? first : undefined;
  const file = isCall ? first : (fileOf(receiver) ?? receiver);
  if (!text || !file || text.labels.length === 0) return;
  for (const key of keysOf(run, file)) run.written.set(key, joinLabels([{ labels: run.written.get(key) ?? [] }, text]));
}

/** `open(path)` and `path.open()` are the file at the path. */
function fileOf(file: Value | undefined): Value | undefined {
  const { call, symbol } = file ?? {};
  if (symbol === 'open()') return call?.args[0]?.value;
  return call?.name === 'open' ? call.receiver : undefined;
}

function readWritten(run: Run, file: Value): readonly Label[] {
  return joinLabels(keysOf(run, file).map((key) => ({ labels: run.written.get(key) ?? [] })));
}

/** A file is known by the name of the variable with its path, and a temporary one by its symbol too. */
function keysOf(run: Run, { name, symbol }: Value): readonly string[] {
  const inside = insideOf(run)?.id ?? '';
  const made = symbol === undefined ? undefined : /^tempfile\.\w+\(\)/.exec(symbol)?.[0];
  return [...(name === undefined ? [] : [name]), ...(made === undefined ? [] : [made])].map(
    (key) => `${inside} ${key}`,
  );
}
