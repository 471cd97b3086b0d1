/** Longer texts are no slip of the finger, and the comparison takes the product of both lengths. */
const LONGEST = 80;

/** The known word that is meant most probably: a small edit away, or one that contains the given one. */
export function suggestWord(given: string, known: readonly string[]): string | undefined {
  if (given.length === 0 || given.length > LONGEST) return undefined;
  const wanted = given.toLowerCase();
  const allowed = Math.max(2, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const word of known) {
    const distance = countEdits(wanted, word.toLowerCase());
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best ?? (wanted.length >= 4 ? known.find((word) => word.toLowerCase().includes(wanted)) : undefined);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (current[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + cost,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
