import type { ParameterExpansionPart, Word, WordPart } from 'unbash';
import type { OffsetMap } from '../model/document.ts';
import type { ShellWord } from '../model/script.ts';
import { composeMaps } from './offset-map.ts';
import { isExpressionName, placeOf, type Source } from './shell-source.ts';

/** A word as the shell would pass it on, and the way from its text to the source. */
export interface Spelled extends ShellWord {
  readonly source: Source;
  /** Maps `text` to the source's text; what a variable filled in is covered by no run. */
  readonly pieces: OffsetMap;
  /** Set when the word is one expansion and nothing else. */
  readonly lone:
    { readonly name: string; readonly all: boolean; readonly quoted: boolean; readonly skip: number } | undefined;
  /** True when a command substitution is part of it: its value differs from run to run. */
  readonly computed: boolean;
}

/** What a variable holds at a place: known text, or undefined. */
export type Lookup = (name: string, at: number) => Pick<Spelled, 'text' | 'constant' | 'variables'> | undefined;

/** Longest text that filling in variables may make; a chain of doublings would otherwise grow without bound. */
const FILL_CAP = 4096;

interface Spelling {
  readonly source: Source;
  readonly lookup: Lookup;
  text: string;
  constant: boolean;
  computed: boolean;
  readonly variables: Set<string>;
  readonly pieces: { at: number; file: number; length: number }[];
}

/** Nothing that the shell would take for more than itself. */
const PLAIN = /^[\w./:@%+=,-]+$/;

/** Takes the quotes off a word and fills in the variables that are known. */
export function spellWord(word: Word, source: Source, lookup: Lookup): Spelled {
  const written = source.text.slice(word.pos, word.end);
  // Half of all words are plain; unbash looks into a word only when it is asked for its parts.
  if (PLAIN.test(written) && source.shown.slice(word.pos, word.end) === written) {
    const pieces = [{ at: 0, file: word.pos, length: written.length }];
    const span = placeOf(source, word.pos, word.end);
    return { text: written, constant: true, computed: false, variables: [], pieces, source, span, lone: undefined };
  }
  const spelling: Spelling = {
    source,
    lookup,
    text: '',
    constant: true,
    computed: false,
    variables: new Set(),
    pieces: [],
  };
  if (word.parts) for (const part of word.parts) addPart(part, spelling, false);
  else addLiteral(word.pos, word.end, spelling, false);
  const { text, constant, computed, variables, pieces } = spelling;
  return {
    text,
    constant,
    computed,
    variables: [...variables],
    pieces,
    source,
    span: placeOf(source, word.pos, word.end),
    lone: loneOf(word),
  };
}

/** Where the units of a spelled word stand in the file. */
export function mapOf(word: Spelled): OffsetMap {
  const map = composeMaps(word.pieces, word.source.map);
  return map.length > 0 ? map : [{ at: 0, file: word.span.start, length: 0 }];
}

/** A word that is written nowhere as such: part of another's value, at that one's place. */
export function madeWord(text: string, like: Spelled): Spelled {
  return { ...like, text, pieces: [], lone: undefined };
}

/** What is left of a word from `start` on. */
export function tailOf(word: Spelled, start: number): Spelled {
  const pieces = word.pieces.flatMap(({ at, file, length }) => {
    const cut = Math.max(start - at, 0);
    return cut < length ? [{ at: at + cut - start, file: file + cut, length: length - cut }] : [];
  });
  const last = pieces.at(-1);
  const span = pieces[0] && last ? placeOf(word.source, pieces[0].file, last.file + last.length) : word.span;
  return { ...word, text: word.text.slice(start), pieces, span, lone: undefined };
}

/** The word as the model has it, without what only the parser needs. */
export function toShellWord({ text, span, constant, variables }: ShellWord): ShellWord {
  return { text, span, constant, variables };
}

function addText(text: string, from: number | undefined, into: Spelling): void {
  if (from !== undefined && text.length > 0) {
    const last = into.pieces.at(-1);
    if (last && last.at + last.length === into.text.length && last.file + last.length === from)
      last.length += text.length;
    else into.pieces.push({ at: into.text.length, file: from, length: text.length });
  }
  into.text += text;
}

function addUnknown(text: string, from: number | undefined, into: Spelling): void {
  into.constant = false;
  addText(text, from, into);
}

const ESCAPED_IN_QUOTES = new Set(['$', '`', '"', '\\']);

/** Text outside single quotes: a backslash goes, and with it a newline after it. */
function addLiteral(start: number, end: number, into: Spelling, quoted: boolean): void {
  const { text } = into.source;
  let from = start;
  for (let at = text.indexOf('\\', start); at !== -1 && at + 1 < end; at = text.indexOf('\\', at)) {
    const next = text[at + 1] ?? '';
    const joinsLines = next === '\n';
    if (!joinsLines && quoted && !ESCAPED_IN_QUOTES.has(next)) {
      at++;
      continue;
    }
    addText(text.slice(from, at), from, into);
    from = at + (joinsLines ? 2 : 1);
    at += 2;
  }
  addText(text.slice(from, end), from, into);
}

function addPart(part: WordPart, into: Spelling, quoted: boolean): void {
  const { shown } = into.source;
  const raw = (): string => shown.slice(part.pos, part.end);
  switch (part.type) {
    case 'Literal':
      return addLiteral(part.pos, part.end, into, quoted);
    case 'SingleQuoted': {
      const end = part.end - part.pos > 1 && shown[part.end - 1] === "'" ? part.end - 1 : part.end;
      const text = shown.slice(part.pos + 1, end);
      return text.includes('${{') ? addUnknown(text, part.pos + 1, into) : addText(text, part.pos + 1, into);
    }
    case 'DoubleQuoted':
    case 'LocaleString':
      for (const child of part.parts) addPart(child, into, true);
      return;
    case 'AnsiCQuoted':
      return addText(part.value, raw().slice(2, -1) === part.value ? part.pos + 2 : undefined, into);
    case 'SimpleExpansion':
      return addVariable(part.text.slice(1), part.pos, into);
    case 'ParameterExpansion':
      return addParameter(part, into, raw());
    case 'CommandExpansion': {
      const found = foundProgram(part);
      if (found !== undefined) return addText(found, undefined, into);
      into.computed = true;
      return addUnknown('$(…)', undefined, into);
    }
    case 'ProcessSubstitution':
      into.computed = true;
      return addUnknown(`${part.operator}(…)`, undefined, into);
    case 'ArithmeticExpansion':
      return addUnknown(raw(), part.pos, into);
    default:
      return addText(raw(), part.pos, into);
  }
}

const SPECIAL = /^(?:\d+|[@*#?$!-])$/;

function addVariable(name: string, at: number, into: Spelling): void {
  into.variables.add(name);
  const value = SPECIAL.test(name) ? undefined : into.lookup(name, at);
  if (value && value.text.length + into.text.length <= FILL_CAP) {
    for (const variable of value.variables) into.variables.add(variable);
    if (value.constant) addText(value.text, undefined, into);
    else addUnknown(value.text, undefined, into);
  } else addUnknown(`\${${name}}`, undefined, into);
}

const DEFAULTS = new Set(['-', ':-', '=', ':=']);

function addParameter(part: ParameterExpansionPart, into: Spelling, raw: string): void {
  const { parameter, operation, index, prefix } = part;
  if (isExpressionName(parameter)) return addUnknown(raw, part.pos, into);
  if (!operation && !index && !prefix) return addVariable(parameter, part.pos, into);
  into.variables.add(parameter);
  if (operation?.type !== 'Default' || index || prefix || !DEFAULTS.has(operation.operator))
    return addUnknown(raw, part.pos, into);
  const value = into.lookup(parameter, part.pos);
  if (value?.constant && value.text !== '') return addText(value.text, undefined, into);
  const operand = spellWord(operation.operand, into.source, into.lookup);
  for (const variable of operand.variables) into.variables.add(variable);
  if (operand.computed) into.computed = true;
  addUnknown(`\${${parameter}${operation.operator}${operand.text}}`.slice(0, FILL_CAP), undefined, into);
}

const FINDERS = new Set(['which', 'command', 'type']);

/** `$(command -v x)` and `$(which x)` are the program x. */
function foundProgram(part: Extract<WordPart, { type: 'CommandExpansion' }>): string | undefined {
  const [statement, ...more] = part.script?.commands ?? [];
  const command = statement?.command;
  if (more.length > 0 || command?.type !== 'Command' || !FINDERS.has(command.name?.value ?? '')) return undefined;
  const words = command.args.flatMap((word) => (word.type === 'Word' && !word.parts ? [word.value] : ['']));
  if (command.name?.value !== 'which' && !/^-[vpP]+$/.test(words.shift() ?? '')) return undefined;
  return words.length === 1 && /^[\w.+/-]+$/.test(words[0] ?? '') ? words[0] : undefined;
}

/** Reads `$x`, `"${x}"`, `"$@"`, `"${x[@]}"`, `"${@:2}"` when they are the whole word. */
function loneOf(word: Word): Spelled['lone'] {
  let [part, ...rest] = word.parts ?? [];
  const quoted = part?.type === 'DoubleQuoted' && rest.length === 0;
  if (part?.type === 'DoubleQuoted' && quoted) [part, ...rest] = part.parts;
  if (!part || rest.length > 0) return undefined;
  if (part.type === 'SimpleExpansion')
    return { name: part.text.slice(1), all: isAll(part.text.slice(1)), quoted, skip: 0 };
  if (part.type !== 'ParameterExpansion' || part.prefix) return undefined;
  const { parameter: name, index, operation } = part;
  const all = isAll(index?.value ?? name);
  if (operation?.type === 'Slice' && all && !index && !operation.length)
    return { name, all, quoted, skip: Math.max(Number(operation.offset.value) - 1, 0) || 0 };
  const guarded = operation?.type === 'Default' && operation.operator.endsWith('+');
  return operation && !guarded ? undefined : index && !all ? undefined : { name, all, quoted, skip: 0 };
}

function isAll(name: string): boolean {
  return name === '@' || name === '*';
}
