import { describe, expect, test } from '@jest/globals';
import { NODE_CAP, parseData } from '../../../src/parse/data.ts';
import { plain } from './plain.ts';

async function read(text: string): Promise<{ roots: unknown[]; faults: string[] }> {
  const { roots, faults } = await parseData(text, 'json');
  return { roots: roots.map(plain), faults: faults.map(({ code }) => code) };
}

describe('what a JSON file means', () => {
  test.each([
    [
      'comments and trailing commas',
      '{"a": 1, // x\n /* y */ "b": [2,],}',
      [
        [
          ['a', 1],
          ['b', [2]],
        ],
      ],
    ],
    ['a byte order mark', '\uFEFF{"a": 1}', [[['a', 1]]]],
    [
      'keys of JavaScript objects',
      '{"__proto__": {"a": 1}, "constructor": 2}',
      [
        [
          ['__proto__', [['a', 1]]],
          ['constructor', 2],
        ],
      ],
    ],
    [
      'twice the same key, both kept',
      '{"a": 1, "a": 2}',
      [
        [
          ['a', 1],
          ['a', 2],
        ],
      ],
    ],
    ['null', '{"a": null}', [[['a', null]]]],
    ['nothing at all', '', []],
    ['brackets in a text', `{"a": "${'['.repeat(200)}"}`, [[['a', '['.repeat(200)]]]],
  ])('%s', async (_, text, roots) => {
    expect(await read(text)).toEqual({ roots, faults: [] });
  });
});

describe('a damaged JSON file keeps what can be read, and says what is wrong', () => {
  test.each([
    ['a bracket that is not closed', '{"a": 1, "b": [1, 2', ['a', 1]],
    ['a comma too few', '{"a": 1 "b": 2}', ['b', 2]],
    ['a text that is not closed', '{"a": 1, "b": "x\n}', ['a', 1]],
    ['a NUL between values', '{"a": 1, \0 "b": 2}', ['b', 2]],
  ])('%s', async (_, text, kept) => {
    const { roots, faults } = await read(text);
    expect(faults).toEqual(['json-syntax']);
    expect(roots.flat()).toContainEqual(kept);
  });

  test.each(['[', '{"a":'])('100,000 times %j are cut off, what stands before is read', async (piece) => {
    const { roots, faults } = await read(`{"a": 1, "b": ${piece.repeat(100_000)}`);
    expect(faults).toEqual(['too-deep']);
    expect((roots[0] as unknown[])[0]).toEqual(['a', 1]);
  });

  test('a list beyond the cap is told', async () => {
    const { faults } = await read(`[${'1,'.repeat(NODE_CAP)}1]`);
    expect(faults).toEqual(['too-many-nodes']);
  });
});
