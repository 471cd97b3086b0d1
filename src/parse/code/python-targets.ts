import type { PatternEntry, Target } from '../../model/expression.ts';
import { absent, firstPart, nameOf, partsOf, peel, spanOf, type Lowering } from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

const LISTS = new Set(['tuple_pattern', 'list_pattern', 'pattern_list', 'tuple', 'list', 'expression_list']);
const SPLATS = new Set(['list_splat_pattern', 'list_splat', 'dictionary_splat_pattern', 'dictionary_splat']);

/** What stands left of `=`, after `for`, after `as`. */
export function lowerTarget(node: SyntaxNode, lowering: Lowering): Target {
  const written = peel(node);
  if (LISTS.has(written.type)) {
    const items = partsOf(written).map((item) => lowerItem(item, lowering));
    return { op: 'list-pattern', items, span: spanOf(written) };
  }
  if (SPLATS.has(written.type)) return lowerTarget(firstPart(written), lowering);
  if (written.type === 'identifier') return nameOf(written, lowering);
  const value = lowering.expression(written);
  if (value.op === 'name' || value.op === 'member' || value.op === 'index') return value;
  // Nothing can be assigned to it, and still what is in it is evaluated.
  return { op: 'index', object: value, index: lowering.expression(absent(written)), span: spanOf(written) };
}

function lowerItem(node: SyntaxNode, lowering: Lowering): PatternEntry {
  const target = lowerTarget(node, lowering);
  return isSplat(node) ? { target, rest: true } : { target };
}

export function isSplat({ type }: SyntaxNode): boolean {
  return SPLATS.has(type);
}

/** The target of `as`: the grammar wraps it. */
export function lowerAlias(node: SyntaxNode, lowering: Lowering): Target {
  return lowerTarget(node.type === 'as_pattern_target' ? firstPart(node) : node, lowering);
}

/** The names a target gives a value to. */
export function namesOf(target: Target): readonly string[] {
  if (target.op === 'name') return [target.name];
  return target.op === 'list-pattern' ? target.items.flatMap((item) => (item ? namesOf(item.target) : [])) : [];
}
