import { describe, expect, test } from '@jest/globals';
import { matchPath } from '../../../src/match/path.ts';
import { parseFile } from '../../../src/parse/parse-file.ts';

async function valuesOf(text: string, path: string, field: string): Promise<readonly unknown[]> {
  const { roots } = await parseFile(text, 'other-yaml', undefined);
  const match = { matcher: 'path', paths: [path], where: [], bind: {}, steps: [] } as const;
  return [...matchPath(match, roots)].flatMap((candidate) => candidate.get(field).map(({ value }) => value));
}

describe('fields that read a value', () => {
  test('take the host of an address and nothing else', async () => {
    const text =
      'a: https://user@api.example.com:8443/v1\nb: api.example.com\nc: http://[::1]:1/\nd: 5\ne: NAME=http://c.test/\n';
    expect(await valuesOf(text, '*', '$url.host')).toEqual(['api.example.com', '::1', 'c.test']);
  });

  test('take the words of a text, each with its own place', async () => {
    const text = 'command: >\n  serve --model a\n  --flag\nlist: [a b]\nnumber: 5\n';
    const { roots } = await parseFile(text, 'other-yaml', undefined);
    const match = { matcher: 'path', paths: ['*'], where: [], bind: {}, steps: [] } as const;
    const words = [...matchPath(match, roots)].flatMap((candidate) => candidate.get('$word'));
    expect(words.map(({ value }) => value)).toEqual(['serve', '--model', 'a', '--flag']);
    expect(words.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['serve', '--model', 'a', '--flag']);
  });

  test('take the expressions of a text, each with its own place', async () => {
    const text = "block: |\n  one ${{ a.b }} a.c\n\n  ${{ f('{0}', d) }}\nplain: ${{e}}\nopen: ${{ x\nnumber: 5\n";
    const { roots } = await parseFile(text, 'other-yaml', undefined);
    const match = { matcher: 'path', paths: ['*'], where: [], bind: {}, steps: [] } as const;
    const found = [...matchPath(match, roots)].flatMap((candidate) => candidate.get('$expression'));
    expect(found.map(({ value }) => value)).toEqual(['a.b', "f('{0}', d)", 'e']);
    expect(found.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([
      '${{ a.b }}',
      "${{ f('{0}', d) }}",
      '${{e}}',
    ]);
  });

  test('give a requirement as one text, from a map and from a list', async () => {
    expect(await valuesOf('needs:\n  a: ^1.2.0\n  b: 7\n  c: {x: 1}\n', 'needs.*', '$dependency')).toEqual([
      'a ^1.2.0',
    ]);
    expect(await valuesOf('needs:\n  - a==1.2.0\n  - [b]\n', 'needs[*]', '$dependency')).toEqual(['a==1.2.0']);
  });

  test('tell where a port is published, in both forms of compose', async () => {
    const text =
      'ports:\n  - 8000:8000\n  - 127.0.0.1:1:1\n  - 9000\n  - {target: 1, published: 2, host_ip: 127.0.0.1}\n  - {target: 1, published: 2}\n';
    expect(await valuesOf(text, 'ports[*]', '$port.scope')).toEqual([
      'published',
      'loopback',
      'published',
      'loopback',
      'published',
    ]);
  });
});
