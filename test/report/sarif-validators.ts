import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv as AjvType } from 'ajv';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const PACKAGES: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'win32' };

/** Errors against the official schema of SARIF 2.1.0; none = valid. */
export function validateSchema(text: string): string[] {
  const validate = compileSchema();
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Errors and warnings of Microsoft's validator with the rules of the standard and of GitHub; none = clean. */
export async function validateWithMultitool(text: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maestro-sarif-'));
  try {
    const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
    writeFileSync(input, text);
    await run(multitool(), [
      'validate',
      input,
      '--rule-kind',
      'Sarif;Ghas',
      '--level',
      'Error;Warning;Note',
      '--output',
      output,
      '--log',
      'ForceOverwrite',
    ]);
    const findings = readFindings(readFileSync(output, 'utf8'));
    // The tool's exit code is 0 whatever happens, and a log it cannot read gives an empty report: every log that it did read
    // earns at least a note.
    if (findings.length === 0) return ['sarif-multitool analysed nothing'];
    return findings.filter(({ level }) => level !== 'note').map(({ rule, text: message }) => `${rule}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let compiled: ReturnType<InstanceType<typeof AjvType>['compile']> | undefined;

function compileSchema(): ReturnType<InstanceType<typeof AjvType>['compile']> {
  if (compiled !== undefined) return compiled;
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // One pattern of the schema is no valid regular expression under the `u` flag.
  const ajv = new ajvDraft04.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  compiled = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  return compiled;
}

function multitool(): string {
  const name = `@microsoft/sarif-multitool-${PACKAGES[process.platform] ?? 'linux'}`;
  const binary = join(
    dirname(require.resolve(`${name}/package.json`)),
    process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool',
  );
  // The package makes it executable in an install script, which this repository does not let run.
  chmodSync(binary, 0o755);
  return binary;
}

interface Finding {
  readonly rule: string;
  readonly level: string;
  readonly text: string;
}

function readFindings(text: string): Finding[] {
  const log = JSON.parse(text) as { runs: { results?: RawResult[] }[] };
  return log.runs
    .flatMap(({ results }) => results ?? [])
    .map(({ ruleId = '?', level = 'warning', message }) => ({
      rule: ruleId,
      level,
      text: [message?.text ?? message?.id ?? '', ...(message?.arguments ?? [])].join(' | '),
    }));
}

interface RawResult {
  readonly ruleId?: string;
  readonly level?: string;
  readonly message?: { readonly text?: string; readonly id?: string; readonly arguments?: string[] };
}
