import { baseName } from './shell-program.ts';
import { tailOf, type Spelled } from './shell-word.ts';

/** How a program that starts another one is called: `wrapper [options] [operands] program words…`. */
interface Wrapper {
  /** Options that take the next word. */
  readonly values?: readonly string[];
  /** Options with which it starts no other program. */
  readonly stops?: readonly string[];
  /** Words between the options and the program. */
  readonly operands?: number;
  /** `NAME=value` words may stand before the program. */
  readonly assigns?: boolean;
  /** Who the program runs as: a fixed user, the value of an option, or the first operand. */
  readonly user?: { readonly fixed?: string; readonly options?: readonly string[]; readonly operand?: boolean };
  /** It wraps only as `uv run`, `poetry run` … */
  readonly subcommand?: string;
  /** Without one of these options it is no wrapper. */
  readonly needs?: readonly string[];
}

const RUN: Wrapper = {
  subcommand: 'run',
  values: [
    '--with',
    '--python',
    '-p',
    '--extra',
    '--group',
    '--env-file',
    '--project',
    '--directory',
    '-e',
    '--env',
    '-C',
  ],
};
const FIRST_OPERAND_IS_USER: Wrapper = { operands: 1, user: { operand: true } };
const PLAIN: Wrapper = {};

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  [
    'sudo',
    {
      values: [
        '-u',
        '-g',
        '-p',
        '-C',
        '-h',
        '-D',
        '-R',
        '-T',
        '-U',
        '-r',
        '-t',
        '--user',
        '--group',
        '--prompt',
        '--close-from',
        '--host',
        '--chdir',
        '--chroot',
        '--other-user',
        '--role',
        '--type',
      ],
      stops: ['-l', '-v', '-k', '-K', '-e', '-V', '--list', '--validate', '--edit', '--version'],
      assigns: true,
      user: { fixed: 'root', options: ['-u', '--user'] },
    },
  ],
  ['doas', { values: ['-u', '-C', '-a'], user: { fixed: 'root', options: ['-u'] } }],
  ['pkexec', { values: ['--user'], user: { fixed: 'root', options: ['--user'] } }],
  ['env', { values: ['-u', '-C', '--unset', '--chdir'], stops: ['-S', '--split-string'], assigns: true }],
  ['nohup', PLAIN],
  ['exec', { values: ['-a'] }],
  ['command', { stops: ['-v', '-V'] }],
  ['builtin', PLAIN],
  ['time', { values: ['-o', '-f', '--output', '--format'] }],
  ['timeout', { values: ['-k', '-s', '--kill-after', '--signal'], operands: 1 }],
  ['gtimeout', { values: ['-k', '-s', '--kill-after', '--signal'], operands: 1 }],
  ['nice', { values: ['-n', '--adjustment'] }],
  ['ionice', { values: ['-c', '-n', '--class', '--classdata'], stops: ['-p', '--pid'] }],
  ['stdbuf', { values: ['-i', '-o', '-e', '--input', '--output', '--error'] }],
  ['setsid', PLAIN],
  ['unbuffer', PLAIN],
  ['caffeinate', PLAIN],
  ['xvfb-run', { values: ['-s', '-n', '-e', '-f', '--server-args', '--server-num'] }],
  [
    'xargs',
    {
      values: [
        '-I',
        '-n',
        '-P',
        '-L',
        '-d',
        '-a',
        '-E',
        '-s',
        '--max-args',
        '--max-procs',
        '--max-lines',
        '--delimiter',
        '--arg-file',
      ],
    },
  ],
  ['gosu', FIRST_OPERAND_IS_USER],
  ['su-exec', FIRST_OPERAND_IS_USER],
  ['setuidgid', FIRST_OPERAND_IS_USER],
  ['s6-setuidgid', FIRST_OPERAND_IS_USER],
  ['chpst', { values: ['-u', '-U', '-e', '-n', '-l', '-L', '-b', '-/'], user: { options: ['-u'] } }],
  [
    'setpriv',
    {
      values: [
        '--reuid',
        '--regid',
        '--ruid',
        '--euid',
        '--rgid',
        '--egid',
        '--groups',
        '--inh-caps',
        '--bounding-set',
        '--ambient-caps',
        '--securebits',
        '--pdeathsig',
      ],
      user: { options: ['--reuid', '--euid'] },
    },
  ],
  [
    'runuser',
    {
      values: ['-u', '-g', '-G', '--user', '--group', '--supp-group'],
      needs: ['-u', '--user'],
      user: { options: ['-u', '--user'] },
    },
  ],
  [
    'systemd-run',
    {
      values: ['--unit', '-u', '-p', '--property', '--uid', '--gid', '--slice', '-E', '--setenv'],
      user: { fixed: 'root', options: ['--uid'] },
    },
  ],
  ['chroot', { values: [], operands: 1, user: { options: ['--userspec'] } }],
  ['taskset', { operands: 1 }],
  ['tini', { values: ['-p', '-e'] }],
  ['dumb-init', { values: ['-r', '--rewrite'] }],
  ['catchsegv', PLAIN],
  ['uv', RUN],
  ['poetry', RUN],
  ['pipenv', RUN],
  ['pdm', RUN],
  ['hatch', RUN],
  ['rye', RUN],
  ['conda', { subcommand: 'run', values: ['-n', '-p', '--name', '--prefix', '--cwd'] }],
  ['mamba', { subcommand: 'run', values: ['-n', '-p', '--name', '--prefix', '--cwd'] }],
  ['micromamba', { subcommand: 'run', values: ['-n', '-p', '--name', '--prefix', '--cwd'] }],
  ['bundle', { subcommand: 'exec' }],
  ['doppler', { subcommand: 'run', values: ['-p', '-c', '--project', '--config'] }],
  ['op', { subcommand: 'run', values: ['--env-file'] }],
  ['infisical', { subcommand: 'run', values: ['--env', '--path', '--projectId'] }],
]);

/** Deepest chain of wrappers that is taken off. */
const WRAPPER_CAP = 12;

/** An assignment given to a program. */
export interface Assigned {
  readonly name: string;
  readonly value: Spelled;
}

/** A command with its wrappers taken off. */
export interface Peeled {
  readonly wrappers: readonly string[];
  readonly runsAs: string | undefined;
  readonly environment: readonly Assigned[];
  readonly words: readonly Spelled[];
}

/** True for a program that starts the one named after it. */
export function isWrapper(name: string): boolean {
  return WRAPPERS.has(name);
}

/** Takes sudo, env, nohup, timeout, gosu and the like off the front of a command. */
export function peelWrappers(words: readonly Spelled[]): Peeled {
  const wrappers: string[] = [];
  const environment: Assigned[] = [];
  let runsAs: string | undefined;
  let rest = words;
  for (let round = 0; round < WRAPPER_CAP; round++) {
    const name = baseName(rest[0]?.text ?? '');
    const wrapper = WRAPPERS.get(name);
    const inner = wrapper && peelOne(wrapper, rest);
    if (!inner) break;
    wrappers.push(name);
    environment.push(...inner.environment);
    runsAs = inner.user ?? runsAs;
    rest = inner.words;
  }
  return { wrappers, runsAs, environment, words: rest };
}

function peelOne(
  wrapper: Wrapper,
  words: readonly Spelled[],
): { words: readonly Spelled[]; environment: readonly Assigned[]; user: string | undefined } | undefined {
  const { values = [], stops = [], needs, user: userFrom } = wrapper;
  let at = 1;
  if (wrapper.subcommand !== undefined && words[at++]?.text !== wrapper.subcommand) return undefined;
  let user = userFrom?.fixed;
  const seen = new Set<string>();
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (text === '--') {
      at++;
      break;
    }
    if (!text.startsWith('-') || text === '-') break;
    const option = readOption(text, values);
    if (stops.includes(option.name)) return undefined;
    seen.add(option.name);
    const value = option.takesNext ? words[++at]?.text : option.value;
    if (userFrom?.options?.includes(option.name) && value !== undefined) user = value.split(':', 1)[0];
  }
  if (needs && !needs.some((option) => seen.has(option))) return undefined;
  const environment: Assigned[] = [];
  for (; wrapper.assigns && at < words.length; at++) {
    const word = words[at];
    const name = /^[A-Za-z_]\w*(?==)/.exec(word?.text ?? '')?.[0];
    if (!word || name === undefined) break;
    environment.push({ name, value: tailOf(word, name.length + 1) });
  }
  if (userFrom?.operand) user = words[at]?.text.split(':', 1)[0] ?? user;
  at += wrapper.operands ?? 0;
  return at < words.length ? { words: words.slice(at), environment, user } : undefined;
}

/** Splits `--user=x`, `-ux`, `-Eu x`: the option's name, its value when it is in the word, or that the next word is it. */
function readOption(
  text: string,
  values: readonly string[],
): { name: string; value: string | undefined; takesNext: boolean } {
  const equals = text.indexOf('=');
  if (text.startsWith('--')) {
    if (equals !== -1) return { name: text.slice(0, equals), value: text.slice(equals + 1), takesNext: false };
    return { name: text, value: undefined, takesNext: values.includes(text) };
  }
  const first = text.slice(0, 2);
  if (text.length > 2 && values.includes(first)) return { name: first, value: text.slice(2), takesNext: false };
  const last = `-${text.at(-1)}`;
  return { name: last, value: undefined, takesNext: values.includes(last) };
}
