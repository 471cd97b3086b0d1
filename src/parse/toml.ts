import type { DataFile } from './data.ts';

export function parseToml(_text: string): DataFile {
  return { roots: [], faults: [] };
}
