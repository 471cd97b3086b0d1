import { forEachChild, type SyntaxNode, type WordPart } from 'unbash';
import type { ShellCommand } from '../model/script.ts';

/** `$(…)`, backticks, `<(…)` or `>(…)`. */
export type Substitution = Extract<WordPart, { type: 'CommandExpansion' | 'ProcessSubstitution' }>;

const RUNS_TEXT = new Set(['eval', 'source', '.']);

/** The command that a substitution hands its text to; an interpreter only when the text is its program. */
export function consumerOf(
  part: Substitution,
  start: number,
  commands: readonly ShellCommand[],
): ShellCommand['consumer'] {
  const how = part.type === 'ProcessSubstitution' ? 'process-substitution' : 'argument';
  const runner = commands.find(({ program }) => program?.word?.span.start === start);
  if (runner) return { name: runner.name, how };
  const [outer] = commands;
  if (!outer || outer.name === '') return undefined;
  const readsIt = outer.redirects.some(({ operator, target }) => operator.endsWith('<') && target.span.start === start);
  if (outer.program && !RUNS_TEXT.has(outer.name))
    return outer.program.from === 'input' && readsIt ? { name: outer.name, how } : undefined;
  return { name: outer.name, how };
}

/** The outermost substitutions in a word, redirection or expression, in order. Iterative: a sum of variables nests without bound. */
export function findSubstitutions(root: SyntaxNode): readonly Substitution[] {
  if (root.type === 'Word' && (!/[`(]/.test(root.text) || !root.parts)) return [];
  const found: Substitution[] = [];
  const pending: SyntaxNode[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') found.push(node);
    else if (node.type !== 'Script') {
      const children: SyntaxNode[] = [];
      forEachChild(node, (child) => children.push(child));
      for (const child of children.toReversed()) pending.push(child);
    }
  }
  return found;
}
