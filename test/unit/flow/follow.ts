import { readKnowledge } from '../../../scripts/read-knowledge.ts';
import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import { linkFlows } from '../../../src/flow/link.ts';
import { createRecord } from '../../../src/flow/record.ts';
import type { PlacedCode } from '../../../src/flow/resolve.ts';
import { indexTables } from '../../../src/flow/symbols.ts';
import { holds } from '../../../src/match/condition.ts';
import type { LinkedFlow } from '../../../src/model/linked-flow.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { indexLines } from '../../../src/parse/lines.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';

const { ruleSet, taxonomies } = readKnowledge();
const tables = { python: indexTables(ruleSet.code.python), javascript: indexTables(ruleSet.code.javascript) };

/** The flows through a few files, by path, with what the tables of the product know. */
export async function follow(files: Readonly<Record<string, string>>): Promise<readonly LinkedFlow[]> {
  const placed: PlacedCode[] = [];
  for (const [path, text] of Object.entries(files)) {
    const kind = path.endsWith('.py') ? 'python' : 'typescript';
    const unit = await parseCode(text, kind, straightMap(text.length));
    if (!unit) continue;
    const run = evaluateUnit(unit, ruleSet.code[kind === 'python' ? 'python' : 'javascript'], (conditions, field) =>
      holds(conditions, field, ruleSet.products, () => undefined),
    );
    const { regionOf } = indexLines(text);
    const record = createRecord([[run, { regionOf, hashOf: () => '' }]]);
    if (record) placed.push({ path, kind, record });
  }
  const { sources, sinks } = taxonomies.code;
  const wanted = { from: new Set(sources), to: new Set(sinks) };
  return linkFlows(placed, ({ kind }) => (kind === 'python' ? tables.python : tables.javascript), wanted);
}

/** What is proved of a tool argument on every way into a sink of the class; undefined where nothing comes there. */
export async function marksInto(
  sink: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[] | undefined> {
  const flows = (await follow(files)).filter(
    (flow) => flow.sink.class === sink && flow.source.class === 'tool-argument',
  );
  const [first, ...others] = flows;
  return first?.marks.filter((mark) => others.every(({ marks }) => marks.includes(mark)));
}

/** A tool of a Python server with this body; `name` is what the model gives. */
export function pythonTool(body: string, before = ''): string {
  return `import os, re
from pathlib import Path
from mcp.server.fastmcp import FastMCP
${before}
mcp = FastMCP("notes")
ROOT = "/srv/notes"

@mcp.tool()
def read(name: str) -> str:
${body.replaceAll(/^/gm, '    ')}
`;
}

/** The same in TypeScript. */
export function scriptTool(body: string, before = ''): string {
  return `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
${before}
const ROOT = '/srv/notes';
const server = new McpServer({ name: 'notes', version: '1.0.0' });
server.tool('read', { name: z.string() }, async ({ name }) => {
${body.replaceAll(/^/gm, '  ')}
});
`;
}
