import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { lintForGitHub } from '../../report/ingest-lint.ts';
import { validateSchema, validateWithMultitool } from '../../report/sarif-validators.ts';
import { MULTITOOL_TIME, render, runOf } from './read-log.ts';
import { fullReport, hostileReport, NAUGHTY, sampleReport, sampleRuleSet } from './sample.ts';

describe('a rendered log', () => {
  test.each([
    ['with every severity and layer', fullReport().report, fullReport().ruleSet],
    ['without threats', sampleReport([]), sampleRuleSet()],
    ['without rules', sampleReport([]), sampleRuleSet([])],
  ])(
    '%s is valid by the official schema, sarif-multitool and the limits of GitHub',
    async (_, report, ruleSet) => {
      const text = render(report, ruleSet, 'api');
      expect(validateSchema(text)).toEqual([]);
      expect(lintForGitHub(text)).toEqual([]);
      expect(await validateWithMultitool(text)).toEqual([]);
    },
    MULTITOOL_TIME,
  );

  test('is the same for the same report, byte for byte, and ends in one newline', () => {
    expect(render(fullReport().report, fullReport().ruleSet)).toBe(render(fullReport().report, fullReport().ruleSet));
    expect(render(sampleReport())).toMatch(/\}\n$/);
  });

  test('names no folder, time or machine', () => {
    expect(render(fullReport().report, fullReport().ruleSet)).not.toMatch(
      /file:\/\/|TimeUtc|"machine"|workingDirectory/,
    );
  });

  test.each([
    ['', 'maestro/'],
    ['api', 'maestro/api/'],
    ['/apps/web/', 'maestro/apps/web/'],
  ])('with category %p has the automation id %p', (category, id) => {
    expect(runOf(render(sampleReport(), sampleRuleSet(), category)).automationDetails?.id).toBe(id);
  });
});

describe('hostile text of a repository', () => {
  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))(
    '%j makes a valid log with the links we meant',
    (_, text) => {
      const log = render(hostileReport(text));
      expect(validateSchema(log)).toEqual([]);
      expect(lintForGitHub(log)).toEqual([]);
      expect(log).not.toMatch(/^\s*::|##\[|[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udbff](?![\udc00-\udfff])/m);
    },
  );

  test(
    'all together pass sarif-multitool',
    async () => {
      const reports = NAUGHTY.map(hostileReport);
      const log = render(
        sampleReport(
          reports.flatMap(({ threats }) => threats),
          { problems: reports.flatMap(({ problems }) => problems) },
        ),
      );
      expect(await validateWithMultitool(log)).toEqual([]);
    },
    MULTITOOL_TIME,
  );
});

describe('the validators of these tests', () => {
  const good = render(sampleReport());

  test('see a level that does not exist', () => {
    expect(validateSchema(good.replaceAll('"level": "warning"', '"level": "critical"'))).not.toEqual([]);
  });

  test('see an absolute path, a score that is no string and a second result on a line', () => {
    expect(lintForGitHub(good.replaceAll('"uri": "Dockerfile"', '"uri": "/Dockerfile"'))).not.toEqual([]);
    expect(lintForGitHub(good.replaceAll('"security-severity": "5.9"', '"security-severity": 5.9'))).not.toEqual([]);
    const log = JSON.parse(good) as Log;
    log.runs[0]?.results?.push(...(log.runs[0].results ?? []));
    expect(lintForGitHub(JSON.stringify(log))).not.toEqual([]);
  });

  test(
    'see what sarif-multitool calls an error, and a log that it cannot read',
    async () => {
      expect(await validateWithMultitool(good.replace('"informationUri"', '"downloadUri"'))).not.toEqual([]);
      expect(await validateWithMultitool('{"version": "2.1.0", ')).not.toEqual([]);
      const badLevel = good.replaceAll('"level": "warning"', '"level": "critical"');
      expect(await validateWithMultitool(badLevel)).toEqual(['sarif-multitool analysed nothing']);
    },
    MULTITOOL_TIME,
  );
});
