import type { Kind } from '../model/file.ts';
import type { EndWords, FlowEnds, RuleSet } from '../model/rule.ts';
import { hasBit } from './automaton.ts';

type Language = keyof FlowEnds;

/** The classes of data that may come in, or do something, in a file: all words of a pattern stand in it. */
export interface FoundEnds {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** The last name of a source stands here; what it belongs to may be imported from a file in `roots`. */
  readonly names: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
}

/** Reads what the automaton found in a file. */
export type EndReader = (kind: Kind, bits: Uint32Array) => FoundEnds | undefined;

interface NumberedEnd {
  readonly class: string;
  readonly words: readonly (readonly number[])[];
}

/** @param numberOf gives the automaton a word to look for */
export function prepareEnds({ ends }: Pick<RuleSet, 'ends'>, numberOf: (word: string) => number): EndReader {
  const numbered = (list: readonly EndWords[]): readonly NumberedEnd[] =>
    list.map((end) => ({ class: end.class, words: end.words.map((words) => words.map(numberOf)) }));
  const tables = {
    javascript: { from: numbered(ends.javascript.from), to: numbered(ends.javascript.to) },
    python: { from: numbered(ends.python.from), to: numbered(ends.python.to) },
  };
  return (kind, bits) => {
    const languages = languagesOf(kind);
    if (languages.length === 0) return undefined;
    const has = (number: number): boolean => hasBit(bits, number);
    const classes = (side: 'from' | 'to', test: (words: readonly number[]) => boolean): ReadonlySet<string> =>
      new Set(
        languages.flatMap((one) => tables[one][side].filter(({ words }) => words.some(test)).map((end) => end.class)),
      );
    const found = {
      from: classes('from', (words) => words.every(has)),
      to: classes('to', (words) => words.every(has)),
      names: classes('from', (words) => has(words.at(-1) ?? -1)),
      roots: classes('from', (words) => words.length > 1 && has(words[0] ?? -1)),
    };
    return found.from.size + found.to.size + found.names.size + found.roots.size > 0 ? found : undefined;
  };
}

/** The languages that may stand in a kind of file: its own, or those that commands in it start. */
function languagesOf(kind: Kind): readonly Language[] {
  if (kind === 'typescript' || kind === 'javascript') return ['javascript'];
  return kind === 'python' || kind === 'notebook' ? ['python'] : [];
}
