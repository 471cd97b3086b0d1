import type { FunctionInfo } from './function.ts';
import type { CallSite } from './site.ts';
import type { Run } from './run.ts';
import type { Label } from './value.ts';

/**
 * What becomes of the result of a call that is a source: `result.into` names the calls that are given it, or asked of it, and
 * the `is_…` members that are read of it; `result.reaches` says `return` when its function hands it on, `callback`, `connection`, `member`, and
 * the class of a sink it gets to.
 */
export function readResult(run: Run, site: CallSite, field: string): readonly string[] {
  const origins = originsOf(run, site);
  if (origins.size === 0) return [];
  const direct: Holds = ({ labels }) => labels.some(({ origin }) => origins.has(origin.id));
  const given = functionsGiven(usersOf(run, site, direct));
  // What `addresses.some((one) => …)` asks of each it asks of the result.
  const holds: Holds = (value) =>
    direct(value) || value.labels.some(({ origin }) => origin.kind === 'parameter' && given.has(origin.function));
  const users = usersOf(run, site, holds);
  const names = field === 'result.into' ? [...users.flatMap(namesOf), ...namesAsked(run, holds)] : [];
  const found = field === 'result.reaches' ? reachedFrom(run, site, users, holds) : names;
  return [...new Set(found)].filter((one) => one !== '');
}

/** The source that the call is, or those that the function it is given receives. */
function originsOf(run: Run, { span }: CallSite): ReadonlySet<number> {
  const inside = [...run.origins.values()].filter(
    (origin) => origin.kind === 'source' && origin.span.start >= span.start && origin.span.end <= span.end,
  );
  const own = inside.filter((origin) => origin.kind === 'source' && origin.class === 'resolved-address');
  return new Set(own.map(({ id }) => id));
}

function usersOf(run: Run, site: CallSite, holds: Holds): readonly CallSite[] {
  return run.calls.filter(
    (call) =>
      call !== site && [...(call.receiver ? [call.receiver] : []), ...call.args.map(({ value }) => value)].some(holds),
  );
}

function functionsGiven(users: readonly CallSite[]): ReadonlySet<FunctionInfo> {
  return new Set(users.flatMap(({ args }) => args.flatMap(({ value }) => value.function ?? [])));
}

const ASKING_EACH = new Set(['some', 'every', 'find', 'filter', 'any', 'all', 'map']);

/** `addresses.every(isPublic)` is a call of `isPublic` too. */
function namesOf({ name, args }: CallSite): readonly string[] {
  return [name, ...(ASKING_EACH.has(name) ? args.flatMap(({ value }) => value.name ?? []) : [])];
}

type Holds = (value: { readonly labels: readonly Label[] }) => boolean;

function namesAsked(run: Run, holds: Holds): readonly string[] {
  return run.asked.flatMap(({ property, labels }) => (holds({ labels }) ? [property] : []));
}

const CONNECTING = /^(?:connect|create_?[cC]onnection|open_connection|sendto)$/;
const CALLBACK = /^(?:\$resolve\d*|resolve|cb|callback|done|next|on[A-Z]\w*)$/;

function reachedFrom(run: Run, site: CallSite, users: readonly CallSite[], holds: Holds): readonly string[] {
  const ends = [...run.flows.values()].flatMap(({ label, to }) => {
    if (!holds({ labels: [label] })) return [];
    if (to.kind === 'return') return to.function === site.inside ? ['return'] : [];
    return to.kind === 'sink' ? [to.sink.class] : [];
  });
  const handed = users.some(({ name, symbol }) => CALLBACK.test(name) || CALLBACK.test(symbol ?? ''))
    ? ['callback']
    : [];
  const connected = users.some(({ name }) => CONNECTING.test(name)) ? ['connection'] : [];
  const kept = run.assigns.some(({ value }) => holds(value)) ? ['member'] : [];
  return [...ends, ...handed, ...connected, ...kept];
}
