import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { renderSummary } from '../../../src/report/summary.ts';
import { hostileReport, NAUGHTY, sampleRuleSet } from './sample.ts';

const PLAIN = elementsOf('plain');

/** The elements of the rendered summary, in order, links with their targets, without any text. */
function elementsOf(text: string): string[] {
  const html = micromark(renderSummary(hostileReport(text), sampleRuleSet()), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return html.match(/<[^>]*>/gu) ?? [];
}

describe('the rendered job summary', () => {
  // Blanks alone are shown as words, not as code.
  test.each(NAUGHTY.filter((text) => text.trim() !== '').map((text) => [text.slice(0, 40), text]))(
    'has the same elements with %j everywhere',
    (_, text) => {
      expect(elementsOf(text)).toEqual(PLAIN);
    },
  );

  test('has the same elements with any text made of Markdown', () => {
    const piece = fc.constantFrom(
      '`',
      '``',
      '|',
      '\\',
      '\n',
      ' ',
      '[',
      '](',
      ')',
      '<b>',
      '*',
      '_',
      '#',
      '- ',
      '&',
      '!',
      'a',
      '~~',
      '\r',
      '\t',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = `x${pieces.join('')}`;
        expect(elementsOf(text)).toEqual(PLAIN);
      }),
      { numRuns: 400 },
    );
  });
});
