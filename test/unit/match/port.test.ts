import { describe, expect, test } from '@jest/globals';
import { readAddressScope, readPortScope } from '../../../src/match/port.ts';

describe('the scope of a published port', () => {
  test.each([
    ['8000', 'published'],
    ['8000:8000', 'published'],
    ['8000-8005:8000-8005/tcp', 'published'],
    ['0.0.0.0:8000:8000', 'published'],
    ['192.168.1.4:8000:8000', 'published'],
    ['[::]:8000:8000', 'published'],
    ['${PORT:-8000}:8000', 'published'],
    ['${PORT}:8000', 'published'],
    [':8000', 'published'],
    ['127.0.0.1:8000:8000', 'loopback'],
    ['127.0.0.1::8000', 'loopback'],
    ['localhost:8000:8000/udp', 'loopback'],
    ['[::1]:8000:8000', 'loopback'],
    ['${BIND:-127.0.0.1}:8000:8000', 'loopback'],
    ['${BIND:-0.0.0.0}:${PORT:-8000}:8000', 'published'],
    ['${BIND}:8000:8000', 'unknown'],
  ])('%s is %s', (text, scope) => {
    expect(readPortScope(text)).toBe(scope);
  });

  test('of an address alone is read the same way', () => {
    expect(['', '0.0.0.0', '127.0.0.1', '${IP}', '${IP:-::1}'].map(readAddressScope)).toEqual([
      'published',
      'published',
      'loopback',
      'unknown',
      'loopback',
    ]);
  });
});
