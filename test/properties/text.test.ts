import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TEXT_REGIONS } from '../../src/model/document.ts';
import { matchText, readText } from '../../src/match/text.ts';
import type { Match } from '../../src/model/rule.ts';
import { toFileOffset } from '../../src/parse/offset-map.ts';
import { readRegions } from '../../src/parse/regions.ts';

const PIECES = [
  '# ',
  '\n',
  '\n\n',
  '- ',
  '  ',
  '> ',
  '```',
  '~~~',
  '`',
  '``',
  '|',
  '|---|',
  '---\n',
  '===\n',
  '<!--',
  '-->',
  '[',
  '](',
  ')',
  '![',
  '<div hidden>',
  '</div>',
  '<b>',
  '\\',
  '**',
  '_',
  '"',
  '. ',
  'description: ',
  'http://a.b/c',
  'word',
  'Never',
  'и',
  '😀',
  '\u200B',
  '\u{E0041}',
  '\uFEFF',
  '\r\n',
  '\t',
  '[//]: # (x)',
  '| a | b |\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

test('regions lie in the file and their text stands where they say', () => {
  fc.assert(
    fc.property(text, (file) => {
      for (const region of readRegions(file, 'skill', TEXT_REGIONS)) {
        expect(region.span.start).toBeGreaterThanOrEqual(0);
        expect(region.span.end).toBeLessThanOrEqual(file.length);
        expect(region.span.start).toBeLessThanOrEqual(region.span.end);
        if (region.name === 'link') continue;
        for (let at = 0; at < region.text.length; at++) {
          if (region.text[at] !== ' ') expect(file[toFileOffset(region.map, at)]).toBe(region.text[at]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

const FIELDS = ['words', 'said', 'negated', 'described', 'invisible', 'decoded', 'homoglyph', 'target.host', 'section'];

test('every field of every text can be read', () => {
  const match = { matcher: 'text', regions: TEXT_REGIONS, where: [], bind: {}, steps: [] } as unknown as Extract<
    Match,
    { matcher: 'text' }
  >;
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (file) => {
      for (const field of FIELDS) {
        readText(file, field);
        for (const candidate of matchText(match, readRegions(file, 'skill', TEXT_REGIONS))) candidate.get(field);
      }
    }),
    { numRuns: 200 },
  );
});
