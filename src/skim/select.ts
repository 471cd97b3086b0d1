import { COMMAND_CARRIERS, type Format, type Kind, KINDS } from '../model/file.ts';
import type { InventoryRule, Literals, Match, Rule, RuleSet } from '../model/rule.ts';
import { type Automaton, buildAutomaton, hasBit } from './automaton.ts';

export interface Skim {
  /** The rules whose kind and literals a file satisfies, in the order of the rule set; it must be parsed for these alone. */
  select(kind: Kind, bytes: Uint8Array): readonly (Rule | InventoryRule)[];
}

/** A rule and, per group of its literals, their numbers in the automaton. */
interface Entry {
  readonly rule: Rule | InventoryRule;
  readonly groups: readonly (readonly number[])[];
}

/** Prepares one automaton for the literals of all rules, and for each kind the rules that read it. */
export function prepareSkim(ruleSet: Pick<RuleSet, 'rules' | 'inventory'>): Skim {
  const numbers = new Map<string, number>();
  const entriesOf = new Map<Kind, Entry[]>();
  for (const rule of [...ruleSet.rules, ...ruleSet.inventory]) {
    const entry = { rule, groups: numberLiterals(rule.literals, numbers) };
    for (const kind of kindsOfRule(rule)) entriesOf.set(kind, [...(entriesOf.get(kind) ?? []), entry]);
  }
  const automaton = buildAutomaton([...numbers.keys()]);
  return { select: (kind, bytes) => selectRules(entriesOf.get(kind) ?? [], automaton, bytes) };
}

/**
 * Whether one alternative of a rule reads files of a kind. `on` names kinds or formats; commands are looked for wherever
 * they may stand as soon as the rule looks for them in scripts.
 */
export function matchReads(match: Match, ruleOn: readonly (Kind | Format)[], kind: Kind): boolean {
  const on = match.on ?? ruleOn;
  if (on.includes(kind) || on.includes(KINDS[kind])) return true;
  const wantsCommands = match.matcher === 'shell' && (on.includes('shell') || on.includes('script'));
  return wantsCommands && CARRIERS.has(kind);
}

const CARRIERS: ReadonlySet<Kind> = new Set(COMMAND_CARRIERS);
const ALL_KINDS = Object.keys(KINDS) as Kind[];

function kindsOfRule(rule: Rule | InventoryRule): readonly Kind[] {
  return ALL_KINDS.filter((kind) => rule.match.some((match) => matchReads(match, rule.on, kind)));
}

function numberLiterals(literals: Literals, numbers: Map<string, number>): readonly (readonly number[])[] {
  return literals.groups.map((group) =>
    group.map((literal) => {
      const key = literal.toLowerCase();
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
  return entries
    .filter(({ groups }) => groups.every((group) => group.some((number) => hasBit(found, number))))
    .map(({ rule }) => rule);
}

/** Literals are compared as UTF-8, so a file in UTF-16 is brought into it first: its encoding must not hide it. */
function narrow(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return bytes;
  return Buffer.from(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8');
}
