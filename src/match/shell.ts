import { matchesWildcard } from '../guard/wildcard.ts';
import type { Match } from '../model/rule.ts';
import type { ShellCommand, ShellScript } from '../model/script.ts';
import type { Candidate } from './candidate.ts';
import { readField } from './shell-fields.ts';
import { readOperands } from './shell-options.ts';

/**
 * Matcher `shell`: a candidate per command whose name fits one of the names (wildcards allowed, `*` is any), wherever shell
 * text stands: scripts, RUN, `run:`, container commands, package scripts, hooks, MCP server entries. Wrappers such as sudo,
 * env, nohup are off; text that is only printed is no command. `${NAME:-x}` has both itself and `x` as values.
 *
 * | field | value |
 * |---|---|
 * | `command` | name of the program, without its directory; `[[` for a test; none for a bare assignment |
 * | `executable` | the program as it is written |
 * | `wrapper` | each wrapper that was taken off, and the shells and functions it was given to |
 * | `user` | `root` under sudo, the user of gosu, su-exec, setpriv, runuser, su; absent: the script's own |
 * | `carrier` | `script`, `image-build`, `image-start`, `workflow`, `compose`, `package-script`, `hook`, `mcp-server` |
 * | `argument`, `argument.1` … | words that are no options; values of options known to take one are left out |
 * | `word`, `word.1` … | every word after the name |
 * | `option` | names of all options, for `-fsSL` each letter too |
 * | `option.--host`, `option.-p` | value of the option as it is spelled: `--host x`, `--host=x`, `-p8080`; true when it stands alone |
 * | `environment`, `environment.NAME` | assignments before the command, by env, export, local or an MCP server's `env`: names; the value |
 * | `environment.variable`, `environment.substituted` | names of the variables in assigned values; true when a value is computed by a command |
 * | `variable` | names of the variables in words and redirections |
 * | `variable.from` | these, and the variables they are assigned from |
 * | `expression` | what is inside `${{ … }}` |
 * | `redirect.output`, `.error`, `.input` | files; descriptors such as `2>&1` are left out |
 * | `redirect.here-string`, `.here-document` | the text |
 * | `redirect.operator` | `>`, `2>`, `<<` … |
 * | `pipe.next`, `pipe.previous` | names of the commands after and before it in its pipeline |
 * | `pipe.next.user` | users of those after it |
 * | `consumer` | command that a substitution hands the output to: `bash <(curl …)`, `sh -c "$(curl …)"` |
 * | `program`, `program.from` | for an interpreter: text or file it runs; `input`, `file` or `text` |
 * | `inside-function` | name of the function |
 * | `inside-function.captured` | true when a call of that function is substituted, piped or redirected to a file |
 * | `workflow.event` | events that start the workflow; none for a composite action |
 * | `tested`, `failure-ignored`, `substituted` | true, or absent |
 * | `url`, `url.host`, `url.path` | http and https addresses in the words |
 * | `image`, `image.*` | image that docker, podman or nerdctl runs, creates or pulls, see `imageField` |
 * | `port.scope` | for `-p` and `--publish`: `loopback`, `published`, `unknown` |
 * | `script.command`, `.wrapper`, `.user`, `.word` | of all commands of the script: names, wrappers, users, constant words |
 * | `script.environment` | names of all variables that the script assigns |
 * | `downloads-to` | on a download: the files it is kept in |
 * | `executed-by`, `executed-by.user` | on a download: the commands of the script that run, install or make executable what it fetched, unchecked; their users |
 * | `executed-by.main`, `.main.user` | the one of these that matters most: one that runs or installs it before one that moves it into place, root before others; its user |
 * | `executed-by.main.places` | true when that one only puts the program in place: chmod, mv, tar … |
 * | `runs-download` | on any command: source of the unchecked download that it runs, installs or makes executable; its place is the download |
 * | `verified` | true on a download, or a command that runs one, when a hash or signature check names the file before |
 */
export function* matchShell(
  match: Extract<Match, { matcher: 'shell' }>,
  scripts: readonly ShellScript[],
): Iterable<Candidate> {
  const names = compileNames(match.commands);
  for (const script of scripts) {
    const { candidates, byName } = indexScript(script);
    if (names.any) yield* candidates;
    else {
      const places = findPlaces(names, byName);
      for (const place of places.toSorted((a, b) => a - b)) yield* candidates.slice(place, place + 1);
    }
  }
}

/** The first candidate of a script: it answers for all where a field is the script's own, such as `carrier`. */
export function firstOf(script: ShellScript): Candidate | undefined {
  return indexScript(script).candidates[0];
}

interface CommandNames {
  readonly any: boolean;
  readonly exact: readonly string[];
  readonly patterns: readonly string[];
}

const compiledNames = new WeakMap<readonly string[], CommandNames>();

function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/** Most names hold no wildcard, so they are looked up instead of compared one by one. */
function compileNames(names: readonly string[]): CommandNames {
  const known = compiledNames.get(names);
  if (known) return known;
  const exact = [...new Set(names.filter((name) => !isPattern(name)).map((name) => name.toLowerCase()))];
  const compiled = { any: names.includes('*'), exact, patterns: names.filter(isPattern) };
  compiledNames.set(names, compiled);
  return compiled;
}

function findPlaces({ exact, patterns }: CommandNames, byName: ScriptIndex['byName']): readonly number[] {
  if (patterns.length === 0) return exact.flatMap((name) => byName.get(name) ?? []);
  return [...byName].flatMap(([name, places]) =>
    exact.includes(name) || patterns.some((pattern) => matchesWildcard(name, pattern)) ? places : [],
  );
}

interface ScriptIndex {
  readonly candidates: readonly Candidate[];
  /** Places of the commands of each name, in lower case; bare assignments have none. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<ShellScript, ScriptIndex>();

/** Many rules read the same script, so its candidates are made once. */
function indexScript(script: ShellScript): ScriptIndex {
  const known = indexes.get(script);
  if (known) return known;
  const byName = new Map<string, number[]>();
  for (const [place, { name }] of script.commands.entries()) {
    const key = name.toLowerCase();
    const places = byName.get(key);
    if (places) places.push(place);
    else if (key !== '') byName.set(key, [place]);
  }
  const candidates = script.commands.map((command, place) => createCandidate(script, command, place));
  const index = { candidates, byName };
  indexes.set(script, index);
  return index;
}

function createCandidate(script: ShellScript, command: ShellCommand, place: number): Candidate {
  const at = { command, script };
  return {
    span: command.span,
    ...(script.unit === undefined ? {} : { unit: script.unit }),
    // Only findings need it, and they are few.
    get anchor() {
      return numberAnchor(script, place);
    },
    get: (field) => readField(at, field),
  };
}

const anchors = new WeakMap<ShellScript, readonly string[]>();

/** Commands that are called alike are told apart by their number. */
function numberAnchor(script: ShellScript, place: number): string {
  const plain = anchors.get(script) ?? script.commands.map((command) => anchorOf(script, command));
  anchors.set(script, plain);
  const own = plain[place] ?? '';
  const count = plain.slice(0, place + 1).filter((anchor) => anchor === own).length;
  return count === 1 ? own : `${own} #${count}`;
}

/** Unit, function, program and its first argument: what stays when lines around it come and go. */
function anchorOf({ unit }: ShellScript, command: ShellCommand): string {
  const [first] = readOperands(command);
  const call = [command.name, first?.text.slice(0, 60) ?? ''].filter((part) => part !== '').join(' ');
  return [unit, command.inFunction, call].filter((part) => part !== undefined).join('/');
}
