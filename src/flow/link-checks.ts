import type { PlacedCode, Resolver } from './resolve.ts';

/** What a mark stands for: itself, or what the function called there proves of its parameter. */
export type MarkExpander = (file: PlacedCode, mark: string) => readonly string[];

/** Functions that check by calling others that check. */
const DEPTH = 3;

/** `check:CALL:POSITION:WHEN` is what the called function proves of its parameter, once it has returned or answered. */
export function createExpander(resolve: Resolver): MarkExpander {
  const known = new Map<string, readonly string[]>();

  function expand(file: PlacedCode, mark: string, depth: number): readonly string[] {
    if (!mark.startsWith('check:')) return [mark];
    const key = `${file.path} ${mark}`;
    const found = known.get(key) ?? expandCheck(file, mark, depth);
    known.set(key, found);
    return found;
  }

  function expandCheck(file: PlacedCode, mark: string, depth: number): readonly string[] {
    const [, number = '', position = '', when] = mark.split(':');
    const call = file.record.calls[Number(number)];
    if (!call || depth > DEPTH) return [];
    const target = typeof call.callee === 'number' ? { file, function: call.callee } : resolve(file, call.callee);
    if (!target || !('file' in target)) return [];
    const guards = target.file.record.functions[target.function]?.guards ?? [];
    return guards
      .filter((guard) => guard.parameter === Number(position) && (guard.when === when || guard.when === 'returns'))
      .flatMap(({ marks }) => marks.flatMap((inner) => expand(target.file, inner, depth + 1)));
  }

  return (file, mark) => expand(file, mark, 0);
}
