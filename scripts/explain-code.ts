/**
 * Shows what the code engine makes of one file: `npx tsx scripts/explain-code.ts FILE`. For authors of tables and rules who want to
 * know what a call is named, where data comes in and where it goes.
 */
import { readFileSync } from 'node:fs';
import { evaluateUnit } from '../src/flow/evaluate.ts';
import { listSites } from '../src/flow/list-sites.ts';
import { createRecord } from '../src/flow/record.ts';
import { holds } from '../src/match/condition.ts';
import { parseCode } from '../src/parse/code/parse-code.ts';
import { indexLines } from '../src/parse/lines.ts';
import { straightMap } from '../src/parse/offset-map.ts';
import { decideKind } from '../src/tree/kind.ts';
import { readKnowledge } from './read-knowledge.ts';

const [, , path = ''] = process.argv;
const bytes = readFileSync(path);
const text = bytes.toString('utf8');
const kind = decideKind(path, bytes);
if (kind !== 'python' && kind !== 'javascript' && kind !== 'typescript')
  throw new Error(`${path} is ${kind}; name a file of Python, JavaScript or TypeScript.`);
const { ruleSet } = readKnowledge();
const unit = await parseCode(text, kind, straightMap(text.length));
if (!unit) throw new Error(`${path} is too long to be read.`);
const run = evaluateUnit(unit, ruleSet.code[kind === 'python' ? 'python' : 'javascript'], (conditions, field) =>
  holds(conditions, field, ruleSet.products, () => undefined),
);
const { regionOf } = indexLines(text);
const lineOf = (span: { start: number; end: number }): number => regionOf(span).startLine;
for (const { span, symbol, concepts } of listSites(run, (one) => one).calls)
  process.stdout.write(
    `${lineOf(span)}: call ${symbol ?? '?'}${concepts.length > 0 ? `  [${concepts.join(', ')}]` : ''}\n`,
  );
const record = createRecord([[run, { regionOf, hashOf: () => '' }]]);
process.stdout.write(
  `${JSON.stringify(record, (key, value: unknown) => (key === 'region' ? (value as { startLine: number }).startLine : value), 1)}\n`,
);
