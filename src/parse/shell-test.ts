import type { TestCommand, TestExpression } from 'unbash';
import type { Context } from './shell-record.ts';
import { lookupIn } from './shell-scope.ts';
import { placeOf } from './shell-source.ts';
import { spellWord, type Spelled } from './shell-word.ts';

/** `[[ … ]]` is recorded like `[ … ]`: its operands and operators are the words. */
export function wordsOfTest(node: TestCommand, context: Context): readonly Spelled[] {
  const { source } = context;
  const lookup = lookupIn(context.scope, context.owner);
  const made = (text: string, at: number): Spelled => ({
    text,
    span: placeOf(source, at, at + text.length),
    constant: true,
    variables: [],
    source,
    pieces: [{ at: 0, file: at, length: text.length }],
    lone: undefined,
    computed: false,
  });
  const words = [made('[[', node.pos)];
  const pending: TestExpression[] = [node.expression];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'TestUnary') words.push(made(next.operator, next.pos), spellWord(next.operand, source, lookup));
    else if (next.type === 'TestBinary') {
      const operator = Math.max(source.text.indexOf(next.operator, next.left.end), next.left.end);
      words.push(
        spellWord(next.left, source, lookup),
        made(next.operator, operator),
        spellWord(next.right, source, lookup),
      );
    } else if (next.type === 'TestLogical') pending.push(...next.operands.toReversed());
    else if (next.type === 'TestNot') pending.push(next.operand);
    else pending.push(next.expression);
  }
  return words;
}
