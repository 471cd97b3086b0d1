import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { KINDS, type Kind } from '../../../src/model/file.ts';
import { parseFile } from '../../../src/parse/parse-file.ts';

describe('a file of each format', () => {
  test.each([
    ['dockerfile', 'FROM a\nRUN make\n', [0, 1, 1]],
    ['workflow', 'jobs: {a: {steps: [{run: make}]}}\n', [1, 0, 1]],
    ['package-json', '{"scripts": {"postinstall": "node x.js"}}', [1, 0, 1]],
    ['script', 'make\n', [0, 0, 1]],
    ['python', 'import os\n', [0, 0, 0]],
    ['other-text', 'a: 1\n', [0, 0, 0]],
  ] as const)('%s', async (kind, text, expected) => {
    const { roots, dockerfile, scripts, faults } = await parseFile(text, kind, () => true);
    expect([roots.length, dockerfile?.stages.length ?? 0, scripts.length]).toEqual(expected);
    expect(faults).toEqual([]);
  });

  test('shell text is left alone when no rule asks for it', async () => {
    expect((await parseFile('make\n', 'script', undefined)).scripts).toEqual([]);
  });

  test('damaged shell text is a fault', async () => {
    const { faults } = await parseFile('if true; then\n  make\n', 'script', () => true);
    expect(faults.map(({ code }) => code)).toEqual(['shell-syntax']);
  });
});

const kind = fc.constantFrom(...(Object.keys(KINDS) as Kind[]));
const pieces = fc.constantFrom(
  'FROM ',
  'RUN ',
  'ARG A=',
  '$A',
  '${A:-',
  '}',
  '<<EOF',
  'EOF',
  '\n',
  '\r\n',
  '\\\n',
  '  ',
  '\t',
  '- ',
  '? ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '`',
  '#',
  '&a ',
  '*a',
  '!!x ',
  '---\n',
  '...\n',
  '|\n',
  '>-\n',
  '<<: ',
  '%YAML 1.1\n',
  '\0',
  '\uFEFF',
  '\uD800',
  ',',
  '//',
  '/*',
);

test('no file of any kind makes it throw, and every place lies inside the file', async () => {
  await fc.assert(
    fc.asyncProperty(kind, fc.array(pieces, { maxLength: 60 }), async (chosen, parts) => {
      const text = parts.join('');
      const { faults, dockerfile, lines } = await parseFile(text, chosen, () => true);
      const spans = [
        ...faults.flatMap(({ span }) => span ?? []),
        ...(dockerfile?.instructions ?? []).map(({ span }) => span),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        const region = lines.regionOf({ start, end });
        expect(region.startLine).toBeGreaterThanOrEqual(1);
        expect(region.endLine).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }
    }),
    { numRuns: 1_500 },
  );
});
