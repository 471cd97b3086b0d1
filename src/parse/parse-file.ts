import type { DataNode, Dockerfile } from '../model/document.ts';
import { KINDS, type Kind } from '../model/file.ts';
import type { ShellScript } from '../model/script.ts';
import { DATA_FORMATS, describeError, parseData, type Fault } from './data.ts';
import { indexLines, type LineIndex } from './lines.ts';

/** A file as the matchers read it; what its kind does not have is empty. */
export interface ParsedFile {
  readonly text: string;
  readonly kind: Kind;
  readonly lines: LineIndex;
  readonly roots: readonly DataNode[];
  readonly dockerfile: Dockerfile | undefined;
  readonly scripts: readonly ShellScript[];
  readonly faults: readonly Fault[];
}

/**
 * Parses a file of any kind. Never throws: what cannot be read becomes a fault.
 * @param wantsScript told each shell text of the file; what it refuses is not parsed. Absent: no rule asks for any
 * @param needs `structure`: false when every rule reads the text as it is, which then is not parsed at all; `data`: false when
 * no rule asks for maps and lists
 */
export async function parseFile(
  text: string,
  kind: Kind,
  wantsScript: ((text: string) => boolean) | undefined,
  needs: { readonly structure: boolean; readonly data: boolean } = { structure: true, data: true },
): Promise<ParsedFile> {
  if (!needs.structure) {
    return { text, kind, lines: indexLines(text), roots: [], dockerfile: undefined, scripts: [], faults: [] };
  }
  const format = KINDS[kind];
  const faults: Fault[] = [];
  const data = needs.data && DATA_FORMATS.has(format) ? await parseData(text, format, kind) : undefined;
  if (data) faults.push(...data.faults);
  let dockerfile: Dockerfile | undefined;
  if (format === 'dockerfile') {
    try {
      // Loaded on first use: it takes longer to start than most repositories take to scan.
      const { parseDockerfile } = await import('./dockerfile.ts');
      const parsed = parseDockerfile(text);
      dockerfile = parsed.dockerfile;
      faults.push(...parsed.faults);
    } catch (error) {
      faults.push({
        code: 'parser-failed',
        text: 'The Dockerfile parser gave up on this file: {reason}',
        reason: describeError(error),
      });
    }
  }
  const roots = data?.roots ?? [];
  let scripts: readonly ShellScript[] = [];
  if (wantsScript) {
    const { findScripts } = await import('./embedded.ts');
    const found = findScripts({ kind, text, data: roots, ...(dockerfile ? { dockerfile } : {}) }, wantsScript);
    scripts = found.scripts;
    faults.push(...found.problems.map((problem) => ({ code: 'shell-syntax', text: problem })));
  }
  return { text, kind, lines: indexLines(text), roots, dockerfile, scripts, faults };
}
