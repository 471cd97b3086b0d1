import { matchReads } from '../guard/reads.ts';
import { type Kind, KINDS, type Role } from '../model/file.ts';
import type { InventoryRule, Literals, Match, Rule, RuleSet } from '../model/rule.ts';
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
    for (const role of roles) allRoles.add(role);
    for (const { kinds, literals } of listSelectors(rule)) {
      const entry: Entry = { rule, roles, groups: numberLiterals(literals, numbers) };
      for (const kind of kinds) entriesOf.set(kind, [...(entriesOf.get(kind) ?? []), entry]);
    }
  }
  const automaton = buildAutomaton([...numbers.keys()]);
  const select: Selection['select'] = (kind, role, bytes) => {
    const entries = (entriesOf.get(kind) ?? []).filter((entry) => entry.roles.includes(role));
    return selectRules(entries, automaton, bytes);
  };
  return { roles: allRoles, select };
}

function rolesOf(rule: Rule | InventoryRule): readonly Role[] {
  return 'roles' in rule ? rule.roles : INVENTORY_ROLES;
}

const ALL_KINDS = Object.keys(KINDS) as Kind[];

/**
 * Which files a rule wants to see. The forms of credentials bring their own literals, and each alternative wants only its own
 * kinds for them: what is rare in one kind of file may stand in every file of another.
 */
function listSelectors(
  rule: Rule | InventoryRule,
): readonly { readonly kinds: readonly Kind[]; readonly literals: Literals }[] {
  const kindsOf = (matches: readonly Match[]): readonly Kind[] =>
    ALL_KINDS.filter((kind) => matches.some((match) => matchReads(match, rule.on, kind)));
  const credentials = rule.match.flatMap((match) => (match.matcher === 'credential' ? [match] : []));
  if (credentials.length < rule.match.length || rule.literals.groups.length > 0)
    return [{ kinds: kindsOf(rule.match), literals: rule.literals }];
  return credentials.map((match) => ({
    kinds: kindsOf([match]),
    literals: { groups: [[...new Set(match.formats.flatMap(({ literals }) => literals))]] },
  }));
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
): readonly (Rule | InventoryRule)[] {
  if (entries.length === 0) return [];
  const found = automaton.scan(narrow(bytes));
  const wanted = entries.filter(({ groups }) => groups.every((group) => group.some((number) => hasBit(found, number))));
  return [...new Set(wanted.map(({ rule }) => rule))];
}

/** Literals are compared as UTF-8, so a file in UTF-16 is brought into it first: its encoding must not hide it. */
function narrow(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return bytes;
  return Buffer.from(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8');
}
