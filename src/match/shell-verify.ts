import type { ShellCommand, ShellWord } from '../model/script.ts';

/** By name, or kept in a variable by a script that runs on several systems: `${SHA256_CMD}`. */
const HASHES =
  /^(?:sha\d+sum|shasum|sha\d+|b2sum|b3sum|md5sum|cksum|gsha256sum|\$\{(?:[A-Za-z]+_)?(?:sha\d*|hash|checksum|digest)(?:sum)?(?:_[A-Za-z]+)?\})$/i;
const SIGNATURES: Readonly<Record<string, RegExp>> = {
  gpg: /^--verify/,
  gpg2: /^--verify/,
  gpgv: /./,
  cosign: /^verify/,
  minisign: /^-\w*V/,
  signify: /^-\w*V/,
  'slsa-verifier': /^verify/,
  sigstore: /^verify/,
  'rekor-cli': /^verify/,
  gh: /^attestation$/,
  codesign: /^(?:-v|--verify)/,
  spctl: /^(?:-a|--assess)/,
  rpm: /^(?:-K|--checksig)/,
};

/**
 * How a command bears on the integrity of files: it decides itself (`sha256sum -c`, `gpg --verify`), or it prints a hash that
 * only counts when something compares it. A check whose failure is ignored is none.
 */
export function verificationOf(command: ShellCommand): 'decides' | 'prints' | undefined {
  const { name, words } = command;
  if (command.failureIgnored) return undefined;
  const signature = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
  if (signature) return words.some(({ text }) => signature.test(text)) ? 'decides' : undefined;
  if (name === 'openssl') {
    if (words[0]?.text !== 'dgst' && !/^sha\d+$/.test(words[0]?.text ?? '')) return undefined;
    return words.some(({ text }) => text === '-verify') ? 'decides' : 'prints';
  }
  if (!HASHES.test(name)) return undefined;
  return words.some(({ text }) => text === '--check' || /^-[A-Za-z]*c$/.test(text)) ? 'decides' : 'prints';
}

/** Programs that compare what they read with something else. */
const COMPARERS = new Set(['grep', 'egrep', 'fgrep', 'cmp', 'diff', '[', '[[', 'test']);

/** True for a program that compares; a variable in its words is compared with something. */
export function isComparison(name: string): boolean {
  return COMPARERS.has(name);
}

/** Names under which scripts keep a check in a file of their own. */
const CHECK_NAME = /verif|checksum|check_?(?:sha|hash|sig|sum)|validate_?(?:sha|hash|sig|sum)/i;

/** True for a function of another file whose name says that it checks integrity. What its body does is not known here. */
export function looksLikeCheck(name: string): boolean {
  return CHECK_NAME.test(name) && !HASHES.test(name) && !Object.hasOwn(SIGNATURES, name);
}

const texts = (words: readonly ShellWord[]): readonly string[] => words.map(({ text }) => text);

/** All text that tells a command which files to check: its words, what is piped into it, its here-string or heredoc. */
export function checkedText(command: ShellCommand, upstream: readonly ShellCommand[]): readonly string[] {
  const given = command.redirects.flatMap(({ operator, target }) => (operator.includes('<') ? [target.text] : []));
  return [...texts(command.words), ...given, ...upstream.flatMap(({ words }) => texts(words))];
}
