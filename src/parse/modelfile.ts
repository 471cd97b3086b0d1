import type { DataEntry } from '../model/document.ts';
import { straightMap } from './offset-map.ts';

const INSTRUCTION = /[ \t]*([A-Za-z]+)[ \t]+/y;
const REST_OF_LINE = /[^\r\n]*/y;

/** Instructions of an Ollama Modelfile, in upper case, with what follows them; `"""` holds text over several lines. */
export function* readModelfile(text: string): Iterable<DataEntry> {
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    INSTRUCTION.lastIndex = at;
    const found = INSTRUCTION.exec(text);
    if (!found) continue;
    const [head, word = ''] = found;
    const nameAt = at + head.length - head.trimStart().length;
    const { from, to, end } = readValue(text, at + head.length);
    const value = text.slice(from, to);
    at = end;
    yield {
      key: word.toUpperCase(),
      keySpan: { start: nameAt, end: nameAt + word.length },
      value: { type: 'scalar', span: { start: from, end: to }, value, map: straightMap(value.length, from) },
    };
  }
}

/** A block may follow a word, as in `MESSAGE user """…"""`; one that is not closed is the rest of its line. */
function readValue(text: string, start: number): { readonly from: number; readonly to: number; readonly end: number } {
  REST_OF_LINE.lastIndex = start;
  const line = REST_OF_LINE.exec(text)?.[0] ?? '';
  const opening = /^(?:\w+[ \t]+)?"""/.exec(line)?.[0].length;
  const closing = opening === undefined ? -1 : text.indexOf('"""', start + opening);
  if (opening !== undefined && closing >= 0) {
    const from = line.startsWith('"""') ? start + 3 : start;
    return { from, to: closing, end: closing + 3 };
  }
  const whole = line.trimEnd();
  const quoted = /^"[^"]*"$/.test(whole) && whole.length > 1 ? 1 : 0;
  return { from: start + quoted, to: start + whole.length - quoted, end: start + line.length };
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
