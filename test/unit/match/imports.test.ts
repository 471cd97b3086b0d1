import { describe, expect, test } from '@jest/globals';
import { matchImports } from '../../../src/match/imports.ts';

function find(module: string, ...modules: readonly string[]): readonly unknown[] {
  const match = { matcher: 'imports', modules, where: [], bind: {}, steps: [] } as const;
  return [...matchImports(match, [{ module, span: { start: 1, end: 4 } }])].map(
    (found) => found.get('module')[0]?.value,
  );
}

describe('an import counts as one of a module', () => {
  test.each([
    ['langgraph', 'langgraph', true],
    ['langgraph.prebuilt', 'langgraph', true],
    ['@scope/pkg/sub', '@scope/pkg', true],
    ['@scope/pkg', '@scope/*', true],
    ['langgraphx', 'langgraph', false],
    ['my.langgraph', 'langgraph', false],
    ['@scope', '@scope/pkg', false],
  ])('%s of %s: %s', (module, wanted, expected) => {
    expect(find(module, wanted)).toEqual(expected ? [module] : []);
  });
});
