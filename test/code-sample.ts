import { readKnowledge } from '../scripts/read-knowledge.ts';
import { evaluateUnit } from '../src/flow/evaluate.ts';
import { linkAll } from '../src/flow/link-all.ts';
import { listSites } from '../src/flow/list-sites.ts';
import { createRecord } from '../src/flow/record.ts';
import type { Run } from '../src/flow/run.ts';
import { holds } from '../src/match/condition.ts';
import type { CodeRecord } from '../src/model/code-record.ts';
import type { LinkedFlow } from '../src/model/linked-flow.ts';
import type { Span } from '../src/model/text.ts';
import { parseCode } from '../src/parse/code/parse-code.ts';
import { indexLines } from '../src/parse/lines.ts';
import { straightMap } from '../src/parse/offset-map.ts';

/** A block of code below a heading; comments such as `<- concept tool; source tool-argument path` say what is on their line. */
export interface Sample {
  readonly heading: string;
  readonly language: 'python' | 'javascript' | 'typescript';
  readonly code: string;
}

const LANGUAGES: Readonly<Record<string, Sample['language']>> = {
  python: 'python',
  js: 'javascript',
  ts: 'typescript',
};

export function readSamples(markdown: string): readonly Sample[] {
  return [...markdown.matchAll(/^## (.+)\n\n```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, heading = '', fence = '', code = '']) => ({ heading, language: LANGUAGES[fence] ?? 'typescript', code }),
  );
}

/** What a comment at the end of a line says: `source CLASS a b` is two marks. */
export function readMarks(line: string): readonly string[] {
  const said = /(?:#|\/\/).*?<- (.*)$/.exec(line)?.[1] ?? '';
  return said.split(';').flatMap((clause) => {
    const [, start, names] = /^(source \S+) (.+)$/.exec(clause.trim()) ?? [];
    return names === undefined ? clause.trim() || [] : names.split(' ').map((name) => `${start} ${name}`);
  });
}

const { ruleSet } = readKnowledge();

/** What the engine sees in a sample, by line, in the words of the marks. */
export async function observe({ code, language }: Sample): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const seen = new Map<number, Set<string>>();
  const { regionOf } = indexLines(code);
  const note = (span: Span, text: string): void => noteLine(regionOf(span).startLine, text);
  const noteLine = (line: number, text: string): void => void seen.set(line, (seen.get(line) ?? new Set()).add(text));
  const unit = await parseCode(code, language, straightMap(code.length));
  if (!unit) return seen;
  const run = evaluateUnit(unit, ruleSet.code[language === 'python' ? 'python' : 'javascript'], (where, field) =>
    holds(where, field, ruleSet.products, () => undefined),
  );
  noteSites(run, note);
  const record = createRecord([[run, { regionOf, hashOf: () => '' }]]);
  for (const { source, sink, marks } of flowsOf(language, record))
    noteLine(sink.region.startLine, `flow ${[source.class, 'to', sink.class, ...withMarks(marks)].join(' ')}`);
  return seen;
}

/** Whatever comes in and wherever it goes. */
function flowsOf(kind: Sample['language'], record: CodeRecord | undefined): readonly LinkedFlow[] {
  if (!record) return [];
  const from = new Set(['parameter', ...record.sources.map((source) => source.class)]);
  const to = new Set(record.sinks.map((sink) => sink.class));
  return linkAll([{ path: '', kind, record }], ruleSet.code, { from, to }, []);
}

function withMarks(marks: readonly string[]): readonly string[] {
  return marks.length > 0 ? ['with', marks.join(', ')] : [];
}

function noteSites(run: Run, note: (span: Span, text: string) => void): void {
  for (const { span, concepts } of listSites(run, (one) => one).calls)
    for (const concept of concepts) note(span, `concept ${concept}`);
  for (const origin of run.origins.values())
    if (origin.kind === 'source')
      note(origin.span, `source ${origin.class}${/^\w+$/.test(origin.symbol) ? ` ${origin.symbol}` : ''}`);
  for (const sink of run.sinks.values()) note(sink.span, `sink ${sink.class}`);
}

/** A source may be said without its names. */
function covers(mark: string, one: string): boolean {
  return mark === one || (mark.startsWith('source ') && one.startsWith(`${mark} `));
}

/** Nothing comes here of which nothing is proved, not even a parameter. */
function isSafe(found: readonly string[]): boolean {
  return !found.some((one) => one.startsWith('flow ') && !one.includes(' with '));
}

/** What a sample says and the engine does not see, and what the engine sees and the sample does not say. */
export async function compare(sample: Sample): Promise<{ readonly missed: string[]; readonly unsaid: string[] }> {
  const seen = await observe(sample);
  const result = { missed: [] as string[], unsaid: [] as string[] };
  for (const [index, line] of sample.code.split('\n').entries()) {
    const found = [...(seen.get(index + 1) ?? [])];
    const marks = readMarks(line);
    for (const mark of marks)
      if (!(mark === 'safe' ? isSafe(found) : found.some((one) => covers(mark, one))))
        result.missed.push(`${index + 1}: ${mark}`);
    // A sink that nothing known comes to, and a flow of which something is proved, need not be said.
    for (const one of found.filter((text) => !/^sink |^flow (?:parameter |.* with )/.test(text)))
      if (!marks.some((mark) => covers(mark, one))) result.unsaid.push(`${index + 1}: ${one}`);
  }
  return result;
}
