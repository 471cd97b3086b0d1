import type { Redirection } from 'unbash';
import type { ShellRedirect } from '../model/script.ts';
import { readHeredoc } from './shell-heredoc.ts';
import type { Context, PlacedText } from './shell-record.ts';
import { lookupIn } from './shell-scope.ts';
import { placeOf } from './shell-source.ts';
import { mapOf, spellWord, toShellWord } from './shell-word.ts';

/** The redirections of a command; the target of a heredoc is its text. */
export function readRedirects(nodes: readonly Redirection[], context: Context): readonly ShellRedirect[] {
  const lookup = lookupIn(context.scope, context.owner);
  return nodes.flatMap((node): ShellRedirect[] => {
    const descriptor = node.descriptor?.type === 'FileDescriptor' ? String(node.descriptor.value) : '';
    const operator = `${descriptor}${node.operator}`;
    if (node.type !== 'HereDoc')
      return node.target ? [{ operator, target: toShellWord(spellWord(node.target, context.source, lookup)) }] : [];
    const { pos, end, parts } = node.body;
    const constant = node.delimiter?.quoted === true || !parts?.some(({ type }) => type !== 'Literal');
    const variables = (parts ?? []).flatMap((part) =>
      part.type === 'ParameterExpansion'
        ? [part.parameter]
        : part.type === 'SimpleExpansion'
          ? [part.text.slice(1)]
          : [],
    );
    return [
      {
        operator,
        target: {
          text: context.source.shown.slice(pos, end),
          span: placeOf(context.source, pos, end),
          constant,
          variables: [...new Set(variables)],
        },
      },
    ];
  });
}

/** What a command reads from its heredoc or here-string. */
export function inputOf(nodes: readonly Redirection[], context: Context): PlacedText | undefined {
  for (const node of nodes.toReversed()) {
    if (node.type === 'HereDoc') return readHeredoc(node, context.source);
    if (node.type === 'HereString' && node.target) {
      const word = spellWord(node.target, context.source, lookupIn(context.scope, context.owner));
      return word.constant ? { text: word.text, map: mapOf(word) } : undefined;
    }
  }
  return undefined;
}
