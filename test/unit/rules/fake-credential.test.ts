import { expect, test } from '@jest/globals';
import { expandFakes, makeFake, showFakes } from '../../../src/rules/fake-credential.ts';

test('a marker becomes the value it describes, the same one each time', () => {
  const text = expandFakes('key: {{fake:dk_|hex*8|-|digits*3}} # {{other}}');
  expect(text).toMatch(/^key: dk_[0-9a-f]{8}-[1-9]{3} # \{\{other\}\}$/);
  expect(expandFakes('key: {{fake:dk_|hex*8|-|digits*3}} # {{other}}')).toBe(text);
  expect(makeFake('base62*20')).not.toBe(makeFake('base62*21').slice(0, 20));
});

test('a page shows the form of a value only', () => {
  expect(showFakes('key: {{fake:dk_|base62*30|crc32}}, {{fake:pem}}')).toBe('key: dk_…, …');
});
