/** What follows from a mark: a value that is one of those that are meant has passed every other check. */
const ONE_OF_THE_MEANT = ['pattern-checked', 'path-contained', 'prefix-checked', 'host-checked', 'traversal-refused'];
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'allow-listed': ONE_OF_THE_MEANT,
  enumerated: ['allow-listed', ...ONE_OF_THE_MEANT],
  numeric: ['pattern-checked', 'traversal-refused'],
  'path-contained': ['traversal-refused', 'prefix-checked'],
  basename: ['traversal-refused'],
  'host-checked': ['address-checked'],
  'host-fixed': ['host-checked', 'address-checked'],
};

/** What is proved on both ways, where one proves it by more. */
export function commonMarks(a: readonly string[], b: readonly string[]): readonly string[] {
  const others = withImplied(b);
  return [...withImplied(a)].filter((mark) => others.has(mark) && (a.includes(mark) || b.includes(mark))).toSorted();
}

function withImplied(marks: readonly string[]): ReadonlySet<string> {
  return new Set(marks.flatMap((mark) => [mark, ...(IMPLIED[mark] ?? [])]));
}

/** These are about the thing itself, however it is written: the resolved path, the name it came from, a part of the address. */
const WIDE = new Set([
  'path-contained',
  'prefix-checked',
  'traversal-refused',
  'host-checked',
  'address-checked',
  'authenticated',
  'signature-checked',
  'moderated',
]);

export function isWide(mark: string): boolean {
  return WIDE.has(mark);
}
