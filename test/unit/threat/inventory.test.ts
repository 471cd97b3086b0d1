import { describe, expect, test } from '@jest/globals';
import type { PlacedFact } from '../../../src/model/fact.ts';
import { listControls, listInventory } from '../../../src/threat/inventory.ts';
import { sampleFact } from '../sample-rules.ts';

const fact = (kind: PlacedFact['kind'], fields: PlacedFact['fields'], path = 'x'): PlacedFact => ({
  ...sampleFact(kind, fields),
  path,
});

describe('the inventory', () => {
  test('counts facts of the same kind and name together, in order', () => {
    const items = listInventory([
      fact('plugin', { name: 'b' }),
      fact('agent', { product: 'openclaw' }),
      fact('plugin', { name: 'a' }),
      fact('plugin', { name: 'b' }, 'y'),
      fact('control', { name: 'pin' }),
    ]);
    expect(items.map(({ kind, name, places }) => [kind, name, places])).toEqual([
      ['agent', 'openclaw', 1],
      ['plugin', 'a', 1],
      ['plugin', 'b', 2],
    ]);
  });

  test.each([
    [{ name: 'n', product: 'p' }, 'n'],
    [{ product: 'p', host: 'h' }, 'p'],
    [{ host: 'h' }, 'h'],
    [{ path: '/p' }, '/p'],
    [{ what: 'w' }, 'w'],
    [{ command: 'c' }, 'c'],
    [{ event: 'e' }, 'e'],
    [{ kind: 'k' }, 'k'],
    [{ capability: 'shell' }, 'shell'],
    [{ name: false }, 'false'],
    [{}, ''],
  ])('%j is called %j', (fields, name) => {
    expect(listInventory([fact('tool', fields)])[0]?.name).toBe(name);
  });

  test('a name cannot pass for another kind', () => {
    expect(listInventory([fact('agent', { name: 'x\nplugin' }), fact('agent', { name: 'x' })])).toHaveLength(2);
  });
});

describe('the controls', () => {
  test.each([
    ['enforced', 'enforced'],
    ['claimed', 'claimed'],
    ['configured', 'configured'],
    ['whatever', 'configured'],
  ])('a state of %s counts as %s', (written, state) => {
    expect(listControls([fact('control', { name: 'pin', state: written }), fact('agent', {})])).toEqual([
      { name: 'pin', state, path: 'x', line: 1 },
    ]);
  });
});
