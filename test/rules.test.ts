import { describe, expect, test } from '@jest/globals';
import { readKnowledge } from '../scripts/read-knowledge.ts';
import { reveal } from '../src/guard/untrusted.ts';
import { DEFAULT_CONFIGURATION } from '../src/policy/policy.ts';
import { readExample } from '../src/rules/example.ts';
import type { Example } from '../src/rules/rule-file.ts';
import { scan } from '../src/scan.ts';
import { createMemoryTree } from './memory-tree.ts';

const { ruleSet, sources } = readKnowledge();
/**
 * Absences in a whole repository: the examples of other rules are too small to have what they ask for. Attack paths say again, in
 * their order, what other rules found.
 */
const postures = new Set(ruleSet.rules.filter(({ posture, path }) => posture ?? path).map(({ id }) => id));

/** The threats of an example as `id file:line`, found with every rule on. */
async function findIn(example: Example): Promise<readonly { rule: string; text: string }[]> {
  const { files } = readExample(example);
  const report = await scan({
    tree: createMemoryTree(files),
    ruleSet,
    configuration: DEFAULT_CONFIGURATION,
    threads: 1,
  });
  return [...report.threats, ...report.unalerted].map(({ rule, id, path, region }) => ({
    rule,
    text: `${id} ${reveal(path)}:${region.startLine}`,
  }));
}

describe.each(sources.map(({ file }) => file))('$id', (file) => {
  test.each(file.bad.map((example, index) => ({ name: example.name ?? `bad example ${index + 1}`, example })))(
    'reports: $name',
    async ({ example }) => {
      const found = await findIn(example);
      const id = example.variant ?? file.id;
      const expected = readExample(example).expected.map((place) => `${id} ${place.file}:${place.line}`);
      expect(
        found
          .filter(({ rule }) => rule === file.id)
          .map(({ text }) => text)
          .toSorted(),
      ).toEqual(expected.toSorted());
      const others = [...new Set(found.map(({ rule }) => rule))].filter(
        (rule) => rule !== file.id && !postures.has(rule),
      );
      expect(others.filter((rule) => !example.with?.includes(rule))).toEqual([]);
    },
  );

  test.each(file.good.map((example, index) => ({ name: example.name ?? `good example ${index + 1}`, example })))(
    'stays silent: $name',
    async ({ example }) => {
      expect((await findIn(example)).filter(({ rule }) => rule === file.id)).toEqual([]);
    },
  );
});
