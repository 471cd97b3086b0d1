/**
 * True when `text` matches a pattern of `*` (any run) and `?` (any one character), ASCII case ignored. Linear in practice and
 * quadratic at worst: it only ever goes back to the last star, so no pattern can blow up.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  const subject = text.toLowerCase();
  const wanted = pattern.toLowerCase();
  let at = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (at < subject.length) {
    if (wanted[p] === '*') {
      star = p++;
      resume = at;
    } else if (p < wanted.length && (wanted[p] === '?' || wanted[p] === subject[at])) {
      p++;
      at++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (wanted[p] === '*') p++;
  return p === wanted.length;
}
