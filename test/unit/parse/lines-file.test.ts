import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/model/file.ts';
import { parseData } from '../../../src/parse/data.ts';
import { plain } from './plain.ts';
import { expectInside, spansOf, written } from './spans.ts';

async function read(kind: Kind, text: string): Promise<unknown> {
  const { roots, faults } = await parseData(text, 'lines', kind);
  expect(faults).toEqual([]);
  for (const root of roots) {
    expectInside(spansOf(root), text);
    for (const [value, spelled] of written(root, text)) expect(spelled.toUpperCase()).toBe(value.toUpperCase());
  }
  return roots.flatMap(plain);
}

describe('requirements', () => {
  test.each([
    ['a version', 'requests==2.31.0\n', [['requests', '==2.31.0']]],
    ['a range', 'mcp >=1.2, <2 # note\n', [['mcp', '>=1.2, <2']]],
    [
      'none',
      'langchain\r\n\r\n# x\r\nvllm # y\r\n',
      [
        ['langchain', null],
        ['vllm', null],
      ],
    ],
    [
      'extras',
      'uvicorn[standard] ~= 0.30\ncrewai[tools]\n',
      [
        ['uvicorn', '~= 0.30'],
        ['crewai', null],
      ],
    ],
    [
      'a marker',
      "torch>=2; sys_platform == 'linux'\nx ; python_version < '3'\n",
      [
        ['torch', '>=2'],
        ['x', null],
      ],
    ],
    [
      'a URL',
      'a @ https://x.test/a;b.whl#sha256=1 ; python_version > "3"\n',
      [['a', '@ https://x.test/a;b.whl#sha256=1']],
    ],
    ['a repository', 'a[b] @ git+https://x.test/a.git@main\n', [['a', '@ git+https://x.test/a.git@main']]],
    [
      'bare URLs and paths',
      'git+https://x.test/a#egg=a\n./local/pkg\n',
      [
        ['git+https://x.test/a#egg=a', null],
        ['./local/pkg', null],
      ],
    ],
    [
      'hashes over lines',
      'a==1 \\\n    --hash=sha256:0 \\\n    --hash=sha256:1\nb==2\n',
      [
        ['a', '==1'],
        ['b', '==2'],
      ],
    ],
    ['a version over lines', 'a >= \\\r\n  1\n', [['a', '>=   1']]],
    [
      'options',
      '-r base.txt\n--index-url https://x.test/simple\n--extra-index-url=https://y.test\n-e .\n--pre\n',
      [
        ['-r', 'base.txt'],
        ['--index-url', 'https://x.test/simple'],
        ['--extra-index-url', 'https://y.test'],
        ['-e', '.'],
        ['--pre', null],
      ],
    ],
    ['no line break at the end', 'a==1', [['a', '==1']]],
  ])('%s', async (_, text, entries) => {
    const { roots } = await parseData(text, 'lines', 'requirements');
    for (const root of roots) expectInside(spansOf(root), text);
    expect(roots.flatMap(plain)).toEqual(entries);
  });

  test('places are those of the file', async () => {
    await read('requirements', '# x\n  requests[a]  ==2.31.0 # y\n--index-url https://x.test\n');
    const text = 'a >= \\\n  1\n';
    const { roots } = await parseData(text, 'lines', 'requirements');
    const value = roots[0]?.type === 'map' ? roots[0].entries[0]?.value.span : undefined;
    expect(text.slice(value?.start, value?.end)).toBe('>= \\\n  1');
  });
});

describe('patterns', () => {
  test('of an ignore file', async () => {
    expect(await read('ignore-file', '# secrets\n.env\n\n*.pem  \r\n!.env.example\n  dist/')).toEqual([
      ['.env', null],
      ['*.pem', null],
      ['!.env.example', null],
      ['dist/', null],
    ]);
  });

  test('and their owners', async () => {
    const text = '# all\n*  @org/team a@x.test # note\n/docs\\ x/ @me\n/free/\n[Section] @you\n';
    expect(await read('codeowners', text)).toEqual([
      ['*', ['@org/team', 'a@x.test']],
      ['/docs\\ x/', ['@me']],
      ['/free/', []],
    ]);
  });
});

describe('a Modelfile', () => {
  test.each([
    [
      'instructions',
      '# x\nFROM llama3.2:1b\nparameter temperature 0.7\n',
      [
        ['FROM', 'llama3.2:1b'],
        ['PARAMETER', 'temperature 0.7'],
      ],
    ],
    [
      'blocks',
      'SYSTEM """You\nFROM x\n"""\nADAPTER ./a\n',
      [
        ['SYSTEM', 'You\nFROM x\n'],
        ['ADAPTER', './a'],
      ],
    ],
    [
      'a block that is not closed',
      'SYSTEM """You\nFROM x\n',
      [
        ['SYSTEM', '"""You'],
        ['FROM', 'x'],
      ],
    ],
    [
      'a block behind a word',
      'MESSAGE user """a\nb"""\nFROM x\n',
      [
        ['MESSAGE', 'user """a\nb'],
        ['FROM', 'x'],
      ],
    ],
    [
      'quotes',
      'SYSTEM "You are"\r\nFROM "x\n',
      [
        ['SYSTEM', 'You are'],
        ['FROM', '"x'],
      ],
    ],
  ])('%s', async (_, text, entries) => {
    expect(await read('modelfile', text)).toEqual(entries);
  });
});

test('an empty list has no data', async () => {
  expect(await read('ignore-file', '\uFEFF\n# none\n')).toEqual([]);
});
