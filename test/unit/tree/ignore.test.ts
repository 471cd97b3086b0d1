import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { compileIgnore } from '../../../src/tree/ignore.ts';

function ignores(pattern: string, path: string): boolean {
  return compileIgnore([pattern])(path);
}

describe('a pattern of paths.ignore', () => {
  test.each([
    ['*.md', 'README.md', true],
    ['*.md', 'docs/deep/README.md', true],
    ['*.md', 'README.mdx', false],
    ['docs', 'docs/a/b.txt', true],
    ['docs', 'src/docs/a.txt', true],
    ['docs', 'docsy/a.txt', false],
    ['docs/', 'docs', false],
    ['docs/', 'docs/a', true],
    ['/docs', 'src/docs/a', false],
    ['src/docs', 'src/docs/a', true],
    ['src/docs', 'other/src/docs/a', false],
    ['**/docs/a', 'other/src/docs/a', true],
    ['src/**/test', 'src/test', true],
    ['src/**/test', 'src/a/b/test/x', true],
    ['src/**', 'src', false],
    ['src/**', 'src/a', true],
    ['src/*', 'src/a/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['*', 'anything/at/all', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['[slug].ts', 'app/[slug].ts', true],
    ['[slug].ts', 'app/s.ts', false],
    ['', 'a', false],
    ['/', 'a', false],
    ['(a+)+$', '(a+)+$', true],
  ])('%j on %j is %j', (pattern, path, expected) => {
    expect(ignores(pattern, path)).toBe(expected);
  });

  test('with many stars answers at once on a name that almost matches', () => {
    expect(ignores(`${'*a'.repeat(200)}b`, 'a'.repeat(4000))).toBe(false);
    expect(ignores(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(2000).slice(0, -1))).toBe(false);
  });

  test('agrees with the regular expression it stands for', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 });
    const part = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 4 }),
      fc.constant('**'),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 4 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
        (parts, names) => {
          fc.pre(parts.at(-1) !== '**' && parts.every((text) => text === '**' || !text.includes('**')));
          const source = parts.map((text) => (text === '**' ? '(?:[^/]+/)*' : `${toSource(text)}/`)).join('');
          expect(ignores(`/${parts.join('/')}`, names.join('/'))).toBe(
            new RegExp(`^${source}`).test(`${names.join('/')}/`),
          );
        },
      ),
    );
  });
});

function toSource(part: string): string {
  return part.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]');
}
