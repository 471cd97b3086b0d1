import { describe, expect, test } from '@jest/globals';
import { untrusted } from '../../../src/guard/untrusted.ts';
import type { Report } from '../../../src/model/report.ts';
import { renderText } from '../../../src/report/text.ts';
import {
  at,
  fullReport,
  hostileReport,
  NAUGHTY,
  sampleProblem,
  sampleReport,
  sampleRuleSet,
  sampleThreat,
  say,
} from './sample.ts';

function render(report: Report, line?: string, colour = false): string {
  return renderText(report, {
    colour,
    excerpt: () => (line === undefined ? undefined : untrusted(line)),
    ruleSet: sampleRuleSet(),
  });
}

describe('renderText', () => {
  test('shows a threat with its source line, its mark and what to do', () => {
    const steps = [
      { path: untrusted('compose.yml'), region: at(7, 3), message: say('{who} runs it.', { who: 'web' }) },
    ];
    expect(render(sampleReport([sampleThreat({ steps })], { failOn: 'high' }), 'FROM node:latest AS build')).toBe(
      [
        'medium[l4/mutable-base-image] L4 Deployment & Infrastructure: node:latest can change under its tag: pin it by digest.',
        ' --> Dockerfile:1:6',
        '  |',
        '1 | FROM node:latest AS build',
        '  |      ^^^^^^^^^^^',
        '  = compose.yml:7:3: web runs it.',
        '  = help: Pin the image by digest.',
        '  = more: maestro-scan explain l4/mutable-base-image',
        '',
        '1 threat: 0 critical, 0 high, 1 medium, 0 low, 0 note',
        '  L4 Deployment & Infrastructure   1',
        '4 files listed, 3 read, 2 parsed; not read: 1 docs, 1 binary',
        'Gate open: 0 threats of severity high or worse.',
        '',
      ].join('\n'),
    );
  });

  test('marks the right columns after tabs, escapes and wide characters', () => {
    const lines = render(sampleReport([sampleThreat({ region: at(12, 6, 8) })]), '\t漢\u001bé 字x').split('\n');
    expect(lines.slice(3, 5)).toEqual(['12 |     漢\\u{1b}é 字x', `   | ${' '.repeat(14)}^^^`]);
  });

  test('marks to the end of the line where the region goes on', () => {
    const region = { startLine: 1, startColumn: 3, endLine: 4, endColumn: 2 };
    expect(render(sampleReport([sampleThreat({ region })]), 'RUN a')).toContain('  |   ^^^\n');
  });

  test('does without a source line', () => {
    expect(render(sampleReport())).toContain(' --> Dockerfile:1:6\n  = help:');
  });

  test('says why the gate is closed, what was not alerted and what went wrong', () => {
    const text = render(fullReport().report);
    expect(text).toContain('Gate closed: 15 threats of severity high or worse (fail-on: high).');
    expect(text).toContain('Not alerted: 1 in test files, 1 by rules in nursery');
    expect(text).toContain('error[parse-failed] broken.yml:3:1: The file breaks off after line 3: close it.');
    expect(text).toContain('warning[too-many-files] The file');
  });

  test('colours only when asked', () => {
    expect(render(fullReport().report, 'x', false)).not.toContain('\u001b');
    expect(render(fullReport().report, 'x', true)).toContain('\u001b[1;31mhigh[');
  });

  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))(
    'prints %j without a forged command or a terminal escape',
    (_, text) => {
      const shown = render(hostileReport(text), text);
      const plain = render(hostileReport('plain'), 'plain');
      expect(shown.split('\n')).toHaveLength(plain.split('\n').length);
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(shown).not.toMatch(/^\s*::|##\[/m);
    },
  );

  test('does not let two harmless values join into a command', () => {
    const problem = sampleProblem({ code: 'x', message: say('{a}{b}', { a: 'x ##', b: '[error]y' }) });
    expect(render(sampleReport([], { problems: [problem] }))).not.toContain('##[');
  });
});
