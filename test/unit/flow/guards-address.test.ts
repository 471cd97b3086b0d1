import { expect, test } from '@jest/globals';
import { marksInto, pythonTool, scriptTool } from './follow.ts';

const ASK = 'return requests.get(name).text';

test.each([
  ['a host of a list', `if urlparse(name).hostname not in HOSTS:\n    raise ValueError\n${ASK}`, 'host-checked'],
  [
    'a host that is the same',
    `host = urlparse(name).netloc\nif host != "example.com":\n    return ""\n${ASK}`,
    'host-checked',
  ],
  [
    'a host that ends so',
    `host = urlparse(name).hostname or ""\nif not host.endswith(".example.com"):\n    return ""\n${ASK}`,
    'host-checked',
  ],
  [
    'an address that starts so',
    `if not name.startswith("https://example.com/"):\n    return ""\n${ASK}`,
    'host-checked',
  ],
  [
    'an address that is not private',
    `ip = ipaddress.ip_address(socket.gethostbyname(urlparse(name).hostname))\nif ip.is_private or ip.is_loopback:\n    raise ValueError\n${ASK}`,
    'address-checked',
  ],
  [
    'a host that is not refused',
    `host = urlparse(name).hostname\nif host in BLOCKED_HOSTS:\n    raise ValueError\n${ASK}`,
    'address-checked',
  ],
  [
    'hosts that are not of the inside',
    `host = urlparse(name).hostname\nif host == "localhost" or host.startswith("10."):\n    raise ValueError\n${ASK}`,
    'address-checked',
  ],
  ['a function that raises', `refuse_private(name)\n${ASK}`, 'address-checked'],
  ['a function that answers', `if not is_public(name):\n    raise ValueError\n${ASK}`, 'address-checked'],
  ['a constant host', `return requests.get(f"https://example.com/{name}").text`, 'host-fixed'],
  ['a host of the configuration', `return requests.get(os.environ["API"] + "/" + name).text`, 'host-fixed'],
  ['a constant host with format', `return requests.get("https://example.com/{}".format(name)).text`, 'host-fixed'],
])('in Python the host is known by %s', async (_, body, mark) => {
  const before = `import ipaddress, socket, requests
from urllib.parse import urlparse
HOSTS = {"example.com"}
BLOCKED_HOSTS = load()
def refuse_private(url):
    address = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    if address.is_private:
        raise ValueError
def is_public(url):
    host = urlparse(url).hostname
    if host in ("localhost", "127.0.0.1"):
        return False
    return True`;
  expect(await marksInto('url', { 'server.py': pythonTool(body, before) })).toContain(mark);
});

test.each([
  [
    'a host of a list',
    `if (!HOSTS.includes(new URL(name).hostname)) throw new Error('no');\nreturn fetch(name);`,
    'host-checked',
  ],
  [
    'a host of the parsed address',
    `const parsed = new URL(name);\nif (!HOSTS.some((host) => parsed.hostname === host || parsed.hostname.endsWith('.' + host))) throw new Error('no');\nreturn fetch(parsed.href);`,
    'host-checked',
  ],
  [
    'hosts that are not of the inside',
    `const { hostname } = new URL(name);\nif (hostname === 'localhost' || hostname.startsWith('10.') || /^192\\.168\\./.test(hostname)) throw new Error('no');\nreturn fetch(name);`,
    'address-checked',
  ],
  ['a function that throws', `refusePrivate(name);\nreturn fetch(name);`, 'address-checked'],
  ['a constant host', 'return fetch(`https://example.com/items/${name}`);', 'host-fixed'],
  ['a base of the configuration', 'return fetch(`${process.env.API}/items/${name}`);', 'host-fixed'],
  ['a path of an address', `return fetch(new URL(\`/items/\${name}\`, 'https://example.com'));`, 'host-fixed'],
])('in JavaScript the host is known by %s', async (_, body, mark) => {
  const before = `const HOSTS = ['example.com'];
function refusePrivate(address: string): void {
  const { hostname } = new URL(address);
  if (['localhost', '169.254.169.254'].includes(hostname)) throw new Error('no');
}`;
  expect(await marksInto('url', { 'server.ts': scriptTool(body, before) })).toContain(mark);
});

test.each([
  ['only parsed', `const parsed = new URL(name);\nreturn fetch(parsed);`],
  ['of any secure host', `if (!name.startsWith('https://')) throw new Error('no');\nreturn fetch(name);`],
  [
    'asked for its protocol',
    `const parsed = new URL(name);\nif (parsed.protocol !== 'https:') throw new Error('no');\nreturn fetch(name);`,
  ],
  ['the start of the host', 'return fetch(`https://${name}.example.com/`);'],
])('nothing is proved of an address that is %s', async (_, body) => {
  expect(await marksInto('url', { 'server.ts': scriptTool(body) })).toEqual([]);
});
