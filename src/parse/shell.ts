import type { OffsetMap } from '../model/document.ts';
import type { Carrier, ShellScript } from '../model/script.ts';
import { straightMap, toFileSpan } from './offset-map.ts';
import { recordCall, type Context, type Recorder } from './shell-record.ts';
import { collectScope, listVariables, type Scope } from './shell-scope.ts';
import { openSource } from './shell-source.ts';
import { readShellText } from './shell-walk.ts';
import type { Spelled } from './shell-word.ts';
import type { Assigned } from './shell-wrappers.ts';

/** Shell text and where it was found. Without a map the text is the file. */
export interface ShellSource {
  readonly text: string;
  readonly map?: OffsetMap | undefined;
  readonly carrier: Carrier;
  readonly unit?: string | undefined;
  /** True where text that no shell could read is no damage of the file: examples, cells with `{names}` of Python. */
  readonly lenient?: boolean;
  /** Variables that hold one constant value from outside: ARG and ENV of an image. */
  readonly given?: ReadonlyMap<string, ExecWord>;
}

/** What could be read, and one sentence for each thing that could not. */
export interface ParsedShell {
  readonly script: ShellScript;
  readonly problems: readonly string[];
}

/** A word of an exec form, where no shell splits or expands anything. */
export interface ExecWord {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Shell text that was found, not yet read: most of it concerns no rule. */
export interface FoundScript {
  /** All that a command of it may be made of. */
  readonly text: string;
  readonly read: () => ParsedShell;
}

export function foundShell(source: ShellSource): FoundScript {
  const given = [...(source.given?.values() ?? [])].map(({ text }) => text);
  return {
    text: [source.text, ...given].join('\n'),
    read: () => (source.lenient ? { ...parseShell(source), problems: [] } : parseShell(source)),
  };
}

export function foundExec(...exec: Parameters<typeof readExec>): FoundScript {
  const [words, assigned] = exec;
  const text = [...words.map((word) => word.text), ...assigned.map((one) => `${one.name}=${one.text}`)].join('\n');
  return { text, read: () => readExec(...exec) };
}

type Root = Omit<Context, 'source' | 'scope' | 'owner'>;

const ROOT: Root = {
  inFunction: undefined,
  tested: false,
  ignored: false,
  substituted: false,
  consumer: undefined,
  stage: undefined,
  redirects: [],
  wrappers: [],
  runsAs: undefined,
  level: 0,
};

function openRecorder(): Recorder {
  const recorder: Recorder = {
    commands: [],
    code: [],
    pipelines: 0,
    statements: 0,
    faults: 0,
    cut: false,
    readText: (placed, context) => {
      readShellText(placed, context, recorder);
    },
  };
  return recorder;
}

/** Parses shell text. Never throws: what cannot be read is a problem, and the rest is returned. */
export function parseShell({ text, map = straightMap(text.length), carrier, unit, given }: ShellSource): ParsedShell {
  const recorder = openRecorder();
  const place = { carrier, unit, span: toFileSpan(map, { start: 0, end: text.length }) };
  const outer = given && given.size > 0 ? { ...ROOT, scope: openScope(given) } : ROOT;
  return guard(recorder, place, () => readShellText({ text, map }, outer, recorder).scope);
}

/** A scope around the script in which the given variables are assigned. */
function openScope(given: ReadonlyMap<string, ExecWord>): Scope {
  const source = openSource('', []);
  const scope = collectScope({ type: 'Script', pos: 0, end: 0, shebang: undefined, commands: [] }, source);
  for (const [name, word] of given)
    scope.globals.set(name, [
      { at: 0, inFunction: undefined, source, value: undefined, append: false, state: { word: spellExec(word) } },
    ]);
  return scope;
}

/** Reads an exec form, `["sh", "-c", "…"]`, as the one command it is. */
export function readExec(
  words: readonly ExecWord[],
  assigned: readonly (ExecWord & { readonly name: string })[],
  carrier: Carrier,
  unit: string | undefined,
): ParsedShell {
  const recorder = openRecorder();
  const spelled = words.map(spellExec);
  const span = { start: spelled[0]?.span.start ?? 0, end: Math.max(0, ...spelled.map((word) => word.span.end)) };
  return guard(recorder, { carrier, unit, span }, () => {
    const source = openSource('', []);
    const scope = collectScope({ type: 'Script', pos: 0, end: 0, shebang: undefined, commands: [] }, source);
    const environment: Assigned[] = assigned.map((word) => ({ name: word.name, value: spellExec(word) }));
    if (spelled.length > 0)
      recordCall(
        { words: spelled, assigned: environment, redirects: [], input: undefined, span },
        { ...ROOT, source, scope, owner: undefined },
        recorder,
      );
    return scope;
  });
}

const EXPANSION = /\$\{?(\w+)|\$\(\w+\)/g;

function spellExec({ text, map }: ExecWord): Spelled {
  const variables = [...text.matchAll(EXPANSION)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  return {
    text,
    span: toFileSpan(map, { start: 0, end: text.length }),
    constant: variables.length === 0 && !text.includes('${{'),
    variables: [...new Set(variables)],
    source: { text, shown: text, map },
    pieces: [{ at: 0, file: 0, length: text.length }],
    lone: undefined,
    computed: false,
  };
}

function guard(
  recorder: Recorder,
  place: Pick<ShellScript, 'carrier' | 'unit' | 'span'>,
  read: () => Scope,
): ParsedShell {
  const problems: string[] = [];
  let scope: Scope | undefined;
  try {
    scope = read();
  } catch {
    problems.push(
      'Shell text could not be read to its end: it nests too deep for the parser; simplify it, or review it by hand.',
    );
  }
  if (recorder.faults > 0)
    problems.push('Shell text has a syntax error; the commands that could be read were scanned.');
  if (recorder.cut)
    problems.push(
      'Shell text nests too deep or has too many commands; the first of them were scanned, the rest was left out.',
    );
  const { commands, code } = recorder;
  return { script: { ...place, commands, code, variables: scope ? listVariables(scope) : new Map() }, problems };
}
