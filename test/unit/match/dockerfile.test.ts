import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../../src/match/candidate.ts';
import { matchDockerfile } from '../../../src/match/dockerfile.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile.ts';

const text = `ARG BASE=ghcr.io/a/tools:latest
FROM node:22 AS build
ENV TOKEN="a b" LEVEL=1
FROM --platform=linux/arm64 \${BASE} AS run
COPY --from=build --chown=app:app /a /b /target/
ADD https://example.com/x /opt
USER app:group
EXPOSE 22 80
CMD ["node", "server.js"]
FROM build
`;

async function find(...instructions: readonly string[]): Promise<readonly Candidate[]> {
  return findIn(text, ...instructions);
}

async function findIn(source: string, ...instructions: readonly string[]): Promise<readonly Candidate[]> {
  const { dockerfile } = await parseDockerfile(source);
  return [...matchDockerfile({ matcher: 'dockerfile', instructions, where: [], bind: {}, steps: [] }, dockerfile)];
}

const values = (candidate: Candidate | undefined, field: string): unknown =>
  candidate?.get(field).map(({ value }) => value);

describe('the fields of an instruction', () => {
  test.each([
    ['FROM', 0, 'image', ['node:22']],
    ['FROM', 0, 'image.stage', []],
    ['FROM', 0, 'image.argument', []],
    ['FROM', 0, 'platform', []],
    ['FROM', 0, 'stage', ['build']],
    ['FROM', 0, 'in-final-image', [true]],
    ['FROM', 1, 'image', ['ghcr.io/a/tools:latest']],
    ['FROM', 1, 'image.pin', ['moving']],
    ['FROM', 1, 'image.argument', ['BASE']],
    ['FROM', 1, 'platform', ['linux/arm64']],
    ['FROM', 1, 'flag.platform', ['linux/arm64']],
    ['FROM', 1, 'in-final-image', [false]],
    ['FROM', 2, 'image.stage', ['earlier']],
    ['FROM', 2, 'stage', []],
    ['ENV', 0, 'name', ['TOKEN']],
    ['ENV', 0, 'value', ['a b']],
    ['ENV', 1, 'value', ['1']],
    ['ENV', 1, 'word', ['TOKEN="a', 'b"', 'LEVEL=1']],
    ['COPY', 0, 'source', ['/a', '/b']],
    ['COPY', 0, 'target', ['/target/']],
    ['COPY', 0, 'flag.from', ['build']],
    ['COPY', 0, 'flag.chmod', []],
    ['ADD', 0, 'source', ['https://example.com/x']],
    ['USER', 0, 'user', ['app']],
    ['EXPOSE', 0, 'word', ['22', '80']],
    ['EXPOSE', 0, 'word.2', ['80']],
    ['EXPOSE', 0, 'word.3', []],
    ['EXPOSE', 0, 'word.x', []],
    ['EXPOSE', 0, 'user', []],
    ['CMD', 0, 'word', ['node', 'server.js']],
    ['CMD', 0, 'word.2', ['server.js']],
    ['CMD', 0, 'unheard-of', []],
  ])('%s %i: %s', async (keyword, index, field, expected) => {
    expect(values((await find(keyword))[index], field)).toEqual(expected);
  });
});

describe('a candidate', () => {
  test.each([
    ['FROM', 1, 'FROM --platform=linux/arm64 ${BASE} AS run', 'FROM ${BASE}', 'run'],
    ['ENV', 0, 'TOKEN="a b"', 'ENV TOKEN', 'stage-2'],
    ['ARG', 0, 'BASE=ghcr.io/a/tools:latest', 'ARG BASE', undefined],
    ['EXPOSE', 0, 'EXPOSE 22 80', 'EXPOSE 22', 'run'],
  ])('of %s stands at its words', async (keyword, index, shown, anchor, unit) => {
    const found = (await find(keyword))[index];
    expect([text.slice(found?.span.start, found?.span.end), found?.anchor, found?.unit]).toEqual([shown, anchor, unit]);
  });

  test('of several keywords come in the order of the file', async () => {
    expect((await find('USER', 'COPY')).map(({ anchor }) => anchor)).toEqual(['COPY /a', 'USER app:group']);
  });
});

test.each([
  ['the last USER of the final image', 'FROM a AS base\nUSER root\nUSER app:app\nFROM base\nRUN x\n', ['app']],
  ['not that of another stage', 'FROM a AS build\nUSER app\nFROM b\nCOPY --from=build /x /x\n', []],
])('the user an image starts as is %s', async (_name, source, expected) => {
  const [from] = await findIn(source, 'FROM');
  expect(values(from, 'final-user')).toEqual(expected);
});
