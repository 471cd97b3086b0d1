/** Finds many literals in one pass over bytes. */
export interface Automaton {
  /** Bit `i` is set when literal `i` occurs. */
  scan(bytes: Uint8Array): Uint32Array;
}

/** All states are rows of one table, `classes` cells wide. A cell holds the offset of the next row: no multiplication per byte. */
interface Table {
  readonly classes: number;
  /** The offset, or its complement when a literal ends in that row: one comparison tells. */
  readonly next: Int32Array;
  /** Per row, the literals that end there. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

/**
 * Builds an Aho-Corasick automaton as a complete table, so scanning is one lookup per byte whatever the number of literals.
 * Letters A–Z and a–z are the same to it. Bytes that occur in no literal share one column.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const encoded = literals.map((literal) => foldCase(Buffer.from(literal, 'utf8')));
  const classOf = classifyBytes(encoded);
  const table = linkRows(buildTrie(encoded, classOf, Math.max(...classOf) + 1));
  return { scan: (bytes) => scanBytes(bytes, table, classOf, literals.length) };
}

/** Whether bit `index` is set. */
export function hasBit(bits: Uint32Array, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

function scanBytes(bytes: Uint8Array, table: Table, classOf: Uint8Array, literals: number): Uint32Array {
  const { next, classes, outputs } = table;
  const found = new Uint32Array((literals + 31) >>> 5);
  const seen = new Uint8Array(outputs.length);
  // `| 0` states what is known, that no index is out of range, and costs nothing.
  let state = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    state = (next[state + (classOf[bytes[index] as number] as number)] as number) | 0;
    if (state >= 0) continue;
    state = ~state;
    const row = state / classes;
    if (seen[row] === 1) continue;
    seen[row] = 1;
    for (const literal of outputs[row] ?? [])
      found[literal >>> 5] = (found[literal >>> 5] ?? 0) | (1 << (literal & 31));
  }
  return found;
}

function foldCase(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));
}

function classifyBytes(literals: readonly Uint8Array[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const byte of literals.flatMap((literal) => [...literal])) {
    if (classOf[byte] !== 0) continue;
    classOf[byte] = classes;
    classes += 1;
  }
  for (let upper = 0x41; upper <= 0x5a; upper += 1) classOf[upper] = classOf[upper | 0x20] ?? 0;
  return classOf;
}

interface Trie {
  readonly classes: number;
  /** Offset of each row's children, 0 where there is none. Flat, since thousands of small maps cost more than the scan. */
  readonly cells: Int32Array;
  readonly rows: number;
  readonly outputs: (number[] | undefined)[];
}

function buildTrie(literals: readonly Uint8Array[], classOf: Uint8Array, classes: number): Trie {
  const most = literals.reduce((sum, { length }) => sum + length, 1);
  const cells = new Int32Array(most * classes);
  const outputs: (number[] | undefined)[] = [undefined];
  let rows = 1;
  for (const [index, literal] of literals.entries()) {
    let row = 0;
    for (const byte of literal) {
      const cell = row + (classOf[byte] as number);
      if (cells[cell] === 0) {
        cells[cell] = rows * classes;
        outputs.push(undefined);
        rows += 1;
      }
      row = cells[cell] as number;
    }
    const at = row / classes;
    outputs[at] = [...(outputs[at] ?? []), index];
  }
  return { classes, cells: cells.subarray(0, rows * classes), rows, outputs };
}

/**
 * Gives every cell its row, breadth first: a missing child is what the fallback would do, the longest proper suffix that is
 * also a row, and that is nearer to the root and so has its cells already.
 */
function linkRows({ classes, cells: next, rows, outputs }: Trie): Table {
  const fallbacks = new Int32Array(rows);
  const queue = new Int32Array(rows);
  let length = 1;
  for (let at = 0; at < length; at += 1) {
    const row = queue[at] as number;
    const fallback = fallbacks[row / classes] as number;
    for (let column = 0; column < classes; column += 1) {
      const child = next[row + column] as number;
      const otherwise = row === 0 ? 0 : (next[fallback + column] as number);
      if (child === 0) {
        next[row + column] = otherwise;
        continue;
      }
      const place = child / classes;
      fallbacks[place] = otherwise < 0 ? ~otherwise : otherwise;
      queue[length++] = child;
      const ends = outputs[(fallbacks[place] as number) / classes];
      if (ends) outputs[place] = [...(outputs[place] ?? []), ...ends];
      if (outputs[place]) next[row + column] = ~child;
    }
  }
  return { classes, next, outputs };
}
