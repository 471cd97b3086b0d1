import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../scripts/read-knowledge.ts';
import { compare, readSamples } from './code-sample.ts';

const files = readdirSync(join(ROOT, 'test/code')).filter((name) => name.endsWith('.md'));
const products = files.map((name) => ({
  name: name.slice(0, -'.md'.length),
  samples: readSamples(readFileSync(join(ROOT, 'test/code', name), 'utf8')),
}));

test('every table on a library is proven by samples', () => {
  const tables = readdirSync(join(ROOT, 'rules/products')).filter((name) => name.startsWith('code-'));
  expect(tables.map((name) => name.slice('code-'.length, -'.yml'.length))).toEqual(products.map(({ name }) => name));
});

describe.each(products)('$name:', ({ samples }) => {
  test.each(samples)('$heading', async (sample) => {
    expect(await compare(sample)).toEqual({ missed: [], unsaid: [] });
  });
});
