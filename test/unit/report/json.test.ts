import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../../src/report/json.ts';
import { fullReport, hostileReport, NAUGHTY, sampleReport } from './sample.ts';

describe('renderJson', () => {
  test('names its format and holds the whole report', () => {
    const { report } = fullReport();
    const json = JSON.parse(renderJson(report)) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'format',
      'formatVersion',
      'version',
      'gate',
      'counts',
      'threats',
      'unalerted',
      'problems',
      'files',
      'inventory',
      'controls',
    ]);
    expect(json).toMatchObject({
      format: 'maestro-report',
      formatVersion: 1,
      gate: { failOn: 'high', open: false, blocking: 15 },
      counts: { bySeverity: { critical: 8 }, byLayer: { L1: 6 } },
      files: { listed: 4, skippedByReason: { binary: 1 } },
      controls: [{ name: 'sandbox', state: 'enforced', path: 'compose.yml', line: 7 }],
    });
    expect(json['threats']).toHaveLength(report.threats.length);
  });

  test('gives a threat as a sentence and as values', () => {
    const json = JSON.parse(renderJson(sampleReport())) as { threats: unknown[] };
    expect(json.threats[0]).toMatchObject({
      id: 'l4/mutable-base-image',
      message: 'node:latest can change under its tag: pin it by digest.',
      values: { image: 'node:latest' },
      path: 'Dockerfile',
      region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 17 },
    });
  });

  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))('keeps %j exactly in path and values', (_, text) => {
    const json = JSON.parse(renderJson(hostileReport(text))) as {
      threats: { path: string; values: { image: string } }[];
    };
    expect(json.threats[0]?.path).toBe(`docker/${text}`);
    expect(json.threats[0]?.values.image).toBe(text);
  });
});
