import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkSync } from 'recheck';
import { ROOT } from './read-knowledge.ts';

/** A proof takes up to seconds, and a pattern's verdict never changes, so verdicts are kept beside the installed packages. */
const CACHE = join(ROOT, 'node_modules/.cache/maestro/linear.json');

function readCache(): Record<string, boolean> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, boolean>;
  } catch {
    return {};
  }
}

/** Proves that regular expressions take linear time. */
export function createLinearCheck(): { readonly isLinear: (pattern: string) => boolean; readonly save: () => void } {
  const verdicts = new Map(Object.entries(readCache()));
  const isLinear = (pattern: string): boolean => {
    const verdict = verdicts.get(pattern) ?? checkSync(pattern, '').status === 'safe';
    verdicts.set(pattern, verdict);
    return verdict;
  };
  const save = (): void => {
    mkdirSync(dirname(CACHE), { recursive: true });
    writeFileSync(CACHE, JSON.stringify(Object.fromEntries(verdicts)));
  };
  return { isLinear, save };
}
