import { describe, expect, test } from '@jest/globals';
import { TEXT_REGIONS } from '../../src/model/document.ts';
import { readText } from '../../src/match/text.ts';
import { readRegions } from '../../src/parse/regions.ts';

/** Pieces whose repetition makes careless readers quadratic. */
const PIECES = [
  '[',
  ']',
  '[](',
  '[a](b',
  '![',
  '`',
  '` ``',
  '<',
  '<a ',
  '<div hidden>',
  '<div hidden><div>',
  '<!--',
  '<!-- --> ',

  '*',
  '_a',
  '\\',
  '|',
  '| a |\n',
  '|-|\n',
  '> ',
  '>\n',
  '- \n',
  '# \n',
  '- a\n  ',
  '```\n',
  '```\n~~~\n',
  '---\n',
  'a\n===\n',

  '"',
  '. A',
  'h',
  'http://',
  'http://a',
  '\n',
  ' \n',
  '\t',
  '[//]: # (',
  '\u200B',
  '\u{E0041}',
  '\uFE0F\u{E0100}',
  '\u200D😀',
];

describe('long files are read in linear time', () => {
  test.each(PIECES)('%j', (piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    const started = performance.now();
    readRegions(text, 'skill', TEXT_REGIONS);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test.each(['\u200B', '\u{E0041}', '\uFE0F', '"', "'", '`', 'а', 'never ', '\u200B\u200C'])(
    'fields of %j',
    (piece) => {
      const text = piece.repeat(20_000);
      const started = performance.now();
      for (const field of ['words', 'said', 'negated', 'invisible', 'decoded', 'homoglyph']) readText(text, field);
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
