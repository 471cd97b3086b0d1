import { describe, expect, test } from '@jest/globals';
import { TEXT_REGIONS, type TextRegion } from '../../../src/model/document.ts';
import { readRegions } from '../../../src/parse/regions.ts';

const MARKDOWN = TEXT_REGIONS.filter((name) => name !== 'line');

function read(text: string, names: readonly string[] = MARKDOWN): readonly TextRegion[] {
  return readRegions(text, 'skill', names);
}

/** `name: text` of each region. */
function show(text: string, names?: readonly string[]): readonly string[] {
  return read(text, names).map((region) => `${region.name}: ${region.text}`);
}

describe('front matter', () => {
  test('only its description is read', () => {
    expect(show('---\nname: x\ndescription: "Writes notes."\n---\nText.\n')).toEqual([
      'description: Writes notes.',
      'sentence: Text.',
    ]);
  });

  test('a description over several lines is one text', () => {
    expect(show('---\ndescription: >-\n  Writes\n  notes.\nname: x\n---\n')).toEqual(['description: Writes notes.']);
  });

  test('a rule at the start is none', () => {
    expect(show('---\nText.\n')).toEqual(['sentence: Text.']);
  });
});

describe('blocks', () => {
  test('headings of both kinds make the section', () => {
    const regions = read('# One\n\nTwo\n---\n\nText.\n\n### Three #\n\nMore.\n');
    expect(regions.map(({ name, section }) => [name, section])).toEqual([
      ['heading', []],
      ['heading', ['One']],
      ['sentence', ['One', 'Two']],
      ['heading', ['One', 'Two']],
      ['sentence', ['One', 'Two', 'Three']],
    ]);
  });

  test('a wrapped paragraph is read as sentences', () => {
    expect(show('First one goes\non here, e.g. so. Second `a. B` one!\n')).toEqual([
      'sentence: First one goes on here, e.g. so.',
      'sentence: Second `a. B` one!',
    ]);
  });

  test('what is quoted is not split', () => {
    expect(show('It says "Stop. Now." Then it goes on.\n')).toEqual([
      'sentence: It says "Stop. Now."',
      'sentence: Then it goes on.',
    ]);
  });

  test('a list knows the sentence before it and the item around it', () => {
    const regions = read('Never do:\n\n- Run it\n  - at night\n- [ ] Stop\n\nLater.\n');
    expect(regions.map(({ text, context }) => [text, context])).toEqual([
      ['Never do:', []],
      ['Run it', ['Never do:']],
      ['at night', ['Never do:', 'Run it']],
      ['Stop', ['Never do:']],
      ['Later.', []],
    ]);
  });

  test('code has its language, its lead and the last comment in it', () => {
    const regions = read('Run:\n\n```Bash title=x\n# wrong\nrm -rf /\n```\n\n    indented\n');
    expect(regions.map(({ name, text, language, context }) => [name, text, language, context])).toEqual([
      ['sentence', 'Run:', undefined, []],
      ['code', '# wrong', 'bash', ['Run:', 'wrong']],
      ['code', 'rm -rf /', 'bash', ['Run:', 'wrong']],
      ['code', '    indented', undefined, ['Run:']],
    ]);
  });

  test('a fence closes with its own mark only', () => {
    expect(show('````\n```\na\n```\n````\nText.\n')).toEqual(['code: ```', 'code: a', 'code: ```', 'sentence: Text.']);
  });

  test('cells know the head of their column and row', () => {
    const regions = read('| Use | Bad |\n| --- | --- |\n| tests | `a|b` |\n');
    expect(regions.map(({ text, context }) => [text, context])).toEqual([
      ['Use', []],
      ['Bad', []],
      ['tests', ['Use']],
      ['`a|b`', ['Bad', 'tests']],
    ]);
  });

  test('quotes are marked', () => {
    expect(read('> Said\n> by others.\n\nMine.\n').map(({ text, quoted }) => [text, quoted])).toEqual([
      ['Said by others.', true],
      ['Mine.', false],
    ]);
  });
});

describe('what a page does not show', () => {
  test('comments of both kinds', () => {
    expect(show('A <!-- one\n\n# two --> b.\n\n[//]: # (three)\n', ['comment', 'sentence', 'heading'])).toEqual([
      'sentence: A',
      'comment: one # two',
      'sentence: b.',
      'comment: three',
    ]);
  });

  test.each([
    '<div style="display: none">x y</div>',
    '<span hidden>x y</span>',
    '<p style="font-size:0">x y</p>',
    '<font color="white">x y</font>',
  ])('%s', (text) => {
    expect(show(`${text}\n`, ['hidden'])).toEqual(['hidden: x y']);
  });

  test.each([
    '<details><summary>x</summary>y</details>',
    '`<div hidden>x y</div>`',
    '```\n<div hidden>x y</div>\n```',
    '<span style="color:white;background:#000">x y</span>',
    '<div data-hidden-by="a">x y</div>',
  ])('not %s', (text) => {
    expect(show(`${text}\n`, ['hidden'])).toEqual([]);
  });
});

test('links have a target, and markup is off', () => {
  const text = 'See **the [guide](https://a.example/x)**, <https://b.example> and https://c.example/y. ![i](p.png)\n';
  expect(read(text, ['link']).map(({ target }) => target)).toEqual([
    'https://a.example/x',
    'https://b.example',
    'https://c.example/y',
    'p.png',
  ]);
  expect(show(text, ['sentence'])).toEqual(['sentence: See the guide, https://b.example and https://c.example/y. i']);
});

test('tags that are not of HTML are text', () => {
  expect(show('<IMPORTANT>Read <b>this</b></IMPORTANT>\n')).toEqual(['sentence: <IMPORTANT>Read this</IMPORTANT>']);
});

test('other files have lines only', () => {
  expect(readRegions('a\r\n\nb', 'other-json', ['line', 'sentence']).map(({ text, span }) => [text, span])).toEqual([
    ['a', { start: 0, end: 1 }],
    ['b', { start: 4, end: 5 }],
  ]);
});
