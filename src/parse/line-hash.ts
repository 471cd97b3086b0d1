const WINDOW = 100;
const BASE = 37;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const END_MARK = 65535;
const TWO_32 = 2 ** 32;

/** What a character is worth when it leaves the window: -(37^100) mod 2^64. */
const [LEAVE_HIGH, LEAVE_LOW] = leavingFactor();

/**
 * The `primaryLocationLineHash` of every line of a file, by the algorithm GitHub's own uploader uses, so that an alert keeps
 * its identity whoever uploads it: a rolling hash over the next 100 characters that are not blanks, then `:n` for the n-th
 * line of the file with that value. The answer takes a 1-based line and clamps one outside the file to its nearest line.
 */
export function hashLines(text: string): (line: number) => string {
  const { characters, length, starts } = keepCharacters(text);
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  // 64 bits in two halves: each product below stays under 2^53, so plain numbers are exact and far cheaper than BigInt.
  let high = 0;
  let low = 0;
  for (let at = 0; hashes.length < starts.length; at += 1) {
    const entering = at < length ? (characters[at] ?? 0) : 0;
    const leaving = at < WINDOW ? 0 : (characters[at - WINDOW] ?? 0);
    const sum = low * BASE + entering + leaving * LEAVE_LOW;
    high = (high * BASE + leaving * LEAVE_HIGH + Math.floor(sum / TWO_32)) >>> 0;
    low = sum >>> 0;
    if (starts[hashes.length] === at - WINDOW + 1) {
      const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      hashes.push(`${hash}:${count}`);
    }
  }
  return (line) => hashes[Math.min(Math.max(line, 1), hashes.length) - 1] ?? '';
}

/** The characters that count (blanks dropped, every line break one LF, the end mark last) and where each line starts. */
function keepCharacters(text: string): { characters: Uint16Array; length: number; starts: readonly number[] } {
  const characters = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let length = 0;
  let atLineStart = true;
  let afterCr = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : END_MARK;
    // A blank between CR and LF ends the pair, so that LF counts: the published algorithm does it too.
    const dropped = unit === SPACE || unit === TAB || (unit === LF && afterCr);
    afterCr = unit === CR;
    if (dropped) continue;
    if (atLineStart) starts.push(length);
    const kept = unit === CR ? LF : unit;
    atLineStart = kept === LF;
    characters[length] = kept;
    length += 1;
  }
  return { characters, length, starts };
}

function leavingFactor(): readonly [number, number] {
  const factor = BigInt.asUintN(64, -(BigInt(BASE) ** BigInt(WINDOW)));
  return [Number(factor >> 32n), Number(factor & 0xffffffffn)];
}
