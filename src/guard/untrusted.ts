import type { Untrusted } from '../model/text.ts';

/** Marks text of the scanned repository. Only the encoders in `report/escape.ts` may take the mark off for a sink. */
export function untrusted(text: string): Untrusted {
  return text as unknown as Untrusted;
}

/** The marked text, for comparing and reading inside the engine; never for output. */
export function reveal(text: Untrusted): string {
  return text as unknown as string;
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
