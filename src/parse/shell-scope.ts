import { forEachChild, type ArrayValue, type Assignment, type Command, type SyntaxNode, type Word } from 'unbash';
import type { ShellWord } from '../model/script.ts';
import { baseName } from './shell-program.ts';
import type { Source } from './shell-source.ts';
import { madeWord, spellWord, toShellWord, type Lookup, type Spelled } from './shell-word.ts';
import { isWrapper } from './shell-wrappers.ts';

interface AssignedValue {
  readonly at: number;
  readonly inFunction: string | undefined;
  readonly source: Source;
  /** Undefined when the value is not written in the script: `read x`, `for x in …`. */
  readonly value: Word | ArrayValue | undefined;
  readonly append: boolean;
  state: 'new' | 'busy' | { readonly word: Spelled | undefined };
}

/** A function of the script, as far as its callers need to know. */
export interface ScriptFunction {
  /** It runs `"$@"` after dropping this many words. */
  readonly passesAfter: number | undefined;
  /** It only prints. */
  readonly quiet: boolean;
}

/** What filling in variables may still cost; shared by a script and the texts inside it. */
interface Allowance {
  /** Variables being filled in right now, each for the one before. */
  chain: number;
  characters: number;
  words: number;
}

/** The variables and functions of a script. */
export interface Scope {
  /** The script that this one is a text of, and the function it stands in. */
  readonly parent: { readonly scope: Scope; readonly inFunction: string | undefined } | undefined;
  readonly allowance: Allowance;
  readonly globals: Map<string, AssignedValue[]>;
  /** Keyed by function and name. */
  readonly locals: Map<string, AssignedValue[]>;
  readonly functions: Map<string, ScriptFunction>;
}

const DECLARERS = new Set(['local', 'declare', 'typeset', 'export', 'readonly']);
const READERS = new Set(['read', 'mapfile', 'readarray', 'getopts']);
/** Deepest nesting of blocks that is looked into; the parser itself stops at 256. */
export const NODE_DEPTH_CAP = 400;
/** Longest chain of variables that name each other. */
const CHAIN_CAP = 20;
/** Most elements of an array that are read. */
const ELEMENT_CAP = 200;
/** A variable that is assigned more often than this has no one value. */
const ASSIGNMENT_CAP = 50;
const CHARACTER_ALLOWANCE = 4_000_000;
const WORD_ALLOWANCE = 50_000;

/** Collects all assignments and functions before the commands are read, since a function may be called before its end. */
export function collectScope(root: SyntaxNode, source: Source, parent?: Scope['parent']): Scope {
  const allowance = parent?.scope.allowance ?? { chain: 0, characters: CHARACTER_ALLOWANCE, words: WORD_ALLOWANCE };
  const scope: Scope = {
    parent,
    allowance,
    globals: new Map(),
    locals: new Map(),
    functions: new Map(parent?.scope.functions),
  };
  const visit = (node: SyntaxNode, inFunction: string | undefined, depth: number): void => {
    if (depth > NODE_DEPTH_CAP || node.type === 'Word') return;
    if (node.type === 'Command') return recordCommand(node, scope, source, inFunction);
    if (node.type === 'For' || node.type === 'Select')
      record(
        scope,
        node.name.value,
        { at: node.pos, inFunction, source, value: undefined, append: false, state: 'new' },
        false,
      );
    const owner = node.type === 'Function' ? node.name.value : inFunction;
    forEachChild(node, (child) => visit(child, owner, depth + 1));
  };
  visit(root, undefined, 0);
  return scope;
}

function record(scope: Scope, name: string, value: AssignedValue, isLocal: boolean): void {
  const key = `${value.inFunction}\0${name}`;
  const own = scope.locals.get(key);
  if (own) own.push(value);
  else if (isLocal) scope.locals.set(key, [value]);
  else {
    const known = scope.globals.get(name);
    if (known) known.push(value);
    else scope.globals.set(name, [value]);
  }
}

function recordCommand(node: Command, scope: Scope, source: Source, inFunction: string | undefined): void {
  const name = node.name?.value;
  const base = { inFunction, source, state: 'new' as const };
  const assign = (item: Assignment, isLocal: boolean): void => {
    const value = item.index ? undefined : item.value;
    record(scope, item.name, { ...base, at: item.pos, value, append: item.append ?? false }, isLocal);
  };
  if (name === undefined) {
    for (const item of node.prefix) if (item.type === 'Assignment') assign(item, false);
  } else if (DECLARERS.has(name)) {
    const isGlobal = node.args.some((word) => word.type === 'Word' && /^-\w*g/.test(word.value));
    const isLocal = inFunction !== undefined && !isGlobal && name !== 'export' && name !== 'readonly';
    for (const item of node.args) {
      if (item.type === 'Assignment') assign(item, isLocal);
      else if (isLocal && /^\w+$/.test(item.value)) {
        const key = `${inFunction}\0${item.value}`;
        if (!scope.locals.has(key)) scope.locals.set(key, []);
      }
    }
  } else if (READERS.has(name) || name === 'printf') {
    const words = node.args.flatMap((word) => (word.type === 'Word' ? [word.value] : []));
    const names =
      name === 'printf'
        ? words[0] === '-v'
          ? words.slice(1, 2)
          : []
        : words.filter((word) => /^[A-Za-z_]\w*$/.test(word));
    for (const variable of names)
      record(scope, variable, { ...base, at: node.pos, value: undefined, append: false }, false);
  }
}

function valuesOf(scope: Scope, inFunction: string | undefined, name: string): readonly AssignedValue[] {
  return scope.locals.get(`${inFunction}\0${name}`) ?? scope.globals.get(name) ?? [];
}

function spellValue(value: AssignedValue, scope: Scope): Spelled | undefined {
  if (value.state === 'busy' || scope.allowance.chain > CHAIN_CAP) return undefined;
  if (value.state !== 'new') return value.state.word;
  if (value.value?.type !== 'Word' || value.append) return undefined;
  value.state = 'busy';
  scope.allowance.chain++;
  try {
    const word = spellWord(value.value, value.source, lookupIn(scope, value.inFunction));
    value.state = { word };
    return word;
  } finally {
    scope.allowance.chain--;
    if (value.state === 'busy') value.state = 'new';
  }
}

const POSITIONAL = /^(?:\d+|[@*])$/;

/** Reads variables as the body of `inFunction` sees them. */
export function lookupIn(scope: Scope, inFunction: string | undefined): Lookup {
  return (name, at) => {
    const values = valuesOf(scope, inFunction, name);
    const [first] = values;
    if (!first)
      return scope.parent && lookupIn(scope.parent.scope, scope.parent.inFunction)(name, Number.POSITIVE_INFINITY);
    if (values.length > ASSIGNMENT_CAP || scope.allowance.characters < 0) return undefined;
    // Outside the function that assigns it the order of the text is not the order of time.
    if (first.inFunction === inFunction && first.at >= at) return undefined;
    const word = spellValue(first, scope);
    if (!word) return undefined;
    scope.allowance.characters -= word.text.length;
    if (values.some((other) => other !== first && spellValue(other, scope)?.text !== word.text)) return undefined;
    if (word.constant) return word;
    const varies = word.computed || word.text === '' || word.variables.some((variable) => POSITIONAL.test(variable));
    return varies || values.length > 1 ? undefined : word;
  };
}

/** The words of an array that is given its elements in one place, with those appended later. */
function elementsOf(scope: Scope, inFunction: string | undefined, name: string): readonly Spelled[] | undefined {
  const values = valuesOf(scope, inFunction, name);
  if (values.length > ASSIGNMENT_CAP || scope.allowance.words < 0) return undefined;
  const filled = values.filter(({ value }) => value?.type !== 'ArrayValue' || value.elements.length > 0);
  if (filled.length === 0) return values.length > 0 ? [] : undefined;
  if (filled.filter(({ append }) => !append).length > 1) return undefined;
  const words: Spelled[] = [];
  for (const { value, source, inFunction: owner, state } of filled) {
    if (value?.type !== 'ArrayValue' || state === 'busy') return undefined;
    for (const element of value.elements.slice(0, ELEMENT_CAP))
      words.push(spellWord(element, source, lookupIn(scope, owner)));
  }
  scope.allowance.words -= words.length;
  return words.slice(0, ELEMENT_CAP);
}

/** `SUDO=""` on one branch and `SUDO=sudo` on another: the wrapper that it may be. */
function wrapperIn(scope: Scope, inFunction: string | undefined, name: string): string | undefined {
  const texts = valuesOf(scope, inFunction, name)
    .slice(0, ASSIGNMENT_CAP)
    .map((value) => spellValue(value, scope));
  if (texts.some((word) => !word?.constant)) return undefined;
  const filled = new Set(texts.flatMap((word) => (word?.text.trim() ? [word.text.trim()] : [])));
  const [only] = filled;
  return filled.size === 1 && only !== undefined && isWrapper(baseName(only.split(/\s/, 1)[0] ?? ''))
    ? only
    : undefined;
}

/** Spells the words of a command: arrays become their elements, unquoted variables are split at blanks. */
export function expandWords(
  nodes: readonly Word[],
  source: Source,
  scope: Scope,
  inFunction: string | undefined,
): Spelled[] {
  const lookup = lookupIn(scope, inFunction);
  return nodes.flatMap((node) => {
    const word = spellWord(node, source, lookup);
    const { lone } = word;
    if (!lone) return [word];
    if (lone.all) {
      const elements = elementsOf(scope, inFunction, lone.name);
      return elements ?? [word];
    }
    if (lone.quoted) return [word];
    if (word.constant) return splitWord(word, word.text);
    const wrapper = wrapperIn(scope, inFunction, lone.name) ?? (/sudo/i.test(lone.name) ? 'sudo' : undefined);
    return wrapper === undefined ? [word] : splitWord({ ...word, constant: true }, wrapper);
  });
}

function splitWord(word: Spelled, text: string): Spelled[] {
  return text.split(/\s+/).flatMap((part) => (part === '' ? [] : [madeWord(part, word)]));
}

/** Every variable of the script with the values it is given; undefined for one that is not constant. */
export function listVariables(scope: Scope): ReadonlyMap<string, readonly (ShellWord | undefined)[]> {
  const variables = new Map<string, (ShellWord | undefined)[]>();
  const add = (name: string, values: readonly AssignedValue[]): void => {
    const known = variables.get(name) ?? [];
    for (const value of values) {
      const word = spellValue(value, scope);
      known.push(word?.constant ? toShellWord(word) : undefined);
    }
    variables.set(name, known);
  };
  for (const [name, values] of scope.globals) add(name, values);
  for (const [key, values] of scope.locals) if (values.length > 0) add(key.slice(key.indexOf('\0') + 1), values);
  return variables;
}
