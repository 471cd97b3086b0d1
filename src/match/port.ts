/** Who can reach a published port: `loopback`, `published` (any interface but loopback) or `unknown` (a variable decides). */
export type PortScope = 'loopback' | 'published' | 'unknown';

/** No port is longer; more is a value that is no port, and would be read again from each of its characters. */
const LONGEST = 300;

const LOOPBACK = /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/;

/** Reads `[IP:][HOST:]CONTAINER[/PROTOCOL]`, as compose and `docker run -p` write it; a variable counts as its default. */
export function readPortScope(text: string): PortScope {
  const parts = splitPort(fillDefaults(text.slice(0, LONGEST).replace(/\/(?:tcp|udp|sctp)$/, '')));
  return parts.length < 3 ? 'published' : readAddressScope(parts.slice(0, -2).join(':'));
}

/** Reads the address that a port is bound to on the host; none is every interface. */
export function readAddressScope(address: string): PortScope {
  const known = fillDefaults(address.slice(0, LONGEST));
  if (LOOPBACK.test(known)) return 'loopback';
  return known.includes('$') ? 'unknown' : 'published';
}

function fillDefaults(text: string): string {
  return text.replace(/\$\{\w+:?-([^${}]*)\}/g, '$1');
}

/** Splits at the colons outside `${…}` and `[…]`. */
function splitPort(text: string): readonly string[] {
  return text.match(/(?:\$\{[^}]*\}|\[[^\]]*\]|[^:])+|(?<=^|:)(?=:|$)/g) ?? [];
}
