import type { Kind } from '../model/file.ts';

/**
 * What a code file imports, as written and in order of appearance. A cheap scan instead of a parse: it also takes what
 * stands in comments and strings, since naming too much costs a parse and missing an import costs a finding. Other kinds
 * import nothing.
 */
export function scanImports(text: string, kind: Kind): readonly string[] {
  if (kind === 'typescript' || kind === 'javascript') return [...new Set(scanScript(text))];
  if (kind === 'python') return [...new Set(scanPython(text))];
  return [];
}

/**
 * `from 'x'` of imports and exports, `import 'x'`, `import('x')`, `require('x')`. Every repetition is bounded, so the time
 * stays linear in the text.
 */
const SCRIPT_IMPORT = /\b(?:from|import|require)\s{0,99}(?:\(\s{0,99})?(["'`])([^"'`\n\\]{1,300})\1/g;

function* scanScript(text: string): Iterable<string> {
  for (const match of text.matchAll(SCRIPT_IMPORT)) yield match[2] ?? '';
}

const PYTHON_IMPORT =
  /^[ \t]{0,99}(?:from[ \t]{1,99}([.\w]{1,300})[ \t]{1,99}import\b|import[ \t]{1,99}([^\n#]{1,1000}))/gm;
const PYTHON_DYNAMIC = /\b(?:__import__|import_module)\(\s{0,99}(["'])([.\w]{1,300})\1/g;

function* scanPython(text: string): Iterable<string> {
  // One statement a line, for the patterns to find those behind a semicolon too.
  for (const match of text.replaceAll(';', '\n').matchAll(PYTHON_IMPORT)) {
    if (match[1] !== undefined) yield match[1];
    else yield* splitModules(match[2] ?? '');
  }
  for (const match of text.matchAll(PYTHON_DYNAMIC)) yield match[2] ?? '';
}

/** `a.b as c, d` names a.b and d. */
function splitModules(list: string): readonly string[] {
  return list
    .split(',')
    .map((part) => /^[.\w]+/.exec(part.trim())?.[0] ?? '')
    .filter((name) => name !== '');
}
