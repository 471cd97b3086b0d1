import { ROLES, SKIP_REASONS, type SkippedFile } from '../model/file.ts';
import type { Gate, Report } from '../model/report.ts';

/** How many files were skipped for each reason, in the order of the reasons; only those that occur. */
export function countSkipped(skipped: readonly SkippedFile[]): Readonly<Record<string, number>> {
  const counts = SKIP_REASONS.map(
    (reason) => [reason, skipped.filter((file) => file.reason === reason).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** `1 file`, `2 files`, `2 processes`, `2 policies`. */
export function countOf(count: number, noun: string): string {
  if (count === 1) return `${count} ${noun}`;
  if (/[sx]$/.test(noun)) return `${count} ${noun}es`;
  return noun.endsWith('y') ? `${count} ${noun.slice(0, -1)}ies` : `${count} ${noun}s`;
}

/** `482 files listed, 120 read, 80 parsed; not read: 300 test, 58 docs, 2 lock file, 2 binary`: every file is in a count. */
export function describeFiles({ listed, read, parsed, unread, skipped }: Report['files']): string {
  const counts = [...Object.entries(unread), ...Object.entries(countSkipped(skipped))];
  const text = counts.map(([reason, count]) => `${count} ${reason.replaceAll('-', ' ')}`).join(', ');
  return `${countOf(listed, 'file')} listed, ${read} read, ${parsed} parsed${text === '' ? '' : `; not read: ${text}`}`;
}

/** Where the findings that do not alert are: `3 in test files, 1 by rules in nursery`; empty when there are none. */
export function describeUnalerted({ unalerted }: Report): string {
  const nursery = unalerted.filter(({ status }) => status === 'nursery').length;
  const parts = ROLES.map((role) => {
    const count = unalerted.filter((threat) => threat.status !== 'nursery' && threat.role === role).length;
    return count === 0 ? '' : `${count} in ${role} files`;
  });
  return [...parts, nursery === 0 ? '' : `${nursery} by rules in nursery`].filter((part) => part !== '').join(', ');
}

/** One sentence: whether the change may pass, and why. */
export function describeGate({ failOn, open, blocking }: Gate): string {
  if (failOn === 'never') return 'Gate open: no severity closes it (fail-on: never).';
  const alerts = `${countOf(blocking, 'threat')} of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
  return open ? `Gate open: ${alerts}.` : `Gate closed: ${alerts} (fail-on: ${failOn}).`;
}

/** `egress-policy (5 enforced), non-root-user (2 configured)`; empty when nothing is proven. */
export function describeControls({ controls }: Report): string {
  const names = [...new Set(controls.map(({ name }) => name))];
  const parts = names.map((name) => {
    const states = [...new Set(controls.filter((control) => control.name === name).map(({ state }) => state))];
    const counts = states.map(
      (state) => `${controls.filter((control) => control.name === name && control.state === state).length} ${state}`,
    );
    return `${name} (${counts.join(', ')})`;
  });
  return parts.join(', ');
}

/** What tells a reader most about a repository of agents; the job summary and the JSON name all kinds. */
const MODEL_KINDS = [
  'agent',
  'model',
  'data-store',
  'mcp-server',
  'plugin',
  'channel',
  'sandbox',
  'egress',
  'credential',
];

/** `3 agents, 4 mcp servers`: how many different things of each kind the repository is made of. */
export function describeInventory({ inventory }: Report): string {
  const kinds = MODEL_KINDS.filter((kind) => inventory.some((item) => item.kind === kind));
  return kinds
    .map((kind) => countOf(inventory.filter((item) => item.kind === kind).length, kind.replaceAll('-', ' ')))
    .join(', ');
}
