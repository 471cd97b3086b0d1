import type { DataFile } from './data.ts';

export function parseFrontMatter(_text: string): DataFile {
  return { roots: [], faults: [] };
}
