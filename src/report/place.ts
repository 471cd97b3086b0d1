import { reveal, untrusted } from '../guard/untrusted.ts';
import type { Threat } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Untrusted } from '../model/text.ts';

/**
 * The report with paths that count from the top of the repository: GitHub looks alerts up there, also when only the folder
 * `place` was scanned.
 */
export function placeInRepository(report: Report, place: string): Report {
  if (place === '') return report;
  const prefix = (path: Untrusted): Untrusted => untrusted(`${place}/${reveal(path)}`);
  const move = (threat: Threat): Threat => ({
    ...threat,
    path: prefix(threat.path),
    steps: threat.steps.map((step) => ({ ...step, path: prefix(step.path) })),
  });
  return {
    ...report,
    threats: report.threats.map(move),
    unalerted: report.unalerted.map(move),
    problems: report.problems.map((problem): Problem =>
      problem.path === undefined ? problem : { ...problem, path: prefix(problem.path) },
    ),
    files: {
      ...report.files,
      skipped: report.files.skipped.map((file) => ({ ...file, path: `${place}/${file.path}` })),
    },
    controls: report.controls.map((control) => ({ ...control, path: prefix(control.path) })),
  };
}
