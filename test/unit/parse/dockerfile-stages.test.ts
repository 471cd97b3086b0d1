import { describe, expect, test } from '@jest/globals';
import type { DockerfileStage } from '../../../src/model/document.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile.ts';

async function stagesOf(text: string): Promise<readonly DockerfileStage[]> {
  return (await parseDockerfile(text)).dockerfile.stages;
}

const shape = async (text: string): Promise<unknown[]> =>
  (await stagesOf(text)).map(({ name, base, unit, final }) => [name, base, unit, final]);

describe('the image a stage starts from', () => {
  test.each([
    ['as written', 'FROM node:22\n', 'node:22'],
    ['in quotes', 'FROM "node:22"\n', 'node:22'],
    ['from an argument', 'ARG A=node:22\nFROM $A\n', 'node:22'],
    ['from an argument in braces, in the middle', 'ARG V=22\nFROM node:${V}-slim\n', 'node:22-slim'],
    ['from a quoted default', 'ARG A="node:22"\nFROM ${A}\n', 'node:22'],
    ['from the second argument of a line', 'ARG A=1 B=22\nFROM node:$B\n', 'node:22'],
    ['from a default made of another', 'ARG V=22\nARG A=node:${V}\nFROM ${A}\n', 'node:22'],
    ['the last default counts', 'ARG A=a\nARG A=b\nFROM $A\n', 'b'],
    ['a later declaration without value keeps the default', 'ARG A=a\nARG A\nFROM $A\n', 'a'],
    ['`:-` where there is no default', 'FROM ${A:-node:22}\n', 'node:22'],
    ['`:-` with quotes', 'FROM ${A:-"node:22"}\n', 'node:22'],
    ['`-` where there is none', 'FROM ${A-node}\n', 'node'],
    ['`:-` where there is one', 'ARG A=a\nFROM ${A:-b}\n', 'a'],
    ['`:-` where the default is empty', 'ARG A=\nFROM ${A:-b}\n', 'b'],
    ['`:-` inside `:-`', 'FROM ${A:-node:${V:-22}}\n', 'node:22'],
    ['`:+` where there is one', 'ARG A=a\nFROM node${A:+-slim}\n', 'node-slim'],
    ['`:+` where there is none', 'FROM node${A:+-slim}\n', 'node'],
    ['an argument without default stays', 'ARG A\nFROM reg/${A}:1\n', 'reg/${A}:1'],
    ['an argument inside a stage does not count', 'FROM a\nARG B=x\nFROM $B\n', '$B'],
    ['an argument of itself ends', 'ARG A=$A\nFROM $A\n', '$A'],
    ['no image', 'FROM\n', ''],
  ])('%s', async (_, text, reference) => {
    expect((await stagesOf(text)).at(-1)?.reference.text).toBe(reference);
  });

  test('the argument it came from is told', async () => {
    const [stage] = await stagesOf('ARG OTHER=x\nARG A=node\nFROM $A\n');
    expect(stage?.argument?.pairs[0]?.name.text).toBe('A');
    expect((await stagesOf('FROM node\n'))[0]?.argument).toBeUndefined();
  });

  test('defaults that double each other do not grow without end', async () => {
    const doubled = Array.from({ length: 60 }, (_, at) => `ARG A${at + 1}=$A${at}$A${at}\n`).join('');
    const [stage] = await stagesOf(`ARG A0=xxxxxxxxxx\n${doubled}FROM $A60\n`);
    expect(stage?.reference.text).toBe('x'.repeat(1_000));
  });

  test('an endless row of unclosed braces is read once', async () => {
    const [stage] = await stagesOf(`FROM ${'${a-'.repeat(200_000)}\n`);
    expect(stage?.reference.text.startsWith('${a-${a-')).toBe(true);
  });
});

describe('how stages build on each other', () => {
  test.each([
    [
      'a chain ends in one image',
      'FROM a AS one\nFROM one AS two\nFROM two\n',
      [
        ['one', undefined, 'stage-2', true],
        ['two', 0, 'stage-2', true],
        [undefined, 1, 'stage-2', true],
      ],
    ],
    [
      'a stage that is only copied from is another image',
      'FROM a AS build\nFROM b\nCOPY --from=build /x /\n',
      [
        ['build', undefined, 'build', false],
        [undefined, undefined, 'stage-1', true],
      ],
    ],
    [
      'a base of two images belongs to the one built by default',
      'FROM a AS base\nFROM base AS test\nFROM base AS run\n',
      [
        ['base', undefined, 'run', true],
        ['test', 0, 'test', false],
        ['run', 0, 'run', true],
      ],
    ],
    ['a name does not reach back to itself', 'FROM node AS node\n', [['node', undefined, 'node', true]]],
    [
      'of two stages of a name the nearest counts',
      'FROM a AS s\nFROM b AS s\nFROM s\n',
      [
        ['s', undefined, 's', false],
        ['s', undefined, 'stage-2', true],
        [undefined, 1, 'stage-2', true],
      ],
    ],
    [
      'names ignore case',
      'FROM a AS Base\nFROM bASE\n',
      [
        ['base', undefined, 'stage-1', true],
        [undefined, 0, 'stage-1', true],
      ],
    ],
    [
      'a name can come from an argument',
      'ARG S=base\nFROM a AS base\nFROM $S\n',
      [
        ['base', undefined, 'stage-1', true],
        [undefined, 0, 'stage-1', true],
      ],
    ],
    ['no stage', 'RUN x\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await shape(text)).toEqual(expected);
  });

  test('the platform is that of the flag', async () => {
    expect((await stagesOf('FROM --platform=$BUILDPLATFORM a\n'))[0]?.platform).toBe('$BUILDPLATFORM');
  });
});
