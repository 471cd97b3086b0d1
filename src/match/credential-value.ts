import { createRequire } from 'node:module';
import type { CredentialFormat } from '../model/rule.ts';

/** What documentation, tests and templates write where a credential would stand. */
const STAND_IN =
  /x{4}|\*{3}|example|your|dummy|fake|placeholder|redact|change.?me|replace|insert|sample|todo|mock|foobar|invalid|notreal|not.real|qwerty|deadbeef|cafebabe|testing|secret.?key|this.?is|lorem/i;
const NAMED_STAND_IN = /example|dummy|fake|mock|sample|placeholder|(?:^|_)test(?:_|$)/i;
const COMMENTED = /\b(?:fake|dummy|placeholder|example|sample|mock|redacted|bogus|not a real)\b/i;

/** Bits per character below which a value is no random one, by alphabet; texts of this length reach about one bit more. */
const LEAST_ENTROPY: Readonly<Record<CredentialFormat['alphabet'], number>> = {
  base62: 3.6,
  base64url: 3.6,
  base64: 3.6,
  hex: 2.9,
  letters: 3.4,
  lower: 3.4,
  bech32: 3.3,
  mixed: 3,
  random: 3.4,
  any: 0,
};

/** Whether a value stands for a credential instead of being one. */
export function isPlaceholder(
  secret: string,
  format: CredentialFormat,
  context: { name: string; line: string },
): boolean {
  if (NAMED_STAND_IN.test(context.name) || COMMENTED.test(context.line)) return true;
  if (format.published?.includes(fingerprint(secret))) return true;
  if (format.alphabet === 'any') return false;
  const random = dropPrefix(secret, format);
  return (
    STAND_IN.test(random) ||
    !usesAlphabet(random, format.alphabet) ||
    isTyped(random) ||
    (hasTwoCases(format.alphabet) && WORDS.test(random)) ||
    (format.alphabet === 'random' && isSpelled(random)) ||
    measureEntropy(random) < LEAST_ENTROPY[format.alphabet]
  );
}

/** Bits per character. */
export function measureEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function dropPrefix(secret: string, { literals }: CredentialFormat): string {
  const prefix = literals.find((literal) => secret.startsWith(literal));
  return prefix === undefined ? secret : secret.slice(prefix.length);
}

function fingerprint(secret: string): string {
  // Few scans come by a form with published values, and the module takes as long to load as a small scan.
  const { createHash } = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return createHash('sha256').update(secret.toLowerCase().replace(/^0x/, '')).digest('hex').slice(0, 16);
}

/** A random text of the length of a token uses all of its alphabet. */
function usesAlphabet(random: string, alphabet: CredentialFormat['alphabet']): boolean {
  const digit = /\d/.test(random);
  const lower = /[a-z]/.test(random);
  const upper = /[A-Z]/.test(random);
  switch (alphabet) {
    case 'letters':
      return lower && upper;
    case 'hex':
    case 'lower':
    case 'random':
      return digit && (lower || upper);
    case 'bech32':
      return digit && upper;
    case 'mixed':
    case 'any':
      return true;
    default:
      return digit && lower && upper;
  }
}

/** In one case a random text of two cases goes on for so long once in many thousands. */
const WORDS = /[a-z]{14}|[A-Z]{14}/;
const LONGEST_RUN = 6;

/** What fingers type: a character held down, a row of the keyboard, a piece pasted again. */
function isTyped(random: string): boolean {
  const digits = random.replace(/\D/g, '');
  const letters = random.replace(/[^A-Za-z]/g, '').toLowerCase();
  return (
    /(.)\1{4}/.test(random) ||
    hasRun(random) ||
    digits.includes('12345678') ||
    letters.includes('abcdefgh') ||
    isPieced(random)
  );
}

function hasTwoCases(alphabet: CredentialFormat['alphabet']): boolean {
  return alphabet !== 'lower' && alphabet !== 'bech32' && alphabet !== 'hex';
}

/** `abcdef`, `654321`. */
function hasRun(text: string): boolean {
  let up = 1;
  let down = 1;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= LONGEST_RUN || down >= LONGEST_RUN) return true;
  }
  return false;
}

const PIECE = 8;

/** The same eight characters twice. */
function isPieced(text: string): boolean {
  const seen = new Set<string>();
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    const piece = text.slice(at, at + PIECE);
    if (seen.has(piece)) return true;
    seen.add(piece);
  }
  return false;
}

const SPELLED = /^[A-Za-z]{2,}(?:[-_.][A-Za-z]{2,}){1,9}(?:[-_.]?\d{1,4})?$/;

/** `test-bearer-token-123`, `weather_desk_DB_01`: words and a number, a name rather than something drawn by lot. */
function isSpelled(random: string): boolean {
  return SPELLED.test(random);
}

const REFERENCE =
  /^(?:op|vault|file|env|arn|https?|secretref|keyring|aws-sm|gcp-sm|ssm|s3|gs|doppler|bws|pass|azure-kv|projects|process|os|secrets|data|postgres(?:ql)?|mysql|redis|mongodb(?:\+srv)?)[:./]|^[./~]|^[$<{%]/i;

/** Whether a value says where the credential is kept. */
export function isReference(secret: string): boolean {
  return REFERENCE.test(secret);
}
