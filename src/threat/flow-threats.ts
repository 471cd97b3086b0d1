import { untrusted } from '../guard/untrusted.ts';
import type { RawFinding, Step } from '../model/finding.ts';
import type { LinkedFlow } from '../model/linked-flow.ts';
import type { FlowMatch, Rule } from '../model/rule.ts';
import type { FieldTest } from './condition.ts';

/** A finding of a flow rule and the way that leads to it, which may begin in other files. */
export interface FlowFinding {
  readonly path: string;
  readonly finding: RawFinding;
  readonly steps: readonly Step[];
}

/** What the flow alternatives of a rule find among the flows of the repository: one finding per line where something arrives. */
export function findFlows(rule: Rule, flows: readonly LinkedFlow[], test: FieldTest): readonly FlowFinding[] {
  const found = new Map<string, FlowFinding>();
  for (const match of rule.match) {
    if (match.matcher !== 'flow') continue;
    for (const flow of flows) {
      const key = `${flow.sink.path}\n${flow.sink.region.startLine}`;
      if (!found.has(key) && isWanted(match, flow, test)) found.set(key, createFinding(rule, match, flow));
    }
  }
  return [...found.values()];
}

function isWanted(match: FlowMatch, flow: LinkedFlow, test: FieldTest): boolean {
  if (!match.from.includes(flow.source.class) || !match.to.includes(flow.sink.class)) return false;
  if (flow.marks.some((mark) => match.unless.includes(mark))) return false;
  return match.where.length === 0 || test(match.where, (name) => readField(flow, name));
}

/**
 * Fields of a flow: `source.class`, `source.name`, `sink.class`, and `sink.x` for what is known of the sink (`symbol`, `text`, `name`,
 * `function`, `parameters`, `method`, `program` where it is constant, `part` = program where the value is the program itself), `mark` (each), `spliced` (it was put into a text on its way), `files` and `steps` (how many).
 */
function readField({ source, sink, marks, steps }: LinkedFlow, name: string): ReturnType<Parameters<FieldTest>[1]> {
  if (name === 'source.class') return [{ value: source.class }];
  if (name === 'source.name') return [{ value: source.name }];
  if (name === 'source.same-file') return [{ value: source.path === sink.path }];
  if (name === 'sink.class') return [{ value: sink.class }];
  if (name === 'mark') return marks.map((value) => ({ value }));
  if (name === 'spliced') return [{ value: steps.some(({ text }) => text === 'is put into a text') }];
  if (name === 'steps') return [{ value: steps.length }];
  if (name === 'files') return [{ value: new Set([source.path, sink.path, ...steps.map(({ path }) => path)]).size }];
  const field = name.startsWith('sink.') ? sink.fields[name.slice('sink.'.length)] : undefined;
  return field === undefined ? [] : [{ value: field }];
}

function createFinding(rule: Rule, match: FlowMatch, flow: LinkedFlow): FlowFinding {
  const { source, sink, steps } = flow;
  const sentences = [rule.message, ...rule.variants.map(({ message }) => message)];
  const named = sentences.flatMap((sentence) => [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name));
  const values = Object.fromEntries(
    [...new Set([...named, ...Object.keys(match.bind), 'source.class'])].map((name) => {
      const read = readField(flow, match.bind[name] ?? name).map(({ value }) => String(value));
      return [name, untrusted([...new Set(read)].slice(0, 3).join(', '))] as const;
    }),
  );
  const finding: RawFinding = {
    rule: rule.id,
    region: sink.region,
    lineHash: sink.lineHash,
    ...(sink.unit === undefined ? {} : { unit: sink.unit }),
    values,
    steps: [],
    assumes: [],
    also: [],
    anchor: `flow ${sink.class} ${String(sink.fields['symbol'] ?? '')} in ${sink.function}`,
  };
  return { path: sink.path, finding, steps: describeWay(source, steps, sink) };
}

/** From the source to the sink, each step with what happens there. */
function describeWay(
  source: LinkedFlow['source'],
  steps: LinkedFlow['steps'],
  sink: LinkedFlow['sink'],
): readonly Step[] {
  const name = untrusted(source.name);
  const first: Step = {
    path: untrusted(source.path),
    region: source.region,
    message: { template: FIRST[source.class] ?? 'Data comes in here: {name}.', values: { name } },
  };
  const middle = steps.map(({ path, region, text }): Step => ({
    path: untrusted(path),
    region,
    message: { template: 'The value {text}.', values: { text: untrusted(text) } },
  }));
  const last: Step = {
    path: untrusted(sink.path),
    region: sink.region,
    message: { template: LAST[sink.class] ?? 'It is used here.', values: {} },
  };
  return [first, ...middle, last];
}

const FIRST: Readonly<Record<string, string>> = {
  'tool-argument': 'The model chooses the tool argument {name}.',
  'model-output': 'The model writes the answer of {name}.',
  'http-request': 'Who sends the request chooses {name}.',
  'chat-message': 'Who writes the message chooses {name}.',
  'retrieved-text': 'Text from elsewhere comes in by {name}.',
  'cli-argument': 'Who runs the program chooses {name}.',
  environment: 'The environment holds {name}.',
  parameter: 'Who calls the function chooses {name}.',
};

const LAST: Readonly<Record<string, string>> = {
  'shell-command': 'A shell reads it as a command here.',
  'code-evaluation': 'It is run as code here.',
  'sql-query': 'It becomes part of the query here.',
  url: 'It decides here which address is asked.',
  log: 'It is written to the log here.',
  deserialization: 'Objects are made from it here.',
};
