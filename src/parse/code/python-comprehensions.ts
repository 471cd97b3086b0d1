import type { Statement } from '../../model/code.ts';
import type { Call, Expression } from '../../model/expression.ts';
import { lowerTarget } from './python-targets.ts';
import {
  absent,
  branchOf,
  fieldsOf,
  firstPart,
  lowerEach,
  lowerTogether,
  partOf,
  partsOf,
  spanOf,
  type Lowering,
} from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

const NAME = '$comprehension';

/**
 * `[body for target in iterable …]` is `$comprehension(function, iterable)`: the function takes one element and gives the
 * body. The iterables of further `for`s may use the target, so they stay in the function, as statements.
 */
export function lowerComprehension(node: SyntaxNode, lowering: Lowering): Call {
  const clauses = partsOf(node).filter(({ field }) => field !== 'body');
  const [first = absent(node), ...inner] = clauses;
  const target = partOf(first, 'left');
  const span = spanOf(node);
  const start = { start: node.start, end: node.start };
  const value: Expression = {
    op: 'function',
    function: {
      name: '',
      nameSpan: start,
      parameters: [{ target: lowerTarget(target, lowering), span: spanOf(target) }],
      body: nest(inner, bodyOf(node, lowering), lowering),
      decorators: [],
      async: false,
      span,
    },
    span,
  };
  const callee: Expression = { op: 'name', name: NAME, span: start };
  const args = [{ value }, { value: iterableOf(first, lowering) }];
  return { op: 'call', callee, args, construct: false, awaited: false, span };
}

/** An entry of a dict is the list of its key and its value. */
function bodyOf(node: SyntaxNode, lowering: Lowering): Statement {
  const body = partOf(node, 'body');
  const value: Expression =
    body.type === 'pair'
      ? { op: 'list', items: lowerEach(partsOf(body), lowering), span: spanOf(body) }
      : lowering.expression(body);
  return { op: 'return', value, span: spanOf(body) };
}

/** The clauses from the outermost to the innermost, around the body. */
function nest(clauses: readonly SyntaxNode[], body: Statement, lowering: Lowering): readonly Statement[] {
  return clauses.reduceRight<readonly Statement[]>((inside, clause) => [wrap(clause, inside, lowering)], [body]);
}

function wrap(clause: SyntaxNode, body: readonly Statement[], lowering: Lowering): Statement {
  const span = spanOf(clause);
  if (clause.type === 'if_clause') return branchOf(lowering.expression(firstPart(clause)), [body, []], span);
  if (clause.type !== 'for_in_clause')
    return { op: 'with', items: [{ value: lowering.expression(clause) }], body, span };
  const target = lowerTarget(partOf(clause, 'left'), lowering);
  return { op: 'for', target, each: iterableOf(clause, lowering), keys: false, body, span };
}

function iterableOf(clause: SyntaxNode, lowering: Lowering): Expression {
  const iterables = fieldsOf(clause, 'right');
  return lowerTogether(iterables.length > 0 ? iterables : [absent(clause)], clause, lowering);
}
