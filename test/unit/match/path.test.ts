import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../../src/match/candidate.ts';
import { matchPath } from '../../../src/match/path.ts';
import { parseData } from '../../../src/parse/data.ts';

async function find(text: string, ...paths: readonly string[]): Promise<readonly Candidate[]> {
  const { roots } = await parseData(text, 'yaml');
  return [...matchPath({ matcher: 'path', paths, where: [], bind: {}, steps: [] }, roots)];
}

const compose = `
top: {k: v}
services:
  web:
    image: reg.example:5000/node:22
    ports: [80]
    empty: {}
    list:
      - name: one
        port: 1
`;

describe('the fields of a node', () => {
  test.each([
    ['$value', ['reg.example:5000/node:22']],
    ['$key', ['image']],
    ['$index', []],
    ['$image.tag', ['22']],
    ['$image.registry', ['reg.example:5000']],
    ['^.$key', ['web']],
    ['^.ports', [1]],
    ['^.ports[0]', [80]],
    ['^.ports[0].$index', [0]],
    ['^.empty', ['']],
    ['^.list[*].name', ['one']],
    ['/top.k', ['v']],
    ['/top.$key', ['top']],
    ['/nowhere', []],
    ['nowhere', []],
    ['^.image.$image.name', ['reg.example:5000/node']],
  ])('%s', async (field, expected) => {
    const [image] = await find(compose, 'services.*.image');
    expect(image?.get(field).map(({ value }) => value)).toEqual(expected);
  });

  test('a number is no image', async () => {
    const [image] = await find('image: 22', 'image');
    expect(image?.get('$image')).toEqual([]);
  });
});

describe('where a node stands', () => {
  test.each([
    ['services.*.image', 'image: reg.example:5000/node:22', 'services.web.image', 'web'],
    ['services.web', 'web', 'services.web', 'web'],
    ['services.*.list[*]', 'name: one', 'services.web.list[0]', 'web'],
    ['top.k', 'k: v', 'top.k', undefined],
    ['services', 'services', 'services', undefined],
  ])('%s', async (path, shown, anchor, unit) => {
    const [found] = await find(compose, path);
    expect([compose.slice(found?.span.start, found?.span.end), found?.anchor, found?.unit]).toEqual([
      shown,
      anchor,
      unit,
    ]);
  });

  test('an alias is shown at its key, not at the anchor far away', async () => {
    const text = 'x: &i node\nservices:\n  a:\n    image: *i\n';
    const [found] = await find(text, 'services.*.image');
    expect(text.slice(found?.span.start, found?.span.end)).toBe('image');
  });

  test('every document and every path gives its own', async () => {
    const found = await find('a: 1\nb: 2\n---\na: 3\n', 'a', 'b');
    expect(found.map((one) => one.get('$value')[0]?.value)).toEqual([1, 2, 3]);
  });
});

const pod = (name: string): string => `kind: Pod, apiVersion: v1, metadata: {name: ${name}}, spec: {hostPID: true}`;

describe('the unit of a Kubernetes object', () => {
  test.each([
    ['a document', `{${pod('a')}}`, ['Pod/a']],
    ['each document of a file', `{${pod('a')}}\n---\n{${pod('b')}}`, ['Pod/a', 'Pod/b']],
    ['each item of a list', `{kind: List, apiVersion: v1, items: [{${pod('a')}}, {${pod('b')}}]}`, ['Pod/a', 'Pod/b']],
    ['a name that a template gives', `kind: Pod\napiVersion: v1\nspec: {hostPID: true}`, ['Pod/']],
    ['no object', `kind: Pod\nspec: {hostPID: true}`, [undefined]],
  ])('%s', async (_name, text, units) => {
    expect((await find(text, '**.hostPID')).map(({ unit }) => unit)).toEqual(units);
  });
});
