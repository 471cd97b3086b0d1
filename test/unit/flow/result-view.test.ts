import { expect, test } from '@jest/globals';
import { askCalls } from './sites-of.ts';

const lookup = async (body: string, field: string): Promise<readonly unknown[]> => {
  const text = `import dns from 'node:dns';\nasync function check(host) {\n  const found = await dns.lookup(host);\n${body}\n}`;
  return (await askCalls('typescript', text, 'dns.lookup', field)).flat();
};

test('names the functions that are asked about the result', async () => {
  expect(await lookup('if (isPrivate(found.address)) throw new Error();', 'result.into')).toEqual(['isPrivate']);
  expect(await lookup('return found.every(isPublic);', 'result.into')).toEqual(['every', 'isPublic']);
  expect(await lookup('if (found.some((one) => isInner(one.address))) stop();', 'result.into')).toEqual([
    'some',
    'isInner',
  ]);
});

test.each([
  ['return found.address;', ['return']],
  ['return isPrivate(found);', []],
  ['net.connect(80, found.address);', ['connection']],
  ['callback(null, found.address);', ['callback']],
  ['url.hostname = found.address;', ['member']],
  ['return host;', []],
])('says whether the result goes on: %s', async (body, expected) => {
  expect(await lookup(body, 'result.reaches')).toEqual(expected);
});

test('knows what Python asks of an address', async () => {
  const text = [
    'import ipaddress, socket',
    'def check(host):',
    '    for info in socket.getaddrinfo(host, None):',
    '        address = ipaddress.ip_address(info[4][0])',
    '        if address.is_private:',
    '            return False',
    '    return not address.is_global',
  ].join('\n');
  expect(await askCalls('python', text, 'socket.getaddrinfo', 'result.into')).toEqual([
    ['ip_address', 'is_private', 'is_global'],
  ]);
  expect(await askCalls('python', text, 'socket.getaddrinfo', 'result.reaches')).toEqual([[]]);
});

test('a call that is no source has no result to follow', async () => {
  expect(await askCalls('typescript', 'const x = other(host); use(x);', 'other', 'result.into')).toEqual([[]]);
});
