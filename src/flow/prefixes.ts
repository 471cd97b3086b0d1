import type { Expression } from '../model/expression.ts';
import { isHostName, refine } from './conditions.ts';
import type { Proof } from './run.ts';
import { textOf, type Value } from './value.ts';

const NOTHING: Proof = { true: [], false: [] };
const SEPARATORS = new Set(['path.sep', 'os.sep', 'os.path.sep']);

/** `x.startsWith(root)` holds it inside; `x.startsWith('/')`, `'..'` or `'-'` is asked to refuse it. */
export function provePrefix(owner: Expression, receiver: Value, prefix: Value): Proof {
  const text = textOf(prefix);
  if (text === '-' || text === '--') return { true: [], false: [refine(owner, receiver, 'option-refused')] };
  if (text !== undefined && /^(?:https?|wss?|ftp|file|data|blob):?\/{0,2}$/i.test(text)) return NOTHING;
  if (text !== undefined && /^(?:\.{1,2}[\\/]?|[\\/~])$/.test(text)) {
    const isRelative = receiver.symbol?.startsWith('path.relative') || receiver.symbol?.startsWith('os.path.relpath');
    return { true: [], false: [refine(owner, receiver, isRelative ? 'path-contained' : 'traversal-refused', true)] };
  }
  if (text !== undefined && isInsideAddress(text))
    return { true: [], false: [refine(owner, receiver, 'address-checked', true)] };
  if (text !== undefined && /^https?:\/\/[^/]+\//i.test(text))
    return {
      true: [refine(owner, receiver, 'host-checked', true), refine(owner, receiver, 'prefix-checked')],
      false: [],
    };
  const marks = endsInSeparator(prefix, text) ? ['path-contained', 'prefix-checked'] : ['prefix-checked'];
  return { true: marks.map((mark) => refine(owner, receiver, mark, true)), false: [] };
}

export function isSeparator(symbol: string | undefined): boolean {
  return symbol !== undefined && SEPARATORS.has(symbol);
}

/** `root + path.sep`: a neighbour `root-2` does not start with it. */
function endsInSeparator(prefix: Value, text: string | undefined): boolean {
  const last = prefix.kind === 'text' ? prefix.parts?.at(-1) : prefix;
  return isSeparator(last?.symbol) || /[\\/]$/.test(text ?? '');
}

/** `host.endsWith('.example.com')` */
export function proveSuffix(owner: Expression, receiver: Value, suffix: Value): Proof {
  const text = textOf(suffix);
  if (!isHostName(receiver.name)) return NOTHING;
  if (text !== undefined && /^\.?(?:local|localhost|internal|localdomain|lan|corp|home)$/i.test(text))
    return { true: [], false: [refine(owner, receiver, 'address-checked', true)] };
  return { true: [refine(owner, receiver, 'host-checked', true)], false: [] };
}

/** `/^(127\.|10\.)/.test(host)` is asked to refuse addresses of the inside. */
export function proveDeniedPattern(written: Expression, value: Value, pattern: string | undefined): Proof {
  if (pattern === undefined) return NOTHING;
  if (/127|169\W*254|192\W*168|localhost|\b10\b/.test(pattern))
    return { true: [], false: [refine(written, value, 'address-checked', true)] };
  return /\\?\.\\?\.|\\\.\{2/.test(pattern)
    ? { true: [], false: [refine(written, value, 'traversal-refused', true)] }
    : NOTHING;
}

/** The start of, or the whole of, an address or a name that only exists inside a network. */
export function isInsideAddress(text: string): boolean {
  return /^(?:https?:\/\/)?\[?(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.64|::1?\b|f[cd]\w*:|fe80|metadata\b)/i.test(
    text,
  );
}
