import type { DataNode } from '../model/document.ts';
import type { Format } from '../model/file.ts';
import type { Span } from '../model/text.ts';

export const DEPTH_CAP = 100;
export const NODE_CAP = 200_000;

/** What went wrong in a document, and where; the rest of it is still returned. */
export interface Fault {
  readonly code: string;
  /** A sentence; `{reason}` stands for what the parser said, which may quote the file. */
  readonly text: string;
  readonly reason?: string;
  readonly span?: Span;
}

export interface DataFile {
  /** One root per document; several only in YAML. */
  readonly roots: readonly DataNode[];
  readonly faults: readonly Fault[];
}

/** True when brackets nest deeper than the cap. Quotes are ignored: a string full of brackets is no document of ours. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) {
      if (++depth > DEPTH_CAP) return true;
    } else if ((code === 93 || code === 125) && depth > 0) depth--;
  }
  return false;
}

/** Parses YAML or JSON with places. Never throws: what cannot be read becomes a fault. */
export async function parseData(text: string, format: Format): Promise<DataFile> {
  if (nestsTooDeep(text)) {
    return {
      roots: [],
      faults: [{ code: 'too-deep', text: `Brackets nest deeper than ${DEPTH_CAP} levels, so the file was not read.` }],
    };
  }
  try {
    if (format === 'json') return (await import('./json.ts')).parseJson(text);
    return (await import('./yaml.ts')).parseYaml(text);
  } catch (error) {
    const reason = describeError(error);
    return { roots: [], faults: [{ code: 'parser-failed', text: `The ${format} parser gave up on this file: {reason}`, reason }] };
  }
}

/** First line of what a parser threw. */
export function describeError(error: unknown): string {
  return (error instanceof Error ? error.message.split('\n', 1)[0] : undefined) ?? 'unknown error';
}
