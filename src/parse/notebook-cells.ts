import type { DataNode, EmbeddedText } from '../model/document.ts';
import { itemsOf, textOf, valueAt } from './data-read.ts';
import { joinTexts } from './offset-map.ts';

/** A cell of a notebook that holds code. What cells have put out is never read. */
export interface NotebookCell extends EmbeddedText {
  /** Lower case, as the notebook names its kernel. */
  readonly language: string;
}

/** All code cells of a notebook, of version 4 or of version 3 with its worksheets. */
export function* readCells(root: DataNode): Iterable<NotebookCell> {
  const named = ['language_info.name', 'kernelspec.language'].map((path) =>
    textOf(valueAt(root, 'metadata', ...path.split('.'))),
  );
  const language = (named.find(Boolean)?.text ?? 'python').toLowerCase();
  const sheets = itemsOf(valueAt(root, 'worksheets')).map((sheet) => valueAt(sheet, 'cells'));
  for (const cell of [valueAt(root, 'cells'), ...sheets].flatMap(itemsOf)) {
    if (textOf(valueAt(cell, 'cell_type'))?.text !== 'code') continue;
    const source = valueAt(cell, 'source') ?? valueAt(cell, 'input');
    const lines = source?.type === 'list' ? source.items : [source];
    const joined = joinTexts(lines.flatMap((line) => textOf(line) ?? []));
    if (joined.text !== '') yield { ...joined, language };
  }
}

/** The Python of a notebook as one text: cells share their names. What is for the notebook itself or a shell is blanked. */
export function joinCells(root: DataNode): EmbeddedText {
  const cells = [...readCells(root)].filter(
    ({ language, text }) => language.startsWith('python') && !/^\s*%%(?!capture|time)/.test(text),
  );
  return joinTexts(cells.flatMap(({ text, map }) => [{ text: blankMagic(text), map }, { text: '\n' }]));
}

function blankMagic(text: string): string {
  return text.replaceAll(/^[ \t]*[!%?][^\n]*/gm, (line) => ' '.repeat(line.length));
}
