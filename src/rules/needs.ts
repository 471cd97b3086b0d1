import type { Condition, Match, Test } from '../model/rule.ts';

/** Words of which at least one must stand in a text. */
type Group = readonly string[];

/** Shorter words stand in nearly every file. */
const SHORTEST = 3;
/** A longer list is no filter: looking for it costs more than it saves. */
const LONGEST_LIST = 40;

/**
 * What must stand in a text, letter by letter, for a match to be possible at all: of each group one word, in lower case. It
 * follows from the names the match asks for and from the conditions that all must hold, so that no author has to keep a
 * second list true.
 */
export function needsOf(match: Match): readonly Group[] {
  const own = ownNeeds(match);
  const isVerbatimHere = match.matcher === 'shell' ? isVerbatimOfShell : isVerbatimOfPath;
  // A candidate per value of a field is as verbatim as the field.
  const isVerbatim = (field: string): boolean => isVerbatimHere(isEach(field) ? (match.each ?? field) : field);
  const asked =
    match.matcher === 'path' || match.matcher === 'shell'
      ? match.where.flatMap((condition) => needsOfCondition(condition, match.matcher === 'path', isVerbatim))
      : [];
  const unique = new Map([...own, ...asked].map((group) => [group.join('\0'), group]));
  const short = [...unique.values()].filter(({ length }) => length > 0 && length <= LONGEST_LIST);
  // What is looked for first should say no most often, and soonest.
  return short.toSorted((a, b) => a.length - b.length);
}

function ownNeeds(match: Match): readonly Group[] {
  switch (match.matcher) {
    case 'shell':
      return oneOf(match.commands.map(longestWord));
    case 'setting':
      return oneOf(match.keys.map(longestWord));
    case 'imports':
      return oneOf(match.modules.map(longestWord));
    case 'path': {
      const ways = match.paths.map(needsOfPath);
      const [only, ...more] = ways;
      // Of several ways each may be the one, so only its rarest word counts: the longest.
      return more.length === 0 ? (only ?? []) : oneOf(ways.flatMap((way) => rarest(way)));
    }
    case 'code':
      return match.concepts.length > 0 ? [] : oneOf([...match.calls, ...match.assigns].map(wordOfSymbol));
    default:
      return [];
  }
}

/** The name that a call is written with, unless it is renamed where it is imported: then the import has it. */
function wordOfSymbol(symbol: string): string | undefined {
  const [name = ''] = symbol
    .replace(/(?:\(\)|\[\])+$/, '')
    .split('.')
    .slice(-1);
  return longestWord(name.replaceAll('*', ' '));
}

/** The keys on the way that are written out. */
function needsOfPath(path: string): readonly Group[] {
  return [...path.matchAll(/'[^']*'|\[[^\]]*\]|[^.[\]']+/g)].flatMap(([part]) => {
    if (part.startsWith('[') || part.startsWith('$') || part === '^' || part === '/' || part === '**') return [];
    const names = part.startsWith("'") ? [part.slice(1, -1)] : part.replace(/^\//, '').split('|');
    return oneOf(names.map(longestWord));
  });
}

/** The group that is hardest to meet; undefined when a way has none. */
function rarest(way: readonly Group[]): readonly (string | undefined)[] {
  const [best] = way.toSorted((a, b) => shortestOf(b) - shortestOf(a));
  return best ?? [undefined];
}

function shortestOf(group: Group): number {
  return Math.min(...group.map(({ length }) => length));
}

function needsOfCondition(
  condition: Condition,
  isPath: boolean,
  isVerbatim: (field: string) => boolean,
): readonly Group[] {
  if ('none' in condition) return [];
  if ('all' in condition) return condition.all.flatMap((inner) => needsOfCondition(inner, isPath, isVerbatim));
  if ('any' in condition) {
    const ways = condition.any.map((inner) => needsOfCondition(inner, isPath, isVerbatim));
    return oneOf(ways.flatMap((way) => rarest(way)));
  }
  const { field, tests } = condition;
  if (!tests.some(asksForValue)) return [];
  const named = isEach(field) ? [] : isPath ? needsOfPath(field.replace(/\$.*$/, '')) : needsOfField(field);
  return isVerbatim(field) ? [...named, ...tests.flatMap(needsOfTest)] : named;
}

/** The fields of a candidate per value, see `match/each.ts`. */
function isEach(field: string): boolean {
  return /^each(?:\.|$)/.test(field);
}

/** Whether a field without any value fails the test. */
function asksForValue({ op }: Test): boolean {
  return op !== 'absent' && op !== 'not' && op !== 'default';
}

const TEXT_OPERATORS = new Set(['is', 'like', 'starts-with', 'ends-with', 'contains', 'in-domain']);

function needsOfTest(test: Test): readonly Group[] {
  if (!TEXT_OPERATORS.has(test.op) || !('operand' in test) || !('literals' in test.operand)) return [];
  return oneOf(
    test.operand.literals.map((literal) => (typeof literal === 'string' ? longestWord(literal) : undefined)),
  );
}

/** `option.--host` and `environment.NAME` name what must be written. */
function needsOfField(field: string): readonly Group[] {
  const name = /^(?:option|environment)\.(.+)$/.exec(field)?.[1];
  return name === undefined || name === 'variable' || name === 'substituted' ? [] : oneOf([longestWord(name)]);
}

/** Fields of the path matcher whose values stand in the file as they are. */
function isVerbatimOfPath(field: string): boolean {
  const special = /\$[\w.-]+$/.exec(field)?.[0];
  return special === undefined || /^\$(?:key|value|word|expression|url\.host)$/.test(special);
}

const VERBATIM_OF_SHELL = new RegExp(
  `^(?:${[
    'command|executable|wrapper|variable|consumer|program|inside-function|expression|url(?:\\.host|\\.path)?',
    '(?:argument|word|option|environment)(?:\\..+)?',
    'redirect\\.(?:output|error|input|here-string|here-document)',
    'pipe\\.(?:next|previous)|executed-by(?:\\.main)?|script\\.(?:command|wrapper|word|environment)',
  ].join('|')})$`,
);

/** Fields of the shell matcher whose values stand in the script as they are, piece by piece where variables are filled in. */
function isVerbatimOfShell(field: string): boolean {
  return VERBATIM_OF_SHELL.test(field) && field !== 'option' && field !== 'environment.substituted';
}

/** One of them is needed, unless for one nothing is known to be. */
function oneOf(words: readonly (string | undefined)[]): readonly Group[] {
  const known = words.flatMap((word) => word ?? []);
  return known.length === words.length && known.length > 0 ? [[...new Set(known)].toSorted()] : [];
}

/**
 * The longest stretch that nothing can come between: quotes, escapes, variables and folded lines may stand where a sign is.
 */
function longestWord(text: string): string | undefined {
  const [longest = ''] = (text.match(/\w+/g) ?? []).toSorted((a, b) => b.length - a.length);
  return longest.length >= SHORTEST ? longest.toLowerCase() : undefined;
}
