import type { Call } from '../model/expression.ts';
import { refine } from './conditions.ts';
import type { Proof, Refinement } from './run.ts';
import type { CallSite } from './site.ts';

/** Asked of a value: whether it may be used. */
const ALLOWING =
  /^(?:is|has|can|should|are)?_?(?:path_?|url_?|host_?|file_?|name_?)?(?:valid|allow|safe|permit|authori[sz]e|contain|inside|within|under|below|trust|sanit|whitelist|allowlist|in_?(?:workspace|root|sandbox|project|scope|bounds))/i;
/** Told to see to it: refuses what may not be used by not coming back. */
const ENFORCING =
  /^_*(?:validate|check|verify|assert|ensure|require|guard|authori[sz]e|enforce|confirm|reject|deny|block|prevent|refuse)(?![a-z])/i;
/** Asked of a value: whether it may not be used. */
const REFUSING =
  /^_*(?:is|has|looks|should|are)_?(?:\w*_)?(?:private|internal|local(?:host)?|loopback|reserved|linklocal|block|denied|deny|forbid|bad|unsafe|dangerous|malicious|suspicious|disallow|invalid|outside|escap|travers|ssrf|restricted|protected|sensitive|metadata|bogon|blacklist|denylist)/i;
const NOT_CHECKING =
  /exists?|file$|dir(?:ectory|s)?$|length|empty|available|installed|running|ready|update|status|version|connection|login|table|schema|collection|index$|folder$/i;

export function isNamedAsCheck(name: string): boolean {
  return REFUSING.test(name) || ((ALLOWING.test(name) || ENFORCING.test(name)) && !NOT_CHECKING.test(name));
}

/** A function that is called as a check is called may be one: enough not to be sure of a weakness. */
export function proveByName(call: Call, site: CallSite): Proof {
  const { name } = site;
  const nothing: Proof = { true: [], false: [] };
  if (REFUSING.test(name)) return { true: [], false: markArguments(call, site) };
  if (NOT_CHECKING.test(name)) return nothing;
  if (ENFORCING.test(name)) {
    const marked = markArguments(call, site);
    return { true: marked, false: [], after: marked };
  }
  return ALLOWING.test(name) ? { true: markArguments(call, site), false: [] } : nothing;
}

/** Asked without an argument it is asked of its owner. */
function markArguments(call: Call, { args, receiver }: CallSite): readonly Refinement[] {
  if (args.length === 0 && receiver && call.callee.op === 'member')
    return receiver.labels.length > 0 ? [refine(call.callee.object, receiver, 'checked', true)] : [];
  return args.flatMap(({ value }, position) => {
    const written = call.args[position]?.value;
    return written && value.labels.length > 0 ? [refine(written, value, 'checked', true)] : [];
  });
}
