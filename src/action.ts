import { readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

import { findConfiguration } from './action/configuration.ts';
import { readInputs, UsageError } from './action/inputs.ts';
import type { Inputs } from './action/inputs.ts';
import { printLines } from './action/journal.ts';
import { publish } from './action/publication.ts';
import type { Publication } from './action/publication.ts';
import { OutputError, writeInside } from './guard/safe-output.ts';
import { LAYERS, SEVERITIES } from './model/layer.ts';
import type { Report } from './model/report.ts';
import type { RuleSet } from './model/rule.ts';
import { applyToRules, listConfigurableIds } from './policy/apply.ts';
import { DEFAULT_CONFIGURATION, isConfigurationError, type Configuration } from './policy/policy.ts';
import type { Api } from './publish/api.ts';
import { refuseCheckout } from './publish/permission.ts';
import { readRun } from './publish/run.ts';
import type { Run } from './publish/run.ts';
import { renderAnnotations } from './report/annotations.ts';
import { MARKDOWN, TERMINAL } from './report/escape.ts';
import { placeInRepository } from './report/place.ts';
import { renderSarif } from './report/sarif.ts';
import { renderSummary } from './report/summary.ts';
import { countOf, describeGate } from './report/tally.ts';
import { loadRuleSet } from './rules/load.ts';
import { scan } from './scan.ts';
import { readHead, readPlace } from './tree/commit.ts';
import { openWorkingTree, UnreadableRootError } from './tree/working-tree.ts';

type Core = typeof import('@actions/core');

const EXIT = { ok: 0, failure: 1, usage: 2, gate: 10 } as const;
const CONFIGURATION_FILE = '.github/maestro.yml';
/** More threads than this do not pay for the memory that each of them takes. */
const MAX_THREADS = 4;

/** Where the job stands: what it was asked, what GitHub says of it, and what is checked out. */
interface Job {
  readonly inputs: Inputs;
  readonly run: Run;
  readonly workspace: string;
  readonly temporary: string;
  /** The folder to scan, the top of the checkout that holds it, and the way from there. */
  readonly root: string;
  readonly checkout: string;
  readonly place: string;
  readonly head: string | undefined;
  readonly searchPath: string | undefined;
}

process.exitCode = await main().catch(fail);

async function main(): Promise<number> {
  const job = openJob(process.env);
  const refusal = refuseCheckout(job.run, job.head, job.inputs.allowUntrustedCheckout);
  if (refusal !== undefined) throw new UsageError(refusal);

  const ruleSet = loadRuleSet(readKnowledge('rules'), readKnowledge);
  const { configuration, notice } = await configure(job, ruleSet);
  // The toolkit costs 60 ms to load, so the scan starts first.
  const [scanned, core] = await Promise.all([
    scan({
      tree: openWorkingTree(job.root, { ignore: configuration.ignore, searchPath: job.searchPath }),
      ruleSet,
      configuration,
      threads: job.inputs.threads ?? Math.min(availableParallelism(), MAX_THREADS),
      worker: new URL('./worker.js', import.meta.url),
    }),
    import('@actions/core'),
  ]);
  if (job.inputs.token !== '') core.setSecret(job.inputs.token);
  if (scanned.files.listed === 0) {
    throw new UsageError(`There is no file to scan in ${job.inputs.path}: did you run actions/checkout before?`);
  }
  const report = placeInRepository(scanned, job.place);
  if (notice !== undefined) core.notice(notice);

  // From here on the analysis is safe on disk, whatever becomes of the upload.
  const rules = applyToRules(ruleSet, configuration);
  const sarif = renderSarif(report, rules, { category: job.inputs.category });
  const sarifFile = writeInside(nameSarif(job), sarif, [job.workspace, job.temporary]);
  setOutputs(core, report, sarifFile);
  printLines(core, describe(report, sarifFile));
  await summarise(core, renderSummary(report, rules));

  const publication = await publish({ ...job, sarif, tool: 'MAESTRO' }, () => connect(job.inputs.token));
  core.setOutput('sarif-id', publication.sarifId);
  await announce(core, publication);
  if (!publication.taken) annotate(core, report);
  return judge(core, report, publication);
}

/** A file that is built beside this one. */
function readKnowledge(name: 'rules' | 'prose' | 'code'): string {
  return readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');
}

function openJob(environment: NodeJS.ProcessEnv): Job {
  const inputs = readInputs(environment);
  const searchPath = environment['PATH'];
  const workspace = resolve(environment['GITHUB_WORKSPACE'] ?? '.');
  const root = resolve(workspace, inputs.path);
  if (root !== workspace && !root.startsWith(workspace.endsWith(sep) ? workspace : workspace + sep)) {
    throw new UsageError('The input path leads out of the workspace: give a folder inside it.');
  }
  const place = readPlace(root, searchPath) ?? relative(workspace, root).split(sep).join('/');
  return {
    inputs,
    run: readRun(environment, readEvent(environment['GITHUB_EVENT_PATH'])),
    workspace,
    temporary: environment['RUNNER_TEMP'] ?? tmpdir(),
    root,
    checkout: resolve(
      root,
      ...place
        .split('/')
        .filter(Boolean)
        .map(() => '..'),
    ),
    place,
    head: readHead(root, searchPath),
    searchPath,
  };
}

/** The runner's description of the event; without one the run is treated like an event that says nothing. */
function readEvent(file: string | undefined): unknown {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function configure(
  job: Job,
  ruleSet: RuleSet,
): Promise<{ configuration: Configuration; notice: string | undefined }> {
  const { inputs, checkout } = job;
  const named = inputs.config !== '';
  const file = named
    ? relative(checkout, resolve(job.workspace, inputs.config)).split(sep).join('/')
    : CONFIGURATION_FILE;
  const { text, notice } = await findConfiguration({
    run: job.run,
    checkout,
    file,
    named,
    searchPath: job.searchPath,
    connect: async () => (inputs.token === '' ? undefined : connect(inputs.token)),
  });
  const ids = listConfigurableIds(ruleSet);
  const configuration = text === undefined ? DEFAULT_CONFIGURATION : await readPolicy(text, file, ids);
  return {
    configuration: inputs.failOn === undefined ? configuration : { ...configuration, failOn: inputs.failOn },
    notice,
  };
}

async function readPolicy(text: string, file: string, ids: readonly string[]): Promise<Configuration> {
  const { parseConfiguration } = await import('./policy/configuration.ts');
  return parseConfiguration(text, file, ids);
}

/** An Octokit for GITHUB_API_URL, through the runner's proxy; silent, because its log would print what a server says. */
async function connect(token: string): Promise<Api> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { log: { debug: keepQuiet, info: keepQuiet, warn: keepQuiet, error: keepQuiet } });
}

function keepQuiet(): void {}

/** A name of its own for each category, so that two steps of one job keep both files. */
function nameSarif({ inputs, workspace, temporary }: Job): string {
  if (inputs.sarifFile !== '') return resolve(workspace, inputs.sarifFile);
  return join(temporary, 'maestro', `${['maestro', ...inputs.category.split('/')].filter(Boolean).join('-')}.sarif`);
}

function setOutputs(core: Core, report: Report, sarifFile: string): void {
  const { bySeverity, byLayer } = report.counts;
  core.setOutput('sarif-file', sarifFile);
  for (const severity of SEVERITIES) {
    if (severity !== 'note') core.setOutput(`${severity}-count`, bySeverity[severity]);
  }
  core.setOutput('findings-count', report.threats.length);
  core.setOutput('layers', JSON.stringify(Object.fromEntries(LAYERS.map((layer) => [layer, byLayer[layer]]))));
  core.setOutput('gate', report.gate.open ? 'open' : 'closed');
  core.setOutput('problems-count', report.problems.length);
}

function describe({ version, files, threats, problems, counts }: Report, sarifFile: string): string[] {
  const severities = SEVERITIES.map((severity) => `${counts.bySeverity[severity]} ${severity}`);
  return [
    `MAESTRO ${version}: ${countOf(threats.length, 'finding')} (${severities.join(', ')}) in ${countOf(files.read, 'file')}.`,
    `By layer: ${LAYERS.map((layer) => `${layer} ${counts.byLayer[layer]}`).join(', ')}.`,
    ...(problems.length > 0 ? [`${countOf(problems.length, 'problem')}: see the job summary.`] : []),
    TERMINAL.literal(`SARIF file: ${sarifFile}`),
  ];
}

/** Adds to the job summary. A summary that cannot be written costs a warning, never the result. */
async function summarise(core: Core, text: string): Promise<void> {
  try {
    await core.summary.addRaw(text, true).write();
  } catch {
    core.warning('The job summary could not be written: GITHUB_STEP_SUMMARY does not name a writable file.');
  }
}

async function announce(core: Core, { level, sentence, details, alertsUrl }: Publication): Promise<void> {
  core[level](sentence);
  printLines(core, [...details.map((detail) => TERMINAL.value(detail)), ...(alertsUrl === '' ? [] : [alertsUrl])]);
  const link = alertsUrl === '' ? '' : ` [See the alerts](${alertsUrl}).`;
  const quotes = details.map((detail) => `- ${MARKDOWN.value(detail)}`);
  await summarise(core, ['', `${MARKDOWN.literal(sentence)}${link}`, '', ...quotes].join('\n'));
}

/** The findings beside the code, for a run that GitHub shows no alerts for. */
function annotate(core: Core, report: Report): void {
  for (const { level, title, text, file, line } of renderAnnotations(report)) {
    core[level](text, { title, ...(file !== undefined && { file }), ...(line !== undefined && { startLine: line }) });
  }
}

function judge(core: Core, { gate }: Report, publication: Publication): number {
  if (!gate.open) {
    core.setFailed(describeGate(gate));
    return EXIT.gate;
  }
  return publication.level === 'error' ? EXIT.failure : EXIT.ok;
}

async function fail(error: unknown): Promise<number> {
  const core = await import('@actions/core');
  const expected =
    isConfigurationError(error) || [UsageError, OutputError, UnreadableRootError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  if (expected) {
    core.setFailed(TERMINAL.literal(message));
    return EXIT.usage;
  }
  core.setFailed(TERMINAL.literal(`The scan failed because of a fault of its own, please report it: ${message}`));
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  printLines(
    core,
    stack.split('\n').map((line) => TERMINAL.literal(line)),
  );
  return EXIT.failure;
}
