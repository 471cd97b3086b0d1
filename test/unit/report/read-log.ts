import type { Log, Result, Run } from 'sarif';
import type { Report } from '../../../src/model/report.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { sampleRuleSet } from './sample.ts';

/** sarif-multitool starts slowly on a busy machine. */
export const MULTITOOL_TIME = 60_000;

export function render(report: Report, ruleSet = sampleRuleSet(), category = ''): string {
  return renderSarif(report, ruleSet, { category });
}

export function runOf(text: string): Run {
  const [run] = (JSON.parse(text) as Log).runs;
  if (run === undefined) throw new Error('The log has no run.');
  return run;
}

export function resultsOf(report: Report, ruleSet = sampleRuleSet()): Result[] {
  return runOf(render(report, ruleSet)).results ?? [];
}

export function textOf(result: Result | undefined): string {
  return result?.message.text ?? '';
}
