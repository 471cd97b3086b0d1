import type { Match } from '../model/rule.ts';

/** Tells whether a text has a word; what was asked before is known. */
export type Contains = (word: string) => boolean;

/** @param text in any case; words are asked for in lower case */
export function containsIn(text: string): Contains {
  const known = new Map<string, boolean>();
  let lower: string | undefined;
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    lower ??= text.toLowerCase();
    const found = lower.includes(word);
    known.set(word, found);
    return found;
  };
}

/** Whether a match is possible in a text: it has one word of each group. */
export function meetsNeeds({ needs = [] }: Pick<Match, 'needs'>, contains: Contains): boolean {
  return needs.every((group) => group.some(contains));
}
