import { describe, expect, test } from '@jest/globals';
import type { DockerfileInstruction } from '../../../src/model/document.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile.ts';

async function read(text: string): Promise<readonly DockerfileInstruction[]> {
  const { dockerfile, faults } = await parseDockerfile(text);
  expect(faults).toEqual([]);
  return dockerfile.instructions;
}

const words = (instruction: DockerfileInstruction | undefined): readonly string[] =>
  instruction?.words.map(({ text }) => text) ?? [];
const pairs = (instruction: DockerfileInstruction | undefined): unknown[] =>
  instruction?.pairs.map(({ name, value }) => [name.text, value?.text]) ?? [];

const shellOf = async (text: string): Promise<string | undefined> => (await read(text)).at(-1)?.shell?.text;

describe('instructions', () => {
  test.each([
    ['lower case', 'from node\nrun make\n', ['FROM', 'RUN']],
    ['a byte order mark', '\uFEFFFROM node\n', ['FROM']],
    ['CRLF line ends', 'FROM node\r\nRUN make\r\n', ['FROM', 'RUN']],
    ['no FROM at all', 'RUN make\n', ['RUN']],
    [
      'indentation before FROM, where the library would recurse',
      '  ARG A=$A\n  ENV B=$B\n  FROM $A\n',
      ['ARG', 'ENV', 'FROM'],
    ],
    ['comments and blank lines', '# a\n\nFROM node\n# RUN no\n', ['FROM']],
    ['an unknown instruction', 'FROM node\nFRUM x\nRUN make\n', ['FROM', 'FRUM', 'RUN']],
    ['instructions without words', 'FROM\nRUN\nCMD\nENV\nCOPY\n', ['FROM', 'RUN', 'CMD', 'ENV', 'COPY']],
    ['nothing', '', []],
  ])('%s', async (_, text, keywords) => {
    expect((await read(text)).map(({ keyword }) => keyword)).toEqual(keywords);
  });

  test('each knows its stage, -1 before the first', async () => {
    const stages = (await read('ARG A\nFROM a\nRUN x\nFROM b\nRUN y\n')).map(({ stage }) => stage);
    expect(stages).toEqual([-1, 0, 0, 1, 1]);
  });

  test('places lead to the words in the file', async () => {
    const text = 'FROM  --platform=linux/amd64   node:22 AS base\n';
    const [from] = await read(text);
    const at = (span: { start: number; end: number } | undefined): string => text.slice(span?.start, span?.end);
    expect(from?.words.map(({ span }) => at(span))).toEqual(['node:22', 'AS', 'base']);
    expect(from?.flags.map(({ name, value, span }) => [name, value, at(span)])).toEqual([
      ['platform', 'linux/amd64', '--platform=linux/amd64'],
    ]);
    expect(at(from?.keywordSpan)).toBe('FROM');
  });

  test('ONBUILD keeps its instruction as words', async () => {
    expect(words((await read('FROM a\nONBUILD RUN make\n'))[1])).toEqual(['RUN', 'make']);
  });

  test.each([
    [
      'ENV A=1 B="x y"',
      [
        ['A', '1'],
        ['B', 'x y'],
      ],
    ],
    ['ENV A some words', [['A', 'some words']]],
    ['LABEL a=b', [['a', 'b']]],
    ['ARG A', [['A', undefined]]],
    ['ARG A=', [['A', '']]],
    [
      'ARG A=1 B="2 3" C',
      [
        ['A', '1'],
        ['B', '2 3'],
        ['C', undefined],
      ],
    ],
  ])('%s', async (line, expected) => {
    expect(pairs((await read(`FROM a\n${line}\n`))[1])).toEqual(expected);
  });

  test('the places of several arguments of one ARG', async () => {
    const text = 'ARG A=1 LONG=value\n';
    const [arg] = await read(text);
    const places = arg?.pairs.map(({ name, value }) =>
      [name.span, value?.span].map((span) => text.slice(span?.start, span?.end)),
    );
    expect(places).toEqual([
      ['A', '1'],
      ['LONG', 'value'],
    ]);
  });

  test('the exec form gives its words, without quotes and with their places', async () => {
    const text = 'FROM a\nCMD ["node", "a \\"b\\""]\n';
    const [, command] = await read(text);
    expect(command?.exec?.map((word) => word.text)).toEqual(['node', 'a "b"']);
    expect(text.slice(command?.exec?.[0]?.span.start, command?.exec?.[0]?.span.end)).toBe('node');
    expect(command?.shell).toBeUndefined();
  });
});

describe('shell text', () => {
  test.each([
    ['continued lines are joined', 'FROM a\nRUN one \\\n  two\n', 'one   two'],
    ['comments and blank lines between them are dropped', 'FROM a\nRUN one \\\n# no\n\n  # no\n  two\n', 'one   two'],
    ['CRLF', 'FROM a\r\nRUN one \\\r\n  two\r\n', 'one   two'],
    ['blanks after the backslash', 'FROM a\nRUN one \\  \n  two\n', 'one   two'],
    ['another escape character', '# escape=`\nFROM a\nRUN one `\n  C:\\dir\\\n', 'one   C:\\dir\\'],
    ['flags are no part of it', 'FROM a\nRUN --mount=type=ssh --network=none make\n', 'make'],
    ['a heredoc is the script', 'FROM a\nRUN <<EOF\none\ntwo\nEOF\n', 'one\ntwo'],
    ['a heredoc for another shell too', 'FROM a\nRUN <<EOF bash -e\none\nEOF\n', 'one'],
    [
      'a command with a heredoc stands with it',
      'FROM a\nRUN python3 <<EOF\nprint(1)\nEOF\n',
      'python3 <<EOF\nprint(1)\nEOF',
    ],
    ['an entry point', 'FROM a\nENTRYPOINT exec node\n', 'exec node'],
    ['nothing', 'FROM a\nRUN\n', undefined],
  ])('%s', async (_, text, expected) => {
    expect(await shellOf(text)).toBe(expected);
  });

  test('every character leads back to its own in the file', async () => {
    const text = '# escape=`\r\nFROM a\r\nRUN one `\r\n# no\r\n   two && `\r\n\tthree\r\n';
    const shell = (await read(text)).at(-1)?.shell;
    expect(shell?.text).toBe('one    two && \tthree');
    const covered = shell?.map.flatMap(({ at, file, length }) =>
      Array.from({ length }, (_, step) => [shell.text[at + step], text[file + step]]),
    );
    expect(covered).toHaveLength(shell?.text.length ?? 0);
    for (const [have, want] of covered ?? []) expect(have).toBe(want);
  });

  test('the words of a heredoc are not words of its instruction', async () => {
    const instructions = await read('FROM a\nCOPY <<ONE <<TWO /target/\nfirst\nONE\nsecond\nTWO\nRUN <<EOF\nx\nEOF\n');
    expect(words(instructions[1])).toEqual(['<<ONE', '<<TWO', '/target/']);
    expect(words(instructions[2])).toEqual(['<<EOF']);
  });
});
