import type { CallSite } from './site.ts';
import { textOf, type Value } from './value.ts';

/** A text of more pieces or deeper nesting says nothing that a rule could know. */
const DEPTH_CAP = 8;
const PIECE_CAP = 80;
const TEXT_CAP = 2_000;

const HOME = new Set([
  'os.homedir()',
  'pathlib.Path.home()',
  'Path.home()',
  'process.env.HOME',
  'process.env.USERPROFILE',
  'os.environ.HOME',
]);
const JOINING =
  /^(?:path\.(?:join|resolve|normalize)|os\.path\.(?:join|abspath|normpath|realpath)|pathlib\.(?:Pure)?(?:Posix)?Path)$/;
const SAME = new Set(['os.path.expanduser', 'os.path.expandvars', 'os.fspath', 'str', 'String', 'untildify']);
const SAME_METHODS = new Set(['expanduser', 'resolve', 'absolute', 'as_posix', 'toString']);

/**
 * A path as far as it is known: what is joined to it, `~` for the home directory and `${}` for what is not known. Undefined when
 * nothing of it is.
 */
export function pathTextOf(value: Value): string | undefined {
  const text = readPath(value, 0)
    .replace(/\/{2,}/g, '/')
    .slice(0, TEXT_CAP);
  return /[^${}/]/.test(text) ? text : undefined;
}

function readPath(value: Value, depth: number): string {
  if (depth > DEPTH_CAP) return '${}';
  if (value.symbol !== undefined && HOME.has(value.symbol)) return '~';
  if (value.constant !== undefined) return textOf(value) ?? '${}';
  const inner = (one: Value): string => readPath(one, depth + 1);
  if (value.kind === 'text') return (value.parts ?? []).map(inner).join('');
  const { call } = value;
  if (!call) return '${}';
  const given = call.args.map((argument) => inner(argument.value));
  if (isHomeVariable(call)) return '~';
  const { symbol = '' } = call;
  if (SAME.has(symbol)) return given[0] ?? '${}';
  if (JOINING.test(symbol)) return given.join('/');
  if (!call.receiver) return '${}';
  if (SAME_METHODS.has(call.name)) return inner(call.receiver);
  return call.name === 'joinpath' ? [inner(call.receiver), ...given].join('/') : '${}';
}

function isHomeVariable({ symbol, args }: CallSite): boolean {
  return (symbol === 'os.getenv' || symbol === 'os.environ.get') && args[0]?.value.constant === 'HOME';
}

/** The constant pieces of a value, also of what the calls that made it were given, in their order and with blanks between. */
export function piecesOf(value: Value): string | undefined {
  const pieces: string[] = [];
  collectPieces(value, pieces, 0);
  return pieces.length === 0 ? undefined : pieces.join(' ').slice(0, TEXT_CAP);
}

function collectPieces(value: Value, pieces: string[], depth: number): void {
  if (depth > DEPTH_CAP || pieces.length >= PIECE_CAP) return;
  if (typeof value.constant === 'string') {
    if (value.constant !== '') pieces.push(value.constant);
    return;
  }
  for (const part of value.parts ?? []) collectPieces(part, pieces, depth + 1);
  if (value.call?.receiver) collectPieces(value.call.receiver, pieces, depth + 1);
  for (const argument of value.call?.args ?? []) collectPieces(argument.value, pieces, depth + 1);
}

const COPYING = new Set(['dict', 'Object.assign', 'structuredClone', 'copy.copy', 'copy.deepcopy']);

/** What was copied into a record as a whole, by its symbol: `process.env` of `{...process.env, A: 1}`; or the thing itself. */
export function copiedInto(value: Value, depth = 0): readonly string[] {
  if (depth > DEPTH_CAP) return [];
  const inner = (values: readonly Value[]): readonly string[] => values.flatMap((one) => copiedInto(one, depth + 1));
  if (value.kind === 'record') return inner(value.parts ?? []);
  const { call, symbol } = value;
  if (call && COPYING.has(call.symbol ?? '')) return inner(call.args.map((argument) => argument.value));
  if (call && call.name === 'copy' && call.receiver) return copiedInto(call.receiver, depth + 1);
  return symbol === undefined ? [] : [symbol];
}

/** The constant that a value falls back to, wherever in it: `/tmp` of `join(env.HOME || '/tmp', 'x')`. */
export function fallbacksOf(value: Value, depth = 0): readonly string[] {
  if (depth > DEPTH_CAP) return [];
  const parts = [...(value.parts ?? []), ...(value.call?.args ?? []).map((argument) => argument.value)];
  const own = typeof value.fallback === 'string' ? [value.fallback] : [];
  return [...own, ...parts.flatMap((part) => fallbacksOf(part, depth + 1))];
}
