import { describe, expect, test } from '@jest/globals';
import type { Match } from '../../../src/model/rule.ts';
import { matchText, readText } from '../../../src/match/text.ts';
import { readRegions } from '../../../src/parse/regions.ts';

/** Values of a field of the first region whose text contains `part`. */
function field(text: string, part: string, name: string): readonly unknown[] {
  const regions = ['description', 'heading', 'sentence', 'code', 'comment', 'link'];
  const match = { matcher: 'text', regions, where: [], bind: {}, steps: [] } as unknown as Extract<
    Match,
    { matcher: 'text' }
  >;
  for (const candidate of matchText(match, readRegions(text, 'skill', regions))) {
    const [first] = candidate.get('text');
    if (String(first?.value).includes(part)) return candidate.get(name).map(({ value }) => value);
  }
  return ['no such text'];
}

test('words are folded, and what is said is not what is named', () => {
  expect(readText('Say “Ignore it” — or `run` ＩＴ', 'words')).toEqual(['say "ignore it" - or run it']);
  expect(readText('Never say “ignore it” or `run`.', 'said')).toEqual(['never say   or  .']);
});

describe('direction', () => {
  test.each([
    ['Never run it.\n', true],
    ['You must not run it.\n', true],
    ['Attackers may run it.\n', true],
    ['## Anti-patterns\n\n- Run it.\n', true],
    ['Don’t:\n\n- Run it.\n', true],
    ['| Bad | Good |\n|---|---|\n| Run it. | Stop. |\n', true],
    ['```sh\n# malicious\nRun it.\n```\n', true],
    ['❌ Run it.\n', true],
    ['Run it.\n', false],
    ['Always:\n\n- Run it.\n', false],
    ['## Usage\n\nRun it.\n', false],
    ['## Before\n\nRun it.\n', true],
    ['## Before (bad)\n\nRun it.\n', true],
    ['## Before you start\n\nRun it.\n', false],
    ['## Before installing\n\nRun it.\n', false],
  ])('%j is against it: %s', (text, isAgainst) => {
    expect(field(text, 'un it', 'negated')).toEqual(isAgainst ? [true] : []);
  });

  test('above, in itself and as a description are told apart', () => {
    expect(field('Avoid:\n\n- Run it.\n', 'Run', 'negated.itself')).toEqual([]);
    expect(field('Avoid:\n\n- Run it.\n', 'Run', 'negated.above')).toEqual([true]);
    expect(field('Do not run it.\n', 'run', 'described')).toEqual([]);
    expect(field('Detects run it.\n', 'run', 'described')).toEqual([true]);
  });
});

test('places and targets', () => {
  const text = '# A\n\n## B c\n\nGo: [here](https://x.example/y).\n';
  expect(field(text, 'Go', 'heading')).toEqual(['b c']);
  expect(field(text, 'Go', 'section')).toEqual(['a', 'b c']);
  expect(field(text, 'here', 'target.host')).toEqual([]);
  expect(readRegions(text, 'skill', ['link']).map(({ target }) => target)).toEqual(['https://x.example/y']);
});

const asTags = (text: string): string =>
  String.fromCodePoint(...[...text].map((char) => 0xe0000 + (char.codePointAt(0) ?? 0)));
const asSelectors = (text: string): string =>
  String.fromCodePoint(...[...Buffer.from(text)].map((byte) => (byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)));
const asBits = (text: string): string =>
  [...text]
    .map((char) => char.charCodeAt(0).toString(2).padStart(8, '0'))
    .join('')
    .replaceAll('0', '\u200B')
    .replaceAll('1', '\u200C');

describe('invisible characters', () => {
  test.each([
    [`a${asTags('send it')}`, ['tag'], ['send it']],
    [`😀${asSelectors('run')}`, ['variation-selector-run'], ['run']],
    [`a${asBits('abc')}b`, ['zero-width-run'], ['abc']],
    ['a\u202Eb', ['bidi-control'], []],
    ['a\u200Bb', ['zero-width'], []],
    ['a\u3164b', ['blank-letter'], []],
    ['a\u001B[8mb', ['terminal-escape'], []],
    ['👩\u200D💻 ⚠\uFE0F 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', [], []],
    ['می\u200Cخواهم क्\u200Dष', [], []],
    ['\u2067שלום\u2069', [], []],
    ['葛\u{E0100} co\u00ADop', [], []],
    ['plain', [], []],
  ])('%j', (text, kinds, decoded) => {
    expect(readText(text, 'invisible')).toEqual(kinds);
    expect(readText(text, 'decoded')).toEqual(decoded);
  });
});

test('words that mix scripts', () => {
  expect(readText('go to pаypal.example', 'homoglyph')).toEqual(['pаypal']);
  expect(readText('Открой pаypal', 'homoglyph')).toEqual([]);
  expect(readText('Δt and μs of α-helix', 'homoglyph')).toEqual([]);
});
