import { describe, expect, test } from '@jest/globals';
import { untrusted } from '../../../src/guard/untrusted.ts';
import {
  breakCommands,
  encodeExcerpt,
  encodeJson,
  encodeLink,
  encodePath,
  fillMessage,
  MARKDOWN,
  MARKDOWN_CELL,
  SARIF_TEXT,
  TERMINAL,
} from '../../../src/report/escape.ts';
import { NAUGHTY, say } from './sample.ts';

describe('fillMessage', () => {
  test('fills placeholders through the sink, the sentence around them too', () => {
    expect(fillMessage(say('{a} and *{b}*', { a: 'x|y', b: 'z' }), MARKDOWN_CELL)).toBe('`x\\|y` and \\*`z`\\*');
  });

  test('fills a value only once, whatever it looks like', () => {
    expect(fillMessage(say('{a}', { a: '{b}', b: 'secret' }), TERMINAL)).toBe('{b}');
  });

  test('says so when a value is missing, also for names that every object has', () => {
    expect(fillMessage(say('{image} and {constructor}'), TERMINAL)).toBe('(unknown) and (unknown)');
  });

  test('leaves braces that are no placeholder', () => {
    expect(fillMessage(say('use ${{ env.X }} or {}'), TERMINAL)).toBe('use ${{ env.X }} or {}');
  });
});

describe('the terminal sink', () => {
  test.each([
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['txt\u202eexe', 'txt\\u{202e}exe'],
    ['a\u{e0041}b', 'a\\u{e0041}b'],
    ['\ud800x', '\\u{d800}x'],
    ['😀 漢字', '😀 漢字'],
    ['::error::x', '\\u{3a}:error::x'],
    ['  ::error::x', '  \\u{3a}:error::x'],
    ['a::b', 'a::b'],
    ['x ##[error]y', 'x ##\\u{5b}error]y'],
  ])('writes %j as %j', (text, shown) => {
    expect(TERMINAL.value(untrusted(text))).toBe(shown);
  });

  test('cuts long text without breaking a character', () => {
    const shown = TERMINAL.value(untrusted('😀'.repeat(300)));
    expect(shown).toBe(`${'😀'.repeat(100)}…`);
  });

  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))(
    'keeps %j on one short line that is no command',
    (_, text) => {
      const shown = TERMINAL.value(untrusted(text));
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(shown).not.toMatch(/^\s*::|##\[/);
      expect(shown.length).toBeLessThan(215);
    },
  );
});

describe('the Markdown sinks', () => {
  test.each([
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a\nb', '`a␤b`'],
    [' a', '`  a `'],
    ['', '(empty)'],
    ['  ', '(2 blanks)'],
    ['<b>@me', '`<b>@me`'],
  ])('put %j into the code span %j', (text, shown) => {
    expect(MARKDOWN.value(untrusted(text))).toBe(shown);
  });

  test.each([
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\|b`'],
    ['a\\\\|b', '`a\\\\\\|b`'],
  ])('put %j into a table cell as %j, an odd number of backslashes before each bar', (text, shown) => {
    expect(MARKDOWN_CELL.value(untrusted(text))).toBe(shown);
  });

  test('cut at 200 characters', () => {
    expect(MARKDOWN.value(untrusted('x'.repeat(201)))).toBe(`\`${'x'.repeat(200)}…\``);
  });
});

describe('the SARIF text sink', () => {
  test.each([
    ['[x](1)', '\\[x\\](1)'],
    ['\\[x', '\\\\\\[x'],
    ['C:\\dir', 'C:\\dir'],
    ['{0} {x} ${{ a }}', '{{0}} {x} ${{ a }}'],
    ['`rm`', "'rm'"],
    ['a\nb', 'a\\nb'],
  ])('writes %j as %j', (text, shown) => {
    expect(SARIF_TEXT.value(untrusted(text))).toBe(shown);
  });
});

describe('encodePath', () => {
  test.each([
    ['a b/c#d?e%f', 'a%20b/c%23d%3Fe%25f'],
    ['é/😀', '%C3%A9/%F0%9F%98%80'],
    ["it's(1)!*", 'it%27s%281%29%21%2A'],
    ['a\\b:c', 'a%5Cb%3Ac'],
    ['/abs/./x/../y//z', 'abs/x/y/z'],
    ['\ud800', '%EF%BF%BD'],
    ['a\nb', 'a%0Ab'],
  ])('writes %j as %j', (path, uri) => {
    expect(encodePath(untrusted(path))).toBe(uri);
  });

  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))('gives a plain relative reference for %j', (_, text) => {
    expect(encodePath(untrusted(`x/${text}`))).toMatch(/^([\w\-.~]|%[0-9A-F]{2})+(\/([\w\-.~]|%[0-9A-F]{2})+)*$/);
  });
});

describe('encodeJson', () => {
  test.each(NAUGHTY.map((text) => [text.slice(0, 40), text]))('reads back %j and steers no terminal', (_, text) => {
    const json = encodeJson({ [text]: [text] });
    expect(JSON.parse(json)).toEqual({ [text]: [text] });
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(json).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('encodeLink', () => {
  test('refuses other schemes and encodes what would end the link', () => {
    expect(encodeLink('javascript:alert(1)')).toBeUndefined();
    expect(encodeLink('https://a.example/x y)(<>|"')).toBe('https://a.example/x%20y%29%28%3C%3E%7C%22');
  });
});

describe('encodeExcerpt', () => {
  test('splits a line around the marked columns', () => {
    expect(encodeExcerpt(untrusted('FROM node:latest AS a'), 6, 17)).toEqual(['FROM ', 'node:latest', ' AS a']);
  });

  test('shows tabs as blanks and other controls as escapes', () => {
    expect(encodeExcerpt(untrusted('\tRUN \u001b[2Jx'), 2, 5)).toEqual(['    ', 'RUN', ' \\u{1b}[2Jx']);
  });

  test('keeps the surroundings of the mark in a very long line', () => {
    const [before, marked, after] = encodeExcerpt(untrusted(`${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`), 5001, 5005);
    expect([before.length, marked, after.length]).toEqual([61, 'HERE', 61]);
  });

  test('takes columns outside the line', () => {
    expect(encodeExcerpt(untrusted('ab'), 9, 12)).toEqual(['ab', '', '']);
  });
});

describe('breakCommands', () => {
  test('finds commands at the start of any line, whatever blanks stand before them', () => {
    expect(breakCommands('ok\n \u00a0::error::x\nfine ::y')).toBe('ok\n \u00a0\\u{3a}:error::x\nfine ::y');
  });
});
