import { parseArgs } from 'node:util';
import { SEVERITIES } from './model/layer.ts';
import type { FailOn } from './model/report.ts';

export const SCAN_FORMATS = ['text', 'sarif', 'json', 'summary'] as const;
export type ScanFormat = (typeof SCAN_FORMATS)[number];

export const FAIL_ON: readonly FailOn[] = ['never', ...SEVERITIES.filter((severity) => severity !== 'note')];

export const USAGE = `Usage:
  maestro-scan scan [PATH] [options]   find the threats of a repository (PATH: its folder, default .)
  maestro-scan init [PATH] [--force]   write .github/workflows/maestro.yml, which runs the action in the repository at PATH
                                       (default .); --force replaces the file that is there
  maestro-scan rules [--format json]   list all rules
  maestro-scan explain RULE            show one rule: why, how to fix, examples

Options of scan:
  --format text|sarif|json|summary     what to write (default: text)
  --output FILE                        write it to FILE instead of standard output
  --fail-on never|critical|high|medium|low
                                       end with exit code 10 when a threat is that severe or worse (default: the
                                       configuration's, else never)
  --config FILE                        configuration (default: .github/maestro.yml in PATH)
  --category NAME                      category of the SARIF run, to keep several uploads apart
  --threads N                          worker threads (default: chosen by the size of the repository)
  --help, --version

Exit codes: 0 done; 1 internal failure; 2 bad usage or configuration, or nothing to scan; 10 gate closed.
`;

const SCAN_OPTIONS = ['format', 'output', 'fail-on', 'config', 'category', 'threads'];

/** The command line cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface ScanCommand {
  readonly name: 'scan';
  readonly path: string;
  readonly format: ScanFormat;
  readonly output: string | undefined;
  readonly failOn: FailOn | undefined;
  readonly config: string | undefined;
  readonly category: string;
  readonly threads: number | undefined;
}

export interface InitCommand {
  readonly name: 'init';
  readonly path: string;
  readonly force: boolean;
}

export type Command =
  | ScanCommand
  | InitCommand
  | { readonly name: 'rules'; readonly format: 'text' | 'json' }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/**
 * Reads the words after the program's name.
 * @throws UsageError
 */
export function parseCommandLine(words: readonly string[]): Command {
  const { values, positionals } = readWords(words);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, operand, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(`Unexpected argument ${JSON.stringify(extra)}; see maestro-scan --help.`);
  switch (name) {
    case 'scan':
      refuseOptions(name, values, SCAN_OPTIONS);
      return readScan(operand ?? '.', values);
    case 'init':
      refuseOptions(name, values, ['force']);
      return { name, path: operand ?? '.', force: values.force ?? false };
    case 'rules':
      if (operand !== undefined)
        throw new UsageError(`Unexpected argument ${JSON.stringify(operand)}; see maestro-scan --help.`);
      refuseOptions(name, values, ['format']);
      return { name, format: oneOf('--format', values.format ?? 'text', ['text', 'json'] as const) };
    case 'explain':
      if (operand === undefined)
        throw new UsageError('explain needs the id of a rule, e.g. maestro-scan explain l4/mutable-base-image.');
      refuseOptions(name, values, []);
      return { name, rule: operand };
    case undefined:
      return { name: 'help' };
    default:
      throw new UsageError(`Unknown command ${JSON.stringify(name)}; the commands are scan, init, rules and explain.`);
  }
}

/** An option that is passed over would leave its author waiting for its effect. */
function refuseOptions(command: string, values: Values, allowed: readonly string[]): void {
  const extra = Object.keys(values).find((option) => !allowed.includes(option));
  if (extra !== undefined) throw new UsageError(`${command} takes no --${extra}; see maestro-scan --help.`);
}

type Values = ReturnType<typeof readWords>['values'];

function readWords(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    format: text,
    output: text,
    'fail-on': text,
    config: text,
    category: text,
    threads: text,
    force: flag,
    help: { ...flag, short: 'h' },
    version: flag,
  } as const;
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    // The first sentence says what is wrong; what follows is advice that does not fit here.
    const [reason = ''] = (error as Error).message.split(/\.\s/, 1);
    throw new UsageError(`${reason}; see maestro-scan --help.`);
  }
}

function readScan(path: string, values: Values): ScanCommand {
  const threads = values.threads === undefined ? undefined : Number(values.threads);
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    throw new UsageError(`--threads takes a whole number from 1 to 64, not ${JSON.stringify(values.threads)}.`);
  }
  return {
    name: 'scan',
    path,
    format: oneOf('--format', values.format ?? 'text', SCAN_FORMATS),
    output: values.output,
    failOn: values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], FAIL_ON),
    config: values.config,
    category: values.category ?? '',
    threads,
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}, not ${JSON.stringify(value)}.`);
  return found;
}
