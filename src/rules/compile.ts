import { createHash } from 'node:crypto';
import { load } from 'js-yaml';
import { compareText } from '../guard/untrusted.ts';
import type { InventoryRule, Rule, RuleSet, Taxonomy } from '../model/rule.ts';
import { compileCodeTables, compileEnds, type CodeVocabulary } from './compile-code.ts';
import { compileInventoryRule, compileRule } from './compile-rule.ts';
import type { RuleFile } from './rule-file.ts';
import { createSource, isObject, RuleError, type Product } from './source.ts';

/** A file below `rules/`, `path` relative to it. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/** `rules/taxonomy.yml`: the published taxonomies, and the vocabulary of facts with the fields of each. */
export interface Taxonomies {
  readonly taxonomy: Taxonomy;
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly retired: readonly string[];
  /** The vocabulary of the tables of code. */
  readonly code: CodeVocabulary;
}

export interface Knowledge {
  readonly ruleSet: RuleSet;
  readonly sources: readonly { readonly path: string; readonly file: RuleFile; readonly rule: Rule }[];
  readonly inventory: readonly { readonly path: string; readonly rule: InventoryRule }[];
  readonly taxonomies: Taxonomies;
}

const RULE_FOLDER = /^(l[1-7]-[a-z-]+|cross-layer)\//;
const OTHER_FOLDER = /^(inventory|controls|products)\/|^taxonomy\.yml$/;

/**
 * Compiles the rules folder.
 * @param validate checks a rule file against `rules/schema.json` and returns the first fault, if any
 * @throws RuleError naming the file and what is wrong with it
 */
export function compileKnowledge(
  files: readonly KnowledgeFile[],
  homepage: string,
  validate: (value: unknown, inventory: boolean) => string | undefined,
): Knowledge {
  const sorted = files.filter(({ path }) => path.endsWith('.yml')).toSorted((a, b) => compareText(a.path, b.path));
  const stray = sorted.find(({ path }) => !RULE_FOLDER.test(path) && !OTHER_FOLDER.test(path));
  if (stray) throw new RuleError(`${stray.path}: no folder of rules has this name, so the file would not be read.`);
  const products = readProducts(sorted.filter(({ path }) => path.startsWith('products/')));
  const taxonomies = parse(sorted.find(({ path }) => path === 'taxonomy.yml')) as unknown as Taxonomies;
  const sources = sorted
    .filter(({ path }) => RULE_FOLDER.test(path))
    .map((source) => {
      const file = readRule(source, false, validate);
      return { path: source.path, file, rule: compileRule(file, createSource(source.path, products)) };
    });
  const inventory = sorted
    .filter(({ path }) => path.startsWith('inventory/') || path.startsWith('controls/'))
    .flatMap((source) =>
      readInventory(source, validate).map((file) => ({
        path: source.path,
        rule: compileInventoryRule(file, createSource(source.path, products)),
      })),
    );
  refuseDuplicates([...sources, ...inventory]);
  const rules = sources
    .map(({ rule }) => rule)
    .filter(({ status }) => status !== 'deprecated')
    .toSorted((a, b) => compareText(a.id, b.id));
  const libraries = compileCodeTables(products, taxonomies.code);
  const settings = Object.fromEntries(
    Object.values(products)
      .filter(({ code }) => code === undefined)
      .map((product) => [product.product, { settings: product.settings }]),
  );
  const body = {
    rules,
    inventory: inventory.map(({ rule }) => rule),
    products: settings,
    taxonomy: taxonomies.taxonomy,
    code: libraries,
    ends: compileEnds(libraries, rules),
  };
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
  return { ruleSet: { hash, homepage, ...body }, sources, inventory, taxonomies };
}

function parse(file: KnowledgeFile | undefined): Record<string, unknown> {
  if (!file) throw new RuleError('rules/taxonomy.yml is missing.');
  try {
    const value: unknown = load(file.text);
    if (isObject(value)) return value;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    throw new RuleError(`${file.path}: the file is not valid YAML (${reason}).`);
  }
  throw new RuleError(`${file.path}: the file is not a mapping.`);
}

function readRule(
  source: KnowledgeFile,
  inventory: boolean,
  validate: (value: unknown, inventory: boolean) => string | undefined,
): RuleFile {
  const value = parse(source);
  const fault = validate(value, inventory);
  if (fault) throw new RuleError(`${source.path}: ${fault}`);
  return value as unknown as RuleFile;
}

/** A file of `inventory/` or `controls/` holds one rule, or several of a family under `rules:`. */
function readInventory(
  source: KnowledgeFile,
  validate: (value: unknown, inventory: boolean) => string | undefined,
): readonly RuleFile[] {
  const value = parse(source);
  const list = Array.isArray(value['rules']) ? (value['rules'] as unknown[]) : [value];
  return list.map((item) => {
    const fault = validate(item, true);
    if (fault) throw new RuleError(`${source.path}: ${fault}`);
    return item as RuleFile;
  });
}

function readProducts(files: readonly KnowledgeFile[]): Readonly<Record<string, Product>> {
  const products = new Map<string, Product>();
  for (const file of files) {
    const { product, settings = {}, tables = {}, formats, code } = parse(file);
    if (typeof product !== 'string') throw new RuleError(`${file.path}: the file names no product.`);
    if (products.has(product)) throw new RuleError(`${file.path}: another file describes ${product} already.`);
    const forms = formats === undefined ? {} : { formats };
    products.set(product, { product, settings, tables, ...forms, ...(code === undefined ? {} : { code }) } as Product);
  }
  return Object.fromEntries(products);
}

function refuseDuplicates(sources: readonly { readonly path: string; readonly rule: InventoryRule | Rule }[]): void {
  const seen = new Map<string, string>();
  for (const { path, rule } of sources) {
    for (const id of [rule.id, ...('variants' in rule ? rule.variants.map((variant) => variant.id) : [])]) {
      const other = seen.get(id);
      if (other) throw new RuleError(`${path}: the id ${id} is already used by ${other}.`);
      seen.set(id, path);
    }
  }
}
