import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { SkipReason } from '../model/file.ts';
import { decodeText, wideEncoding } from './decode.ts';

const HEAD = 8192;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
const LFS_POINTER_MAX = 1024;

/**
 * Reads a regular file of at most `cap` bytes that holds text. The checks are made on the open descriptor, so the file
 * cannot be exchanged between check and read. O_NONBLOCK keeps a named pipe from holding the scan up for ever.
 */
export function readTextFile(absolute: string, cap: number): Uint8Array | SkipReason {
  let descriptor: number | undefined;
  try {
    // Where the system has no O_NOFOLLOW (Windows), look before opening.
    if (constants.O_NOFOLLOW === undefined && lstatSync(absolute).isSymbolicLink()) return 'symbolic-link';
    descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    return readDescriptor(descriptor, cap);
  } catch (error) {
    return explainFailure(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readDescriptor(descriptor: number, cap: number): Uint8Array | SkipReason {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return 'not-a-regular-file';
  if (stats.size > cap) return 'too-large';
  // Not from Buffer's shared pool: a view into the pool would carry all of it along when it is sent to a worker.
  const bytes = new Uint8Array(stats.size);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  const content = length === bytes.length ? bytes : bytes.slice(0, length);
  return refuseContent(content) ?? content;
}

/** Why these bytes are not text to scan, if they are not. */
function refuseContent(bytes: Uint8Array): SkipReason | undefined {
  if (wideEncoding(bytes) !== undefined) return decodeText(bytes) === undefined ? 'undecodable' : undefined;
  if (bytes.subarray(0, HEAD).includes(0)) return 'binary';
  if (bytes.length <= LFS_POINTER_MAX && startsWith(bytes, LFS_POINTER)) return 'lfs-pointer';
  return isUtf8(bytes) ? undefined : 'undecodable';
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index += 1) {
    if (bytes[index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}

function explainFailure(error: unknown): SkipReason {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ELOOP' || code === 'EMLINK') return 'symbolic-link';
  // A socket, or a device without a driver.
  if (code === 'ENXIO' || code === 'EOPNOTSUPP' || code === 'EISDIR') return 'not-a-regular-file';
  return 'unreadable';
}
