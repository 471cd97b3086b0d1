import type { ArgumentSelector, CodeHands, CodeSource, CodeTables } from '../model/code-tables.ts';
import type { CodeMatch, EndWords, FlowEnds, FlowMatch, Match, MatchBase, Rule } from '../model/rule.ts';
import { compileConditions } from './compile-condition.ts';
import { needsOf } from './needs.ts';
import { createSource, isObject, RuleError, type Product, type Source } from './source.ts';

/** The words that tables and rules of code may use, from `rules/taxonomy.yml`. */
export interface CodeVocabulary {
  readonly sources: readonly string[];
  readonly sinks: readonly string[];
  readonly marks: readonly string[];
  readonly concepts: readonly string[];
}

type Languages = Readonly<Record<'javascript' | 'python', CodeTables>>;

/**
 * All tables of each language in one.
 * @throws RuleError naming the product and what is wrong with its table
 */
export function compileCodeTables(products: Readonly<Record<string, Product>>, vocabulary: CodeVocabulary): Languages {
  const parts = Object.values(products).flatMap(({ product, code }) =>
    code === undefined ? [] : [readTable(product, code, vocabulary, products)],
  );
  const of = (language: string): CodeTables =>
    mergeTables(parts.filter((part) => part.language === language).map(({ tables }) => tables));
  return { javascript: of('javascript'), python: of('python') };
}

function mergeTables(list: readonly CodeTables[]): CodeTables {
  const concepts: Record<string, string[]> = {};
  for (const { concepts: own } of list)
    for (const [name, symbols] of Object.entries(own)) concepts[name] = [...(concepts[name] ?? []), ...symbols];
  return {
    aliases: Object.assign({}, ...list.map(({ aliases }) => aliases)) as Record<string, string>,
    sources: list.flatMap(({ sources }) => sources),
    sinks: list.flatMap(({ sinks }) => sinks),
    sanitizers: list.flatMap(({ sanitizers }) => sanitizers),
    guards: list.flatMap(({ guards }) => guards),
    clean: list.flatMap(({ clean }) => clean),
    passes: list.flatMap(({ passes }) => passes),
    callbacks: list.flatMap(({ callbacks }) => callbacks),
    wrappers: list.flatMap(({ wrappers }) => wrappers),
    hands: list.flatMap(({ hands }) => hands),
    concepts,
  };
}

type Entry = Readonly<Record<string, unknown>>;

function readTable(
  product: string,
  code: unknown,
  vocabulary: CodeVocabulary,
  products: Readonly<Record<string, Product>>,
): { readonly language: string; readonly tables: CodeTables } {
  const source = createSource(`rules/products of ${product}`, products);
  if (!isObject(code)) throw source.fault('`code` is a mapping');
  const { language } = code;
  if (language !== 'javascript' && language !== 'python') throw source.fault('`language` is javascript or python');
  const entries = (key: string): readonly Entry[] =>
    [code[key] ?? []].flat().map((entry: unknown) => (isObject(entry) ? entry : refuse(source, key)));
  const names = (key: string): readonly string[] => symbolsOf(code[key]);
  const concepts = isObject(code['concepts']) ? code['concepts'] : {};
  const word = (value: unknown, known: readonly string[], what: string): string => {
    if (typeof value === 'string' && known.includes(value)) return value;
    throw source.fault(`${String(value)} is no ${what}; rules/taxonomy.yml lists them`);
  };
  const tables: CodeTables = {
    aliases: (code['aliases'] ?? {}) as Record<string, string>,
    sources: entries('sources').map((entry) =>
      readSource(entry, word(entry['class'], vocabulary.sources, 'class of sources'), source),
    ),
    sinks: entries('sinks').map((entry) => ({
      class: word(entry['class'], vocabulary.sinks, 'class of sinks'),
      ...(entry['call'] === undefined ? {} : { call: symbolsOf(entry['call']) }),
      ...(entry['assign'] === undefined ? {} : { assign: symbolsOf(entry['assign']) }),
      ...(entry['index'] === undefined ? {} : { index: symbolsOf(entry['index']) }),
      argument: [entry['argument'] ?? 0].flat() as ArgumentSelector[],
      where: compileConditions(entry['where'], source),
    })),
    sanitizers: entries('sanitizers').map((entry) => ({
      gives: word(entry['gives'], vocabulary.marks, 'mark'),
      call: symbolsOf(entry['call']),
      argument: selectorOf(entry['argument']),
    })),
    guards: entries('guards').map((entry) => ({
      gives: word(entry['gives'], vocabulary.marks, 'mark'),
      call: symbolsOf(entry['call']),
      argument: selectorOf(entry['argument']),
      when: word(
        String(entry['when'] ?? 'true'),
        ['true', 'false', 'returns'],
        'time at which something is proved',
      ) as 'true',
    })),
    clean: names('clean'),
    passes: names('passes'),
    callbacks: names('callbacks'),
    wrappers: names('wrappers'),
    hands: entries('hands').map((entry) => readHands(entry, source)),
    concepts: Object.fromEntries(
      Object.entries(concepts).map(([name, list]) => [word(name, vocabulary.concepts, 'concept'), symbolsOf(list)]),
    ),
  };
  return { language, tables };
}

function refuse(source: Source, key: string): never {
  throw source.fault(`an entry of \`${key}\` is no mapping`);
}

function selectorOf(value: unknown): ArgumentSelector {
  return typeof value === 'number' || typeof value === 'string' ? value : 0;
}

function readSource(entry: Entry, name: string, source: Source): CodeSource {
  const list = (key: string, as: keyof CodeSource = key as keyof CodeSource): Partial<CodeSource> =>
    entry[key] === undefined ? {} : { [as]: symbolsOf(entry[key]) };
  return {
    class: name,
    ...list('read'),
    ...list('result'),
    ...list('decorator'),
    ...list('handler'),
    ...list('type'),
    ...list('method'),
    ...list('of'),
    ...list('members'),
    ...list('except-type', 'exceptType'),
    ...(entry['argument'] === undefined ? {} : { argument: entry['argument'] as ArgumentSelector }),
    ...(entry['schema'] === undefined ? {} : { schema: entry['schema'] as ArgumentSelector }),
    ...parametersOf(entry['parameter']),
    ...(entry['where'] === undefined ? {} : { where: compileConditions(entry['where'], source) }),
  };
}

/** `all`, positions, or names. */
function parametersOf(value: unknown): Partial<CodeSource> {
  const list = value === undefined || value === 'all' ? [] : [value].flat();
  const numbers = list.filter((one) => typeof one === 'number');
  const names = list.filter((one) => typeof one === 'string');
  return { ...(numbers.length > 0 ? { parameter: numbers } : {}), ...(names.length > 0 ? { names } : {}) };
}

function readHands(entry: Entry, source: Source): CodeHands {
  return {
    ...(entry['call'] === undefined ? {} : { call: symbolsOf(entry['call']) }),
    ...(entry['decorator'] === undefined ? {} : { decorator: symbolsOf(entry['decorator']) }),
    argument: (entry['argument'] ?? 'any') as ArgumentSelector,
    where: compileConditions(entry['where'], source),
    parameter: selectorOf(entry['parameter']),
    as: String(entry['as']),
  };
}

/** Symbols with their braces expanded: `a.{b,c}` is `a.b` and `a.c`. */
export function symbolsOf(value: unknown): readonly string[] {
  return [value ?? []].flat().flatMap((one) => expandBraces(String(one)));
}

function expandBraces(pattern: string): readonly string[] {
  const found = /\{([^{}]*)\}/.exec(pattern);
  if (!found) return [pattern];
  const [whole, inner = ''] = found;
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + whole.length);
  return inner.split(',').flatMap((part) => expandBraces(`${before}${part.trim()}${after}`));
}

/** `call:` and `assign:` list symbols, `{table: …}` or `{concept: …}`; `flow:` names classes and marks. */
export function compileCodeMatch(
  item: Record<string, unknown>,
  matcher: 'code' | 'flow',
  base: MatchBase,
  source: Source,
): Match {
  if (matcher === 'flow') {
    const { from, to, unless, within } = isObject(item['flow']) ? item['flow'] : {};
    const near = within === 'file' ? { within } : {};
    return { matcher, ...base, from: wordsOf(from), to: wordsOf(to), unless: wordsOf(unless), ...near } as FlowMatch;
  }
  const list = [item['call'] ?? []].flat();
  const concepts = list.flatMap((one: unknown) => (isObject(one) && 'concept' in one ? wordsOf(one['concept']) : []));
  const tables = list.flatMap((one: unknown) =>
    isObject(one) && 'table' in one ? symbolsOf(source.table(String(one['table']))) : [],
  );
  const calls = [...symbolsOf(list.filter((one) => typeof one === 'string')), ...tables];
  const match: CodeMatch = { matcher, ...base, calls, concepts, assigns: symbolsOf(item['assign']) };
  if (calls.length + concepts.length + match.assigns.length === 0)
    throw new RuleError(`${source.file}: \`call\` names nothing.`);
  return { ...match, needs: needsOf(match) };
}

function wordsOf(value: unknown): readonly string[] {
  return [value ?? []].flat().map(String);
}

/** The words by which the skim knows the files that flow rules want, for the classes that some rule names. */
export function compileEnds(tables: Languages, rules: readonly Pick<Rule, 'match'>[]): FlowEnds {
  const flows = rules.flatMap(({ match }) => match.filter((one) => one.matcher === 'flow'));
  const from = new Set(flows.flatMap((flow) => flow.from));
  const to = new Set(flows.flatMap((flow) => flow.to));
  const of = ({ sources, sinks }: CodeTables): FlowEnds['javascript'] => ({
    from: groupWords(
      sources.map((source) => [source.class, namesOfSource(source)] as const),
      from,
    ),
    to: groupWords(
      sinks.map((sink) => [sink.class, [...(sink.call ?? []), ...(sink.assign ?? [])]] as const),
      to,
      'call',
    ),
  });
  return { javascript: of(tables.javascript), python: of(tables.python) };
}

function namesOfSource({ read, result, decorator, handler, type, of, method }: CodeSource): readonly string[] {
  const bases = (of ?? []).flatMap((base) => (method ?? []).map((name) => `${base}.${name}`));
  return [...(read ?? []), ...(result ?? []), ...(decorator ?? []), ...(handler ?? []), ...(type ?? []), ...bases];
}

function groupWords(
  pairs: readonly (readonly [string, readonly string[]])[],
  used: ReadonlySet<string>,
  end?: 'call',
): readonly EndWords[] {
  const byClass = new Map<string, Map<string, readonly string[]>>();
  for (const [name, patterns] of pairs) {
    if (!used.has(name)) continue;
    const lists = byClass.get(name) ?? new Map<string, readonly string[]>();
    byClass.set(name, lists);
    for (const pattern of patterns) {
      const words = end === 'call' && GLOBALS.has(pattern) ? [wordOfGlobal(pattern)] : wordsOfPattern(pattern);
      if (words.length > 0) lists.set(words.join(' '), words);
    }
  }
  return [...byClass].map(([name, lists]) => ({ class: name, words: [...lists.values()] }));
}

/** Names so short or common that they stand in nearly every file as part of another word. */
const GLOBALS = new Set(['exec', 'eval', 'compile', 'open', 'print', 'Function']);

/** A function of the language is called by its name. */
function wordOfGlobal(name: string): string {
  return /^[A-Z]/.test(name) ? `new ${name}` : `${name}(`;
}

/** What it is taken from, and its last name: those stand in every file that uses it, whatever else is renamed. */
function wordsOfPattern(pattern: string): readonly string[] {
  const bare = pattern.replaceAll(/\(\)|\[\]/g, '');
  const names = bare.split(/[.@/]/).filter((name) => !name.includes('*') && /\w{3}/.test(name) && name !== 'js');
  const last = bare.slice(bare.lastIndexOf('.') + 1);
  const isRooted = !/^[*?]/.test(bare);
  const root = isRooted ? names[0] : undefined;
  const end = last.includes('*') ? undefined : names.at(-1);
  return [...new Set([root ?? '', end ?? ''])].filter(Boolean);
}
