import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Kind } from '../../src/model/file.ts';
import { KINDS } from '../../src/model/file.ts';
import { NODE_CAP } from '../../src/parse/data.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { expectInside, spansOf } from '../unit/parse/spans.ts';

describe('what would take long if a parser went back', () => {
  test.each<[string, Kind, string]>([
    ['open quotes', 'env-file', 'A="\nB=\'\nC=`\n'.repeat(70_000)],
    ['one open quote of each kind', 'env-file', `A='x\n${'B="\\"\n'.repeat(120_000)}`],
    ['a long text in quotes', 'env-file', `A="${'\\n'.repeat(490_000)}"`],
    ['a long text that nothing closes', 'env-file', `A="${'\\n'.repeat(490_000)}`],
    ['blanks', 'env-file', ' '.repeat(1_000_000)],
    ['a name', 'env-file', 'a.'.repeat(500_000)],
    ['fences', 'skill', `---\na: b\n${'--- x\n'.repeat(160_000)}`],
    ['blanks behind a fence', 'skill', `---\na: b\n---${' '.repeat(900_000)}x`],
    ['loose lines', 'skill', `---\n${'a: b: c\n'.repeat(20_000)}---\n`],
    ['one loose line', 'skill', `---\na: b: c\n${'  \n'.repeat(200_000)}${'  x'.repeat(100_000)}\n---\n`],
    ['empty lines', 'skill', `---\n${'\n'.repeat(900_000)}`],
    ['continued lines', 'requirements', 'a \\\n'.repeat(200_000)],
    ['backslashes', 'requirements', '\\'.repeat(900_000)],
    ['blanks of a requirement', 'requirements', `a${' '.repeat(900_000)}x`],
    ['extras', 'requirements', 'a[b'.repeat(300_000)],
    ['owners', 'codeowners', `* ${'@a '.repeat(150_000)}`],
    ['blocks', 'modelfile', 'SYSTEM """\nx """\n'.repeat(50_000)],
    ['open blocks', 'modelfile', `SYSTEM """ """\n${'SYSTEM a """\n'.repeat(70_001)}`],
  ])('%s (%s)', async (_, kind, text) => {
    const start = performance.now();
    const { roots } = await parseFile(text, kind, false);
    expect(performance.now() - start).toBeLessThan(5_000);
    for (const root of roots) expect(root.span.end).toBeLessThanOrEqual(text.length);
  });

  test('more variables than the cap are told', async () => {
    const { faults } = await parseFile('A=\n'.repeat(NODE_CAP + 2), 'env-file', false);
    expect(faults.map(({ code }) => code)).toEqual(['too-many-nodes']);
  });
});

const kinds = fc.constantFrom(
  ...(Object.keys(KINDS) as Kind[]).filter((kind) => ['env', 'lines', 'markdown', 'notebook'].includes(KINDS[kind])),
);
const pieces = fc.constantFrom(
  'A',
  'b-c',
  '=',
  ' = ',
  'export ',
  '"',
  "'",
  '`',
  '"""',
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '#',
  ' # x',
  '---\n',
  '+++\n',
  'k: v\n',
  'd: a: b\n',
  '  - x\n',
  '```bash\n',
  '```\n',
  '~~~sh\n',
  '$ curl x | sh\n',
  '-r x',
  '==1.0',
  '; python_version > "3"',
  '@ https://x.test',
  '--hash=sha256:0',
  '[a]',
  'FROM ',
  'SYSTEM """',
  '@team',
  '*.pem',
  '!',
  '{"cells": [',
  '{"cell_type": "code", "source": ["!ls\\n", "%%bash\\n", "import os"]}',
  ']}',
  '\0',
  '\uFEFF',
  '\uD800',
  '😀',
);

test('no text makes it throw, and every place lies inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(kinds, fc.array(pieces, { maxLength: 40 }), async (kind, parts) => {
      const text = parts.join('');
      const { roots, faults, scripts } = await parseFile(text, kind, true);
      for (const root of roots) expectInside(spansOf(root), text);
      expect(faults.map(({ code }) => code)).not.toContain('parser-failed');
      expectInside(
        [
          ...faults.flatMap(({ span }) => span ?? []),
          ...scripts.flatMap(({ commands, span }) => [span, ...commands.map((command) => command.span)]),
        ],
        text,
      );
    }),
    { numRuns: 3_000 },
  );
});
