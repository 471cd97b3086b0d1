import { forEachChild, type Command, type SyntaxNode } from 'unbash';
import { NODE_DEPTH_CAP, expandWords, type Scope } from './shell-scope.ts';
import type { Source } from './shell-source.ts';
import { peelWrappers } from './shell-wrappers.ts';

/** Commands that print and always succeed: what follows `||` when a failure is only reported. */
const PRINTERS: ReadonlySet<string> = new Set(['echo', 'printf', 'true', ':', 'cat', 'logger', 'local', 'date']);

const LOOPS: ReadonlySet<SyntaxNode['type']> = new Set<SyntaxNode['type']>(['While', 'For', 'Select', 'Case']);

/** Learns of each function whether it runs its own arguments as a command, and whether it only prints. */
export function collectFunctions(root: SyntaxNode, source: Source, scope: Scope): void {
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > NODE_DEPTH_CAP || node.type === 'Word') return;
    if (node.type === 'Function') {
      const name = node.name.value;
      const quiet = onlyPrints(node.body, scope.functions);
      scope.functions.set(name, { passesAfter: findPassing(node.body, source, scope, name), quiet });
    }
    forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(root, 0);
}

/** How many words a function drops before it runs `"$@"`; undefined when it does not run them. */
function findPassing(body: SyntaxNode, source: Source, scope: Scope, name: string): number | undefined {
  let shifts = 0;
  let found: number | undefined;
  const read = (node: Command, inLoop: boolean): void => {
    const first = node.args[0];
    // Words shifted in a loop are options that the function reads for itself; how many, the script does not say.
    if (node.name?.value === 'shift' && !inLoop) shifts += first?.type === 'Word' ? Number(first.value) || 0 : 1;
    if (found !== undefined || !node.name || !/[@*]/.test(source.text.slice(node.pos, node.end))) return;
    const words = [node.name, ...node.args.flatMap((word) => (word.type === 'Word' ? [word] : []))];
    const peeled = peelWrappers(expandWords(words, source, scope, name)).words;
    const runs = peeled[0]?.text === 'eval' ? peeled[1] : peeled[0];
    if (runs?.lone && /^[@*]$/.test(runs.lone.name)) found = shifts + runs.lone.skip;
  };
  const visit = (node: SyntaxNode, inLoop: boolean, depth: number): void => {
    if (depth > NODE_DEPTH_CAP || node.type === 'Word' || node.type === 'Function') return;
    if (node.type === 'Command') return read(node, inLoop);
    const loops = inLoop || LOOPS.has(node.type);
    forEachChild(node, (child) => visit(child, loops, depth + 1));
  };
  visit(body, false, 0);
  return found;
}

/** True when all a statement does is print: a failure that ends here is only reported. */
export function onlyPrints(root: SyntaxNode, functions: Scope['functions']): boolean {
  let printed = 0;
  const visit = (node: SyntaxNode, depth: number): boolean => {
    if (depth > NODE_DEPTH_CAP) return false;
    if (node.type === 'Command') {
      const name = node.name?.value ?? '';
      if (!PRINTERS.has(name) && !functions.get(name)?.quiet) return false;
      printed++;
      return true;
    }
    if (node.type === 'Redirect' || node.type === 'HereDoc' || node.type === 'HereString') return true;
    let all = true;
    forEachChild(node, (child) => {
      all &&= visit(child, depth + 1);
    });
    return all;
  };
  return visit(root, 0) && printed > 0;
}
