import { untrusted } from '../guard/untrusted.ts';
import type { Kind, SkippedFile, SkipReason } from '../model/file.ts';
import type { Problem } from '../model/problem.ts';
import { decideKind } from './kind.ts';
import { decideRole } from './role.ts';

/**
 * Problems that follow from skipped files. One byte that is not text takes a Dockerfile out of the scan while it still
 * builds, so a product file that its name puts among the analysed ones is never just a number in a count.
 */
export function explainSkipped(skipped: readonly SkippedFile[]): readonly Problem[] {
  return skipped.flatMap(({ path, reason }) => {
    const template = EXPLANATIONS[reason];
    if (template === undefined || !CONFIGURATION_KINDS.has(decideKind(path, NOTHING))) return [];
    if (decideRole(path) !== 'product') return [];
    return [{ code: `skipped-${reason}`, level: 'error', message: { template, values: {} }, path: untrusted(path) }];
  });
}

const NOTHING = new Uint8Array();

const CONFIGURATION_KINDS: ReadonlySet<Kind> = new Set([
  ...(['dockerfile', 'workflow', 'composite-action', 'compose', 'package-json', 'claude-settings'] as const),
  ...(['mcp-config', 'openclaw-config', 'devcontainer', 'script'] as const),
]);

/** A reason that is no surprise (a link, a submodule, the user's own configuration) has no sentence. */
const EXPLANATIONS: Partial<Record<SkipReason, string>> = {
  binary: 'The file has the name of a configuration but holds NUL bytes, so it was not scanned: remove them.',
  'too-large': 'The file is too large to be scanned (more than 1 MiB): split it.',
  undecodable: 'The file is neither UTF-8 nor marked as UTF-16, so it was not scanned: save it as UTF-8.',
  unreadable: 'The file could not be read, so it was not scanned: check that it exists and its permissions.',
  'over-budget':
    'The scan had reached its limit of files or bytes before this file: leave folders out by paths.ignore.',
};
