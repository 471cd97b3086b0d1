import { createRecord } from './flow/record.ts';
import { evaluateUnit } from './flow/evaluate.ts';
import { listSites } from './flow/list-sites.ts';
import type { CallTest, Run } from './flow/run.ts';
import type { CodeRecord } from './model/code-record.ts';
import type { CodeSites } from './model/code-site.ts';
import type { CodeLanguage, CodeUnit } from './model/code.ts';
import type { EmbeddedText } from './model/document.ts';
import { KINDS, type Kind } from './model/file.ts';
import type { RuleSet } from './model/rule.ts';
import type { Region, Span } from './model/text.ts';
import { parseCode } from './parse/code/parse-code.ts';
import { joinCells } from './parse/notebook-cells.ts';
import { straightMap, toFileSpan } from './parse/offset-map.ts';
import type { ParsedFile } from './parse/parse-file.ts';

/** What is known of the code of a file. */
export interface FileCode {
  readonly sites: CodeSites;
  readonly record: CodeRecord | undefined;
}

const NO_CODE: FileCode = { sites: { calls: [], assigns: [] }, record: undefined };

/** The straight line for code: parse, lower, walk. The texts of other languages in a file are code of their own. */
export async function readCode(
  parsed: ParsedFile,
  tables: RuleSet['code'],
  test: CallTest,
  hashOf: (line: number) => string,
): Promise<FileCode> {
  const units: CodeUnit[] = [];
  for (const { text, language, map, unit } of listCode(parsed)) {
    const read = await parseCode(text, language, map, unit);
    if (read) units.push(read);
  }
  if (units.length === 0) return NO_CODE;
  const runs = units.map((unit): Run =>
    evaluateUnit(unit, tables[unit.language === 'python' ? 'python' : 'javascript'], test),
  );
  const sites = runs.map((run) => listSites(run, toFile(run)));
  return {
    sites: { calls: sites.flatMap(({ calls }) => calls), assigns: sites.flatMap(({ assigns }) => assigns) },
    record: createRecord(runs.map((run) => [run, { regionOf: regions(parsed, run), hashOf }] as const)),
  };
}

function toFile({ unit: { map } }: Run): (span: Span) => Span {
  return (span) => toFileSpan(map, span);
}

function regions({ lines }: ParsedFile, run: Run): (span: Span) => Region {
  const translate = toFile(run);
  return (span) => lines.regionOf(translate(span));
}

interface FoundCode extends EmbeddedText {
  readonly language: CodeLanguage;
}

function listCode({ text, kind, roots, scripts }: ParsedFile): readonly FoundCode[] {
  if (KINDS[kind] === 'code') return [{ text, language: languageOf(kind), map: straightMap(text.length) }];
  const cells = kind === 'notebook' ? roots.map(joinCells).filter((cell) => cell.text !== '') : [];
  const inline = scripts.flatMap(({ code, unit }) =>
    code.flatMap(({ language, text: inner, map }) =>
      language === 'json' ? [] : [{ text: inner, language, map, ...(unit === undefined ? {} : { unit }) }],
    ),
  );
  return [...cells.map((cell) => ({ ...cell, language: 'python' as const })), ...inline];
}

function languageOf(kind: Kind): CodeLanguage {
  return kind === 'python' || kind === 'javascript' ? kind : 'typescript';
}
