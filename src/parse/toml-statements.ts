import type { Span } from '../model/text.ts';
import { DEPTH_CAP, NODE_CAP, tooDeep, tooManyNodes, type Fault } from './data.ts';

/** What has a meaning for where a statement ends; a text on one line ends with its line at the latest. */
const TOKEN = /#[^\r\n]*|"""|'''|"(?:[^"\\\r\n]|\\[^\r\n])*"?|'[^'\r\n]*'?|[[\]{}=,.]|\r\n|\r|\n/g;

/** In a list there are values only, so a key or the head of a table tells that the bracket before was never closed. */
const KEY_LINE = /[ \t]*[\w-]+(?:[ \t]*\.[ \t]*[\w-]+)*[ \t]*=/y;
const HEAD_LINE =
  /[ \t]*\[{1,2}[ \t]*(?!(?:true|false|inf|nan)\b)[A-Za-z_][\w."' -]*\]{1,2}[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;

/** Cuts a TOML file into its statements: heads of tables, and keys with their values. Each can then be read, or fail, by itself. */
export function splitStatements(text: string): {
  readonly statements: readonly Span[];
  readonly faults: readonly Fault[];
} {
  const statements: Span[] = [];
  const faults: Fault[] = [];
  const open: string[] = [];
  let start = 0;
  let deep = false;
  let count = 0;
  const close = (end: number): void => {
    if (!deep && /[^\s#]/.test(text.slice(start, end).trimStart()[0] ?? '')) statements.push({ start, end });
    start = end;
    deep = false;
    open.length = 0;
  };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [token] = found;
    const end = found.index + token.length;
    if (token === '"""' || token === "'''") {
      TOKEN.lastIndex = endOfBlock(text, end, token);
    } else if (token === '[' || token === '{') {
      open.push(token);
      if (open.length > DEPTH_CAP && !deep) {
        deep = true;
        if (!faults.some(({ code }) => code === 'too-deep')) faults.push(tooDeep(found.index));
      }
    } else if (token === ']' || token === '}') open.pop();
    else if (token === '\n' || token === '\r' || token === '\r\n') {
      if (open.length === 0 || startsStatement(text, end, open)) close(end);
    }
    if (!deep && SEPARATORS.has(token) && ++count > NODE_CAP) {
      faults.push(tooManyNodes());
      return { statements, faults };
    }
  }
  close(text.length);
  return { statements, faults };
}

const SEPARATORS = new Set(['[', '{', '=', ',', '.']);

const BLOCK_ENDS = { '"""': /\\[^]|"{3,5}/g, "'''": /'{3,5}/g };

/** Where a text over several lines ends: up to two quotes before the closing ones belong to it. Without any, the file's end. */
function endOfBlock(text: string, from: number, quotes: keyof typeof BLOCK_ENDS): number {
  const ends = BLOCK_ENDS[quotes];
  ends.lastIndex = from;
  for (let found = ends.exec(text); found; found = ends.exec(text))
    if (found[0].startsWith(quotes)) return ends.lastIndex;
  return text.length;
}

function startsStatement(text: string, at: number, open: readonly string[]): boolean {
  HEAD_LINE.lastIndex = at;
  if (HEAD_LINE.test(text)) return true;
  KEY_LINE.lastIndex = at;
  return open.at(-1) === '[' && KEY_LINE.test(text);
}
