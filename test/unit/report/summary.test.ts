import { describe, expect, test } from '@jest/globals';
import { renderSummary } from '../../../src/report/summary.ts';
import { at, fullReport, hostileReport, NAUGHTY, sampleReport, sampleRuleSet, sampleThreat, say } from './sample.ts';

const SUMMARY_LIMIT = 512 * 1024;

/** What gives a Markdown document its structure, line by line: the start of each line and, in tables, its unescaped bars. */
function outline(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const bars = [...line.matchAll(/(\\*)\|/gu)].filter(([, slashes = '']) => slashes.length % 2 === 0).length;
    const start = /^(?:#+ |- |\| |\*\*|$)/u.exec(line)?.[0] ?? 'text';
    return start === '| ' ? `row with ${bars} bars` : start;
  });
}

describe('renderSummary', () => {
  test('counts threats by layer and severity and gives the verdict first', () => {
    const { report, ruleSet } = fullReport();
    const summary = renderSummary(report, ruleSet);
    expect(summary).toMatch(/^## MAESTRO threat model: 36 threats\n\n\*\*Gate closed: 15 threats/);
    expect(summary).toContain('| Layer | critical | high | medium | low | note | all |');
    expect(summary).toContain('| L1 Foundation Models | 2 | 1 | 1 | 1 | 1 | 6 |');
    expect(summary).toContain('| **All** | 8 | 7 | 7 | 7 | 7 | 36 |');
  });

  test('lists the worst threats with their place and rule page', () => {
    expect(renderSummary(sampleReport(), sampleRuleSet())).toContain(
      '| medium | L4 | `node:latest` can change under its tag: pin it by digest. ' +
        '([l4/mutable-base-image](https://github.com/maestro-threat-model/maestro-threat-model/blob/v1.2.3/rules/l4-deployment-infrastructure/mutable-base-image.md)) ' +
        '| `Dockerfile` line 1 |',
    );
  });

  test('tells what was not read and why, and what went wrong', () => {
    const { report, ruleSet } = fullReport();
    const summary = renderSummary(report, ruleSet);
    expect(summary).toContain('| binary | 1 | `logo.png` |');
    expect(summary).toContain('Found but not alerted: 1 in test files, 1 by rules in nursery.');
    expect(summary).toContain(
      '- error (parse-failed): `broken.yml` line 3: The file breaks off after `line 3`: close it.',
    );
    expect(summary).toContain('- 1 agent: `openclaw`');
    expect(summary).toContain('- sandbox: enforced, `compose.yml` line 7');
  });

  test('says that nothing was found without calling the repository safe', () => {
    expect(renderSummary(sampleReport([]), sampleRuleSet())).toContain(
      'No threats found in the files that were analysed.',
    );
  });

  test('points to the alerts and repeats the note about the upload', () => {
    const summary = renderSummary(sampleReport(), sampleRuleSet(), {
      alertsUrl: 'https://github.com/o/r/security/code-scanning?query=ref:refs/heads/a)b',
      uploadNote: 'Not uploaded: the token may only read.',
    });
    expect(summary).toContain('](https://github.com/o/r/security/code-scanning?query=ref:refs/heads/a%29b)');
    expect(summary).toContain('- Not uploaded: the token may only read.');
  });

  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))('keeps its structure with %j everywhere', (_, text) => {
    const summary = renderSummary(hostileReport(text), sampleRuleSet());
    expect(outline(summary)).toEqual(outline(renderSummary(hostileReport('plain'), sampleRuleSet())));
    expect(summary.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  test('stays under its limit with thousands of threats in long names', () => {
    const long = '`😀'.repeat(400);
    const threats = Array.from({ length: 3000 }, (_, index) =>
      sampleThreat({
        path: `${long}${index}`,
        region: at(index + 1),
        message: say('{a} {b} {c} {d} {e} {f}', { a: long, b: long, c: long, d: long, e: long, f: long }),
      }),
    );
    const skipped = Array.from({ length: 5000 }, () => ({ path: long, reason: 'binary' as const }));
    const files = { listed: 8000, read: 3000, parsed: 3000, byRole: {}, unread: {}, skipped };
    const summary = renderSummary(sampleReport(threats, { files }), sampleRuleSet());
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(summary).toContain('2950 more threats not shown here.');
  });
});
