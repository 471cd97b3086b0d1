import { describe, expect, test } from '@jest/globals';
import { matchSetting } from '../../../src/match/setting.ts';
import type { InlineCode, ShellCommand } from '../../../src/model/script.ts';

function find(text: string, language: InlineCode['language'], ...keys: readonly string[]): [string, unknown][] {
  const code: InlineCode = { language, text, map: [], command: {} as ShellCommand };
  const match = { matcher: 'setting', keys, where: [], bind: {}, steps: [] } as const;
  return [...matchSetting(match, [code], (_, span) => span)].map((candidate) => [
    text.slice(candidate.span.start, candidate.span.end),
    candidate.get('value')[0]?.value,
  ]);
}

describe('a setting in Python', () => {
  test.each([
    ["{'auth': True}", [["auth': True", true]]],
    ['connect(auth=False)', [['auth=False', false]]],
    ["config['auth'] = None", [["auth'] = None", null]]],
    ['auth = "none"', [['auth = "none"', 'none']]],
    ['auth = """many\nlines"""', [['auth = """many\nlines"""', 'many\nlines']]],
    ['auth = 1_000', [['auth = 1_000', 1000]]],
    ['auth = 12ab', [['auth = 12ab', undefined]]],
    ['auth = compute()', [['auth = compute', undefined]]],
    ['AUTH = 0', [['AUTH = 0', 0]]],
    ['x = 7 // 2; auth = 1', [['auth = 1', 1]]],
    ['if auth == True: pass', []],
    ['if auth != 1: pass', []],
    ['print(auth)', []],
    ['# auth = True', []],
    ['"auth = True"', []],
    ['"""\nauth: True\n"""', []],
    ["'''\nauth: True\n'''", []],
    ['log("set auth: True")', []],
    ['authority = True', []],
  ])('%j', (text, expected) => {
    expect(find(text, 'python', 'auth').map(([shown, value]) => [shown.replace(/^["']/, ''), value])).toEqual(expected);
  });
});

describe('a setting in JavaScript', () => {
  test.each([
    ['{ auth: false }', [['auth: false', false]]],
    ['config["auth"] = null', [['auth"] = null', null]]],
    ['x = `auth: true`', []],
    ['// auth: true', []],
    ['/* auth: true\n auth: true */ auth: 1', [['auth: 1', 1]]],
    ['auth === true', []],
    ['auth => true', []],
    ['const url = "http://x"; auth: 1', [['auth: 1', 1]]],
  ])('%j', (text, expected) => {
    expect(find(text, 'javascript', 'auth').map(([shown, value]) => [shown.replace(/^["']/, ''), value])).toEqual(
      expected,
    );
  });
});

describe('a setting in JSON that a heredoc writes', () => {
  test('is one with and without comments', () => {
    expect(
      find('{"a": {"auth": false}, // auth: true\n "auth": "none"}', 'json', 'auth').map(([, value]) => value),
    ).toEqual([false, 'none']);
  });
});

describe('text made to hold the scan up', () => {
  test('a string that is not closed ends with its line, and the rest is read', () => {
    expect(find('x = "open\nauth = 1', 'python', 'auth')).toEqual([['auth = 1', 1]]);
  });

  test.each(['"', "'", '"""', "'''", '`', '/*', '\\"', '"\\'])('half a million times %j is read once', (piece) => {
    const text = `auth = 1\n${piece.repeat(500_000)}`;
    expect(find(text, 'python', 'auth')[0]).toEqual(['auth = 1', 1]);
    expect(find(text, 'javascript', 'auth')[0]).toEqual(['auth = 1', 1]);
  });
});

test('a key may be a wildcard, and several may be asked for', () => {
  expect(find('dangerouslyDisableAuth = 1; other = 2; x = 3', 'javascript', 'dangerously*', 'other')).toHaveLength(2);
});

function itemsOf(text: string): readonly unknown[] {
  const code: InlineCode = { language: 'json', text, map: [], command: {} as ShellCommand };
  const match = { matcher: 'setting', keys: ['hosts'], where: [], bind: {}, steps: [] } as const;
  return [...matchSetting(match, [code], (_, span) => span)].flatMap((candidate) =>
    candidate.get('item').map(({ value }) => value),
  );
}

describe('the items of a setting that is a list', () => {
  test.each([
    ['{"hosts": ["*", "b"], "x": ["c"]}', ['*', 'b']],
    ['{"hosts": [1, true, null]}', [1, true, null]],
    ['hosts = [name, "b"]', ['b']],
    ['{"hosts": ["a", ["b"]]}', ['a']],
    ['{"hosts": ["a"', ['a']],
    ['{"hosts": []}', []],
    ['{"hosts": "a"}', []],
    ['{"hosts": "[", "x": "a"}', []],
  ])('%j', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
  });
});
