import type { DataNode, EmbeddedText } from '../model/document.ts';
import { readCells, type NotebookCell } from './notebook-cells.ts';
import { joinTexts, sliceMap } from './offset-map.ts';
import { foundShell, type FoundScript } from './shell.ts';

/** `%%bash` and its kin hand the whole cell to a shell; `%%capture` and `%%time` leave it what it is. */
const SHELL_CELL = /^\s*%%(?:script[ \t]+)?(?:ba|z)?sh\b[^\n]*(?:\n|$)/;
/** `!command`, `result = !command`, `%pip install …`; a backslash goes on in the next line. */
const SHELL_LINE =
  /^[ \t]*(?:[A-Za-z_][\w, ]*=[ \t]*)?(?:!!?[ \t]*|%(?=(?:pip|conda|mamba|uv)\b)|%s[xc][ \t]+)(?=[^\s=!])/;

/** What the cells of a Python notebook run in a shell. */
export function* findNotebookScripts(root: DataNode): Iterable<FoundScript> {
  for (const cell of readCells(root)) {
    const commands = takeCommands(cell);
    if (commands.text.trim() === '') continue;
    // A command may hold `{names}` of Python, so what a shell makes of it says nothing about the file.
    yield foundShell({ ...commands, carrier: 'notebook', lenient: true });
  }
}

function takeCommands(cell: NotebookCell): EmbeddedText {
  if (cell.language === 'bash' || cell.language === 'sh') return cell;
  if (cell.language !== 'python' && cell.language !== 'python3') return { text: '', map: [] };
  const head = SHELL_CELL.exec(cell.text);
  if (head) return slice(cell, head[0].length, cell.text.length);
  const pieces: EmbeddedText[] = [];
  let continues = false;
  for (const { 0: line, index } of cell.text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const lead = continues ? '' : SHELL_LINE.exec(line)?.[0];
    if (lead === undefined) continue;
    pieces.push(slice(cell, index + lead.length, index + line.length));
    continues = /\\\r?\n$/.test(line);
  }
  return joinTexts(pieces);
}

function slice({ text, map }: EmbeddedText, start: number, end: number): EmbeddedText {
  return { text: text.slice(start, end), map: sliceMap(map, start, end) };
}
