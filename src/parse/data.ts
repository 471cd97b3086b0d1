import type { DataNode } from '../model/document.ts';
import type { Format, Kind } from '../model/file.ts';
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

export function tooDeep(at: number): Fault {
  const text = `Values nest deeper than ${DEPTH_CAP} levels; what lies deeper was not scanned.`;
  return { code: 'too-deep', text, span: { start: at, end: at + 1 } };
}

export function tooManyNodes(): Fault {
  return { code: 'too-many-nodes', text: `The file has over ${NODE_CAP} values; the rest was not scanned.` };
}

/** Formats that are read as maps, lists and scalars. */
export const DATA_FORMATS: ReadonlySet<Format> = new Set([
  'yaml',
  'json',
  'toml',
  'env',
  'lines',
  'notebook',
  'markdown',
]);

/**
 * Parses a data file with places: YAML, JSON, TOML, .env, list files, the front matter of Markdown. Never throws: what cannot be
 * read becomes a fault.
 * @param kind tells list files apart
 */
export async function parseData(text: string, format: Format, kind?: Kind): Promise<DataFile> {
  try {
    if (format === 'json') return (await import('./json.ts')).parseJson(text);
    if (format === 'toml') return (await import('./toml.ts')).parseToml(text);
    if (format === 'env') return (await import('./env.ts')).parseEnv(text);
    if (format === 'lines') return (await import('./lines-file.ts')).parseLinesFile(text, kind);
    if (format === 'notebook') return (await import('./json.ts')).parseJson(text);
    if (format === 'markdown') return await (await import('./front-matter.ts')).parseFrontMatter(text);
    return (await import('./yaml.ts')).parseYaml(text);
  } catch (error) {
    const reason = describeError(error);
    return {
      roots: [],
      faults: [{ code: 'parser-failed', text: `The ${format} parser gave up on this file: {reason}`, reason }],
    };
  }
}

/** First line of what a parser threw. */
export function describeError(error: unknown): string {
  return (error instanceof Error ? error.message.split('\n', 1)[0] : undefined) ?? 'unknown error';
}
