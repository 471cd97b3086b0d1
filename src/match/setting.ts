import { matchesWildcard } from '../guard/wildcard.ts';
import type { Match, Scalar } from '../model/rule.ts';
import type { InlineCode } from '../model/script.ts';
import type { Span } from '../model/text.ts';
import type { Candidate } from './candidate.ts';
import { findConditions } from './setting-condition.ts';

interface Token {
  readonly type: 'word' | 'string' | 'number' | 'sign';
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** An unclosed string ends with its line, or with the text when it may have many lines: no text is read twice. */
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/.source;
const REST = /(?<word>[A-Za-z_$][\w$]*)|(?<number>\d[\w.]*)|(?<sign>[=:!<>]+|[^\s\w])/.source;
const JAVASCRIPT = new RegExp(
  `(?<comment>//[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|$))|(?<string>${STRING}|\`(?:[^\`\\\\]|\\\\[\\s\\S])*\`?)|${REST}`,
  'g',
);
const TOKENS: Readonly<Record<InlineCode['language'], RegExp>> = {
  python: new RegExp(
    `(?<comment>#[^\\n]*)|(?<string>"""[\\s\\S]*?(?:"""|$)|'''[\\s\\S]*?(?:'''|$)|${STRING})|${REST}`,
    'g',
  ),
  javascript: JAVASCRIPT,
  // What OpenClaw reads may have comments.
  json: JAVASCRIPT,
};

/**
 * Matcher `setting`: a configuration key that code inside a script, or JSON that it writes to a file from a heredoc, sets to a
 * literal: `'key': True`, `key: true`, `key=True`, `config['key'] = true`. Comments and other strings are not settings. Fields: `key`, `value` (absent when it
 * is computed), `item` (each literal of a list without lists in it), `language`, `condition` (of each `if` around it).
 * @param toFile translates an offset of the code text to one of the file
 */
export function* matchSetting(
  match: Extract<Match, { matcher: 'setting' }>,
  code: readonly InlineCode[],
  toFile: (code: InlineCode, span: Span) => Span,
): Iterable<Candidate> {
  for (const inline of code) {
    const tokens = tokenise(inline);
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'word' && token.type !== 'string') continue;
      if (!match.keys.some((key) => matchesWildcard(token.text, key))) continue;
      const place = findValue(tokens, index);
      const value = tokens[place];
      if (!value) continue;
      const span = toFile(inline, { start: token.at, end: value.end });
      const literal = literalOf(value);
      yield {
        span,
        anchor: `setting ${token.text}`,
        get: (field) => {
          if (field === 'key') return [{ value: token.text, span }];
          if (field === 'language') return [{ value: inline.language }];
          if (field === 'item') return itemsOf(tokens, place).map((item) => ({ value: item, span }));
          if (field === 'condition') return findConditions(inline, tokens, token.at).map((text) => ({ value: text }));
          return field === 'value' && literal !== undefined ? [{ value: literal, span }] : [];
        },
      };
    }
  }
}

function tokenise({ text, language }: InlineCode): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKENS[language])) {
    const [whole] = found;
    const groups = found.groups ?? {};
    if (groups['comment'] !== undefined) continue;
    const type =
      groups['string'] !== undefined
        ? 'string'
        : groups['word'] !== undefined
          ? 'word'
          : groups['number'] !== undefined
            ? 'number'
            : 'sign';
    tokens.push({
      type,
      text: type === 'string' ? unquote(whole) : whole,
      at: found.index,
      end: found.index + whole.length,
    });
  }
  return tokens;
}

function unquote(text: string): string {
  const quote = /^(?:"""|'''|["'`])/.exec(text)?.[0] ?? '';
  const isClosed = text.length >= 2 * quote.length && text.endsWith(quote);
  return text.slice(quote.length, isClosed ? -quote.length : undefined);
}

/** Place of the token that the key at `index` is set to, or -1; a comparison (`==`) or a mere mention sets nothing. */
function findValue(tokens: readonly Token[], index: number): number {
  const closes = tokens[index + 1]?.text === ']' ? 1 : 0;
  const sign = tokens[index + 1 + closes]?.text;
  return sign === '=' || (sign === ':' && closes === 0) ? index + 2 + closes : -1;
}

/** Longest list that is read, in tokens. */
const LIST_CAP = 2000;

/** The literals of the list that begins at `place`, up to the first bracket in it. */
function itemsOf(tokens: readonly Token[], place: number): readonly Scalar[] {
  const open = tokens[place];
  if (open?.text !== '[' || open.type !== 'sign') return [];
  const items: Scalar[] = [];
  for (const token of tokens.slice(place + 1, place + 1 + LIST_CAP)) {
    if (token.type === 'sign' && /[[\](){}]/.test(token.text)) break;
    const literal = token.type === 'sign' ? undefined : literalOf(token);
    if (literal !== undefined) items.push(literal);
  }
  return items;
}

function literalOf(token: Token): Scalar | undefined {
  if (token.type === 'string') return token.text;
  if (token.type === 'number') {
    const number = Number(token.text.replaceAll('_', ''));
    return Number.isNaN(number) ? undefined : number;
  }
  if (token.text === 'True' || token.text === 'true') return true;
  if (token.text === 'False' || token.text === 'false') return false;
  return token.text === 'None' || token.text === 'null' ? null : undefined;
}
