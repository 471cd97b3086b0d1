/**
 * Which rows of a hand-made study a scan finds: `npx tsx bench/rows.ts REPORT.json bench/expected/STUDY.json`, where
 * REPORT.json is `maestro-scan scan --format json` of the study's commit.
 */
import { readFileSync } from 'node:fs';

interface Place {
  readonly path: string;
  readonly region: { readonly startLine: number };
}

interface Threat extends Place {
  readonly id: string;
  readonly layer: string;
  readonly also: readonly string[];
  readonly severity: string;
  readonly steps: readonly Place[];
}

interface Study {
  readonly rows: readonly {
    readonly id: string;
    readonly layer: string;
    readonly severity: string;
    readonly at: readonly string[];
  }[];
}

/** Lines of tolerance: a study and a scanner rarely point at the same token. */
const TOLERANCE = 3;

function covers(place: Place, wanted: string): boolean {
  const [, path, from, to] = /^(.*):(\d+)(?:-(\d+))?$/.exec(wanted) ?? [];
  const line = place.region.startLine;
  return place.path === path && line >= Number(from) - TOLERANCE && line <= Number(to ?? from) + TOLERANCE;
}

const [report = '', study = ''] = process.argv.slice(2);
const { threats } = JSON.parse(readFileSync(report, 'utf8')) as { threats: readonly Threat[] };
const { rows } = JSON.parse(readFileSync(study, 'utf8')) as Study;

const used = new Set<Threat>();
const lines = rows.map((row) => {
  const hits = threats.filter(
    (threat) =>
      (threat.layer === row.layer || threat.also.includes(row.layer)) &&
      [threat, ...threat.steps].some((place) => row.at.some((wanted) => covers(place, wanted))),
  );
  for (const hit of hits) used.add(hit);
  const best = hits.find(({ severity }) => severity === row.severity) ?? hits[0];
  return `${row.id}  ${row.severity.padEnd(8)}  ${best ? `${best.severity.padEnd(8)} ${best.id} ${best.path}:${best.region.startLine}` : '-'}`;
});
const found = lines.filter((line) => !line.endsWith('-')).length;
process.stdout.write(
  `${lines.join('\n')}\n\n${found} of ${rows.length} rows found; ${threats.length} threats in all, ${threats.length - used.size} of them outside the rows.\n`,
);
for (const threat of threats.filter((candidate) => !used.has(candidate)))
  process.stdout.write(`  ${threat.severity.padEnd(8)} ${threat.id} ${threat.path}:${threat.region.startLine}\n`);
