/**
 * Code points that show nothing, move text or steer a terminal: controls, bidirectional marks, zero-width and filler
 * characters, variation selectors, tags, lone surrogates. Listed here and not taken from a regular expression's property
 * class, whose contents change with the Unicode version of the machine.
 */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x13430, 0x1345f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const SHORT: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r' };

/** Another way to write a code point; undefined = the ordinary escape. */
type Escape = (point: number, character: string) => string | undefined;

const PATTERN = new RegExp(
  `[${INVISIBLE.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);

/** With the `u` flag this matches a surrogate only where it has no partner. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * The text with every invisible character written as a visible escape. With a limit it is cut to about that many characters,
 * never between the parts of a character or of an escape.
 */
export function showInvisible(text: string, limit = Infinity, escape: Escape = () => undefined): string {
  const show = (character: string) => escapeCharacter(character, escape);
  if (limit === Infinity) return text.replace(PATTERN, show);
  let shown = '';
  for (const character of text) {
    if (shown.length >= limit) return `${shown}…`;
    shown += character.replace(PATTERN, show);
  }
  return shown;
}

/** The text, cut to at most `limit` UTF-16 units, the last of them `…`; no character is cut apart. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** The text with U+FFFD in place of lone surrogates, as UTF-8 has none. */
export function repairSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

function escapeCharacter(character: string, escape: Escape): string {
  const point = character.codePointAt(0) ?? 0;
  return escape(point, character) ?? SHORT[point] ?? `\\u{${point.toString(16)}}`;
}
