import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  parseCommandLine,
  UsageError,
  USAGE,
  type Command,
  type InitCommand,
  type ScanCommand,
} from './command-line.ts';
import { deferOptimisation } from './guard/engine.ts';
import { untrusted, reveal } from './guard/untrusted.ts';
import type { Tree } from './model/file.ts';
import type { Report } from './model/report.ts';
import type { RuleSet } from './model/rule.ts';
import type { Untrusted } from './model/text.ts';
import {
  ConfigurationError,
  DEFAULT_CONFIGURATION,
  isConfigurationError,
  type Configuration,
} from './policy/policy.ts';
import { applyToRules, listConfigurableIds } from './policy/apply.ts';
import { suggestWord } from './policy/suggest.ts';
import { VERSION } from './report/assemble.ts';
import { TERMINAL } from './report/escape.ts';
import { loadRuleSet } from './rules/load.ts';
import { scan } from './scan.ts';
import { decodeText } from './tree/decode.ts';
import { openWorkingTree, UnreadableRootError } from './tree/working-tree.ts';

const EXIT = { ok: 0, failure: 1, usage: 2, gate: 10 } as const;
const CONFIGURATION_FILE = '.github/maestro.yml';
const MAX_THREADS = 4;
/** A scan that ends sooner needs no progress line. */
const PROGRESS_AFTER_MS = 1_000;

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
deferOptimisation(process.versions.node);
process.exitCode = await main(process.argv.slice(2)).catch(fail);

async function main(words: readonly string[]): Promise<number> {
  const command = parseCommandLine(words);
  if (command.name === 'help') return print(USAGE);
  if (command.name === 'version') return print(`maestro-scan ${VERSION}\n`);
  const ruleSet = loadRuleSet(readKnowledge('rules'), readKnowledge);
  if (command.name === 'init') return runInit(command, ruleSet);
  return command.name === 'scan' ? runScan(command, ruleSet) : showRules(command, ruleSet);
}

// What only some commands and formats need is loaded by them, so that a scan does not wait for it.

async function runInit(command: InitCommand, { homepage }: RuleSet): Promise<number> {
  const { initialise } = await import('./init.ts');
  const folder = fileURLToPath(new URL('..', import.meta.url));
  return print(initialise(command, { homepage, folder, searchPath: process.env['PATH'] }));
}

/** A file that is built beside this one. */
function readKnowledge(name: 'rules' | 'prose' | 'code'): string {
  return readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');
}

async function showRules(command: Extract<Command, { name: 'rules' | 'explain' }>, ruleSet: RuleSet): Promise<number> {
  const { renderRuleList, renderRulePage } = await import('./report/rules.ts');
  if (command.name === 'rules') return print(renderRuleList(ruleSet, command.format));
  const page = renderRulePage(ruleSet, command.rule);
  if (page === undefined) throw new UsageError(explainUnknown(command.rule, ruleSet));
  return print(page);
}

async function runScan(command: ScanCommand, ruleSet: RuleSet): Promise<number> {
  const configuration = await readConfiguration(command, ruleSet);
  checkOutput(command.output);
  const tree = openWorkingTree(command.path, { ignore: configuration.ignore, searchPath: process.env['PATH'] });
  const report = await scan({
    tree,
    ruleSet,
    configuration: { ...configuration, failOn: command.failOn ?? configuration.failOn },
    threads: command.threads ?? Math.min(availableParallelism(), MAX_THREADS),
    worker: new URL('./worker.js', import.meta.url),
    progress: createProgress(),
  });
  if (report.files.listed === 0) {
    if (report.files.skipped.some(({ reason }) => reason === 'ignored-by-configuration'))
      throw new UsageError('Every file is ignored by the configuration: shorten paths.ignore.');
    throw new UsageError(
      `There is no file to scan in ${TERMINAL.value(untrusted(command.path))}: is the path right, and did you check the repository out?`,
    );
  }
  const output = await render(command, report, applyToRules(ruleSet, configuration), tree);
  if (command.output === undefined) process.stdout.write(output);
  else writeOutput(command.output, output);
  return report.gate.open ? EXIT.ok : EXIT.gate;
}

/** Told before the scan, which may be long. */
function checkOutput(file: string | undefined): void {
  if (file === undefined || existsSync(dirname(resolve(file)))) return;
  throw new UsageError(`The folder of the output ${JSON.stringify(file)} does not exist: make it first.`);
}

function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`The output ${JSON.stringify(file)} cannot be written (${codeOf(error)}).`);
  }
}

/** The named file, else the repository's own; the latter is read as any file of a stranger, never through a link. */
async function readConfiguration(command: ScanCommand, ruleSet: RuleSet): Promise<Configuration> {
  if (command.config !== undefined) {
    try {
      return await parsePolicy(readFileSync(command.config, 'utf8'), command.config, ruleSet);
    } catch (error) {
      if (isConfigurationError(error)) throw error;
      throw new UsageError(`The configuration ${JSON.stringify(command.config)} cannot be read (${codeOf(error)}).`);
    }
  }
  const bytes = openWorkingTree(command.path, { ignore: [] }).read(CONFIGURATION_FILE);
  if (bytes === 'unreadable' && !standsInTheWay(command.path)) return DEFAULT_CONFIGURATION;
  const text = typeof bytes === 'string' ? undefined : decodeText(bytes);
  if (text !== undefined) return parsePolicy(text, CONFIGURATION_FILE, ruleSet);
  const reason = typeof bytes === 'string' ? bytes : 'undecodable';
  throw new ConfigurationError(`${CONFIGURATION_FILE}: the file is not read (${reason}): make it a small UTF-8 file.`);
}

async function parsePolicy(text: string, file: string, ruleSet: RuleSet): Promise<Configuration> {
  const { parseConfiguration } = await import('./policy/configuration.ts');
  return parseConfiguration(text, file, listConfigurableIds(ruleSet));
}

/** A configuration that is there and cannot be read must not open the gate; one with the other ending would be overlooked. */
function standsInTheWay(root: string): boolean {
  const file = join(root, CONFIGURATION_FILE);
  if (existsSync(file.replace(/yml$/, 'yaml'))) {
    throw new ConfigurationError(`.github/maestro.yaml: the file is named ${CONFIGURATION_FILE}; rename it.`);
  }
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // The folder cannot be looked into, so nobody knows.
    return true;
  }
}

async function render(command: ScanCommand, report: Report, ruleSet: RuleSet, tree: Tree): Promise<string> {
  switch (command.format) {
    case 'sarif':
      return (await import('./report/sarif.ts')).renderSarif(report, ruleSet, { category: command.category });
    case 'json':
      return (await import('./report/json.ts')).renderJson(report);
    case 'summary':
      return (await import('./report/summary.ts')).renderSummary(report, ruleSet);
    case 'text':
      return (await import('./report/text.ts')).renderText(report, {
        colour:
          command.output === undefined &&
          process.stdout.isTTY &&
          !process.env['NO_COLOR'] &&
          process.env['TERM'] !== 'dumb',
        excerpt: readLines(tree),
        ruleSet,
      });
  }
}

/** Lines of scanned files for the excerpts; each file is read once. */
function readLines(tree: Tree): (path: Untrusted, line: number) => Untrusted | undefined {
  const files = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const bytes = tree.read(path);
    return typeof bytes === 'string' ? [] : (decodeText(bytes) ?? '').split(/\r\n|\r|\n/);
  };
  return (place, line) => {
    const path = reveal(place);
    const lines = files.get(path) ?? linesOf(path);
    files.set(path, lines);
    const text = lines[line - 1];
    return text === undefined ? undefined : untrusted(text);
  };
}

function createProgress(): (done: number, total: number) => void {
  const start = Date.now();
  let shown = false;
  return (done, total) => {
    if (!process.stderr.isTTY || (!shown && Date.now() - start < PROGRESS_AFTER_MS)) return;
    shown = done < total;
    process.stderr.write(shown ? `\rScanning ${done} of ${total} files` : '\r\u001b[K');
  };
}

function explainUnknown(rule: string, ruleSet: RuleSet): string {
  const ids = listConfigurableIds(ruleSet);
  const near = ids.find((id) => id.split('/')[1] === rule) ?? suggestWord(rule, ids);
  const hint = near === undefined ? 'maestro-scan rules lists them all' : `did you mean ${near}`;
  return `There is no rule ${JSON.stringify(rule)}; ${hint}${near === undefined ? '.' : '?'}`;
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

function fail(error: unknown): number {
  const known = error instanceof UsageError || isConfigurationError(error) || error instanceof UnreadableRootError;
  const reason = error instanceof Error ? error.message : String(error);
  const text = TERMINAL.value(untrusted(reason));
  process.stderr.write(
    known
      ? `maestro-scan: ${text}\n`
      : `maestro-scan: internal failure: ${text} Please report it with the command you ran.\n`,
  );
  return known ? EXIT.usage : EXIT.failure;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
