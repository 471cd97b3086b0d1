import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { CredentialFormat } from '../../../src/model/rule.ts';
import { isPlaceholder, isReference, measureEntropy } from '../../../src/match/credential-value.ts';
import { makeFake } from '../../../src/rules/fake-credential.ts';

const FORMAT: CredentialFormat = {
  id: 'desk-key',
  title: 'desk key',
  provider: 'desk',
  class: 'other',
  literals: ['dk_'],
  pattern: 'dk_[0-9A-Za-z]{32}',
  alphabet: 'base62',
};
const NOWHERE = { name: '', line: '' };

describe('a stand-in', () => {
  test.each([
    'dk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'dk_yourKeyGoesHere1yourKeyGoesHere2',
    'dk_EXAMPLEkey1234567890EXAMPLEkey12',
    'dk_0123456789abcdefABCDEF0123456789',
    'dk_aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB',
    'dk_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6',
    'dk_11111111111111111111111111111111',
    'dk_thisisnotarealkeyofanykindatall1',
    makeFake('dk_|lower*32'),
    makeFake('dk_|letters*32'),
  ])('is seen in %s', (value) => {
    expect(isPlaceholder(value, FORMAT, NOWHERE)).toBe(true);
  });

  test.each([
    ['test-bearer-token-123', true],
    ['weather_desk_DB_01', true],
    ['k7Qm-xP2v-9sLw-Zr4T', false],
  ])('is seen in words, where any value counts: %s', (value, expected) => {
    const any: CredentialFormat = { ...FORMAT, literals: [], alphabet: 'random' };
    expect(isPlaceholder(value, any, NOWHERE)).toBe(expected);
  });

  test('is seen in the name and in what is said of it', () => {
    const value = makeFake('dk_|base62*32');
    expect(isPlaceholder(value, FORMAT, NOWHERE)).toBe(false);
    expect(isPlaceholder(value, FORMAT, { name: 'FAKE_KEY', line: '' })).toBe(true);
    expect(isPlaceholder(value, FORMAT, { name: 'key', line: 'key =  # a dummy value' })).toBe(true);
  });

  test('is what documentation publishes', () => {
    const value = makeFake('dk_|base62*32');
    const published = [createHash('sha256').update(value.toLowerCase()).digest('hex').slice(0, 16)];
    expect(isPlaceholder(value, { ...FORMAT, published }, NOWHERE)).toBe(true);
  });

  test('is hardly ever seen in a random value', () => {
    const values = Array.from({ length: 500 }, (_, index) => makeFake(`dk_|base62*${index % 9}|base62*32`));
    const refused = values.filter((value) => isPlaceholder(value, FORMAT, NOWHERE));
    expect(refused.length).toBeLessThan(10);
  });
});

describe('a reference', () => {
  test.each([
    'op://work/github/token',
    '${GH_TOKEN}',
    '{{ vault.token }}',
    'file:/run/secrets/x',
    'vault:secret/data',
    'process.env.X',
    '/run/secrets/token',
    'https://auth.weather-desk.io',
  ])('is %s', (value) => {
    expect(isReference(value)).toBe(true);
  });

  test('is no random value', () => {
    expect(isReference(makeFake('base62*40'))).toBe(false);
  });
});

test('entropy is in bits per character', () => {
  expect(measureEntropy('aaaa')).toBe(0);
  expect(measureEntropy('abcd')).toBe(2);
});
