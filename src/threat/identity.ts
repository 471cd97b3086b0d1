import { createHash } from 'node:crypto';

/** Hex digits that tell the components of one repository apart. */
const COMPONENT_DIGITS = 10;
/** Hex digits of a threat: enough for millions. */
const THREAT_DIGITS = 16;

/** An id that is the same in every scan, since neither lines nor the order of files are in it: safe to print anywhere. */
export function componentId(kind: string, ...parts: readonly string[]): string {
  return `${kind}-${digest([kind, ...parts], COMPONENT_DIGITS)}`;
}

/** The id of a threat: its rule, its file and its structural place; `nth` tells equal ones apart. */
export function threatId(rule: string, path: string, anchor: string, nth: number): string {
  return `threat-${digest([rule, path, anchor, String(nth)], THREAT_DIGITS)}`;
}

function digest(parts: readonly string[], digits: number): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, digits);
}
