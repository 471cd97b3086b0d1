import { expect, test } from '@jest/globals';
import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import type { CodeTables } from '../../../src/model/code-tables.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { NO_TABLES } from '../no-tables.ts';

const TABLES: CodeTables = {
  ...NO_TABLES.python,
  sources: [{ class: 'http-request', type: ['web.Request'], members: ['json'] }],
  sinks: [
    { class: 'environment-read', call: ['os.getenv'], index: ['os.environ'], argument: [0], where: [] },
    { class: 'shell-command', call: ['os.system'], argument: [0], where: [] },
  ],
};

async function flows(text: string): Promise<readonly string[]> {
  const unit = await parseCode(text, 'python', straightMap(text.length));
  if (!unit) throw new Error('The text could not be read.');
  return [...evaluateUnit(unit, TABLES, () => true).flows.values()].flatMap(({ label: { origin }, to }) =>
    origin.kind === 'source' && to.kind === 'sink' ? [`${origin.symbol} to ${to.sink.class}`] : [],
  );
}

test('a member of a parameter with the type of a request comes from outside', async () => {
  const text = 'from web import Request\ndef f(r: Request):\n  os.system(r.json()["x"])\n  os.system(r.app)';
  expect(await flows(text)).toEqual(['r.json to shell-command']);
});

test('an index may be the name of what is read', async () => {
  const text = 'import os\nfrom web import Request\ndef f(r: Request): return os.environ[r.json()["x"]]';
  expect(await flows(text)).toEqual(['r.json to environment-read']);
});
