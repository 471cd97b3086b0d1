import { describe, expect, test } from '@jest/globals';
import { compareVersions, findProductVersions, holdsByDefault } from '../../../src/threat/defaults.ts';
import { sampleFact, TOOL } from '../sample-rules.ts';

const fact = (fields: Record<string, string | number>, kind: 'agent' | 'plugin' = 'agent') => ({
  ...sampleFact(kind, fields),
  path: 'x',
});

describe('versions', () => {
  test.each([
    ['1.2', '1.10', -1],
    ['2026.3.31', '2026.3.4', 1],
    ['1', '1.0.0', 0],
    ['v1.2', '1.2', 0],
    ['^1.2.3', '1.2.4', -1],
    ['1.2-beta', '1.2', 0],
    ['', '0', 0],
  ])('%s against %s: %i', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected);
    expect(Math.sign(compareVersions(b, a))).toBe(-expected || 0);
  });

  test('are those that agents of the repository are named with', () => {
    const versions = findProductVersions([
      fact({ product: 'tool', version: '1.5' }),
      fact({ product: 'none' }),
      fact({ product: 'number', version: 2 }),
      fact({ product: 'plug', version: '1' }, 'plugin'),
    ]);
    expect([...versions]).toEqual([['tool', ['1.5']]]);
  });
});

describe('a default that changed in 2.0 from off to on', () => {
  test.each([
    ['1.0', true],
    ['1.9.9', true],
    ['2.0', false],
    ['2.1', false],
    ['0.9', false],
    [undefined, false],
    ['latest', false],
    ['*', false],
    ['${VERSION}', false],
  ])('is off in %s: %s', (version, expected) => {
    const versions = findProductVersions([fact({ product: 'tool', ...(version === undefined ? {} : { version }) })]);
    const products = { tool: { settings: TOOL.settings } };
    expect(holdsByDefault({ product: 'tool', setting: 'mode', values: ['off'] }, products, versions)).toBe(expected);
  });

  test('is off where one of several versions in use is old', () => {
    const versions = findProductVersions(['2.1', '1.0', 'latest'].map((version) => fact({ product: 'tool', version })));
    const products = { tool: { settings: TOOL.settings } };
    expect(holdsByDefault({ product: 'tool', setting: 'mode', values: ['off'] }, products, versions)).toBe(true);
  });

  test('a setting without documented default rests on nothing', () => {
    expect(holdsByDefault({ product: 'tool', setting: 'other', values: ['off'] }, {}, new Map())).toBe(false);
  });
});
