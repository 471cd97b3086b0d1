import { expect, test } from '@jest/globals';

import { decodeText } from '../../../src/tree/decode.ts';

test('UTF-8 is decoded and its byte order mark stays, as it counts in columns and hashes', () => {
  expect(decodeText(Buffer.from('\uFEFFa ü 🦀'))).toBe('\uFEFFa ü 🦀');
  expect(decodeText(new Uint8Array())).toBe('');
});

test('UTF-16 is decoded when its byte order mark says so', () => {
  const little = Buffer.from('\uFEFFFROM x\n', 'utf16le');
  expect(decodeText(little)).toBe('\uFEFFFROM x\n');
  expect(decodeText(Buffer.from(little).swap16())).toBe('\uFEFFFROM x\n');
});

test.each([
  ['Latin-1', [0x46, 0xfc, 0x72]],
  ['a cut sequence', [0x61, 0xe2, 0x82]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['UTF-16 of odd length', [0xff, 0xfe, 0x61]],
  ['UTF-16 with half a pair', [0xff, 0xfe, 0x00, 0xd8]],
])('%s has no text', (_name, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
});
