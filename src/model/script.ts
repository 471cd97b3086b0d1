import type { OffsetMap } from './document.ts';
import type { Span } from './text.ts';

/** Where shell text was found. */
export const CARRIERS = [
  'script',
  'image-build',
  'image-start',
  'workflow',
  'compose',
  'package-script',
  'hook',
  'mcp-server',
  'instructions',
  'notebook',
] as const;
export type Carrier = (typeof CARRIERS)[number];

/**
 * A shell word. `text` has quotes removed and variables filled in where the script gives them exactly one constant value
 * before; what stays unknown is kept as `${NAME}`, command substitutions as `$(…)`.
 */
export interface ShellWord {
  readonly text: string;
  readonly span: Span;
  /** True when nothing in `text` is unknown. */
  readonly constant: boolean;
  /** Names of all variables in the word, filled in or not. */
  readonly variables: readonly string[];
}

export interface ShellRedirect {
  /** `>`, `>>`, `2>`, `&>`, `<`, `<<`, `<<<` … with the descriptor when it is written. */
  readonly operator: string;
  readonly target: ShellWord;
}

/** One simple command, wrappers such as sudo, env, nohup, exec and gosu taken off. */
export interface ShellCommand {
  /** Base name of the program: `/usr/bin/curl` is `curl`. Empty for a bare assignment. */
  readonly name: string;
  readonly nameSpan: Span;
  /** The word that names the program, with its directory; undefined for a bare assignment. */
  readonly executable: ShellWord | undefined;
  readonly span: Span;
  /** The words after the name. */
  readonly words: readonly ShellWord[];
  /** For a shell, Python, Node and the like: where the program it runs comes from, and the word that is it or names it. */
  readonly program: { readonly from: 'input' | 'file' | 'text'; readonly word: ShellWord | undefined } | undefined;
  /** What was taken off in front, outermost first: `['sudo', 'nohup']`. */
  readonly wrappers: readonly string[];
  /** `root` under sudo, the named user under gosu, su-exec, setpriv, runuser; absent = the script's own user. */
  readonly runsAs: string | undefined;
  /** Assignments in front of the command, given by `env`, or made by `export`, `local` and the like. */
  readonly environment: readonly {
    readonly name: string;
    readonly value: ShellWord | undefined;
    readonly span: Span;
  }[];
  readonly redirects: readonly ShellRedirect[];
  /** Commands joined by `|` share the number; `position` counts from 0 within it. */
  readonly pipeline: number;
  readonly position: number;
  /** Order of statements in the script, functions included, counted from 0. */
  readonly statement: number;
  /** It is the test of if, elif, while or until, or stands left of `||` or `&&`. */
  readonly tested: boolean;
  /** `|| true`, `|| :` or `|| echo …` follows, or `if ! …; then echo …; fi` is round it: a failure is ignored. */
  readonly failureIgnored: boolean;
  /** Name of the function whose body it is in. */
  readonly inFunction: string | undefined;
  /** It runs inside `$(…)`, backticks or `<(…)`: its output is data, not log. */
  readonly substituted: boolean;
  /** For a substitution: the command that receives the text, e.g. `bash <(curl …)`, `sh -c "$(curl …)"`. */
  readonly consumer: { readonly name: string; readonly how: 'process-substitution' | 'argument' } | undefined;
}

/** Code of another language in a heredoc, `python3 -c` or `node -e`, or JSON that a heredoc writes to a file. */
export interface InlineCode {
  readonly language: 'python' | 'javascript' | 'json';
  readonly text: string;
  readonly map: OffsetMap;
  /** The command that runs or writes it. */
  readonly command: ShellCommand;
}

export interface ShellScript {
  readonly carrier: Carrier;
  readonly unit: string | undefined;
  /** For a workflow: the events that start it. */
  readonly events?: readonly string[];
  readonly span: Span;
  readonly commands: readonly ShellCommand[];
  readonly code: readonly InlineCode[];
  /** Each variable that is assigned, with every value it is given; undefined = not constant. */
  readonly variables: ReadonlyMap<string, readonly (ShellWord | undefined)[]>;
}
