/** Tells whether a path is left out. */
export type Ignore = (path: string) => boolean;

/**
 * Compiles patterns in the manner of .gitignore: `*` and `?` stay inside a segment, `**` spans segments, a pattern with a
 * slash before its end is anchored at the root, a pattern that ends in a slash means a folder, and a folder takes
 * everything below it along. There is no negation and `[` is an ordinary character, as in the file names of some web
 * frameworks.
 *
 * No regular expression is made of a pattern: matching remembers one star at a time, so the time is at most the product of
 * both lengths, whatever the pattern.
 */
export function compileIgnore(patterns: readonly string[]): Ignore {
  const compiled = patterns.filter((pattern) => /[^/]/.test(pattern)).map(splitPattern);
  return (path) => {
    const segments = path.split('/');
    return compiled.some((pattern) => matchSegments(pattern, segments));
  };
}

function splitPattern(pattern: string): readonly string[] {
  const segments = pattern.split('/').filter((segment) => segment !== '');
  const onlyFolder = pattern.endsWith('/') || segments.at(-1) === '**';
  if (segments.at(-1) === '**') segments.pop();
  const anchored = pattern.startsWith('/') || segments.length > 1;
  return [...(anchored ? [] : ['**']), ...segments, ...(onlyFolder ? ['*', '**'] : ['**'])];
}

/** `**` takes any number of segments. After a mismatch only the last `**` can give way: an earlier one gains nothing. */
function matchSegments(pattern: readonly string[], segments: readonly string[]): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < segments.length;) {
    const part = pattern[at];
    if (part === '**') {
      star = at;
      at += 1;
      resume = index;
    } else if (part !== undefined && matchName(part, segments[index] ?? '')) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((part) => part === '**');
}

/** The same walk over the characters of one name. */
function matchName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < name.length;) {
    const char = pattern[at];
    if (char === '*') {
      star = at;
      at += 1;
      resume = index;
    } else if (char === '?' || (char !== undefined && char === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
