import type { EmbeddedText } from '../model/document.ts';
import type { Span } from '../model/text.ts';

/**
 * The text that Docker hands to the shell: lines that end in the escape character are joined, comment lines and blank lines
 * between them dropped. The map leads every character back to the file.
 */
export function joinContinuations(text: string, within: Span, escape: string): EmbeddedText {
  const runs: { at: number; file: number; length: number }[] = [];
  let joined = '';
  let start = within.start;
  let continuing = false;
  while (start < within.end) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= within.end ? within.end : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    const dropped = continuing && (line.trim() === '' || line.trimStart().startsWith('#'));
    if (!dropped) {
      const kept = line.trimEnd().endsWith(escape) ? line.trimEnd().slice(0, -1) : line;
      runs.push({ at: joined.length, file: start, length: kept.length });
      joined += kept;
    }
    continuing = true;
    start = end + 1;
  }
  return { text: joined, map: runs };
}
