import { parse, type AndOr, type Command, type If, type Pipeline, type SyntaxNode, type Word } from 'unbash';
import type { ShellCommand } from '../model/script.ts';
import { collectFunctions, onlyPrints } from './shell-functions.ts';
import { readProgram } from './shell-program.ts';
import { readNested, recordCall, type Call, type Context, type PlacedText, type Recorder } from './shell-record.ts';
import { inputOf, readRedirects } from './shell-redirect.ts';
import { collectScope, expandWords, lookupIn } from './shell-scope.ts';
import { openDecoded, openSource, placeOf } from './shell-source.ts';
import { consumerOf, findSubstitutions, type Substitution } from './shell-substitution.ts';
import { wordsOfTest } from './shell-test.ts';
import { spellWord, type Spelled } from './shell-word.ts';
import { peelWrappers, type Assigned } from './shell-wrappers.ts';

/** Deepest nesting of blocks whose commands are recorded. */
const DEPTH_CAP = 100;
/** A substitution counts for more than a block: the parser reads its text again. */
const SUBSTITUTION_DEPTH = 6;

/** Reads a shell text: its own variables and functions first, then its commands in order. */
export function readShellText(
  placed: PlacedText,
  outer: Omit<Context, 'source' | 'scope' | 'owner'> & Partial<Context>,
  recorder: Recorder,
): Context {
  const source = openSource(placed.text, placed.map);
  const root = parse(source.text);
  // A text inside the script may be no shell at all, or only half of it; the script itself is sound.
  if (outer.level === 0) recorder.faults += root.errors?.length ?? 0;
  const parent = outer.scope && { scope: outer.scope, inFunction: outer.owner };
  const scope = collectScope(root, source, parent);
  const context: Context = { ...outer, source, scope, owner: undefined };
  collectFunctions(root, source, scope);
  walk(root, context, recorder, 0);
  return context;
}

function walk(node: SyntaxNode, context: Context, recorder: Recorder, depth: number): void {
  if (depth > DEPTH_CAP) {
    recorder.cut = true;
    return;
  }
  const down: Descend = (child, changed) => {
    if (child) walk(child, changed ? { ...context, ...changed } : context, recorder, depth + 1);
  };
  switch (node.type) {
    case 'Script':
    case 'CompoundList':
      for (const statement of node.commands) down(statement);
      return;
    case 'Statement':
      recorder.statements++;
      return down(node.command);
    case 'AndOr':
      return walkChain(node, context, down);
    case 'Pipeline':
      return walkPipeline(node, context, recorder, down);
    case 'Command':
      return walkCommand(node, context, recorder, depth);
    case 'Redirected':
      down(node.command, { redirects: [...readRedirects(node.redirects, context), ...context.redirects] });
      return walkSubstitutions(node.redirects, context, recorder, depth, () => undefined);
    case 'If':
      return walkIf(node, context, down);
    case 'While':
      down(node.clause, { tested: true });
      return down(node.body);
    case 'Function':
      return down(node.body, {
        owner: node.name.value,
        inFunction: node.name.value,
        tested: false,
        ignored: false,
        stage: undefined,
        consumer: undefined,
        redirects: [],
      });
    case 'TestCommand':
      recordCall(
        {
          words: wordsOfTest(node, context),
          assigned: [],
          redirects: [],
          input: undefined,
          span: placeOf(context.source, node.pos, node.end),
        },
        context,
        recorder,
      );
      return walkSubstitutions([node.expression], context, recorder, depth, () => ({ name: '[[', how: 'argument' }));
    case 'For':
    case 'Select':
      walkSubstitutions(node.wordlist ?? [], context, recorder, depth, () => ({ name: 'for', how: 'argument' }));
      return down(node.body);
    case 'Case':
      walkSubstitutions([node.word], context, recorder, depth, () => ({ name: 'case', how: 'argument' }));
      for (const item of node.items) down(item.body);
      return;
    case 'ArithmeticFor':
    case 'Subshell':
    case 'BraceGroup':
    case 'Coproc':
      return down(node.body);
    case 'ArithmeticCommand':
      return walkSubstitutions([node], context, recorder, depth, () => undefined);
    default:
  }
}

type Descend = (child: SyntaxNode | undefined, changed?: Partial<Context>) => void;

function walkChain(node: AndOr, context: Context, down: Descend): void {
  let ignored = context.ignored;
  const ignoredAt = node.commands.map(() => false);
  for (let at = node.commands.length - 1; at >= 0; at--) {
    ignoredAt[at] = ignored;
    const command = node.commands[at];
    if (at > 0 && node.operators[at - 1] === '||' && command && onlyPrints(command, context.scope.functions))
      ignored = true;
  }
  const last = node.commands.length - 1;
  for (const [at, command] of node.commands.entries())
    down(command, { tested: context.tested || at < last, ignored: ignoredAt[at] ?? false });
}

/** `if ! check; then echo failed; fi` goes on as if nothing had happened, like `check || echo failed`. */
function walkIf(node: If, context: Context, down: Descend): void {
  const [clause, ...more] = node.clause.commands;
  const negated =
    more.length === 0 &&
    clause?.command.type === 'Pipeline' &&
    clause.command.prefixes.some(({ type }) => type === 'Negation');
  const ignored = negated && !node.else && node.elif.length === 0 && onlyPrints(node.then, context.scope.functions);
  down(node.clause, { tested: true, ignored: context.ignored || ignored });
  down(node.then);
  for (const branch of node.elif) {
    down(branch.clause, { tested: true });
    down(branch.then);
  }
  down(node.else);
}

function walkPipeline(node: Pipeline, context: Context, recorder: Recorder, down: Descend): void {
  if (node.commands.length === 1) return down(node.commands[0]);
  const pipeline = recorder.pipelines++;
  for (const [position, command] of node.commands.entries()) down(command, { stage: { pipeline, position } });
  const [first] = node.commands;
  const text = first?.type === 'Command' && first.name?.value === 'cat' ? inputOf(first.redirects, context) : undefined;
  const runner = node.commands.slice(1).find((command) => command.type === 'Command' && readsShell(command, context));
  if (text && runner) readNested(text, context, recorder);
}

function readsShell(node: Command, context: Context): boolean {
  const [name, ...words] = peelWrappers(expandWords(wordsOf(node), context.source, context.scope, context.owner)).words;
  return name !== undefined && /^(?:ba|da|z)?sh$/.test(name.text) && readProgram(name.text, words)?.from === 'input';
}

function wordsOf(node: Command): readonly Word[] {
  return [...(node.name ? [node.name] : []), ...node.args.flatMap((word) => (word.type === 'Word' ? [word] : []))];
}

function walkCommand(node: Command, context: Context, recorder: Recorder, depth: number): void {
  const { source, scope, owner } = context;
  const assigned: Assigned[] = [];
  const words: Spelled[] = node.name ? expandWords([node.name], source, scope, owner) : [];
  for (const item of [...node.prefix, ...node.args]) {
    if (item.type === 'Word') words.push(...expandWords([item], source, scope, owner));
    if (item.type !== 'Assignment') continue;
    const value = item.value.type === 'Word' ? spellWord(item.value, source, lookupIn(scope, owner)) : undefined;
    const place = placeOf(source, item.pos, item.end);
    const unknown: Spelled = {
      text: item.text.slice(item.name.length + 1),
      span: place,
      constant: false,
      variables: [],
      source,
      pieces: [],
      lone: undefined,
      computed: false,
    };
    const known = value ?? unknown;
    assigned.push({ name: item.name, value: known });
    if (!node.prefix.includes(item))
      words.push({ ...known, text: `${item.name}=${known.text}`, span: place, pieces: [], lone: undefined });
  }
  const call: Call = {
    words,
    assigned,
    redirects: readRedirects(node.redirects, context),
    input: inputOf(node.redirects, context),
    span: placeOf(source, node.pos, node.end),
  };
  // A heredoc without a command is what a RUN instruction hands to the shell as a script of its own.
  if (words.length === 0 && assigned.length === 0 && call.input) return readNested(call.input, context, recorder);
  if (words.length === 0 && assigned.length === 0 && call.redirects.length === 0) return;
  // What stands in a nested text for a substitution of the outer one; that is read where it is written.
  if (words.length === 1 && node.name?.text === '$( )') return;
  const commands = recordCall(call, context, recorder);
  const parts = [...(node.name ? [node.name] : []), ...node.prefix, ...node.suffix];
  walkSubstitutions(parts, context, recorder, depth, (part, word) =>
    consumerOf(part, placeOf(source, word.pos, word.end).start, commands),
  );
}

function walkSubstitutions(
  roots: readonly SyntaxNode[],
  context: Context,
  recorder: Recorder,
  depth: number,
  findConsumer: (part: Substitution, root: SyntaxNode) => ShellCommand['consumer'],
): void {
  for (const root of roots) {
    for (const part of findSubstitutions(root)) {
      const { script } = part;
      if (!script) continue;
      if (context.level === 0) recorder.faults += script.errors?.length ?? 0;
      const source =
        script.source === undefined
          ? context.source
          : openDecoded(script.source, placeOf(context.source, part.pos, part.end));
      const isOutput = part.type === 'ProcessSubstitution' && part.operator === '>';
      const consumer = isOutput ? undefined : findConsumer(part, root);
      walk(
        script,
        {
          ...context,
          source,
          consumer,
          substituted: !isOutput,
          stage: undefined,
          redirects: [],
          tested: false,
          ignored: false,
        },
        recorder,
        depth + SUBSTITUTION_DEPTH,
      );
    }
  }
}
