import { containsIn, meetsNeeds } from '../guard/needs.ts';
import { matchReads } from '../guard/reads.ts';
import { KINDS, type Kind, type Role } from '../model/file.ts';
import type { InventoryRule, Literals, Match, Rule, RuleSet } from '../model/rule.ts';
import { buildAutomaton, hasBit } from './automaton.ts';
import { type FoundEnds, prepareEnds } from './flow-ends.ts';
import { scanImports } from './imports.ts';

export interface Selection {
  /** The roles that at least one rule looks at; files of others need not be read. */
  readonly roles: ReadonlySet<Role>;
  /**
   * The rules whose kind, role and literals a file satisfies, in the order of the rule set. None: the file need not be
   * parsed.
   */
  select(kind: Kind, role: Role, bytes: Uint8Array): Selected;
  /** The rules on flows; which files they want is decided when all files were seen, see `connect.ts`. */
  readonly flows: readonly Rule[];
}

/** What the skim of one file tells. */
export interface Selected {
  readonly rules: readonly (Rule | InventoryRule)[];
  /** For code: what may come in or do something in it, and the modules it imports. */
  readonly code?: { readonly ends: FoundEnds | undefined; readonly imports: readonly string[] };
}

/** A rule and, per group of its literals, their numbers in the automaton. */
interface Entry {
  readonly rule: Rule | InventoryRule;
  readonly roles: readonly Role[];
  /** The alternatives that want the files with these literals. */
  readonly matches: readonly Match[];
  /** The same for entries that read the same kinds of file. */
  readonly audience: string;
  readonly groups: readonly (readonly number[])[];
}

/** Facts are learned from what the repository ships, so inventory rules read product files only. */
const INVENTORY_ROLES: readonly Role[] = ['product'];

/** Prepares one automaton for the literals of all rules, and for each kind the rules that read it. */
export function prepareSkim(ruleSet: Pick<RuleSet, 'rules' | 'inventory' | 'ends'>): Selection {
  const numbers = new Map<string, number>();
  const entries = [...ruleSet.rules, ...ruleSet.inventory].flatMap((rule) =>
    listSelectors(rule).map(({ matches, literals }): Entry => ({
      rule,
      roles: rolesOf(rule),
      matches,
      audience: [...new Set(matches.map(({ matcher, on }) => `${matcher} ${(on ?? rule.on).join()}`))].join(';'),
      groups: numberLiterals(literals, numbers),
    })),
  );
  const flows = ruleSet.rules.filter(({ match }) => match.some(({ matcher }) => matcher === 'flow'));
  const readEnds = prepareEnds(ruleSet, (word) => numberOf(word, numbers));
  const automaton = buildAutomaton([...numbers.keys()]);
  // Few repositories have files of every kind.
  const known = new Map<Kind, readonly Entry[]>();
  const readersOf = (kind: Kind): readonly Entry[] => {
    const readers = known.get(kind) ?? findReaders(entries, kind);
    known.set(kind, readers);
    return readers;
  };
  const select: Selection['select'] = (kind, role, bytes) => {
    const readers = readersOf(kind).filter(({ roles }) => roles.includes(role));
    const isCode = flows.length > 0 && (KINDS[kind] === 'code' || kind === 'notebook');
    if (readers.length === 0 && !isCode) return { rules: [] };
    const narrowed = narrow(bytes);
    const found = automaton.scan(narrowed);
    const rules = selectRules(readers, found, narrowed, kind);
    if (!isCode) return { rules };
    const imports = scanImports(toLatin1(narrowed), kind).map(({ module }) => module);
    return { rules, code: { ends: readEnds(kind, found), imports } };
  };
  const roles = new Set([...entries.flatMap((entry) => entry.roles), ...flows.flatMap((rule) => rule.roles)]);
  return { roles, select, flows };
}

function findReaders(entries: readonly Entry[], kind: Kind): readonly Entry[] {
  // Hundreds of rules name a few dozen lists of kinds.
  const answers = new Map<string, boolean>();
  return entries.filter(({ rule, matches, audience }) => {
    const answer = answers.get(audience) ?? matches.some((one) => matchReads(one, rule.on, kind));
    answers.set(audience, answer);
    return answer;
  });
}

function rolesOf(rule: Rule | InventoryRule): readonly Role[] {
  return 'roles' in rule ? rule.roles : INVENTORY_ROLES;
}

/**
 * Which files a rule wants to see. The forms of credentials bring their own literals, and each alternative wants only its own
 * kinds for them: what is rare in one kind of file may stand in every file of another.
 */
function listSelectors(
  rule: Rule | InventoryRule,
): readonly { readonly matches: readonly Match[]; readonly literals: Literals }[] {
  const own = rule.match.filter(({ matcher }) => matcher !== 'flow');
  const isCodeOnly = own.length > 0 && own.every(({ matcher }) => matcher === 'code');
  // What calls are named decides over code, and asking for it again in each file would cost more than one more word here.
  if (isCodeOnly && rule.literals.groups.length === 0)
    return own.map((match) => ({ matches: [match], literals: { groups: match.needs ?? [] } }));
  if (own.length === 0) return [];
  const credentials = own.flatMap((match) => (match.matcher === 'credential' ? [match] : []));
  if (credentials.length < own.length || rule.literals.groups.length > 0)
    return [{ matches: own, literals: rule.literals }];
  return credentials.map((match) => ({
    matches: [match],
    literals: { groups: [[...new Set(match.formats.flatMap(({ literals }) => literals))]] },
  }));
}

function numberLiterals(literals: Literals, numbers: Map<string, number>): readonly (readonly number[])[] {
  return literals.groups.map((group) => group.map((literal) => numberOf(literal, numbers)));
}

function numberOf(literal: string, numbers: Map<string, number>): number {
  const key = literal.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function selectRules(
  entries: readonly Entry[],
  found: Uint32Array,
  narrowed: Uint8Array,
  kind: Kind,
): readonly (Rule | InventoryRule)[] {
  const likely = entries.filter(({ groups }) => groups.every((group) => group.some((number) => hasBit(found, number))));
  if (likely.length === 0) return [];
  const contains = containsIn(toLatin1(narrowed));
  const wanted = likely.filter(({ rule, matches }) =>
    matches.some((one) => matchReads(one, rule.on, kind) && meetsNeeds(one, contains)),
  );
  return [...new Set(wanted.map(({ rule }) => rule))];
}

/** Needs are plain ASCII, so one character per byte will do and cannot fail. */
function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Literals are compared as UTF-8, so a file in UTF-16 is brought into it first: its encoding must not hide it. */
function narrow(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return bytes;
  return Buffer.from(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8');
}
