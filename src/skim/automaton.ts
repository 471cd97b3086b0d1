/** Finds many literals in one pass over bytes. */
export interface Automaton {
  /** Bit `i` is set when literal `i` occurs. */
  scan(bytes: Uint8Array): Uint32Array;
}

/**
 * Builds an Aho-Corasick automaton, so scanning is one lookup per byte whatever the number of literals. Letters A–Z and a–z are
 * the same to it. Bytes that occur in no literal share one column.
 *
 * The complete table has a row for every beginning of a literal, and a scan comes by few of them: a row, and each of its
 * cells, is computed when it is first needed.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const encoded = literals.map((literal) => foldCase(Buffer.from(literal, 'utf8')));
  const classOf = classifyBytes(encoded);
  const table = createTable(buildTrie(encoded, classOf), Math.max(...classOf) + 1);
  return { scan: (bytes) => scanBytes(bytes, table, classOf, literals.length) };
}

/** Whether bit `index` is set. */
export function hasBit(bits: Uint32Array, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

function scanBytes(bytes: Uint8Array, table: Table, classOf: Uint8Array, literals: number): Uint32Array {
  const found = new Uint32Array((literals + 31) >>> 5);
  const seen = new Uint8Array(table.mostRows);
  const { cells } = table;
  let state = table.root;
  for (let index = 0; index < bytes.length; index += 1) {
    const cell = state + (classOf[bytes[index] as number] as number);
    // `| 0` states what is known, that no index is out of range, and costs nothing.
    state = (cells[cell] as number) | 0;
    if (state > 0) continue;
    state = table.visit(cell, seen, found);
  }
  return found;
}

function foldCase(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));
}

function classifyBytes(literals: readonly Uint8Array[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const literal of literals) {
    for (const byte of literal) {
      if (classOf[byte] !== 0) continue;
      classOf[byte] = classes;
      classes += 1;
    }
  }
  for (let upper = 0x41; upper <= 0x5a; upper += 1) classOf[upper] = classOf[upper | 0x20] ?? 0;
  return classOf;
}

/** The beginnings of all literals; node 0 is the empty one. Children of a node are a chain. Flat, since thousands of objects cost more than the scan. */
interface Trie {
  readonly parent: Uint32Array;
  /** The class of the byte that leads to the node. */
  readonly column: Uint8Array;
  readonly firstChild: Uint32Array;
  readonly sibling: Uint32Array;
  /** The literals that are the node. */
  readonly literals: ReadonlyMap<number, readonly number[]>;
}

function buildTrie(literals: readonly Uint8Array[], classOf: Uint8Array): Trie {
  const most = literals.reduce((sum, { length }) => sum + length, 1);
  const parent = new Uint32Array(most);
  const column = new Uint8Array(most);
  const firstChild = new Uint32Array(most);
  const sibling = new Uint32Array(most);
  const ends = new Map<number, number[]>();
  const trie = { parent, column, firstChild, sibling, literals: ends };
  let nodes = 1;
  for (const [index, literal] of literals.entries()) {
    let node = 0;
    for (const byte of literal) {
      const wanted = classOf[byte] as number;
      let child = findChild(trie, node, wanted);
      if (child === 0) {
        child = nodes++;
        parent[child] = node;
        column[child] = wanted;
        sibling[child] = firstChild[node] as number;
        firstChild[node] = child;
      }
      node = child;
    }
    const known = ends.get(node);
    if (known) known.push(index);
    else ends.set(node, [index]);
  }
  return trie;
}

/** 0 = none: the root is nobody's child. */
function findChild({ column, firstChild, sibling }: Trie, node: number, wanted: number): number {
  let child = firstChild[node] as number;
  while (child !== 0 && column[child] !== wanted) child = sibling[child] as number;
  return child;
}

/** Rows of the states that a scan has come by. A state is the offset of its row: no multiplication per byte. */
interface Table {
  readonly root: number;
  /** The next state, its complement when a literal ends there, 0 when not computed yet. */
  readonly cells: Int32Array;
  readonly mostRows: number;
  /** The next state for a cell that is no plain one. Sets the bits of the literals that end there, once for each row in `seen`. */
  visit(cell: number, seen: Uint8Array, found: Uint32Array): number;
}

function createTable(trie: Trie, classes: number): Table {
  /** The longest proper suffix of each node that is also a node; 0 = not computed yet, else one more than it. */
  const fallbacks = new Uint32Array(trie.parent.length);
  const rows = new Uint32Array(trie.parent.length);
  /** Whether a literal ends in a node: 0 = not computed yet, 1 = none, 2 = one or more. */
  const ending = new Uint8Array(trie.parent.length);
  // No row is at 0, so that 0 may say that a cell is empty.
  const nodes = [0];
  // The system gives memory to the part of it that is used.
  const cells = new Int32Array((trie.parent.length + 1) * classes);

  function fallbackOf(node: number): number {
    const known = fallbacks[node] as number;
    if (known !== 0) return known - 1;
    const parent = trie.parent[node] as number;
    const fallback = parent === 0 ? 0 : step(fallbackOf(parent), trie.column[node] as number);
    fallbacks[node] = fallback + 1;
    return fallback;
  }
  /** The node of the longest suffix that goes on with that class. */
  function step(from: number, column: number): number {
    for (let node = from; ; node = fallbackOf(node)) {
      const child = findChild(trie, node, column);
      if (child !== 0 || node === 0) return child;
    }
  }
  function hasEnds(node: number): boolean {
    if (ending[node] === 0) ending[node] = node !== 0 && (trie.literals.has(node) || hasEnds(fallbackOf(node))) ? 2 : 1;
    return ending[node] === 2;
  }
  /** The row of a node: what its fallback would do, but for the cells of its children, which are left to be computed. */
  function stateOf(node: number): number {
    if (rows[node] !== 0) return (rows[node] as number) * classes;
    const like = node === 0 ? 0 : stateOf(fallbackOf(node));
    const state = nodes.length * classes;
    rows[node] = nodes.length;
    nodes.push(node);
    if (node === 0) cells.fill(state, state, state + classes);
    else cells.copyWithin(state, like, like + classes);
    for (let child = trie.firstChild[node] as number; child !== 0; child = trie.sibling[child] as number)
      cells[state + (trie.column[child] as number)] = 0;
    return state;
  }
  function compute(cell: number): number {
    const column = cell % classes;
    const node = step(nodes[(cell - column) / classes] as number, column);
    const state = stateOf(node);
    return (cells[cell] = hasEnds(node) ? ~state : state);
  }
  function setBits(found: Uint32Array, row: number): void {
    for (let node = nodes[row] as number; node !== 0; node = fallbackOf(node)) {
      for (const literal of trie.literals.get(node) ?? [])
        found[literal >>> 5] = (found[literal >>> 5] ?? 0) | (1 << (literal & 31));
    }
  }
  function visit(cell: number, seen: Uint8Array, found: Uint32Array): number {
    const next = cells[cell] === 0 ? compute(cell) : (cells[cell] as number);
    if (next > 0) return next;
    const row = ~next / classes;
    if (seen[row] === 0) setBits(found, row);
    seen[row] = 1;
    return ~next;
  }
  return {
    root: stateOf(0),
    cells,
    mostRows: trie.parent.length + 1,
    visit,
  };
}
