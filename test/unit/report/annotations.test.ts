import { describe, expect, test } from '@jest/globals';
import { renderAnnotations } from '../../../src/report/annotations.ts';
import { fullReport, hostileReport, NAUGHTY, sampleReport } from './sample.ts';

describe('renderAnnotations', () => {
  test('gives level, place and sentence of a threat', () => {
    expect(renderAnnotations(sampleReport())).toEqual([
      {
        level: 'warning',
        title: 'medium: l4/mutable-base-image',
        text: 'L4 Deployment & Infrastructure: node:latest can change under its tag: pin it by digest.',
        file: 'Dockerfile',
        line: 1,
      },
    ]);
  });

  test('shows the ten worst and counts the others', () => {
    const annotations = renderAnnotations(fullReport().report);
    expect(annotations).toHaveLength(11);
    expect(annotations[0]).toMatchObject({ level: 'error', title: 'critical: l1/some-critical' });
    expect(annotations[10]).toEqual({
      level: 'notice',
      title: 'MAESTRO',
      text: '26 more threats: see the job summary or the SARIF file.',
    });
  });

  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))(
    'holds no line break or control character of %j',
    (_, text) => {
      for (const { text: sentence, title, file = '' } of renderAnnotations(hostileReport(text))) {
        expect(`${sentence}${title}${file}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }
    },
  );
});
