import type { CredentialFormat, Match } from '../model/rule.ts';
import type { Candidate, FieldValue } from './candidate.ts';
import { checkCredential } from './credential-checks.ts';
import { isPlaceholder, isReference, measureEntropy } from './credential-value.ts';

/** More of one form in one file say nothing new. */
const MATCH_CAP = 200;
/** How far around a match the words are looked for that belong to it. */
const NEAR = 240;
/** Longest part of a line that is looked at for the name and for comments. */
const LINE = 200;

interface CompiledFormat {
  readonly format: CredentialFormat;
  readonly pattern: RegExp;
  readonly near: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

/**
 * Credentials by their form, in any text. A hit says what it is and where, never what its characters are: no field holds the
 * value, and `conceal` lets everything that identifies a finding leave it out.
 *
 * | field | value |
 * |---|---|
 * | `format`, `provider`, `class` | as in `rules/products/credential-formats.yml` |
 * | `name` | of the variable, key or option it is given to, when there is one |
 * | `credential` | what it is called in a sentence: `GitHub token in GH_TOKEN` |
 * | `placeholder` | true when it stands for a credential: a word, a typed row of characters, a published example |
 * | `reference` | true when the value says where the credential is kept |
 * | `checksum` | `valid` or `invalid` where its form can be checked, else `none` |
 * | `proof` | `checksum` when it is valid, `marker` when the form holds a fixed part inside the random one, else `form` |
 * | `entropy` | bits per character |
 * | `first` | true when nothing stands before it: the file is the credential |
 * | `commented` | true when its line begins as a comment does |
 * | `of-tests` | true in the part of a Rust file that is only compiled for its tests |
 */
export function* matchCredential(
  { formats }: Extract<Match, { matcher: 'credential' }>,
  text: string,
): Iterable<Candidate> {
  const taken = new Set<number>();
  if (formats.length === 0) return;
  const found = finderOf(formats)(text);
  for (const compiled of formats) {
    if (!compiled.literals.some((literal) => found.has(literal))) continue;
    yield* findAll(compile(compiled), text, taken);
  }
}

/** Looks for all literals of a list of formats in one pass over a text. */
type Finder = (text: string) => ReadonlySet<string>;

const finders = new WeakMap<readonly CredentialFormat[], Finder>();

function finderOf(formats: readonly CredentialFormat[]): Finder {
  const known = finders.get(formats);
  if (known) return known;
  const finder = createFinder([...new Set(formats.flatMap(({ literals }) => literals))]);
  finders.set(formats, finder);
  return finder;
}

function createFinder(literals: readonly string[]): Finder {
  // Where one begins another the longer is matched, and stands for both.
  const sorted = literals.toSorted((a, b) => b.length - a.length);
  const beginnings = new Map(literals.map((one) => [one, literals.filter((other) => one.startsWith(other))]));
  const pattern = new RegExp(sorted.map((one) => one.replace(/[^\w]/g, '\\$&')).join('|'), 'g');
  return (text) => {
    const found = new Set<string>();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      for (const literal of beginnings.get(match[0]) ?? []) found.add(literal);
      // The next may begin inside of this one.
      pattern.lastIndex = match.index + 1;
    }
    return found;
  };
}

const compiledFormats = new WeakMap<CredentialFormat, CompiledFormat>();

function compile(format: CredentialFormat): CompiledFormat {
  const known = compiledFormats.get(format);
  if (known) return known;
  const compiled = {
    format,
    pattern: new RegExp(format.pattern, 'dgm'),
    near: format.near === undefined ? undefined : new RegExp(format.near),
    unless: format.unless === undefined ? undefined : new RegExp(format.unless),
  };
  compiledFormats.set(format, compiled);
  return compiled;
}

function* findAll(compiled: CompiledFormat, text: string, taken: Set<number>): Iterable<Candidate> {
  let left = MATCH_CAP;
  for (const found of text.matchAll(compiled.pattern)) {
    const inside = found.indices?.groups?.['secret'];
    const [start, end] = inside ?? [found.index, found.index + found[0].length];
    // What a longer pattern asks for before the value is its boundary.
    if (
      taken.has(start) ||
      !standsAlone(text, inside ? end : start, end) ||
      !standsWhereItMay(compiled, text, found.index)
    )
      continue;
    taken.add(start);
    yield createCandidate(compiled.format, text, start, end, MATCH_CAP - left);
    left -= 1;
    if (left === 0) return;
  }
}

/** A piece of a longer random text, such as an image in base64, is no token. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (start === end || !/[\w-]/.test(text[start - 1] ?? '')) && !/[\w-]/.test(text[end] ?? '');
}

function standsWhereItMay({ near, unless }: CompiledFormat, text: string, at: number): boolean {
  if (!near && !unless) return true;
  const around = text.slice(Math.max(0, at - NEAR), at + NEAR).toLowerCase();
  return (near?.test(around) ?? true) && !unless?.test(around);
}

function createCandidate(format: CredentialFormat, text: string, start: number, end: number, nth: number): Candidate {
  const secret = text.slice(start, end);
  const before = lineBefore(text, start);
  const name = readName(before);
  const known = new Map<string, () => string | number | boolean>([
    ['format', () => format.id],
    ['provider', () => format.provider],
    ['class', () => format.class],
    ['credential', () => (name === '' ? format.title : `${format.title} in ${name}`)],
    ['placeholder', () => isPlaceholder(secret, format, { name, line: before + lineAfter(text, end) })],
    ['reference', () => isReference(secret)],
    ['checksum', () => checkCredential(format.check, secret, text, start)],
    ['proof', () => prove(format, secret, text, start)],
    ['entropy', () => measureEntropy(secret)],
    ['first', () => text.slice(0, start).trim() === ''],
    ['commented', () => /^[ \t]{0,99}(?:#|\/\/|\/?\*|;|--[ \t])/.test(before)],
    ['of-tests', () => isOfTests(text, start)],
  ]);
  return {
    span: { start, end },
    conceal: { start, end: format.check === 'pem' ? endOfKey(text, end) : end },
    anchor: `credential ${format.id} ${name}${nth === 0 ? '' : ` #${nth + 1}`}`,
    get(field): readonly FieldValue[] {
      if (field === 'name') return name === '' ? [] : [{ value: name }];
      const read = known.get(field);
      return read ? [{ value: read() }] : [];
    },
  };
}

function prove(format: CredentialFormat, secret: string, text: string, start: number): string {
  const verdict = checkCredential(format.check, secret, text, start);
  // Anyone makes a key pair for a test; the other structures come from an issuer.
  return verdict === 'valid' && format.check !== 'pem' ? 'checksum' : (format.proof ?? 'form');
}

const TEST_MODULE = '#[cfg(test)]\nmod ';

/** Rust keeps the tests of a file in a module at its end, which no program contains. */
function isOfTests(text: string, start: number): boolean {
  return text.includes(TEST_MODULE) && text.lastIndexOf(TEST_MODULE, start) >= 0;
}

function endOfKey(text: string, from: number): number {
  const end = text.indexOf('-----END', from);
  return end < 0 ? from : end;
}

function lineBefore(text: string, start: number): string {
  const part = text.slice(Math.max(0, start - LINE), start);
  return part.slice(part.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, end: number): string {
  return text.slice(end, end + LINE).split('\n', 1)[0] ?? '';
}

/** `NAME=`, `"name": "`, `os.environ["NAME"] = "`, `getenv("NAME", "`, `--name `, `Authorization: Bearer `, `NAME=${NAME:-`. */
const NAME =
  /([A-Za-z_][\w.-]{1,60})(?:["'`]\]?|: ?&?(?:'static )?(?:str|String|string))?[ \t]{0,4}(?:[:=]|:=|=>|,|:-|\()[ \t]{0,4}(?:[fbu]|r#{0,2})?["'`]{0,3}(?:[Bb]earer |[Bb]ot |[Tt]oken |[Bb]asic )?$|--([a-z][\w-]{1,40})[ =]["']?$/;

/** A name has few digits: what has many may be the credential's other half. */
function readName(before: string): string {
  const [, assigned, option] = NAME.exec(before) ?? [];
  const name = assigned ?? option ?? '';
  return /\d[^\d]*\d[^\d]*\d/.test(name) || name.length > 40 ? '' : name.replace(/^.*\./, '');
}
