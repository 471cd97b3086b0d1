import type { CodeLanguage, CodeUnit, Statement } from '../../model/code.ts';
import type { OffsetMap } from '../../model/document.ts';
import { lowerJavaScript } from './javascript.ts';
import { lowerPython } from './python.ts';
import { parseSyntax } from './syntax.ts';

/** Longer texts are generated or data; reading them would cost seconds. */
export const CODE_CAP = 1_500_000;

/**
 * Parses and lowers a text of code. Never throws: what the grammar cannot read is left out, and the rest is good. Undefined for a text
 * that is too long or that a program put together.
 * @param map where the text stands in its file
 */
export async function parseCode(
  text: string,
  language: CodeLanguage,
  map: OffsetMap,
  unit?: string,
): Promise<CodeUnit | undefined> {
  if (text.length > CODE_CAP || isMinified(text)) return undefined;
  const { tree, used } = await readTree(text, language);
  const body = lower(tree.root, text, used);
  return { language: used, text, map, ...(unit === undefined ? {} : { unit }), body, errors: tree.errors };
}

/** Nobody wrote it this way: what it was made from is elsewhere, and no line of it can be mended. */
function isMinified(text: string): boolean {
  const LONG_TEXT = 20_000;
  const LONG_LINE = 400;
  if (text.length < LONG_TEXT) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > LONG_LINE;
}

type Tree = Awaited<ReturnType<typeof parseSyntax>>;

/** Markup in TypeScript needs another grammar, and whether it is there shows when the plain one stumbles over it. */
async function readTree(text: string, language: CodeLanguage): Promise<{ tree: Tree; used: CodeLanguage }> {
  const tree = await parseSyntax(text, language);
  if (language !== 'typescript' || tree.errors === 0 || !/<\/|\/>/.test(text)) return { tree, used: language };
  const other = await parseSyntax(text, 'tsx');
  return other.errors < tree.errors ? { tree: other, used: 'tsx' } : { tree, used: language };
}

function lower(root: Tree['root'], text: string, language: CodeLanguage): readonly Statement[] {
  return language === 'python' ? lowerPython(root, text) : lowerJavaScript(root, text);
}
