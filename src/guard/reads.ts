import { COMMAND_CARRIERS, KINDS, type Format, type Kind } from '../model/file.ts';
import type { Match } from '../model/rule.ts';

const CARRIERS: ReadonlySet<Kind> = new Set(COMMAND_CARRIERS);

/**
 * Whether one alternative of a rule reads files of a kind. `on` names kinds or formats. Commands, and the code inside them,
 * are looked for wherever they may stand when `on` names the format `shell`; the kind `script` means scripts only. Imports of
 * Python may stand in notebooks as well, and code in both.
 */
export function matchReads(match: Match, ruleOn: readonly (Kind | Format)[], kind: Kind): boolean {
  const on = match.on ?? ruleOn;
  if (on.includes(kind) || on.includes(KINDS[kind])) return true;
  if (match.matcher === 'imports' && kind === 'notebook') return on.includes('python') || on.includes('code');
  if (match.matcher === 'code' || match.matcher === 'flow') return readsCode(on, kind);
  const wantsCommands = match.matcher === 'shell' || match.matcher === 'setting';
  return wantsCommands && on.includes('shell') && CARRIERS.has(kind);
}

/** Code stands in notebooks as well, and in what shells are told to run. */
function readsCode(on: readonly (Kind | Format)[], kind: Kind): boolean {
  if (kind === 'notebook') return on.includes('python') || on.includes('code');
  return CARRIERS.has(kind) && on.some((one) => one === 'code' || KINDS[one as Kind] === 'code');
}
