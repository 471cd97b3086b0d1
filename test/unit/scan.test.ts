import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { selectFiles } from '../../src/analyse.ts';
import type { Tree } from '../../src/model/file.ts';
import type { Report } from '../../src/model/report.ts';
import type { RuleSet } from '../../src/model/rule.ts';
import { DEFAULT_CONFIGURATION } from '../../src/policy/policy.ts';
import { scan } from '../../src/scan.ts';
import { prepareSkim } from '../../src/skim/select.ts';
import { createMemoryTree } from '../memory-tree.ts';
import { sampleInventory, sampleRule, sampleRuleSet } from './sample-rules.ts';

const ruleSet: RuleSet = sampleRuleSet(
  [
    sampleRule({
      literals: ['EXPOSE'],
      variants: [{ id: 'l4/agent-port', when: { fact: 'agent', in: 'same-image' }, severity: 'critical', score: 9.5 }],
    }),
  ],
  [
    sampleInventory({
      on: 'dockerfile',
      match: { instruction: 'FROM', where: [{ image: 'agent' }] },
      emits: { fact: 'agent', product: 'x' } as { fact: string },
    }),
  ],
);

function run(tree: Tree, more: Partial<Parameters<typeof scan>[0]> = {}): Promise<Report> {
  return scan({ tree, ruleSet, configuration: DEFAULT_CONFIGURATION, threads: 1, ...more });
}

const files = [
  { file: 'b/Dockerfile', text: 'FROM agent\nEXPOSE 1\n' },
  { file: 'Dockerfile', text: 'FROM node\nEXPOSE 1\n' },
  { file: 'test/Dockerfile', text: 'FROM node\nEXPOSE 1\n' },
  { file: 'README.md', text: 'EXPOSE 1\n' },
  { file: 'bad/Dockerfile', text: 'FROM a\nEXPOSE 1\n' },
];

describe('a scan', () => {
  test('leads from files to threats, worst first', async () => {
    const { threats, inventory, counts } = await run(createMemoryTree(files));
    expect(threats.map(({ id, path }) => [id, path])).toEqual([
      ['l4/agent-port', 'b/Dockerfile'],
      ['l4/open-port', 'Dockerfile'],
      ['l4/open-port', 'bad/Dockerfile'],
    ]);
    expect(inventory.map(({ kind, name, places }) => [kind, name, places])).toEqual([['agent', 'x', 1]]);
    expect(counts.bySeverity.critical).toBe(1);
  });

  test('says what it listed, read and parsed', async () => {
    const { files: counted } = await run(createMemoryTree(files));
    expect(counted).toEqual({
      listed: 5,
      read: 3,
      parsed: 3,
      byRole: { product: 3, test: 1, docs: 1 },
      unread: { docs: 1, test: 1 },
      skipped: [],
    });
  });

  test('tells of the files that could not be read, in order', async () => {
    const tree = createMemoryTree(files);
    const { files: counted } = await run({
      list: () => ({ ...tree.list(), skipped: [{ path: 'z', reason: 'symbolic-link' }] }),
      read: (path) => (path === 'b/Dockerfile' ? 'too-large' : tree.read(path)),
    });
    expect(counted.skipped).toEqual([
      { path: 'b/Dockerfile', reason: 'too-large' },
      { path: 'z', reason: 'symbolic-link' },
    ]);
  });

  test('obeys the configuration and closes the gate', async () => {
    const { gate, threats } = await run(createMemoryTree(files), {
      configuration: { rules: { 'l4/open-port': 'low' }, ignore: [], failOn: 'low' },
    });
    expect([gate.open, gate.blocking, threats[0]?.severity]).toEqual([false, 3, 'low']);
    const off = await run(createMemoryTree(files), {
      configuration: { rules: { 'l4/open-port': 'off' }, ignore: [], failOn: 'low' },
    });
    expect([off.gate.open, off.threats]).toEqual([true, []]);
  });

  test('tells its progress file by file', async () => {
    const steps: string[] = [];
    await run(createMemoryTree(files), { progress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });

  test('a problem of a file is told with its path', async () => {
    const broken = sampleRuleSet([
      sampleRule({ match: { instruction: 'EXPOSE', where: [{ word: { matches: '(' } }] } }),
    ]);
    const { problems } = await run(createMemoryTree(files.slice(0, 1)), { ruleSet: broken });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['rule-failed', 'b/Dockerfile']]);
  });

  test('gives the same for the files in any order', async () => {
    const expected = await run(createMemoryTree(files));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
        const listing = createMemoryTree(shuffled).list();
        const byName = new Map(listing.files.map((entry) => [entry.path, entry]));
        const tree = {
          ...createMemoryTree(shuffled),
          list: () => ({ ...listing, files: shuffled.flatMap(({ file }) => byName.get(file) ?? []) }),
        };
        expect((await run(tree)).threats).toEqual(expected.threats);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the selection of files', () => {
  test('reads no file whose role no rule looks at, and no lock file', () => {
    const read: string[] = [];
    const tree = createMemoryTree([...files, { file: 'yarn.lock', text: 'EXPOSE' }]);
    selectFiles(
      { ...tree, read: (path) => (read.push(path), tree.read(path)) },
      tree.list().files,
      prepareSkim(ruleSet),
      [],
    );
    expect(read).toEqual(['Dockerfile', 'b/Dockerfile', 'bad/Dockerfile']);
  });

  test('gives each file the rules whose literals it has', () => {
    const tree = createMemoryTree([{ file: 'Dockerfile', text: 'FROM agent\n' }]);
    const { selected } = selectFiles(tree, tree.list().files, prepareSkim(ruleSet), []);
    expect(selected.map(({ kind, rules }) => [kind, rules])).toEqual([['dockerfile', ['inventory/sample']]]);
  });
});
