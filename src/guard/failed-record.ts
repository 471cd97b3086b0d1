import type { FileRecord, Kind } from '../model/file.ts';
import { untrusted } from './untrusted.ts';

/** Why a file has no analysis. */
export type Failure = 'file-time-limit' | 'worker-died' | 'analysis-failed';

const SENTENCES: Readonly<Record<Failure, string>> = {
  'file-time-limit':
    'The analysis of this file took too long and was ended twice, so the file was not analysed: split it, or leave it out ' +
    'by paths.ignore.',
  'worker-died':
    'The analysis of this file ended its worker twice, by memory or a fault of the scanner ({reason}), so the file was not ' +
    'analysed: please report it.',
  'analysis-failed':
    'The analysis of this file failed because of a fault of the scanner ({reason}), so the file was not analysed: please ' +
    'report it.',
};

/** The record of a file whose analysis failed: it says so, and the other files go on. */
export function failedRecord(kind: Kind, code: Failure, error?: unknown): FileRecord {
  // Not by `instanceof`: an error that comes from a worker was made by another copy of the class.
  const reason =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'no reason given';
  const message = { template: SENTENCES[code], values: { reason: untrusted(reason.slice(0, 200)) } };
  return { kind, findings: [], facts: [], problems: [{ code, level: 'error', message }] };
}
