import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readKnowledge } from '../../scripts/read-knowledge.ts';
import { reveal, untrusted } from '../../src/guard/untrusted.ts';
import { DEFAULT_CONFIGURATION } from '../../src/policy/policy.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { expandFakes } from '../../src/rules/fake-credential.ts';
import { scan } from '../../src/scan.ts';
import { createMemoryTree } from '../memory-tree.ts';
import { findIn, SAMPLES } from '../unit/match/credential-formats.ts';

const { ruleSet } = readKnowledge();

/** Files in which credentials stand in ways people write them. */
const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['src/agent.ts', (text) => `const key = \`${text}\`;\n`],
  ['config.yaml', (text) => `service:\n  token: ${text}\n`],
  ['CLAUDE.md', (text) => `# Agent\n\nUse ${text}\n`],
  ['.env', (text) => `DESK_TOKEN=${text}\n`],
  ['docs/page.md', (text) => `    ${text}\n`],
  ['Dockerfile', (text) => `FROM scratch\nENV DESK_TOKEN=${text}\n`],
  ['.mcp.json', (text) => `{"mcpServers": {"desk": {"command": "desk", "env": {"DESK_TOKEN": "${text}"}}}}\n`],
];

/** Everything a scan of the files says, in every form of report. */
async function renderAll(files: readonly { file: string; text: string }[]): Promise<string> {
  const report = await scan({
    tree: createMemoryTree(files),
    ruleSet,
    configuration: DEFAULT_CONFIGURATION,
    threads: 1,
  });
  const excerpt = (path: Parameters<typeof reveal>[0], line: number): ReturnType<typeof untrusted> => {
    const file = files.find((one) => one.file === reveal(path));
    return untrusted(file?.text.split('\n')[line - 1] ?? '');
  };
  return [
    renderText(report, { colour: false, excerpt, ruleSet }),
    renderSarif(report, ruleSet, { category: 'test' }),
    renderJson(report),
    renderSummary(report, ruleSet),
  ].join('\n');
}

test('no report holds a credential, or a piece of one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SAMPLES),
      fc.constantFrom(...PLACES),
      fc.integer({ min: 1, max: 400 }),
      async ([, sample], [file, write], seed) => {
        const text = expandFakes(write(sample.replaceAll('}}', `|#${seed}}}`)));
        const secrets = findIn(text).map(({ conceal, span }) =>
          text.slice((conceal ?? span).start, (conceal ?? span).end),
        );
        const output = await renderAll([{ file, text }]);
        for (const secret of secrets) expect(output).not.toContain(secret.slice(-16));
      },
    ),
    { numRuns: 150 },
  );
});
