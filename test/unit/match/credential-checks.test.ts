import { describe, expect, test } from '@jest/globals';
import { checkCredential, crc32, encodeBase62 } from '../../../src/match/credential-checks.ts';
import { makeFake } from '../../../src/rules/fake-credential.ts';

const check = (name: Parameters<typeof checkCredential>[0], secret: string): string =>
  checkCredential(name, secret, secret, 0);

describe('checksums', () => {
  test('are those of the published example', () => {
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    expect(encodeBase62(crc32('zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ'))).toBe('0mLq17');
  });

  test.each(['ghp_', 'gho_', 'npm_'])('of %s tokens tell a real one from a typed one', (prefix) => {
    const token = makeFake(`${prefix}|base62*30|crc32`);
    expect(check('crc32', token)).toBe('valid');
    expect(check('crc32', `${token.slice(0, -1)}_`)).toBe('invalid');
    expect(check('crc32', makeFake(`${prefix}|base62*36`))).toBe('invalid');
  });

  test('are none where the form has none', () => {
    expect(check(undefined, makeFake('gsk_|base62*52'))).toBe('none');
  });
});

describe('structures', () => {
  test('a PEM body is one whole sequence', () => {
    const pem = makeFake('pem');
    expect(check('pem', pem)).toBe('valid');
    expect(check('pem', makeFake('pem-in-json'))).toBe('valid');
    expect(check('pem', pem.replace(/\n/g, '" +\n  "'))).toBe('valid');
    expect(check('pem', pem.split('\n').toSpliced(3, 1).join('\n'))).toBe('invalid');
    expect(check('pem', pem.replace(/\n[^-\n]{4}/, '\nProc'))).toBe('invalid');
    expect(check('pem', pem.slice(0, 300))).toBe('invalid');
  });

  test('an OpenSSH key says that it has no passphrase', () => {
    expect(check('pem', armour('none'))).toBe('valid');
    expect(check('pem', armour('aes256-ctr'))).toBe('invalid');
  });

  test('a Discord token begins with the number of the bot', () => {
    expect(check('discord', makeFake('snowflake|.G|base62*5|.|base62*38'))).toBe('valid');
    expect(check('discord', makeFake('M|base62*23|.G|base62*5|.|base62*38'))).toBe('invalid');
  });

  test('a PyPI token is a macaroon', () => {
    const signed = Buffer.concat([
      Buffer.from([2, 1, 8]),
      Buffer.alloc(60, 9),
      Buffer.from([0, 6, 32]),
      Buffer.alloc(32, 5),
    ]);
    expect(check('macaroon', `pypi-${signed.toString('base64url')}`)).toBe('valid');
    expect(check('macaroon', `pypi-${signed.subarray(0, -1).toString('base64url')}`)).toBe('invalid');
  });

  test('a Supabase key is secret when its role is the service', () => {
    expect(check('supabase', supabaseKey({ iss: 'supabase', ref: 'abc', role: 'service_role' }))).toBe('valid');
    expect(check('supabase', supabaseKey({ iss: 'supabase', ref: 'abc', role: 'anon' }))).toBe('invalid');
    expect(check('supabase', supabaseKey({ iss: 'supabase-demo', role: 'service_role' }))).toBe('invalid');
  });

  test('a seed phrase has different words and is no sentence', () => {
    expect(check('phrase', makeFake('words*12'))).toBe('valid');
    expect(check('phrase', `${'test '.repeat(11)}junk`)).toBe('invalid');
    expect(check('phrase', 'write down your words and keep them safe from any other person')).toBe('invalid');
    expect(check('phrase', makeFake('words*11'))).toBe('invalid');
  });
});

function supabaseKey(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

function armour(cipher: string): string {
  const header = Buffer.from(`openssh-key-v1\0\0\0\0${String.fromCharCode(cipher.length)}${cipher}`, 'latin1');
  const body = Buffer.concat([header, Buffer.alloc(120, 7)]).toString('base64');
  const label = ['OPENSSH PRIVATE', 'KEY'].join(' ');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
}
