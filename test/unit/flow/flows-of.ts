import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import { linkFlows } from '../../../src/flow/link.ts';
import { createRecord } from '../../../src/flow/record.ts';
import { indexTables } from '../../../src/flow/symbols.ts';
import type { CodeTables } from '../../../src/model/code-tables.ts';
import { indexLines } from '../../../src/parse/lines.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { NO_TABLES } from '../no-tables.ts';

/** A file name and its text. */
export type Sources = Readonly<Record<string, string>>;

const TABLES: CodeTables = {
  ...NO_TABLES.python,
  sources: [
    { class: 'tool-argument', decorator: ['tool'], parameter: 'all' },
    { class: 'tool-argument', handler: ['server.tool'], argument: 'last', parameter: [0] },
  ],
  sinks: [
    { class: 'shell-command', call: ['os.system', 'child_process.exec'], argument: [0], where: [] },
    { class: 'code-evaluation', call: ['eval', 'exec'], argument: [0], where: [] },
    { class: 'process-start', call: ['subprocess.run'], argument: [0], where: [] },
    { class: 'process-start', call: ['child_process.spawn'], argument: [0, 1], where: [] },
  ],
  passes: ['re.search'],
};

const FROM = new Set(TABLES.sources.map((one) => one.class));
const TO = new Set(TABLES.sinks.map((one) => one.class));

/** Where data of small programs arrives: `PATH:LINE SINK <- SOURCE`, with what was proved of it. */
export async function flowsOf(sources: Sources): Promise<readonly string[]> {
  const files = await Promise.all(
    Object.entries(sources).map(async ([path, text]) => {
      const kind = path.endsWith('.py') ? 'python' : 'typescript';
      const unit = await parseCode(text, kind, straightMap(text.length));
      if (!unit) throw new Error(`${path} was not read.`);
      const run = evaluateUnit(unit, TABLES, () => true);
      const { regionOf } = indexLines(text);
      const record = createRecord([[run, { regionOf, hashOf: () => '' }]]);
      if (!record) throw new Error(`${path} has no flows.`);
      return { path, kind, record } as const;
    }),
  );
  const flows = linkFlows(files, () => indexTables(TABLES), { from: FROM, to: TO });
  return flows.map(({ source, sink, marks }) =>
    [`${sink.path}:${sink.region.startLine} ${sink.class} <- ${source.class} ${source.name}`, ...marks].join(' '),
  );
}
