import type { HereDoc } from 'unbash';
import { composeMaps } from './offset-map.ts';
import type { PlacedText } from './shell-record.ts';
import type { Source } from './shell-source.ts';

const ESCAPED = new Set(['$', '`', '\\']);

/** The text that a command reads from its heredoc: leading tabs gone with `<<-`, backslashes with an unquoted delimiter. */
export function readHeredoc(node: HereDoc, source: Source): PlacedText {
  const { pos, end } = node.body;
  const quoted = node.delimiter?.quoted ?? false;
  const dropsTabs = node.operator === '<<-';
  const { shown } = source;
  const runs: { at: number; file: number; length: number }[] = [];
  let text = '';
  let from = pos;
  const keep = (until: number, next: number): void => {
    if (until > from) runs.push({ at: text.length, file: from, length: until - from });
    text += shown.slice(from, until);
    from = next;
  };
  const skipTabs = (start: number): number => {
    let at = start;
    while (at < end && shown[at] === '\t') at++;
    return at;
  };
  if (dropsTabs) from = skipTabs(pos);
  for (let at = from; at < end; at++) {
    const unit = shown[at];
    if (unit === '\n' && dropsTabs) {
      keep(at + 1, skipTabs(at + 1));
      at = from - 1;
    } else if (unit === '\\' && !quoted) {
      const next = shown[at + 1] ?? '';
      if (next === '\n') keep(at, at + 2);
      else if (ESCAPED.has(next)) keep(at, at + 1);
      at++;
    }
  }
  keep(end, end);
  return { text, map: composeMaps(runs, source.map) };
}
