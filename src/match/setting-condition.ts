import type { InlineCode } from '../model/script.ts';

/** A token as far as blocks are concerned. */
interface Sign {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/**
 * The conditions under which a place of inline code is reached: the text of each `if` around it, outermost first. Blocks are
 * told by braces in JavaScript and by indentation in Python; an `else` and loops say nothing.
 */
export function findConditions(
  { language, text }: Pick<InlineCode, 'language' | 'text'>,
  tokens: readonly Sign[],
  at: number,
): readonly string[] {
  return language === 'python' ? byIndentation(text, at) : byBraces(text, tokens, at);
}

function byBraces(text: string, tokens: readonly Sign[], at: number): readonly string[] {
  const open: (string | undefined)[] = [];
  let condition: string | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.at >= at) break;
    if (token.text === 'if' && tokens[index + 1]?.text === '(') {
      const close = findClosing(tokens, index + 1);
      condition = text.slice(tokens[index + 1]?.end, tokens[close]?.at);
      index = close;
      continue;
    }
    if (token.text === '{') open.push(condition);
    else if (token.text === '}') open.pop();
    condition = undefined;
  }
  return [...open, condition].filter((one) => one !== undefined);
}

/** Index of the bracket that closes the one at `from`, or of the last token. */
function findClosing(tokens: readonly Sign[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')' && --depth === 0) return index;
  }
  return tokens.length - 1;
}

function byIndentation(text: string, at: number): readonly string[] {
  const lines = text.slice(0, at).split('\n');
  const found: string[] = [];
  let indent = indentOf(`${lines.pop() ?? ''}x`);
  for (const line of lines.toReversed()) {
    if (indent === 0) break;
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const condition = /^\s*(?:el)?if\s(.*):\s*(?:#.*)?$/.exec(line)?.[1];
    if (condition !== undefined) found.unshift(condition);
  }
  return found;
}

function indentOf(line: string): number {
  return line.search(/\S/);
}
