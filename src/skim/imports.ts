import type { Kind } from '../model/file.ts';
import type { Span } from '../model/text.ts';

/** A module that a code file imports, as written, and where its name stands. */
export interface FoundImport {
  readonly module: string;
  readonly span: Span;
}

/**
 * What a code file imports, in order of appearance. A cheap scan instead of a parse: commented lines and the long strings of
 * Python are left out, but what stands in another string may be taken for an import. Naming one too many costs a parse, missing one costs a finding. Other
 * kinds import nothing.
 */
export function scanImports(text: string, kind: Kind): readonly FoundImport[] {
  if (kind === 'typescript' || kind === 'javascript') return [...scanScript(text)];
  if (kind === 'python') return [...scanPython(text)].toSorted((a, b) => a.span.start - b.span.start);
  return [];
}

/**
 * `from 'x'` of imports and exports, `import 'x'`, `import('x')`, `require('x')`. Every repetition is bounded, so the time
 * stays linear in the text.
 */
const SCRIPT_IMPORT = /\b(?:from|import|require)\s{0,99}(?:\(\s{0,99})?(["'`])([^"'`\n\\]{1,300})\1/g;

function* scanScript(text: string): Iterable<FoundImport> {
  for (const match of text.matchAll(SCRIPT_IMPORT)) {
    if (isCommented(text, match.index)) continue;
    const end = match.index + match[0].length - 1;
    yield found(match[2] ?? '', end - (match[2] ?? '').length);
  }
}

/** The longest indentation that is looked at: one line without end must not be walked again for each import in it. */
const LONGEST_LEAD = 300;

/** Whether the line begins as a comment does. */
function isCommented(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  return /^[ \t]{0,300}(?:\/\/|\/\*|\*)/.test(lead.slice(lead.lastIndexOf('\n') + 1));
}

const PYTHON_IMPORT =
  /^[ \t]{0,99}(?:from[ \t]{1,99}([.\w]{1,300})[ \t]{1,99}import\b|import[ \t]{1,99}([^\n#]{1,1000}))/dgm;
const PYTHON_DYNAMIC = /\b(?:__import__|import_module)\(\s{0,99}(["'])([.\w]{1,300})\1/g;
const MODULE_OF_LIST = /(?:^|,)[ \t]{0,99}([.\w]{1,300})/dg;

function* scanPython(source: string): Iterable<FoundImport> {
  const text = blankLongStrings(source);
  // A statement behind a semicolon is put on a line of its own; the length stays.
  for (const match of text.replaceAll(';', '\n').matchAll(PYTHON_IMPORT)) {
    if (match[1] !== undefined) yield found(match[1], match.indices?.[1]?.[0] ?? match.index);
    else yield* splitModules(match[2] ?? '', match.indices?.[2]?.[0] ?? match.index);
  }
  for (const match of text.matchAll(PYTHON_DYNAMIC)) {
    yield found(match[2] ?? '', match.index + match[0].length - 1 - (match[2] ?? '').length);
  }
}

/** A comment, a short string, or the quotes that open or close a long one. Bounded, so that the time stays linear. */
const PYTHON_QUOTED = /#[^\n]*|"""|'''|"(?:[^"\\\n]|\\.){0,999}"|'(?:[^'\\\n]|\\.){0,999}'/g;

/** Descriptions and templates hold code that is not this file's: it is made blank, and the length stays. */
function blankLongStrings(text: string): string {
  if (!text.includes('"""') && !text.includes("'''")) return text;
  const parts: string[] = [];
  let done = 0;
  PYTHON_QUOTED.lastIndex = 0;
  for (let match = PYTHON_QUOTED.exec(text); match; match = PYTHON_QUOTED.exec(text)) {
    const [quotes] = match;
    if (quotes !== '"""' && quotes !== "'''") continue;
    const end = text.indexOf(quotes, PYTHON_QUOTED.lastIndex);
    if (end < 0) break;
    parts.push(text.slice(done, PYTHON_QUOTED.lastIndex), ' '.repeat(end - PYTHON_QUOTED.lastIndex));
    done = end;
    PYTHON_QUOTED.lastIndex = end + quotes.length;
  }
  return parts.join('') + text.slice(done);
}

/** `a.b as c, d` names a.b and d. */
function* splitModules(list: string, start: number): Iterable<FoundImport> {
  for (const match of list.matchAll(MODULE_OF_LIST)) {
    yield found(match[1] ?? '', start + (match.indices?.[1]?.[0] ?? match.index));
  }
}

function found(module: string, start: number): FoundImport {
  return { module, span: { start, end: start + module.length } };
}
