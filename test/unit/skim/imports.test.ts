import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { Kind } from '../../../src/model/file.ts';
import { scanImports } from '../../../src/skim/imports.ts';

function modules(text: string, kind: Kind): string[] {
  return scanImports(text, kind).map(({ module }) => module);
}

describe('imports of TypeScript and JavaScript', () => {
  test.each([
    [`import a from 'a';`, ['a']],
    [`import { x,\n  y } from "@scope/b";`, ['@scope/b']],
    [`import 'side-effect'`, ['side-effect']],
    [`export * from './c.js'`, ['./c.js']],
    [`const d = require('d'), e = require( "e" );`, ['d', 'e']],
    [`await import('f')`, ['f']],
    ['await import(`g`)', ['g']],
    [`import type { T } from 'h'`, ['h']],
    [`// import a from 'a'\n * import b from 'b'\n/* from 'c'`, []],
    [`const important = 'x'; frommage('y')`, []],
    [`import x from 'un\nclosed'`, []],
  ])('in %j are %j', (text, expected) => {
    expect(modules(text, 'typescript')).toEqual(expected);
    expect(modules(text, 'javascript')).toEqual(expected);
  });
});

describe('imports of Python', () => {
  test.each([
    ['import os', ['os']],
    ['import os, sys as s , a.b', ['os', 'sys', 'a.b']],
    ['from langchain.agents import (\n  x)', ['langchain.agents']],
    ['from . import x\nfrom ..a import y', ['.', '..a']],
    ['if x:\n    import crewai; import autogen', ['crewai', 'autogen']],
    [`importlib.import_module('mcp.server')`, ['mcp.server']],
    [`__import__("os")`, ['os']],
    ['# import os\nimportant = 1\nx = "import y"', []],
    ['import os # import sys', ['os']],
    ['"""Example:\n    import crewai\n"""\nimport os', ['os']],
    [`T = '''\nimport a\n'''\nimport b\nU = """\nimport c\n"""`, ['b']],
    [`# """\nimport a\nx = '"""'\nimport b`, ['a', 'b']],
    ['"""never closed\nimport a', ['a']],
  ])('in %j are %j', (text, expected) => {
    expect(modules(text, 'python')).toEqual(expected);
  });
});

test('an import stands where its name stands', () => {
  const word = fc.constantFrom(
    `import a from 'abc'\n`,
    `require("x/y")`,
    'import os, sys\n',
    'from a.b import c;',
    '// x\n',
    'é🦀',
    '\n',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom<Kind>('typescript', 'python'), (words, kind) => {
      const text = words.join('');
      for (const { module, span } of scanImports(text, kind)) {
        expect(text.slice(span.start, span.end)).toBe(module);
      }
    }),
  );
});

test('other kinds import nothing', () => {
  expect(modules(`import a from 'a'`, 'document')).toEqual([]);
});

test('a text of nothing but beginnings of imports is scanned to its end', () => {
  expect(modules(`${'import ('.repeat(100_000)}import 'last'`, 'javascript')).toEqual(['last']);
  expect(modules(`'''\n'''\n${'"\\'.repeat(200_000)}\nimport last`, 'python')).toContain('last');
  expect(modules(`${'from '.repeat(100_000)}\n${'import '.repeat(50_000)}\nimport last`, 'python')).toContain('last');
});
