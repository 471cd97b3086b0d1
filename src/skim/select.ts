import { containsIn, meetsNeeds } from '../guard/needs.ts';
import { matchReads } from '../guard/reads.ts';
import { type Kind, KINDS, type Role } from '../model/file.ts';
import type { InventoryRule, Literals, Rule, RuleSet } from '../model/rule.ts';
import { type Automaton, buildAutomaton, hasBit } from './automaton.ts';

export interface Selection {
  /** The roles that at least one rule looks at; files of others need not be read. */
  readonly roles: ReadonlySet<Role>;
  /**
   * The rules whose kind, role and literals a file satisfies, in the order of the rule set. None: the file need not be
   * parsed.
   */
  select(kind: Kind, role: Role, bytes: Uint8Array): readonly (Rule | InventoryRule)[];
}

/** A rule and, per group of its literals, their numbers in the automaton. */
interface Entry {
  readonly rule: Rule | InventoryRule;
  readonly roles: readonly Role[];
  readonly groups: readonly (readonly number[])[];
}

/** Facts are learned from what the repository ships, so inventory rules read product files only. */
const INVENTORY_ROLES: readonly Role[] = ['product'];

/** Prepares one automaton for the literals of all rules, and for each kind the rules that read it. */
export function prepareSkim(ruleSet: Pick<RuleSet, 'rules' | 'inventory'>): Selection {
  const numbers = new Map<string, number>();
  const entriesOf = new Map<Kind, Entry[]>();
  const allRoles = new Set<Role>(INVENTORY_ROLES);
  for (const rule of [...ruleSet.rules, ...ruleSet.inventory]) {
    const roles = rolesOf(rule);
    const entry: Entry = { rule, roles, groups: numberLiterals(rule.literals, numbers) };
    for (const kind of kindsOfRule(rule)) {
      entriesOf.set(kind, [...(entriesOf.get(kind) ?? []), entry]);
      for (const role of roles) allRoles.add(role);
    }
  }
  const automaton = buildAutomaton([...numbers.keys()]);
  const select: Selection['select'] = (kind, role, bytes) => {
    const entries = (entriesOf.get(kind) ?? []).filter((entry) => entry.roles.includes(role));
    return selectRules(entries, automaton, bytes, kind);
  };
  return { roles: allRoles, select };
}

function rolesOf(rule: Rule | InventoryRule): readonly Role[] {
  return 'roles' in rule ? rule.roles : INVENTORY_ROLES;
}

const ALL_KINDS = Object.keys(KINDS) as Kind[];

function kindsOfRule(rule: Rule | InventoryRule): readonly Kind[] {
  return ALL_KINDS.filter((kind) => rule.match.some((match) => matchReads(match, rule.on, kind)));
}

function numberLiterals(literals: Literals, numbers: Map<string, number>): readonly (readonly number[])[] {
  return literals.groups.map((group) =>
    group.map((literal) => {
      const key = literal.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
}

function selectRules(
  entries: readonly Entry[],
  automaton: Automaton,
  bytes: Uint8Array,
  kind: Kind,
): readonly (Rule | InventoryRule)[] {
  if (entries.length === 0) return [];
  const narrowed = narrow(bytes);
  const found = automaton.scan(narrowed);
  const likely = entries
    .filter(({ groups }) => groups.every((group) => group.some((number) => hasBit(found, number))))
    .map(({ rule }) => rule);
  if (likely.length === 0) return [];
  const contains = containsIn(toLatin1(narrowed));
  return likely.filter(({ on, match }) => match.some((one) => matchReads(one, on, kind) && meetsNeeds(one, contains)));
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
