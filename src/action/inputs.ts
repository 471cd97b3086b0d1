import { SEVERITIES } from '../model/layer.ts';
import type { FailOn } from '../model/report.ts';
import { UPLOAD_MODES } from '../publish/permission.ts';
import type { UploadMode } from '../publish/permission.ts';
import { checkWanted } from '../publish/target.ts';

/** What the workflow asks for; texts are empty when an input is not given. */
export interface Inputs {
  readonly path: string;
  readonly config: string;
  readonly upload: UploadMode;
  readonly category: string;
  /** Undefined leaves the decision to the configuration file. */
  readonly failOn: FailOn | undefined;
  readonly token: string;
  readonly ref: string;
  readonly sha: string;
  readonly sarifFile: string;
  /** Undefined leaves the number to the machine. */
  readonly threads: number | undefined;
  readonly waitTimeout: number;
  readonly allowUntrustedCheckout: boolean;
}

/** The workflow or its surroundings ask for something that cannot be done: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const FAIL_ON: readonly string[] = ['never', ...SEVERITIES.filter((severity) => severity !== 'note')];
const CATEGORY = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** Reads the inputs as the runner hands them over: `INPUT_` and the name in upper case. */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const read = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const category = read('category');
  if (category !== '' && (category.length > 100 || !CATEGORY.test(category))) {
    throw new UsageError(
      'The input category may hold letters, digits, ".", "_", "-" and "/" between words, 100 characters at most.',
    );
  }
  const fault = checkWanted({ sha: read('sha'), ref: read('ref') });
  if (fault !== undefined) throw new UsageError(fault);
  return {
    path: read('path') || '.',
    config: read('config'),
    upload: readChoice('upload', read('upload') || 'auto', UPLOAD_MODES),
    category,
    failOn: read('fail-on') === '' ? undefined : (readChoice('fail-on', read('fail-on'), FAIL_ON) as FailOn),
    token: read('token'),
    ref: read('ref'),
    sha: read('sha'),
    sarifFile: read('sarif-file'),
    threads: read('threads') === '' ? undefined : readNumber('threads', read('threads'), 1, 64),
    waitTimeout: readNumber('wait-timeout', read('wait-timeout') || '120', 0, 3600),
    allowUntrustedCheckout: readSwitch('allow-untrusted-checkout', read('allow-untrusted-checkout')),
  };
}

function readChoice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`The input ${name} must be one of ${choices.join(', ')}.`);
  return choice;
}

function readNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new UsageError(`The input ${name} must be a whole number from ${least} to ${most}.`);
  }
  return number;
}

/** The spellings of YAML 1.2, as for every switch of an action. */
function readSwitch(name: string, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:|false|False|FALSE)$/.test(value)) return false;
  throw new UsageError(`The input ${name} must be true or false.`);
}
