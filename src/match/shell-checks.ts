import type { ShellCommand } from '../model/script.ts';
import { assignedBy, outerOf, traceOf, type Download, type State } from './shell-trace.ts';
import { checkedText, isComparison, looksLikeCheck, verificationOf } from './shell-verify.ts';

/** Credits downloads that a command checks. */
export function followChecks(command: ShellCommand, piped: readonly ShellCommand[], state: State): void {
  const how = verificationOf(command);
  if (how) {
    const named = namedIn(checkedText(command, piped), command, state);
    if (how === 'decides')
      return credit(named.length > 0 ? named : command.name.startsWith('gpg') ? [] : state.places.all(), state);
    const after = (state.pipelines.get(command.pipeline) ?? []).filter(({ position }) => position > command.position);
    const outer = command.substituted ? outerOf(command, state) : undefined;
    if (after.some(({ name }) => isComparison(name)) || isComparison(command.consumer?.name ?? ''))
      return credit(named, state);
    for (const variable of assignedBy(outer, command))
      state.hashes.set(variable, new Set([...(state.hashes.get(variable) ?? []), ...named]));
    return;
  }
  if (isComparison(command.name)) {
    for (const { variables } of command.words)
      for (const variable of variables) credit(state.hashes.get(variable) ?? [], state);
    return;
  }
  const body = state.bodies.get(command.name);
  const checks = body ? bodyChecks(body) : looksLikeCheck(command.name);
  if (checks && !command.failureIgnored) credit(namedIn(checkedText(command, []), command, state), state);
}

/** A function is called more often than it is written. */
const checking = new WeakMap<readonly ShellCommand[], boolean>();

function bodyChecks(body: readonly ShellCommand[]): boolean {
  const known = checking.get(body);
  if (known !== undefined) return known;
  const kinds = new Set(body.map(verificationOf));
  const checks = kinds.has('decides') || (kinds.has('prints') && body.some(({ name }) => isComparison(name)));
  checking.set(body, checks);
  return checks;
}

function credit(downloads: Iterable<Download>, state: State): void {
  for (const download of downloads) {
    download.verified = true;
    traceOf(download.command, state).verified = true;
  }
}

/** Downloads whose file is named in one of the texts: as a word, in a `hash  file` line, or with a signature's ending. */
function namedIn(texts: readonly string[], command: ShellCommand, state: State): readonly Download[] {
  const words = texts.flatMap((text) => text.split(/[\s*]+/)).filter((word) => word !== '' && word !== '-');
  return words.flatMap((word) => {
    const exact = state.places.findExact(word, command.inFunction);
    const signed = word.replace(/\.(?:asc|sig|sign|minisig|sha256|sha256sum|sha512|bundle|pem)$/, '');
    return exact.length > 0 || signed === word ? exact : state.places.findExact(signed, command.inFunction);
  });
}
