import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reveal } from '../src/guard/untrusted.ts';
import type { Report } from '../src/model/report.ts';
import { LAYERS } from '../src/model/layer.ts';
import { listRepositories, REPOSITORIES, scanRepository } from './scan-repository.ts';

const read = (file: string): string => readFileSync(join(REPOSITORIES, file), 'utf8');
const scans = new Map<string, Awaited<ReturnType<typeof scanRepository>>>();
for (const name of listRepositories()) scans.set(name, await scanRepository(name));

/** The rows `| file:line | rule | …` of the table of planted threats. */
const planted = [...read('README.md').matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(
  ([, place, id]) => `${place} ${id}`,
);

function findPlaces(name: string, { threats }: Report): readonly string[] {
  return threats.map(({ path, region, id }) => `${name}/${reveal(path)}:${region.startLine} ${id}`).toSorted();
}

describe.each([...scans])('%s', (name, { report, golden }) => {
  test.each([...golden])('is reported as in %s; after a wanted change run: npm run golden', (file, text) => {
    expect(text).toBe(read(file));
  });

  test('has exactly the threats that the table names', () => {
    expect(findPlaces(name, report)).toEqual(planted.filter((row) => row.startsWith(`${name}/`)).toSorted());
  });

  test('is read whole and without a problem', () => {
    expect([...report.problems, ...report.files.skipped]).toEqual([]);
  });
});

test('clawstack has a threat in every layer', () => {
  const counts = scans.get('clawstack')?.report.counts.byLayer;
  expect(LAYERS.filter((layer) => counts?.[layer] === 0)).toEqual([]);
});

test('the hardened stack is silent, and what protects it is credited', () => {
  const report = scans.get('clawstack-hardened')?.report;
  expect(report?.threats).toEqual([]);
  expect(report?.controls.map(({ name }) => name)).toEqual(expect.arrayContaining(['secret-scanning']));
});
