const WINDOW = 100;
const BASE = 37;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const END_MARK = 65535;
const TWO_32 = 2 ** 32;

/**
 * The `primaryLocationLineHash` of the lines of a file, by the algorithm GitHub's own uploader uses, so that an alert keeps
 * its identity whoever uploads it: a hash over the next 100 characters that are not blanks, then `:n` for the n-th line of the
 * file with that value. The answer takes a 1-based line and clamps one outside the file to its nearest line.
 *
 * The published form rolls over the whole file. Here only lines that are asked for are hashed: few files have findings, and
 * equal hashes are counted by comparing the windows themselves.
 */
export function hashLines(text: string): (line: number) => string {
  const kept = keepCharacters(text);
  const { characters, starts } = kept;
  const answers = new Map<number, string>();
  // The last line that was counted for a hash: a file of equal lines is walked once, not once per finding.
  const counted = new Map<string, { readonly index: number; readonly count: number }>();
  const countEqual = (index: number, hash: string): number => {
    const last = counted.get(hash);
    const from = last !== undefined && last.index < index ? last : { index: -1, count: 0 };
    let { count } = from;
    for (let other = from.index + 1; other <= index; other += 1) {
      if (haveSameWindow(characters, kept.length, starts[other] ?? 0, starts[index] ?? 0)) count += 1;
    }
    counted.set(hash, { index, count });
    return count;
  };
  return (line) => {
    kept.readTo(Math.max(line, 1) - 1);
    const index = Math.min(Math.max(line, 1), starts.length) - 1;
    const known = answers.get(index);
    if (known !== undefined) return known;
    const hash = hashWindow(characters, kept.length, starts[index] ?? 0);
    const answer = `${hash}:${countEqual(index, hash)}`;
    answers.set(index, answer);
    return answer;
  };
}

/** Beyond the end of the file the window holds zeros. */
function haveSameWindow(characters: Uint16Array, length: number, a: number, b: number): boolean {
  for (let at = 0; at < WINDOW; at += 1) {
    const left = a + at < length ? characters[a + at] : 0;
    const right = b + at < length ? characters[b + at] : 0;
    if (left !== right) return false;
  }
  return true;
}

/** 64 bits in two halves: each product stays under 2^53, so plain numbers are exact and far cheaper than BigInt. */
function hashWindow(characters: Uint16Array, length: number, start: number): string {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + WINDOW; at += 1) {
    const sum = low * BASE + (at < length ? (characters[at] ?? 0) : 0);
    high = (high * BASE + Math.floor(sum / TWO_32)) >>> 0;
    low = sum >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

/** The characters that count (blanks dropped, every line break one LF, the end mark last) and where each line starts. */
interface Kept {
  readonly characters: Uint16Array;
  readonly starts: number[];
  length: number;
  /** Reads on until the window of the line with this index is known, or the text ends. */
  readTo(index: number): void;
}

/** Characters between two looks at whether it is enough. */
const STRIDE = 1024;

function keepCharacters(text: string): Kept {
  const characters = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let at = 0;
  let atLineStart = true;
  let afterCr = false;

  function readStride(from: number): number {
    let length = from;
    for (const end = Math.min(at + STRIDE, text.length + 1); at < end; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : END_MARK;
      // A blank between CR and LF ends the pair, so that LF counts: the published algorithm does it too.
      const dropped = unit === SPACE || unit === TAB || (unit === LF && afterCr);
      afterCr = unit === CR;
      if (dropped) continue;
      if (atLineStart) starts.push(length);
      const unified = unit === CR ? LF : unit;
      atLineStart = unified === LF;
      characters[length] = unified;
      length += 1;
    }
    return length;
  }
  const kept: Kept = {
    characters,
    starts,
    length: 0,
    readTo(index) {
      while (at <= text.length && kept.length < (starts[index] ?? Infinity) + WINDOW)
        kept.length = readStride(kept.length);
    },
  };
  return kept;
}
