/**
 * Characters that a reader does not see and a model does. Named by class, without the uses that writing needs: joiners in
 * emoji and in the scripts that have them, marks of direction in text that runs right to left, a byte order mark at the start.
 */
export const INVISIBLE_CLASSES = [
  'tag',
  'zero-width',
  'zero-width-run',
  'bidi-control',
  'variation-selector-run',
  'private-use-run',
  'blank-letter',
  'terminal-escape',
] as const;
type InvisibleClass = (typeof INVISIBLE_CLASSES)[number];

/** So many in a row carry a message; fewer are what editors and web pages leave behind. */
const RUN_FROM = 4;

const SUSPECT =
  /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFA0\u{E0000}-\u{E00FF}]|\p{Variation_Selector}/u;

/** Classes of the invisible characters in a text. `isStart`: it begins the file, where a byte order mark is one. */
export function findInvisible(text: string, isStart: boolean): readonly InvisibleClass[] {
  if (!SUSPECT.test(text)) return hasConcealingEscape(text) ? ['terminal-escape'] : [];
  const found = new Set<InvisibleClass>();
  if (/[\u{E0000}-\u{E007F}]/u.test(text.replaceAll(FLAG, ''))) found.add('tag');
  if (hasVariationRun(text)) found.add('variation-selector-run');
  const zero = findZeroWidth(isStart ? text.replace(/^\uFEFF/, '') : text);
  if (zero > 0) found.add(zero >= RUN_FROM ? 'zero-width-run' : 'zero-width');
  if (/[\u202A-\u202E\u2066-\u2069]/.test(text) && !RIGHT_TO_LEFT.test(text)) found.add('bidi-control');
  if (/[\uE000-\uF8FF]{8}/.test(text)) found.add('private-use-run');
  if (
    /[\u3164\uFFA0\u115F\u1160]/.test(text) &&
    !/\p{Script=Hangul}/u.test(text.replaceAll(/[\u3164\uFFA0\u115F\u1160]/g, ''))
  )
    found.add('blank-letter');
  if (hasConcealingEscape(text)) found.add('terminal-escape');
  return [...found];
}

/** Sequences that print without colour, or go back over what was printed. */
function hasConcealingEscape(text: string): boolean {
  return text
    .split('\u001B[')
    .slice(1)
    .some((rest) => /^(?:8m|\d{0,3}[AKJ])/.test(rest));
}

/** The flags of England, Scotland and Wales are written with tags. */
const FLAG = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** One selector follows the character it changes; a second one, or one of the supplement after anything but an ideograph, has no use. */
function hasVariationRun(text: string): boolean {
  return (
    /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}/u.test(text) ||
    /(?<![\p{Script=Han}\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\u{E0100}-\u{E01EF}]/u.test(text)
  );
}

const ZERO_WIDTH = /[\u200B-\u200D\u2060-\u2064\u180E\uFEFF]+/g;
/** Scripts without spaces, or with letters that joiners tell apart. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Javanese}\p{Script=Balinese}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u;

/** Length of the longest run of characters without width that no picture and no script explains. */
function findZeroWidth(text: string): number {
  let longest = 0;
  for (const { 0: run, index } of text.matchAll(ZERO_WIDTH)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + run.length, index + run.length + 2);
    const isExplained =
      run.length <= 2 &&
      (JOINING.test(before) ||
        JOINING.test(after) ||
        (run === '\u200D' && PICTURE.test(before) && PICTURE.test(after)));
    if (!isExplained) longest = Math.max(longest, run.length);
  }
  return longest;
}

/** Longest hidden text that is shown. */
const DECODED_CAP = 200;

/** What tags, variation selectors or runs of zero-width characters spell, when it is readable. */
export function decodeInvisible(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const plain = text.replaceAll(FLAG, '');
  return [decodeTags(plain), decodeSelectors(plain), decodeBits(plain)]
    .find((decoded) => decoded.length >= 3 && isReadable(decoded))
    ?.slice(0, DECODED_CAP);
}

function decodeTags(text: string): string {
  return [...text.matchAll(/[\u{E0020}-\u{E007E}]/gu)]
    .map(([char]) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xe0000))
    .join('');
}

/** A byte per selector: the first sixteen are in the basic plane, the others in the supplement. */
function decodeSelectors(text: string): string {
  const runs = [...text.matchAll(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,}/gu)];
  const bytes = runs.flatMap(([run]) =>
    [...run].map((char) => {
      const code = char.codePointAt(0) ?? 0;
      return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
    }),
  );
  return Buffer.from(bytes).toString('utf8');
}

/** Eight characters of two kinds for a letter, either of which may be the one. */
function decodeBits(text: string): string {
  const runs = [...text.matchAll(/[\u200B-\u200D\u2060-\u2064\uFEFF]{24,}/g)].map(([run]) => run).join('');
  const kinds = [...new Set(runs)].slice(0, 2);
  if (runs === '' || kinds.length < 2) return '';
  const readings = kinds.map((one) =>
    readBits(
      [...runs]
        .filter((char) => kinds.includes(char))
        .map((char) => (char === one ? '1' : '0'))
        .join(''),
    ),
  );
  return readings.find(isReadable) ?? '';
}

function readBits(bits: string): string {
  const letters = bits.match(/[01]{8}/g) ?? [];
  return String.fromCharCode(...letters.slice(0, DECODED_CAP).map((letter) => Number.parseInt(letter, 2)));
}

function isReadable(text: string): boolean {
  return /^[\x20-\x7E\n\t]+$/.test(text) && /[A-Za-z]{2}/.test(text);
}

/** Letters of Cyrillic and Greek that look like a Latin one. */
const LOOKALIKES = 'аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Words that mix Latin letters with look-alikes of another script, unless the text is written in that script. */
export function findHomoglyphs(text: string): readonly string[] {
  if (!OTHER_SCRIPT.test(text)) return [];
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.some((word) => /^[\p{Script=Cyrillic}\p{Script=Greek}]{3,}$/u.test(word))) return [];
  return words.filter((word) => {
    const others = [...word].filter((letter) => OTHER_SCRIPT.test(letter));
    return /[A-Za-z]{2}/.test(word) && others.length > 0 && others.every((letter) => LOOKALIKES.includes(letter));
  });
}
