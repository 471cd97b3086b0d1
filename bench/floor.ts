/**
 * Measures a scan against its floor: `npx tsx bench/floor.ts FOLDER [RUNS]`. Every number is the median wall time of whole
 * processes, and the kinds of process take turns, so that a busy machine slows all of them alike.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BANNER = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";
const DEFAULT_RUNS = 11;

interface Measured {
  readonly name: string;
  readonly words: readonly string[];
  readonly times: number[];
  output: string;
}

const [folder, runs = String(DEFAULT_RUNS)] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d*$/.test(runs)) {
  process.stderr.write('Usage: npx tsx bench/floor.ts FOLDER [RUNS]\n');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'maestro-bench-'));
try {
  process.stdout.write(await compare(resolve(folder), Number(runs)));
} finally {
  rmSync(work, { recursive: true });
}

async function compare(root: string, count: number): Promise<string> {
  await bundleStages();
  const stage = (name: string): Measured => ({
    name,
    words: [join(work, 'floor-stages.js'), name, join(ROOT, 'dist/rules.json'), root],
    times: [],
    output: '',
  });
  const scan = (name: string, extra: readonly string[]): Measured => ({
    name,
    words: [join(ROOT, 'dist/cli.js'), 'scan', root, '--format', 'json', ...extra],
    times: [],
    output: '',
  });
  const measured = [
    { name: 'node start', words: ['-e', '0'], times: [], output: '' },
    ...['list', 'read', 'skim', 'parse'].map(stage),
    scan('scan', []),
    scan('scan, 1 thread', ['--threads', '1']),
  ];
  // The first round only warms the file cache.
  for (let round = 0; round <= count; round++) for (const one of measured) measure(one, round > 0);
  return renderTable(measured, count);
}

/** Built as the product is, so that loading it costs the same. */
async function bundleStages(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'bench/floor-stages.ts')],
    outdir: work,
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    logLevel: 'warning',
  });
}

function measure(one: Measured, counts: boolean): void {
  const start = process.hrtime.bigint();
  one.output = execFileSync(process.execPath, one.words, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (counts) one.times.push(Number(process.hrtime.bigint() - start) / 1e6);
}

function renderTable(measured: readonly Measured[], count: number): string {
  const medians = measured.map(({ times }) => median(times));
  const floorAt = measured.findIndex(({ name }) => name === 'parse');
  const floor = medians[floorAt] ?? 0;
  const rows = measured.map(({ name, times }, index) => {
    const own = medians[index] ?? 0;
    const step = index <= floorAt ? (own - (medians[index - 1] ?? 0)).toFixed(0) : '';
    return [
      index < floorAt ? `… ${name}` : index === floorAt ? `floor: … ${name}` : name,
      own.toFixed(0),
      step,
      Math.min(...times).toFixed(0),
      Math.max(...times).toFixed(0),
      (own / floor).toFixed(2),
    ];
  });
  const head = ['up to and with', 'median ms', 'this stage', 'fastest', 'slowest', '× floor'];
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `${describe(measured[floorAt]?.output ?? '{}')}; ${count} runs, node ${process.versions.node}\n\n${lines.join('\n')}\n`;
}

function describe(output: string): string {
  const { files = 0, bytes = 0, selected = 0, selectedBytes = 0 } = JSON.parse(output) as Record<string, number>;
  const share = bytes === 0 ? 0 : (100 * selectedBytes) / bytes;
  return `${files} files read (${megabytes(bytes)}), ${selected} selected (${megabytes(selectedBytes)}, ${share.toFixed(0)} %)`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
