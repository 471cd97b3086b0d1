import type { Location, PhysicalLocation, Region as SarifRegion } from 'sarif';
import type { Region, Untrusted } from '../model/text.ts';
import { encodePath } from './escape.ts';

/** The root of the scan. It has no URI of its own: a report must not name a machine's folders. */
export const ROOT = '%SRCROOT%';

/** Where a finding without a line of its own points: the start of the file. */
export const FILE_START: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

/** A place with the text that explains it. */
export function renderLocation(path: Untrusted, region: Region, text?: string, id?: number): Location {
  return {
    ...(id === undefined ? {} : { id }),
    physicalLocation: renderPlace(path, region),
    ...(text === undefined ? {} : { message: { text } }),
  };
}

/**
 * A place on one line: GitHub shows an alert in a pull request only where all its lines are part of the change. What goes on
 * over more lines is cut to its first; how long that line is cannot be known here, so the mark is its first character.
 */
export function renderPlace(path: Untrusted, region: Region): PhysicalLocation {
  return {
    artifactLocation: { uri: encodePath(path), uriBaseId: ROOT },
    region: firstLine(region),
  };
}

function firstLine({ startLine, startColumn, endLine, endColumn }: Region): SarifRegion {
  const line = Math.max(startLine, 1);
  const column = Math.max(startColumn, 1);
  const end = endLine > startLine ? column + 1 : Math.max(endColumn, column + 1);
  return { startLine: line, startColumn: column, endLine: line, endColumn: end };
}
