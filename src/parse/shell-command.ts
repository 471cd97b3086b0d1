import type { ShellCommand } from '../model/script.ts';
import { once, type Call } from './shell-call.ts';
import type { Context, Recorder } from './shell-record.ts';
import { toShellWord, type Spelled } from './shell-word.ts';
import type { Assigned } from './shell-wrappers.ts';

/** A command without its wrappers. */
interface Bared {
  readonly name: string;
  readonly wrappers: readonly string[];
  readonly environment: readonly Assigned[];
  readonly runsAs: string | undefined;
  readonly executable: Spelled | undefined;
  /** Those after the name. */
  readonly words: () => readonly Spelled[];
  readonly program: ShellCommand['program'];
}

export function createCommand(bared: Bared, call: Call, context: Context, recorder: Recorder): ShellCommand {
  const { name, executable, runsAs, program } = bared;
  const { pipeline, position } = context.stage ?? { pipeline: recorder.pipelines++, position: 0 };
  const command: Omit<ShellCommand, 'words' | 'environment'> & Lazy = {
    __proto__: LAZY,
    readWords: once(() => bared.words().map(toShellWord)),
    readEnvironment: once(() => [...call.assigned(), ...bared.environment].map(toVariable)),
    name,
    nameSpan: executable?.span ?? call.span,
    executable: executable && toShellWord(executable),
    span: call.span,
    program,
    wrappers: joinLists(context.wrappers, bared.wrappers),
    runsAs: runsAs ?? context.runsAs,
    redirects: joinLists(call.redirects, context.redirects),
    pipeline,
    position,
    statement: recorder.statements,
    tested: context.tested,
    failureIgnored: context.ignored,
    inFunction: context.inFunction,
    substituted: context.substituted,
    consumer: context.consumer,
  };
  return command as unknown as ShellCommand;
}

interface Lazy {
  readonly __proto__: typeof LAZY;
  readonly readWords: () => ShellCommand['words'];
  readonly readEnvironment: () => ShellCommand['environment'];
}

/**
 * Words and assignments are spelled when a rule asks for them. The accessors stand in a prototype: in the literal they would
 * give each of thousands of commands a shape of its own, which the engine pays for at every use.
 */
const LAZY = {
  get words(): ShellCommand['words'] {
    return (this as unknown as Lazy).readWords();
  },
  get environment(): ShellCommand['environment'] {
    return (this as unknown as Lazy).readEnvironment();
  },
};

function toVariable({ name, value }: Assigned): ShellCommand['environment'][number] {
  return { name, value: toShellWord(value), span: value.span };
}

function joinLists<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];
}
