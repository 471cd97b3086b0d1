import type { Notification, Result } from 'sarif';
import type { Problem } from '../model/problem.ts';
import type { Untrusted } from '../model/text.ts';
import { encodePath, fillMessage, pathBytes, SARIF_TEXT } from './escape.ts';
import { INCOMPLETE_SCAN } from './rule-index.ts';
import { FILE_START, renderLocation } from './sarif-places.ts';
import { hashFinding } from './sarif-results.ts';

/** So that a flood of problems cannot push the file over GitHub's size limit; the rest is counted. */
const NOTIFICATION_LIMIT = 1000;
const INCOMPLETE_LIMIT = 500;

/** A problem that belongs to a file. */
interface FileProblem extends Problem {
  readonly path: Untrusted;
}

/** Every problem as a notification, so that no output of a scan is silent about what it could not do. */
export function renderNotifications(problems: readonly Problem[]): Notification[] {
  const shown = problems.slice(0, NOTIFICATION_LIMIT).map(renderNotification);
  const hidden = problems.length - shown.length;
  return hidden === 0 ? shown : [...shown, noticeOf('more-problems', `${hidden} more problems are not listed here.`)];
}

/** A notification about the report itself. */
export function noticeOf(code: string, text: string): Notification {
  return { descriptor: { id: code }, level: 'warning', message: { text } };
}

/**
 * One result for each file that could not be analysed: the missing results of that file would otherwise close its alerts
 * without a word.
 */
export function renderIncompleteScans(problems: readonly Problem[], ruleIndex: number): Result[] {
  const byFile = new Map<string, [FileProblem, ...FileProblem[]]>();
  for (const problem of problems) {
    if (problem.level !== 'error' || !hasPath(problem)) continue;
    const key = encodePath(problem.path);
    const group = byFile.get(key);
    if (group === undefined) byFile.set(key, [problem]);
    else group.push(problem);
  }
  return [...byFile.values()]
    .slice(0, INCOMPLETE_LIMIT)
    .map(([first, ...others]) => renderIncompleteScan(first, others.length, ruleIndex));
}

function hasPath(problem: Problem): problem is FileProblem {
  return problem.path !== undefined;
}

function renderNotification(problem: Problem): Notification {
  return {
    descriptor: { id: problem.code },
    level: problem.level,
    message: { text: fillMessage(problem.message, SARIF_TEXT) },
    ...(hasPath(problem) ? { locations: [renderLocation(problem.path, problem.region ?? FILE_START)] } : {}),
  };
}

function renderIncompleteScan(problem: FileProblem, others: number, ruleIndex: number): Result {
  const more = others === 0 ? '' : ` (and ${others} more in this file)`;
  const identity = hashFinding(INCOMPLETE_SCAN, pathBytes(problem.path), '');
  return {
    ruleId: INCOMPLETE_SCAN,
    ruleIndex,
    level: 'warning',
    message: { text: `Scan is incomplete: ${fillMessage(problem.message, SARIF_TEXT)}${more}` },
    locations: [renderLocation(problem.path, problem.region ?? FILE_START)],
    partialFingerprints: {
      // Of a file that cannot be read no line has a hash. A stable stand-in keeps one alert one alert.
      primaryLocationLineHash: problem.lineHash ?? `${identity.slice(0, 16)}:1`,
      'maestroFinding/v1': identity,
    },
    properties: { severity: 'note' },
  };
}
