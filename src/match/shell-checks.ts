import type { ShellCommand } from '../model/script.ts';
import { assignedBy, outerOf, traceOf, type Download, type State } from './shell-trace.ts';
import { checkedText, isComparison, looksLikeCheck, verificationOf } from './shell-verify.ts';

/** Credits downloads that a command checks. */
export function followChecks(command: ShellCommand, piped: readonly ShellCommand[], state: State): void {
  const body = state.bodies.get(command.name);
  const how =
    verificationOf(command) ?? (body && !command.failureIgnored && printsHash(body, state) ? 'prints' : undefined);
  if (how) {
    const texts = checkedText(command, piped);
    const named = [...namedIn(texts, command, state), ...(how === 'prints' ? unpackedIn(texts, command, state) : [])];
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
  const checks = body ? bodyChecks(body, state) : looksLikeCheck(command.name);
  if (checks && !command.failureIgnored) credit(namedIn(checkedText(command, []), command, state), state);
}

/** A function of the script that chooses the tool and prints the hash of what it is given. */
function printsHash(body: readonly ShellCommand[], state: State): boolean {
  return body.some((command) => verificationOf(command) === 'prints') && !bodyChecks(body, state);
}

/** A function that checks by itself, or compares the hash that it, or a function it calls, prints. */
function bodyChecks(body: readonly ShellCommand[], state: State): boolean {
  const kinds = new Set(
    [...body, ...body.flatMap(({ name }) => state.bodies.get(name) ?? [])].map((command) => verificationOf(command)),
  );
  return kinds.has('decides') || (kinds.has('prints') && body.some(({ name }) => isComparison(name)));
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

/** Downloads out of which a named file was unpacked: its hash is as good as that of the archive. */
function unpackedIn(texts: readonly string[], command: ShellCommand, state: State): readonly Download[] {
  return texts.filter((text) => text.includes('/')).flatMap((text) => state.places.find(text, command.inFunction));
}
