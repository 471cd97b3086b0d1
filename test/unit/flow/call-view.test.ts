import { expect, test } from '@jest/globals';
import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import { listSites } from '../../../src/flow/list-sites.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { NO_TABLES } from '../no-tables.ts';

async function read(text: string, symbol: string, field: string): Promise<readonly unknown[]> {
  const unit = await parseCode(text, 'python', straightMap(text.length));
  if (!unit) throw new Error('The text is too long.');
  const { calls } = listSites(
    evaluateUnit(unit, NO_TABLES.python, () => false),
    (span) => span,
  );
  return (
    calls
      .find((call) => call.symbol === symbol)
      ?.get(field)
      .map(({ value }) => value) ?? []
  );
}

const LOADS = [
  'import os, pickle',
  'def restore(folder, allow_pickle=False):',
  '    with open(os.path.join(folder, "memory.pkl"), "rb") as file:',
  '        return pickle.load(file)',
].join('\n');

test('leads from an argument to the call that made it, and on from there', async () => {
  expect(await read(LOADS, 'pickle.load', 'argument.0.$call.symbol')).toEqual(['open']);
  expect(await read(LOADS, 'pickle.load', 'argument.0.$call.argument.1')).toEqual(['rb']);
  expect(await read(LOADS, 'pickle.load', 'argument.0.$call.argument.0.$call.argument.1')).toEqual(['memory.pkl']);
});

test('an argument that no call made has no such fields', async () => {
  expect(await read(LOADS, 'open', 'argument.1.$call.symbol')).toEqual([]);
});

test('names the parameters of the function around a call', async () => {
  expect(await read(LOADS, 'pickle.load', 'inside.parameter')).toEqual(['folder', 'allow_pickle']);
});

const TOOL = [
  'from mcp.server.fastmcp import FastMCP',
  'mcp = FastMCP("notes")',
  '@mcp.tool(description="Finds a note.")',
  'def find(query):',
  '    "Looks into the notes."',
].join('\n');

test('what is said of a tool is its documentation and its description', async () => {
  expect(await read(TOOL, 'mcp.server.fastmcp.FastMCP().tool', 'description')).toEqual([
    'Looks into the notes.',
    'Finds a note.',
  ]);
});

test('all that stands in a record or a list of records can be asked for', async () => {
  const text = 'import genai\ngenai.Model(settings=[{"kind": "a", "level": genai.NONE}, {"kind": "b"}])';
  expect(await read(text, 'genai.Model', 'argument.settings.$values')).toEqual(['a', 'genai.NONE', 'b']);
});
