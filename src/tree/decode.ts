import { isUtf8 } from 'node:buffer';

/**
 * Text of a file, or undefined when its bytes are none: UTF-16 when it begins with that byte order mark, else strict UTF-8.
 *
 * A byte order mark stays in the text as its first character. GitHub counts it in columns and in the hash of line 1, so
 * positions agree only when nobody removes it; a parser that cannot stand it must look past it, not cut it off.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = wideEncoding(bytes);
  if (encoding === undefined && !isUtf8(bytes)) return undefined;
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The UTF-16 encoding that the byte order mark names, if there is one. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
