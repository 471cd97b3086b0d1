/** Finds many literals in one pass over bytes. */
export interface Automaton {
  /** Bit `i` is set when literal `i` occurs. */
  scan(bytes: Uint8Array): Uint32Array;
}

/** All states are rows of one table, `classes` cells wide. State numbers are offsets into it: no multiplication per byte. */
interface Table {
  readonly classes: number;
  readonly next: Uint32Array;
  /** Rows from this offset on end at least one literal. */
  readonly firstAccepting: number;
  /** Per accepting row, the literals that end there. */
  readonly outputs: readonly (readonly number[])[];
}

interface State {
  readonly children: Map<number, number>;
  readonly ends: number[];
  fallback: number;
}

/**
 * Builds an Aho-Corasick automaton as a complete table, so scanning is one lookup per byte whatever the number of literals.
 * Letters A–Z and a–z are the same to it. Bytes that occur in no literal share one column.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const encoded = literals.map((literal) => foldCase(Buffer.from(literal, 'utf8')));
  const classOf = classifyBytes(encoded);
  const table = fillTable(buildTrie(encoded, classOf), Math.max(...classOf) + 1);
  return { scan: (bytes) => scanBytes(bytes, table, classOf, literals.length) };
}

/** Whether bit `index` is set. */
export function hasBit(bits: Uint32Array, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

function scanBytes(bytes: Uint8Array, table: Table, classOf: Uint8Array, literals: number): Uint32Array {
  const { next, firstAccepting, classes, outputs } = table;
  const found = new Uint32Array((literals + 31) >>> 5);
  const seen = new Uint8Array(outputs.length);
  // `| 0` states what is known, that no index is out of range, and costs nothing.
  let state = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    state = (next[state + (classOf[bytes[index] as number] as number)] as number) | 0;
    if (state < firstAccepting) continue;
    const row = (state - firstAccepting) / classes;
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

function buildTrie(literals: readonly Uint8Array[], classOf: Uint8Array): State[] {
  const states: State[] = [{ children: new Map(), ends: [], fallback: 0 }];
  literals.forEach((literal, index) => {
    let at = 0;
    for (const byte of literal) {
      const column = classOf[byte] ?? 0;
      let child = states[at]?.children.get(column);
      if (child === undefined) {
        child = states.length;
        states.push({ children: new Map(), ends: [], fallback: 0 });
        states[at]?.children.set(column, child);
      }
      at = child;
    }
    states[at]?.ends.push(index);
  });
  return states;
}

function fillTable(trie: readonly State[], classes: number): Table {
  const order = linkFallbacks(trie);
  // Near the root first, where scanning spends its time; accepting states last, so that one comparison tells them.
  const numbered = [
    ...order.filter((at) => trie[at]?.ends.length === 0),
    ...order.filter((at) => trie[at]?.ends.length !== 0),
  ];
  const rowOf = new Uint32Array(trie.length);
  numbered.forEach((at, row) => (rowOf[at] = row * classes));
  const next = new Uint32Array(trie.length * classes);
  // In breadth-first order a state's fallback has its row already, and a missing child is what the fallback would do.
  for (const at of order) {
    const state = trie[at];
    if (state === undefined) continue;
    const row = rowOf[at] ?? 0;
    const fallbackRow = rowOf[state.fallback] ?? 0;
    if (at !== 0) next.copyWithin(row, fallbackRow, fallbackRow + classes);
    for (const [column, child] of state.children) next[row + column] = rowOf[child] ?? 0;
  }
  const accepting = numbered.filter((at) => trie[at]?.ends.length !== 0);
  return {
    classes,
    next,
    firstAccepting: (trie.length - accepting.length) * classes,
    outputs: accepting.map((at) => trie[at]?.ends ?? []),
  };
}

/** Sets each state's fallback, the longest proper suffix that is also a state, and adds what ends there. Breadth first. */
function linkFallbacks(trie: readonly State[]): readonly number[] {
  const order = [0];
  for (const at of order) {
    for (const [column, child] of trie[at]?.children ?? []) {
      order.push(child);
      const state = trie[child];
      if (state === undefined) continue;
      state.fallback = at === 0 ? 0 : followFallback(trie, trie[at]?.fallback ?? 0, column);
      for (const end of trie[state.fallback]?.ends ?? []) state.ends.push(end);
    }
  }
  return order;
}

function followFallback(trie: readonly State[], from: number, column: number): number {
  for (let at = from; ; at = trie[at]?.fallback ?? 0) {
    const child = trie[at]?.children.get(column);
    if (child !== undefined) return child;
    if (at === 0) return 0;
  }
}
