import { describe, expect, test } from '@jest/globals';
import { at, sampleProblem, sampleReport, sampleThreat } from './sample.ts';
import { render, resultsOf, runOf, textOf } from './read-log.ts';

describe('problems in a log', () => {
  const report = sampleReport([sampleThreat()], {
    problems: [
      sampleProblem({ path: 'a.yml', region: at(3), lineHash: '27178:1' }),
      sampleProblem({ path: 'a.yml', code: 'rule-failed' }),
      sampleProblem({ path: 'b.yml', level: 'warning' }),
      sampleProblem({}),
    ],
  });
  const run = runOf(render(report));

  test('are all notifications of an execution that succeeded', () => {
    expect(run.invocations?.[0]?.executionSuccessful).toBe(true);
    expect(
      run.invocations?.[0]?.toolExecutionNotifications?.map(({ level, descriptor }) => [level, descriptor?.id]),
    ).toEqual([
      ['error', 'parse-failed'],
      ['error', 'rule-failed'],
      ['warning', 'parse-failed'],
      ['error', 'parse-failed'],
    ]);
  });

  test('that are errors of a file make one result for that file', () => {
    const incomplete = run.results?.filter(({ ruleId }) => ruleId === 'tool/incomplete-scan') ?? [];
    expect(incomplete.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toEqual([
      'a.yml',
    ]);
    expect(textOf(incomplete[0])).toBe(
      'Scan is incomplete: The file breaks off after line 3: close it. (and 1 more in this file)',
    );
    expect(incomplete[0]?.partialFingerprints?.['primaryLocationLineHash']).toBe('27178:1');
  });

  test('have a stable stand-in where no line hash is known', () => {
    expect(hash('a.yml')).toMatch(/^[0-9a-f]{16}:1$/);
    expect(hash('a.yml')).toBe(hash('a.yml'));
    expect(hash('a.yml')).not.toBe(hash('b.yml'));
  });
});

describe('a log with more results than GitHub shows', () => {
  const many = Array.from({ length: 5100 }, (_, index) =>
    sampleThreat({ region: at(index + 1), lineHash: `${index}:1` }),
  );
  const worst = sampleThreat({ id: 'l4/mutable-agent-runtime-image', severity: 'critical', path: 'z/Dockerfile' });
  const report = sampleReport([...many, worst], { problems: [sampleProblem({ path: 'a.yml' })] });

  test('keeps the worst and the incomplete scans, and says how many it left out', () => {
    const run = runOf(render(report));
    expect(run.results).toHaveLength(5000);
    expect(run.results?.[0]?.ruleId).toBe('l4/mutable-agent-runtime-image');
    expect(run.results?.at(-1)?.ruleId).toBe('tool/incomplete-scan');
    expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toMatch(/^102 results/);
  });

  test('does not depend on the order of the threats', () => {
    const turned = sampleReport([worst, ...many.toReversed()], { problems: report.problems });
    expect(runOf(render(turned)).results).toEqual(runOf(render(report)).results);
  });
});

function hash(path: string): string | undefined {
  const [result] = resultsOf(sampleReport([], { problems: [sampleProblem({ path })] }));
  return result?.partialFingerprints?.['primaryLocationLineHash'];
}
