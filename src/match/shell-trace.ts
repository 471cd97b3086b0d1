import type { ShellCommand, ShellScript } from '../model/script.ts';
import type { FieldValue } from './candidate.ts';
import type { Places } from './shell-places.ts';

/** Something fetched from the network. */
export interface Download {
  readonly source: FieldValue;
  readonly command: ShellCommand;
  verified: boolean;
}

/** What is known of one command. */
export interface Trace {
  readonly targets: FieldValue[];
  /** On a download: the commands that run it unchecked. */
  readonly executedBy: ShellCommand[];
  /** On any command: sources of the unchecked downloads that it runs. */
  readonly runs: FieldValue[];
  /** A download it is or runs was checked before. */
  verified: boolean;
}

/** The way of downloads through a script: kept where, checked by what, run by which command. */
export type DownloadTraces = ReadonlyMap<ShellCommand, Readonly<Trace>>;

/** What following a script's downloads knows so far. */
export interface State {
  readonly script: ShellScript;
  readonly traces: Map<ShellCommand, Trace>;
  readonly places: Places<Download>;
  /** Commands of each pipeline, in the order of the text. */
  readonly pipelines: ReadonlyMap<number, readonly ShellCommand[]>;
  readonly bodies: ReadonlyMap<string, readonly ShellCommand[]>;
  /** Per function: parameters it runs or installs. */
  readonly parameterUses: Map<string, Set<number>>;
  /** Variables that hold the hash of a download until something compares it. */
  readonly hashes: Map<string, Set<Download>>;
}

/** What is known of a command; made on first use. */
export function traceOf(command: ShellCommand, state: State): Trace {
  const trace = state.traces.get(command) ?? { targets: [], executedBy: [], runs: [], verified: false };
  state.traces.set(command, trace);
  return trace;
}

/** The command in whose words a substituted one stands. */
export function outerOf(command: ShellCommand, state: State): ShellCommand | undefined {
  return state.script.commands.findLast(
    (outer) =>
      outer !== command &&
      outer.span.start <= command.span.start &&
      outer.span.end >= command.span.end &&
      outer.pipeline !== command.pipeline &&
      (!command.consumer || outer.name === command.consumer.name),
  );
}

/** Variables that a command assigns from the substituted one. */
export function assignedBy(outer: ShellCommand | undefined, command: ShellCommand): readonly string[] {
  const inside =
    outer?.environment.filter(({ span }) => span.start <= command.span.start && span.end >= command.span.end) ?? [];
  return inside.map(({ name }) => name);
}
