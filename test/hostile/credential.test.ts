import { describe, expect, test } from '@jest/globals';
import { findIn, FORMATS, SAMPLES } from '../unit/match/credential-formats.ts';

const MEGABYTE = 1024 * 1024;
/** Ten times what a slow machine needs for ordinary text of this size. */
const LIMIT_MS = 4_000;

function fill(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
}

function timeOf(text: string): number {
  const start = performance.now();
  findIn(text);
  return performance.now() - start;
}

describe('a megabyte of', () => {
  test.each([
    ['one letter', fill('a')],
    ['digits', `:AA${fill('1')}`],
    ['blanks', `mnemonic MNEMONIC PRIVATE_KEY${fill(' ')}`],
    ['the beginnings of credentials', fill(FORMATS.map(({ literals }) => literals[0]).join('-'))],
    ['one beginning after the other', fill('sk-proj-')],
    ['names without values', fill('PRIVATE_KEY = ')],
    ['keys that never end', fill(`-----BEGIN ${'PRIVATE'} KEY-----`)],
    ['one line of names', fill('SECRET_KEY=')],
    ['words', `mnemonic = "${fill('abandon ')}`],
  ])('%s takes no longer than other text', (_what, text) => {
    expect(timeOf(text)).toBeLessThan(LIMIT_MS);
  });
});

test('more of one form than anyone reads are not listed', () => {
  const token = SAMPLES.find(([id]) => id === 'groq-key')?.[1] ?? '';
  expect(findIn(`${token}\n`.repeat(5_000)).length).toBeLessThanOrEqual(200);
});

test('damaged values are looked at without a fault', () => {
  for (const text of ['pypi-AgEIcHlwaS5vcmc', 'hvs.', 'MTIz.', 'sb_secret_', '\uD800ghp_', 'ghp_\u0000']) {
    expect(() => findIn(text.padEnd(300, 'A'))).not.toThrow();
  }
});
