import type { Span } from '../model/text.ts';

/** Where the body begins, and the description that a model reads to choose a skill or an agent. */
export interface FrontMatter {
  readonly end: number;
  readonly description: Span | undefined;
}

/** Front matter longer than this is none. */
const FRONT_CAP = 50_000;

/** Looks for front matter between lines of three dashes; its values are data and are read elsewhere. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 100))?.[0];
  const none = { end: text.startsWith('\uFEFF') ? 1 : 0, description: undefined };
  if (opening === undefined) return none;
  const start = opening.length;
  const body = text.slice(start - 1, start + FRONT_CAP);
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(body);
  if (!closing) return none;
  const front = { start, end: start - 1 + closing.index };
  return { end: start - 1 + closing.index + closing[0].length, description: findDescription(text, front) };
}

function findDescription(text: string, { start, end }: Span): Span | undefined {
  const front = text.slice(start, end);
  const key = /(?:^|\n)description:[ \t]*/.exec(front);
  if (!key) return undefined;
  let from = key.index + key[0].length;
  const block = /^[|>][+-]?\d?[ \t]*\r?\n/.exec(front.slice(from, from + 100))?.[0];
  if (block !== undefined) from += block.length;
  // Lines that are indented, and empty ones, go on with it.
  const rest = /\n(?=[^\s])/.exec(front.slice(from));
  let to = rest ? from + rest.index : front.length;
  if (
    /["']/.test(front[from] ?? '') &&
    front
      .slice(from, to)
      .trimEnd()
      .endsWith(front[from] ?? '')
  ) {
    to = front.slice(0, to).trimEnd().length - 1;
    from++;
  }
  return to > from ? { start: start + from, end: start + to } : undefined;
}
