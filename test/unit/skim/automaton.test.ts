import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { buildAutomaton, hasBit } from '../../../src/skim/automaton.ts';

function find(literals: readonly string[], bytes: Uint8Array): string[] {
  const found = buildAutomaton(literals).scan(bytes);
  return literals.filter((_, index) => hasBit(found, index));
}

describe('the automaton', () => {
  test.each([
    [['he', 'she', 'his', 'hers'], 'ushers', ['he', 'she', 'hers']],
    [['FROM'], 'from node', ['FROM']],
    [['from'], 'FROM node', ['from']],
    [['a', 'ab', 'abc', 'bc', 'c'], 'xabcx', ['a', 'ab', 'abc', 'bc', 'c']],
    [['abcd', 'bc'], 'abce', ['bc']],
    [['latest'], 'lalatest', ['latest']],
    [['ü'], 'für', ['ü']],
    [['Ü'], 'für', []],
    [['[', '{'], '{', ['{']],
    [['x'], '', []],
    [[], 'anything', []],
    [['same', 'same'], 'same', ['same', 'same']],
  ])('finds of %j in %j exactly %j', (literals, text, expected) => {
    expect(find(literals, Buffer.from(text))).toEqual(expected);
  });

  test('reports each of many literals under its own number', () => {
    const literals = Array.from({ length: 300 }, (_, index) => `literal-${index}-end`);
    expect(find(literals, Buffer.from('x literal-0-end literal-299-END literal-31-end, literal-32-end y'))).toEqual([
      'literal-0-end',
      'literal-31-end',
      'literal-32-end',
      'literal-299-end',
    ]);
  });

  test('takes any byte, in a literal and in a file', () => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(find(['\u0000\u0001', 'yz{', '~\u007f'], everyByte)).toEqual(['\u0000\u0001', 'yz{', '~\u007f']);
  });

  test('can be used again: nothing is left of the file before', () => {
    const automaton = buildAutomaton(['one', 'two']);
    expect([...automaton.scan(Buffer.from('one'))]).toEqual([1]);
    expect([...automaton.scan(Buffer.from('two'))]).toEqual([2]);
    expect([...automaton.scan(Buffer.from('on'))]).toEqual([0]);
  });

  test('finds what a naive search finds', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'A', '-', 'ü', '🦀'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 20 }), (literals, pieces) => {
        const text = pieces.join('');
        const expected = literals.filter((literal) => foldAscii(text).includes(foldAscii(literal)));
        expect(find(literals, Buffer.from(text))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

function foldAscii(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
