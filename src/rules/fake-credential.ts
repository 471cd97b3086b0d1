/**
 * Credentials in examples and tests are made when they are used: a repository in which one is written out, even a false one,
 * is held back by every secret scanner. `{{fake:ghp_|base62*30|crc32}}` is `ghp_`, 30 random characters and their checksum;
 * the same words always make the same value, and a part `#2` another one of the same form.
 */
const MARKER = /\{\{fake:([^{}\n]{1,200})\}\}/g;
const RANDOM = /^(base62|base64url|base64|base58|hex|letters|lower|digits|upper32|bech32|words)\*(\d{1,4})$/;

const ALPHABET: Readonly<Record<string, string>> = {
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64url: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-',
  base64: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  bech32: '023456789ACDEFGHJKLMNPQRSTUVWXYZ',
  hex: '0123456789abcdef',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  lower: '0123456789abcdefghijklmnopqrstuvwxyz',
  digits: '123456789',
  upper32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
};
const WORDS =
  'abandon ability borrow canyon dolphin embark fabric galaxy hazard icon jungle kidney lemon mammal nasty orbit pigeon quarter ribbon saddle';

/** The text with every marker replaced by the value it describes. */
export function expandFakes(text: string): string {
  return text.replace(MARKER, (_whole, written: string) => makeFake(written));
}

/** The text with every marker replaced by the form of the value: `ghp_…`. */
export function showFakes(text: string): string {
  return text.replace(MARKER, (_whole, written: string) =>
    written
      .split('|')
      .filter((part) => !part.startsWith('#'))
      .map((part) => (RANDOM.test(part) || MAKERS.has(part) ? '…' : part))
      .join('')
      .replace(/…+/g, '…'),
  );
}

export function makeFake(written: string): string {
  const draw = createDraw(written);
  let value = '';
  let random = '';
  for (const part of written.split('|').filter((one) => !one.startsWith('#'))) {
    const [, alphabet, count] = RANDOM.exec(part) ?? [];
    if (alphabet !== undefined) random = drawText(alphabet, Number(count), draw);
    value += alphabet === undefined ? (MAKERS.get(part)?.(draw, random) ?? part) : random;
  }
  return value;
}

type Draw = (below: number) => number;

/** A linear congruential generator whose seed is the description: the same value on every machine. */
function createDraw(seed: string): Draw {
  let state = 0;
  for (const character of seed) state = (Math.imul(state, 31) + character.charCodeAt(0)) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

function drawText(alphabet: string, count: number, draw: Draw): string {
  if (alphabet === 'words') {
    const words = WORDS.split(' ');
    return Array.from({ length: count }, () => words.splice(draw(words.length), 1)[0] ?? '').join(' ');
  }
  const characters = ALPHABET[alphabet] ?? '';
  return Array.from({ length: count }, () => characters[draw(characters.length)] ?? '').join('');
}

/** Parts with a structure of their own. */
const MAKERS: ReadonlyMap<string, (draw: Draw, before: string) => string> = new Map([
  ['crc32', (_draw: Draw, before: string) => encodeBase62(crc32(before))],
  ['pem', (draw: Draw) => makePem(draw, '\n')],
  ['pem-in-json', (draw: Draw) => makePem(draw, '\\n')],
  ['snowflake', (draw: Draw) => Buffer.from(`1${drawText('digits', 17, draw)}`).toString('base64url')],
]);

/** A DER sequence of the right length around noise. */
function makePem(draw: Draw, lineBreak: string): string {
  const size = 600;
  const bytes = Buffer.from([0x30, 0x82, size >> 8, size & 0xff, ...Array.from({ length: size }, () => draw(256))]);
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  const label = ['PRIVATE', 'KEY'].join(' ');
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join(lineBreak);
}

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function encodeBase62(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) text = (ALPHABET['base62'] ?? '')[rest % 62] + text;
  return text.padStart(6, '0');
}
