import type { CredentialFormat } from '../model/rule.ts';

/** Longest key in PEM that is read: an RSA key of 16,384 bits. */
const PEM_CAP = 20_000;

export type Verdict = 'valid' | 'invalid' | 'none';

/**
 * What can be told of a value without asking its issuer: a checksum, or a structure that nobody types by chance.
 * @param at where the value stands in `text`, for keys that go on over many lines
 */
export function checkCredential(check: CredentialFormat['check'], secret: string, text: string, at: number): Verdict {
  if (check === undefined) return 'none';
  return CHECKS[check](secret, text, at) ? 'valid' : 'invalid';
}

const CHECKS: Readonly<
  Record<NonNullable<CredentialFormat['check']>, (secret: string, text: string, at: number) => boolean>
> = {
  crc32: hasChecksum,
  pem: (_secret, text, at) => isPrivateKey(text.slice(at, at + PEM_CAP)),
  discord: (secret) => /^\d{17,20}$/.test(decode(secret.split('.', 1)[0] ?? '').toString('latin1')),
  supabase: isServiceRole,
  macaroon: (secret) => isMacaroon(decode(secret.slice(secret.indexOf('-') + 1))),
  phrase: isSeedPhrase,
};

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKSUM_LENGTH = 6;

/** GitHub and npm end their tokens with the CRC-32 of the part behind the prefix, in base 62. */
function hasChecksum(token: string): boolean {
  const body = token.slice(token.lastIndexOf('_') + 1, -CHECKSUM_LENGTH);
  return token.endsWith(encodeBase62(crc32(body)));
}

export function encodeBase62(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / BASE62.length)) text = BASE62[rest % BASE62.length] + text;
  return text.padStart(CHECKSUM_LENGTH, '0');
}

/** Node has it since 20.15 only. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function decode(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

const ARMOUR = /^-----BEGIN ([A-Z ]{0,30})PRIVATE KEY-----([^-]{60,20000})-----END /;

/**
 * Whether an unencrypted key really follows: a truncated one, and one with words for its body, opens nothing. In source code
 * and JSON the lines are strings of their own or joined by escapes.
 */
function isPrivateKey(text: string): boolean {
  const [, type, written = ''] = ARMOUR.exec(text) ?? [];
  if (type === undefined) return false;
  const body = written.replace(/\\[nrt]|["'`]\s{0,20}[+,]\s{0,20}["'`]|["'`,;\s\\]/g, '');
  if (!/^[A-Za-z0-9+/]{60,20000}={0,3}$/.test(body)) return false;
  const bytes = decode(body);
  return type.startsWith('OPENSSH') ? isOpenSshKey(bytes) : isWholeSequence(bytes);
}

/** The header names the cipher of the key; `none` when it has no passphrase. */
function isOpenSshKey(bytes: Buffer): boolean {
  return bytes.subarray(0, 23).toString('latin1') === 'openssh-key-v1\0\0\0\0\u0004none';
}

/** One DER sequence from the first byte to the last. */
function isWholeSequence(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) return false;
  const size = bytes[1] ?? 0;
  if (size < 0x80) return bytes.length === size + 2;
  const count = size - 0x80;
  if (count < 1 || count > 3 || bytes.length < 2 + count) return false;
  return bytes.length === bytes.readUIntBE(2, count) + 2 + count;
}

/** The other keys of a project, `anon` and those of the local demo, are public by design. */
function isServiceRole(secret: string): boolean {
  if (secret.startsWith('sb_secret_')) return true;
  const payload = decode(secret.split('.')[1] ?? '').toString('latin1');
  return payload.includes('"role":"service_role"') && payload.includes('"ref":"');
}

/** A macaroon of version 2 ends with the field 6, a signature of 32 bytes. */
function isMacaroon(bytes: Buffer): boolean {
  return bytes[0] === 2 && bytes.at(-34) === 6 && bytes.at(-33) === 32;
}

/** Common words that no list of seed words has: a sentence is no seed phrase. */
const PROSE = /\b(?:the|and|for|with|from|are|was|has|have|not|but|our|its|here|words|phrase|mnemonic|twelve|enter)\b/;
const FEWEST_WORDS = 10;
const PHRASE_LENGTHS = new Set([12, 15, 18, 21, 24]);

/** Published phrases repeat their words so that people can remember them. */
function isSeedPhrase(secret: string): boolean {
  const words = secret.split(' ');
  return (
    PHRASE_LENGTHS.has(words.length) &&
    words.every((word) => word.length >= 3 && word.length <= 8) &&
    new Set(words).size >= FEWEST_WORDS &&
    !PROSE.test(secret)
  );
}
