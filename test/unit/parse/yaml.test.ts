import { describe, expect, test } from '@jest/globals';
import type { DataNode } from '../../../src/model/document.ts';
import { NODE_CAP, parseData } from '../../../src/parse/data.ts';
import { plain } from './plain.ts';

async function read(text: string): Promise<{ roots: unknown[]; faults: string[] }> {
  const { roots, faults } = await parseData(text, 'yaml');
  return { roots: roots.map(plain), faults: faults.map(({ code }) => code) };
}

describe('what a YAML file means', () => {
  test.each([
    ['several documents', 'a: 1\n---\nb: 2\n', [[['a', 1]], [['b', 2]]]],
    ['a document of comments only', '# nothing\n', []],
    [
      'CRLF line ends',
      'a: x\r\nb:\r\n  - y\r\n',
      [
        [
          ['a', 'x'],
          ['b', ['y']],
        ],
      ],
    ],
    ['a byte order mark', '\uFEFFa: 1\n', [[['a', 1]]]],
    [
      'keys that are no texts',
      '1: a\ntrue: b\nnull: c\n',
      [
        [
          ['1', 'a'],
          ['true', 'b'],
          ['null', 'c'],
        ],
      ],
    ],
    [
      'keys of JavaScript objects',
      '__proto__: 1\nconstructor: 2\n',
      [
        [
          ['__proto__', 1],
          ['constructor', 2],
        ],
      ],
    ],
    ['on, off, yes and no as texts', 'on: no\n', [[['on', 'no']]]],
    ['a value too large for a double', 'a: 123456789012345678901\n', [[['a', 123456789012345680000]]]],
    [
      'an empty value',
      'a:\nb: 1\n',
      [
        [
          ['a', null],
          ['b', 1],
        ],
      ],
    ],
    [
      'a NUL inside a text',
      'a: x\0y\nb: 2\n',
      [
        [
          ['a', 'x\0y'],
          ['b', 2],
        ],
      ],
    ],
    [
      'twice the same key, both kept',
      'a: 1\na: 2\n',
      [
        [
          ['a', 1],
          ['a', 2],
        ],
      ],
    ],
  ])('%s', async (_, text, roots) => {
    expect(await read(text)).toEqual({ roots, faults: [] });
  });

  test('an alias is the node it points to, shared', async () => {
    const { roots } = await parseData('a: &x {k: 1}\nb: *x\n', 'yaml');
    const [root] = roots;
    expect(root?.type === 'map' && root.entries[0]?.value === root.entries[1]?.value).toBe(true);
  });

  test.each([
    [
      'a merge key adds what the map has not',
      'b: &b {k: 1, l: 2}\nm: {<<: *b, k: 3}\n',
      [
        ['k', 3],
        ['l', 2],
      ],
    ],
    [
      'of several sources the first counts',
      'b: &b {k: 1}\nc: &c {k: 2, l: 3}\nm: {<<: [*b, *c]}\n',
      [
        ['k', 1],
        ['l', 3],
      ],
    ],
    ['a merge of no map adds nothing', 'b: &b 7\nm: {<<: *b, k: 1}\n', [['k', 1]]],
  ])('%s', async (_, text, merged) => {
    const { roots } = await read(text);
    expect((roots[0] as [string, unknown][]).at(-1)).toEqual(['m', merged]);
  });
});

describe('a damaged YAML file keeps what can be read, and says what is wrong', () => {
  test.each([
    ['a broken bracket', 'a: 1\nb: [1, 2\nc: 3\n', 'yaml-syntax', ['a', 1]],
    ['a tab as indentation', 'a: 1\nb:\n\tc: 1\nd: 2\n', 'yaml-syntax', ['d', 2]],
    ['an alias without anchor', 'a: *nowhere\nb: 2\n', 'yaml-alias', ['b', 2]],
    ['an alias to the node it stands in', 'a: &a [*a, 1]\nb: 2\n', 'yaml-alias', ['b', 2]],
    ['a quote that is not closed', 'a: 1\nb: "x\n', 'yaml-syntax', ['a', 1]],
    ['a merge conflict', 'a: 1\n<<<<<<< ours\nb: 2\n', 'yaml-syntax', ['a', 1]],
  ])('%s', async (_, text, fault, kept) => {
    const { roots, faults } = await read(text);
    expect(faults).toEqual([fault]);
    expect(roots.flat()).toContainEqual(kept);
  });

  test('what the parser says is a value of the sentence, never part of it', async () => {
    const { faults } = await parseData('a: {evil}: [\n', 'yaml');
    expect(faults[0]?.text).toBe('The YAML has an error ({reason}); what could be read was scanned.');
    expect(faults[0]?.reason).toBeTruthy();
    expect(faults[0]?.span?.start).toBeLessThanOrEqual(13);
  });

  test('a template in place of a value leaves the values beside it', async () => {
    const text = 'image: {{ .Values.image }}:{{ .tag }}\nlabels: {{- include "x" . | nindent 4 }}\nb: 2\n';
    const { roots, faults } = await read(text);
    expect(faults).toEqual([]);
    expect(roots.flat()).toEqual([
      ['image', '${ .Values.image }}:{{ .tag }}'],
      ['labels', '${- include "x" . | nindent 4 }}'],
      ['b', 2],
    ]);
  });

  test('a line that only ends with a template action is no comment', async () => {
    expect(await read('run: echo {{ x }}\n')).toEqual({ roots: [[['run', 'echo {{ x }}']]], faults: [] });
  });

  test('quotes of a template action do not end the text around it', async () => {
    const text = 'image: "{{ required "no image" .Values.image }}:{{ .tag }}"\nb: 2\n';
    expect(await read(text)).toEqual({
      roots: [
        [
          ['image', "{{ required 'no image' .Values.image }}:{{ .tag }}"],
          ['b', 2],
        ],
      ],
      faults: [],
    });
  });

  test('an action with a comment behind it', async () => {
    expect(await read('a:\n  {{- if .x }}  # for the cluster\n  b: 1\n{{- end }} # of x\nc: 2\n')).toEqual({
      roots: [
        [
          ['a', [['b', 1]]],
          ['c', 2],
        ],
      ],
      faults: [],
    });
  });

  test('a template action over several lines is a comment', async () => {
    const text = '{{- /*\nnothing: [\n*/ -}}\na: 1\n{{ define "x" }}\nb: 2\n';
    expect(await read(text)).toEqual({
      roots: [
        [
          ['a', 1],
          ['b', 2],
        ],
      ],
      faults: [],
    });
  });

  test('lines that hold only a template action are comments, and offsets stay', async () => {
    const text = '{{- if .Values.on }}\na: 1\n  {{- end }}\nrun: |\n  {{ include "x" . }}\n  echo b\n';
    const { roots, faults } = await parseData(text, 'yaml');
    expect(faults).toEqual([]);
    const [root] = roots;
    expect(root && plain(root)).toEqual([
      ['a', 1],
      ['run', '#{ include "x" . }}\necho b\n'],
    ]);
    expect(root?.type === 'map' && root.entries[0]?.keySpan.start).toBe(text.indexOf('a: 1'));
  });
});

describe('a YAML file made to break the parser', () => {
  test.each(['- ', '? ', '[', '{', '{a: ', '- [{', 'a: &a ['])(
    '20,000 times %j is cut off where it is too deep',
    async (piece) => {
      const { roots, faults } = await read(`first: 1\nsecond: [2]\n---\n${piece.repeat(20_000)}`);
      expect(faults[0]).toBe('too-deep');
      expect(roots[0]).toEqual([
        ['first', 1],
        ['second', [2]],
      ]);
      expect(roots).toHaveLength(2);
    },
  );

  test('100,000 brackets behind other values leave those', async () => {
    const { roots, faults } = await read(`a: 1\nb: ${'['.repeat(100_000)}`);
    expect(faults).toContain('too-deep');
    expect((roots[0] as unknown[])[0]).toEqual(['a', 1]);
  });

  test('brackets inside texts are no depth', async () => {
    const text = `run: |\n${'  echo "\\033[31m"\n'.repeat(150)}c: "${'['.repeat(150)}" # ${'['.repeat(150)}\n`;
    expect((await read(text)).faults).toEqual([]);
  });

  test('a hundred levels are read', async () => {
    expect((await read(`${'['.repeat(100)}1${']'.repeat(100)}`)).faults).toEqual([]);
  });

  test('nested aliases share their nodes, so ten levels of ten cost a hundred', async () => {
    const levels = Array.from({ length: 10 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(10)}]`);
    const { roots, faults } = await parseData(`l0: &l0 x\n${levels.join('\n')}\n`, 'yaml');
    expect(faults).toEqual([]);
    const nodes = new Set<DataNode>();
    const pending = [...roots];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (nodes.has(node)) continue;
      nodes.add(node);
      pending.push(
        ...(node.type === 'map' ? node.entries.map(({ value }) => value) : node.type === 'list' ? node.items : []),
      );
    }
    expect(nodes.size).toBe(12);
  });

  test('maps that merge a large map over and over end at the cap', async () => {
    const base = Array.from({ length: 1_000 }, (_, at) => `k${at}: 0`).join(', ');
    const { roots, faults } = await parseData(`b: &b {${base}}\n${'x: {<<: *b}\n'.repeat(1_000)}`, 'yaml');
    expect(faults.map(({ code }) => code)).toEqual(['too-many-nodes']);
    const [root] = roots;
    const entries = root?.type === 'map' ? root.entries : [];
    const total = entries.reduce((sum, { value }) => sum + (value.type === 'map' ? value.entries.length : 0), 0);
    expect(total).toBeLessThanOrEqual(NODE_CAP);
    expect(total).toBeGreaterThan(NODE_CAP / 2);
  });
});
