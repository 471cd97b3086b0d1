import { describe, expect, test } from '@jest/globals';
import { queryPath, rootTrail, type Trail } from '../../../src/match/path-query.ts';
import { parseData } from '../../../src/parse/data.ts';

const text = `
services:
  web: {image: a, ports: [80, 443]}
  db: {image: b}
  x-cache: {image: c}
'dotted.key': {in|side: d, '*': e}
deep: {l: {image: f, list: [{image: g}]}}
`;

async function rootOf(source: string): Promise<Trail> {
  const [root] = (await parseData(source, 'yaml')).roots;
  if (!root) throw new Error('no document');
  return rootTrail(root);
}

async function query(path: string, source = text): Promise<unknown[]> {
  return queryPath(await rootOf(source), path).map(({ node, key, index }) =>
    node.type === 'scalar' ? node.value : `${node.type} ${key ?? index}`,
  );
}

describe('a path', () => {
  test.each([
    ['services.web.image', ['a']],
    ['services.*.image', ['a', 'b', 'c']],
    ['services.web|db.image', ['a', 'b']],
    ['services.x-*.image', ['c']],
    ['services.web.ports[*]', [80, 443]],
    ['services.web.ports[1]', [443]],
    ['services.web.ports[2]', []],
    ['services.web.ports', ['list ports']],
    ['services.web.image.^', ['map web']],
    ['services.web.image.^.^.db.image', ['b']],
    ['^', []],
    ["'dotted.key'.'in|side'", ['d']],
    ["'dotted.key'.'*'", ['e']],
    ["'dotted.key'.*", ['d', 'e']],
    ['**.image', ['a', 'b', 'c', 'f', 'g']],
    ['deep.**.image', ['f', 'g']],
    ['deep.l.list[*].image', ['g']],
    ['services[*]', []],
    ['services.web.ports.image', []],
    ['nothing.at.all', []],
    ['__proto__', []],
    ['constructor.name', []],
  ])('%s', async (path, expected) => {
    expect(await query(path)).toEqual(expected);
  });

  test('the parent is the one the node was reached from', async () => {
    const shared = 'a: {own: 1, same: &x {image: i}}\nb: {own: 2, same: *x}\n';
    expect(await query('*.same.image.^.^.own', shared)).toEqual([1, 2]);
  });

  test('any depth visits a shared node once', async () => {
    const levels = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`).join('\n');
    expect(await query('**.image', `l0: &l0 {image: x}\n${levels}\n`)).toEqual(['x']);
  });
});

describe('a large document', () => {
  test('any depth reaches the last of 150,000 items', async () => {
    const [root] = (await parseData(`[${'1,'.repeat(150_000)} {"image": "last"}]`, 'json')).roots;
    expect(
      root && queryPath(rootTrail(root), '**.image').map(({ node }) => node.type === 'scalar' && node.value),
    ).toEqual(['last']);
  });

  test('shared maps in a large number are refused in a sentence, not passed over', async () => {
    const entries = Array.from({ length: 2_000 }, (_, at) => `k${at}: 0`).join(', ');
    const source = `base: &b {${entries}}\nservices:\n${Array.from({ length: 2_000 }, (_, at) => `  s${at}: *b\n`).join('')}`;
    await expect(query('services.*.image', source)).rejects.toThrow(
      'the query services.*.image leads to over 1000000 places',
    );
  });
});
