import { containsIn, meetsNeeds, type Contains } from './guard/needs.ts';
import { matchReads } from './guard/reads.ts';
import { untrusted } from './guard/untrusted.ts';
import { matchFile, type MatchInput } from './match/match-file.ts';
import { findScriptFilter } from './match/script-filter.ts';
import { KINDS, type FileRecord, type Kind } from './model/file.ts';
import type { Problem } from './model/problem.ts';
import type { InventoryRule, Rule, RuleSet } from './model/rule.ts';
import type { Span } from './model/text.ts';
import { hashLines } from './parse/line-hash.ts';
import { readCells } from './parse/notebook-cells.ts';
import { toFileSpan } from './parse/offset-map.ts';
import { parseFile, type ParsedFile } from './parse/parse-file.ts';
import { createRegionReader } from './parse/regions.ts';
import { scanImports, type FoundImport } from './skim/imports.ts';
import type { CallTest } from './flow/run.ts';
import type { FileCode } from './read-code.ts';
import { holds } from './match/condition.ts';
import { decodeText } from './tree/decode.ts';

/** A file to analyse: its bytes and kind, and the ids of the rules selected for it. */
export interface FileInput {
  readonly bytes: Uint8Array;
  readonly kind: Kind;
}

/** The straight line for one file: decode, parse, match. Pure; a rule that fails costs only itself. */
export async function analyseFile(
  { bytes, kind }: FileInput,
  ruleIds: readonly string[],
  ruleSet: RuleSet,
): Promise<FileRecord> {
  const text = decodeText(bytes);
  if (text === undefined) {
    return {
      kind,
      findings: [],
      facts: [],
      problems: [problem('undecodable', 'warning', 'The file is neither UTF-8 nor UTF-16, so it was not scanned.')],
    };
  }
  const rules = ruleIds.flatMap((id) => ruleOf(ruleSet, id) ?? []);
  const contains = containsIn(text);
  const parsed = await parseFile(text, kind, findScriptFilter(rules, kind, contains), {
    structure: rules.some(readsStructure),
    data: KINDS[kind] !== 'markdown' || rules.some((rule) => readsData(rule, kind, contains)),
  });
  const hash = hashOnce(text);
  const code = await readCodeFor(rules, parsed, contains, ruleSet, hash);
  const input = createInput(parsed, contains, ruleSet, code, hash);
  const problems: Problem[] = parsed.faults.map(({ code: fault, text: sentence, reason, span }) => {
    const region = parsed.lines.regionOf(span ?? { start: 0, end: 0 });
    return {
      ...problem(fault, 'warning', sentence, reason),
      ...(span ? { region } : {}),
      lineHash: input.hashOf(region.startLine),
    };
  });
  const results = rules.map((rule) => {
    try {
      return matchFile(rule, input);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown error';
      problems.push(
        problem(
          'rule-failed',
          'error',
          `The rule ${rule.id} failed on this file ({reason}); the other rules ran.`,
          reason,
        ),
      );
      return { findings: [], facts: [] };
    }
  });
  return {
    kind,
    findings: results.flatMap(({ findings }) => findings),
    facts: results.flatMap(({ facts }) => facts),
    problems,
    ...(code.record ? { code: code.record } : {}),
  };
}

const NO_CODE: FileCode = { sites: { calls: [], assigns: [] }, record: undefined };

/** The engine for code is loaded for the first file that a rule wants to read as code. */
async function readCodeFor(
  rules: readonly (Rule | InventoryRule)[],
  parsed: ParsedFile,
  contains: Contains,
  ruleSet: RuleSet,
  hashOf: (line: number) => string,
): Promise<FileCode> {
  const isWanted = rules.some(({ match, on }) =>
    match.some(
      (one) =>
        (one.matcher === 'code' || one.matcher === 'flow') &&
        matchReads(one, on, parsed.kind) &&
        meetsNeeds(one, contains),
    ),
  );
  if (!isWanted) return NO_CODE;
  const { readCode } = await import('./read-code.ts');
  return readCode(parsed, ruleSet.code, createTest(ruleSet), hashOf);
}

function createTest({ products }: RuleSet): CallTest {
  return (conditions, field) => holds(conditions, field, products, () => undefined);
}

/** Hashing reads the whole file, so it waits for the first finding. */
function hashOnce(text: string): (line: number) => string {
  let hashOf: ((line: number) => string) | undefined;
  return (line) => (hashOf ??= hashLines(text))(line);
}

function problem(code: string, level: Problem['level'], template: string, reason = ''): Problem {
  return { code, level, message: { template, values: { reason: untrusted(reason) } } };
}

/** Credentials are looked for in the text of a file, whatever it is: that must not cost parsing it. */
function readsStructure(rule: Rule | InventoryRule): boolean {
  return rule.match.some(({ matcher }) => matcher !== 'credential');
}

/** Most rules on Markdown read its text; what stands in front of it is data. */
function readsData(rule: Rule | InventoryRule, kind: Kind, contains: Contains): boolean {
  return rule.match.some(
    (one) => one.matcher === 'path' && matchReads(one, rule.on, kind) && meetsNeeds(one, contains),
  );
}

function createInput(
  parsed: ParsedFile,
  contains: Contains,
  ruleSet: RuleSet,
  code: FileCode,
  hashOf: (line: number) => string,
): MatchInput {
  const { text, kind, lines, roots, dockerfile, scripts } = parsed;
  let imports: readonly FoundImport[] | undefined;
  return {
    kind,
    roots,
    dockerfile,
    scripts,
    get imports() {
      return (imports ??= findImports(parsed));
    },
    text,
    contains,
    regionsOf: createRegionReader(text, kind),
    regionOf: lines.regionOf,
    code: code.sites,
    hashOf,
    hashWithout: (spans) => hashLines(blank(text, spans)),
    toFile: ({ map }, span) => toFileSpan(map, span),
    products: ruleSet.products,
  };
}

/** What a code file imports, or the cells of a notebook. */
function findImports({ text, kind, roots }: ParsedFile): readonly FoundImport[] {
  if (kind !== 'notebook') return scanImports(text, kind);
  return roots.flatMap((root) =>
    [...readCells(root)].flatMap((cell) =>
      cell.language.startsWith('python')
        ? scanImports(cell.text, 'python').map(({ module, span }) => ({ module, span: toFileSpan(cell.map, span) }))
        : [],
    ),
  );
}

/** The text with blanks in place of the spans; its lines stay where they are. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    blanked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return blanked + text.slice(at);
}

const indexes = new WeakMap<RuleSet, ReadonlyMap<string, Rule | InventoryRule>>();

function ruleOf(ruleSet: RuleSet, id: string): Rule | InventoryRule | undefined {
  const known = indexes.get(ruleSet);
  if (known) return known.get(id);
  const index = new Map([...ruleSet.rules, ...ruleSet.inventory].map((rule) => [rule.id, rule]));
  indexes.set(ruleSet, index);
  return index.get(id);
}
