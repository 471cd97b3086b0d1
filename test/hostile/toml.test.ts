import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { NODE_CAP, parseData } from '../../src/parse/data.ts';
import { plain } from '../unit/parse/plain.ts';
import { expectInside, spansOf } from '../unit/parse/spans.ts';

async function read(text: string): Promise<{ root: unknown; faults: string[] }> {
  const { roots, faults } = await parseData(text, 'toml');
  for (const root of roots) expectInside(spansOf(root), text);
  expectInside(
    faults.flatMap(({ span }) => span ?? []),
    text,
  );
  return { root: roots[0] && plain(roots[0]), faults: faults.map(({ code }) => code) };
}

describe('hostile TOML', () => {
  test.each(['[', '{a=', '[{a='])('100,000 times %j is left out, the rest is read', async (piece) => {
    const { root, faults } = await read(`a = 1\nb = ${piece.repeat(100_000)}\n[t]\nc = 2\n`);
    expect(faults).toEqual(['too-deep']);
    expect(root).toEqual([
      ['a', 1],
      ['t', [['c', 2]]],
    ]);
  });

  test.each([
    ['a key', `a = 1\n${'a.'.repeat(50_000)}a = 1\nb = 2\n`],
    ['the head of a table', `a = 1\nb = 2\n[${'a.'.repeat(50_000)}a]\nc = 1\n`],
    ['an inline table', `a = 1\nb = 2\nc = {${'a.'.repeat(99)}a = {${'a.'.repeat(99)}a = 1}}\n`],
  ])('%s of too many parts', async (_, text) => {
    const { root, faults } = await read(text);
    expect(faults).toEqual(['too-deep']);
    expect((root as unknown[]).slice(0, 2)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test.each([
    ['values', `a = [${'1,'.repeat(NODE_CAP)}]\n`],
    ['keys', 'a=1\n'.repeat(NODE_CAP + 1)],
    ['tables', '[[a]]\n'.repeat(NODE_CAP)],
  ])('more %s than the cap are told', async (_, text) => {
    expect((await parseData(text, 'toml')).faults.map(({ code }) => code)).toContain('too-many-nodes');
  });

  test.each([
    ['escapes in a block', `a = """${'\\\\'.repeat(400_000)}`],
    ['quotes', '"'.repeat(1_000_000)],
    ['open quotes', 'a = "\n'.repeat(150_000)],
    ['blocks', 'a = """\n'.repeat(100_000)],
    ['blanks', `a = [\n${' '.repeat(900_000)}`],
    ['lines in a list', `a = [\n${'b.'.repeat(90_000)}\n${'\n'.repeat(500_000)}`],
    ['heads that do not end', `a = [\n${'[a '.repeat(60_000)}`],
    ['tables named in turn', Array.from({ length: 40_000 }, (_, at) => `[a${at}.b]`).join('\n')],
    ['one long text', `a = '''${'x'.repeat(900_000)}'''\n`],
    ['one long number', `a = ${'9'.repeat(900_000)}\n`],
  ])('%s take no long time', async (_, text) => {
    const start = performance.now();
    await parseData(text, 'toml');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  const pieces = fc.constantFrom(
    'a',
    'b.c',
    '"k"',
    ' = ',
    '=',
    '[',
    ']',
    '[[a]]',
    '[a.b]',
    '{',
    '}',
    ',',
    '.',
    '1',
    '"x"',
    '"',
    "'",
    '"""',
    "'''",
    '\\',
    '\\u00e9',
    '\\\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '#',
    'true',
    '1979-05-27',
    '\0',
    '\uFEFF',
    '\uD800',
    '😀',
  );
  test('no text makes it throw, and every place lies inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 50 }), async (parts) => {
        const { faults } = await read(parts.join(''));
        expect(faults).not.toContain('parser-failed');
      }),
      { numRuns: 3_000 },
    );
  });
});
