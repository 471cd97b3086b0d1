import type { CodeTables } from './code-tables.ts';
import type { FactKind, FactValue } from './fact.ts';
import type { Format, Kind, Role } from './file.ts';
import type { Layer, Severity } from './layer.ts';

export type Scalar = string | number | boolean | null;

/** A literal operand, or the values of another field of the same candidate. */
export type Operand = { readonly literals: readonly Scalar[] } | { readonly field: string };

/** One named operator of the rule language, see `match/test.ts`. */
export type Test =
  | { readonly op: 'absent' | 'present' | 'empty' }
  | {
      readonly op:
        | 'is'
        | 'like'
        | 'under'
        | 'covers'
        | 'starts-with'
        | 'ends-with'
        | 'contains'
        | 'in-domain'
        | 'domain-of'
        | 'affected-by';
      readonly operand: Operand;
    }
  | { readonly op: 'matches'; readonly pattern: string }
  | { readonly op: 'more-than' | 'less-than'; readonly number: number }
  | { readonly op: 'not' | 'every'; readonly tests: readonly Test[] }
  | { readonly op: 'default'; readonly product: string; readonly setting: string; readonly tests: readonly Test[] };

/** What a candidate must fulfil. */
export type Condition =
  | { readonly field: string; readonly tests: readonly Test[] }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly none: readonly Condition[] };

export interface MatchBase {
  /** Kinds or formats this alternative applies to; absent = all the rule names. */
  readonly on?: readonly (Kind | Format)[];
  readonly where: readonly Condition[];
  /** Of each group one word must stand in the text, in any case, or there is no match: see `rules/needs.ts`. */
  readonly needs?: readonly (readonly string[])[];
  /** A candidate per value of this field, see `match/each.ts`. */
  readonly each?: string;
  /** The field whose place is reported; absent = the candidate's own. */
  readonly report?: string;
  /** What of this alternative is one finding, where that is not what the rule says. */
  readonly group?: 'line' | 'unit' | 'file' | 'repository';
  /** Placeholder → field. */
  readonly bind: Readonly<Record<string, string>>;
  /** Further places that explain the finding. */
  readonly steps: readonly { readonly field: string; readonly message: string }[];
}

export type Match =
  | (MatchBase & { readonly matcher: 'dockerfile'; readonly instructions: readonly string[] })
  | (MatchBase & { readonly matcher: 'path'; readonly paths: readonly string[] })
  | (MatchBase & { readonly matcher: 'shell'; readonly commands: readonly string[] })
  | (MatchBase & { readonly matcher: 'setting'; readonly keys: readonly string[] })
  | (MatchBase & { readonly matcher: 'imports'; readonly modules: readonly string[] })
  | (MatchBase & { readonly matcher: 'text'; readonly regions: readonly string[] })
  | (MatchBase & { readonly matcher: 'credential'; readonly formats: readonly CredentialFormat[] })
  | CodeMatch
  | FlowMatch;

/** Calls by symbol or concept, and assignments by symbol, see `flow/symbols.ts`. */
export type CodeMatch = MatchBase & {
  readonly matcher: 'code';
  readonly calls: readonly string[];
  readonly concepts: readonly string[];
  readonly assigns: readonly string[];
};

/** Data of one of the classes `from` that comes to one of `to` with none of the marks `unless`. */
export type FlowMatch = MatchBase & {
  readonly matcher: 'flow';
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly unless: readonly string[];
  /** `file`: only flows within one file are looked for, since what it asks for stands nearly everywhere. */
  readonly within?: 'file';
};

/** How a random part is spelt; a base62 token without digits, or without one of the cases, is a stand-in. */
export const ALPHABETS = [
  'base62',
  'base64url',
  'base64',
  'hex',
  'letters',
  'lower',
  'bech32',
  'mixed',
  'random',
  'any',
] as const;
/** What can be proved of a value without asking its issuer. */
export const CREDENTIAL_CHECKS = ['crc32', 'pem', 'discord', 'supabase', 'macaroon', 'phrase'] as const;

/** What the credentials of one issuer look like, see `rules/products/credential-formats.yml`. */
export interface CredentialFormat {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly class: string;
  /** One of them stands in every file with such a credential. */
  readonly literals: readonly string[];
  /** A group `secret` where more than the credential is matched. */
  readonly pattern: string;
  readonly alphabet: (typeof ALPHABETS)[number];
  readonly check?: (typeof CREDENTIAL_CHECKS)[number];
  /** The pattern holds a fixed part that nobody types by chance. */
  readonly proof?: 'marker';
  /** Words near it, in lower case: one must be there, or none may. */
  readonly near?: string;
  readonly unless?: string;
  /** First 16 hex digits of the SHA-256 of values that everybody knows and that open nothing. */
  readonly published?: readonly string[];
}

/** Where in the repository a fact must be, seen from the finding. */
export type Scope =
  | 'same-unit'
  | 'same-image'
  | 'same-service'
  | 'same-job'
  | 'same-file'
  | 'same-directory'
  | 'enclosing-directory'
  | 'repository';

/** A condition over the whole repository's facts, evaluated by the reduce. */
export type RepositoryCondition =
  | { readonly fact: FactKind; readonly where: readonly Condition[]; readonly in: Scope }
  | { readonly control: string; readonly states: readonly string[]; readonly in: Scope }
  | { readonly finding: readonly Condition[] }
  | { readonly any: readonly RepositoryCondition[] }
  | { readonly all: readonly RepositoryCondition[] }
  | { readonly none: readonly RepositoryCondition[] };

export interface Posture {
  readonly present: readonly RepositoryCondition[];
  readonly absent: readonly RepositoryCondition[];
}

/**
 * Where the links of an attack path must lie together: a job of a workflow, all that belongs to one deployed agent, or the settings of
 * the agents that developers of the repository use.
 */
export const PATH_CONTEXTS = ['workflow', 'deployment', 'workstation'] as const;
export type PathContext = (typeof PATH_CONTEXTS)[number];

/** What proves a link: a threat that is reported under one of the ids (`*` allowed; a variant counts only by its own id), or a fact. */
export type PathEvidence =
  { readonly threats: readonly string[] } | { readonly fact: FactKind; readonly where: readonly Condition[] };

export interface PathHop {
  readonly name: string;
  /** Of a link that a fact proves; one that a threat proves has the threat's. */
  readonly layer: Layer;
  /** What happens here, one sentence; `{name}` is what the fact is called. */
  readonly says: string;
  readonly any: readonly PathEvidence[];
  /** Told when it is there; the path holds without it. */
  readonly optional: boolean;
  /** The alert stands at the link with the lowest number, where a fix cuts the path best. */
  readonly cut: number;
}

/** Matcher `hops`: links that lie in one context, each proven, and nothing in the same context that breaks the path. */
export interface PathQuery {
  readonly within: readonly PathContext[];
  readonly hops: readonly PathHop[];
  readonly unless: readonly PathEvidence[];
}

/** A fact to learn from a match; a value `$field` is read from the candidate. */
export interface Emission {
  readonly fact: FactKind;
  readonly fields: Readonly<Record<string, FactValue>>;
}

export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly when: RepositoryCondition;
  readonly severity: Severity;
  readonly score: number;
  readonly layer: Layer;
  readonly also: readonly Layer[];
  readonly message: string;
  readonly why: string;
  /** It speaks of the repository as a whole, whatever the rule groups by. */
  readonly group?: 'repository';
}

export interface Literals {
  /** Every group must be met by at least one of its literals; no group = every file of the kind. */
  readonly groups: readonly (readonly string[])[];
}

/** A rule that makes alerts. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
  readonly also: readonly Layer[];
  readonly severity: Severity;
  readonly score: number;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  readonly status: 'nursery' | 'stable' | 'deprecated';
  readonly maps: Readonly<Record<'maestro' | 'cwe' | 'asi' | 'llm' | 'mcp' | 'atlas', readonly string[]>>;
  readonly since: string;
  readonly on: readonly (Kind | Format)[];
  readonly roles: readonly Role[];
  readonly literals: Literals;
  readonly match: readonly Match[];
  readonly posture?: Posture;
  readonly path?: PathQuery;
  /** The finding exists only where this holds. */
  readonly requires?: RepositoryCondition;
  /**
   * `file`: all matches in a file are one finding; `unit`: all in one image, service or job; `wording`: all in a file whose
   * message says the same; `repository`: one in all.
   */
  readonly group: 'line' | 'wording' | 'unit' | 'file' | 'repository';
  /** The reported line holds a credential: no output shows its text. */
  readonly sensitive: boolean;
  /** Rules that say the same more exactly: where one of them reports a line, this one is silent. */
  readonly yieldsTo: readonly string[];
  readonly emits: readonly Emission[];
  readonly variants: readonly Variant[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly falsePositives: readonly string[];
  readonly references: readonly string[];
  /** The generated help page, GitHub-flavoured Markdown, the same for every repository. */
  readonly help: string;
}

/** A rule that only learns facts. */
export interface InventoryRule {
  readonly id: string;
  readonly on: readonly (Kind | Format)[];
  readonly literals: Literals;
  readonly match: readonly Match[];
  readonly emits: readonly Emission[];
}

/** A product's documented default of a setting, by product version, newest last. */
export interface ProductSetting {
  readonly defaults: readonly { readonly since: string; readonly value: Scalar }[];
  readonly source: string;
}

/** All the knowledge of a scan: what `dist/rules.json` and `dist/prose.json` hold. */
export interface RuleSet {
  /** SHA-256 of the compiled rules, first 16 hex digits. */
  readonly hash: string;
  readonly homepage: string;
  readonly rules: readonly Rule[];
  readonly inventory: readonly InventoryRule[];
  readonly products: Readonly<Record<string, { readonly settings: Readonly<Record<string, ProductSetting>> }>>;
  readonly taxonomy: Taxonomy;
  readonly ends: FlowEnds;
  /** What the libraries of each language mean. */
  readonly code: Readonly<Record<'javascript' | 'python', CodeTables>>;
}

/** By which words a file is known in which the data of flow rules may come in or do something. */
export type FlowEnds = Readonly<
  Record<'javascript' | 'python', { readonly from: readonly EndWords[]; readonly to: readonly EndWords[] }>
>;

/** Of each list all words stand in a file that has the class. */
export interface EndWords {
  readonly class: string;
  readonly words: readonly (readonly string[])[];
}

export interface TaxonomyEntry {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

export interface Taxonomy {
  readonly maestro: readonly (TaxonomyEntry & { readonly layer?: Layer })[];
  readonly cwe: readonly TaxonomyEntry[];
  readonly asi: readonly TaxonomyEntry[];
  readonly llm: readonly TaxonomyEntry[];
  readonly mcp: readonly TaxonomyEntry[];
  readonly atlas: readonly TaxonomyEntry[];
}
