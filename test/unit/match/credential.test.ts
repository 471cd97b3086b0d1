import { describe, expect, test } from '@jest/globals';
import { expandFakes } from '../../../src/rules/fake-credential.ts';
import { findIn, FORMATS, read, SAMPLES } from './credential-formats.ts';

const TOKEN = '{{fake:ghp_|base62*30|crc32}}';

describe('the form of every credential', () => {
  test.each(SAMPLES)('%s is found, and found to be real', (id, text) => {
    const found = findIn(
      text,
      FORMATS.filter((format) => format.id === id),
    );
    expect(found.map((candidate) => read(candidate, 'format'))).toEqual([id]);
    expect(read(found[0], 'placeholder')).toBe(false);
    expect(read(found[0], 'reference')).toBe(false);
    expect(read(found[0], 'checksum')).not.toBe('invalid');
  });

  test('all have a sample, except those with a structure of their own and words', () => {
    const known = new Set(SAMPLES.map(([id]) => id));
    const left = FORMATS.map(({ id }) => id).filter((id) => !known.has(id));
    expect(left.toSorted()).toEqual([
      'application-secret-key',
      'application-secret-key-unquoted',
      'pypi-token',
      'signing-secret',
      'signing-secret-unquoted',
      'supabase-service-key',
    ]);
  });
});

describe('the name beside a credential', () => {
  test.each([
    [`GH_TOKEN=${TOKEN}`, 'GH_TOKEN'],
    [`export GH_TOKEN="${TOKEN}"`, 'GH_TOKEN'],
    [`"gh_token": "${TOKEN}",`, 'gh_token'],
    [`os.environ["GH_TOKEN"] = "${TOKEN}"`, 'GH_TOKEN'],
    [`os.getenv("GH_TOKEN", "${TOKEN}")`, 'GH_TOKEN'],
    [`client.token = '${TOKEN}'`, 'token'],
    [`tool --gh-token ${TOKEN}`, 'gh-token'],
    [`Authorization: Bearer ${TOKEN}`, 'Authorization'],
    [`login("${TOKEN}")`, 'login'],
    [`const GH_TOKEN: string = "${TOKEN}"`, 'GH_TOKEN'],
    [`const GH_TOKEN: &str = r#"${TOKEN}"#;`, 'GH_TOKEN'],
    [TOKEN, undefined],
  ])('of %j', (text, name) => {
    const [found] = findIn(text);
    expect(read(found, 'name')).toBe(name);
    expect(read(found, 'credential')).toBe(name === undefined ? 'GitHub token' : `GitHub token in ${name}`);
  });

  test('is never the other half of the credential', () => {
    const [found] = findIn('{{fake:AK|IA|upper32*16}}:{{fake:base64*40}}');
    expect(read(found, 'format')).toBe('aws-secret-key');
    expect(read(found, 'name')).toBeUndefined();
  });
});

test.each([
  [`# GH_TOKEN=${TOKEN}`, 'commented', true],
  [`   // const t = "${TOKEN}"`, 'commented', true],
  [`url = "https://desk/#${TOKEN}"`, 'commented', false],
  [`#[cfg(test)]\nmod tests {\n  const T: &str = "${TOKEN}";\n}`, 'of-tests', true],
  [`const T: &str = "${TOKEN}";\n#[cfg(test)]\nmod tests {}`, 'of-tests', false],
])('what stands around %j: %s', (text, field, value) => {
  expect(read(findIn(text)[0], field)).toBe(value);
});

describe('a candidate', () => {
  test('stands at the value and conceals it', () => {
    const text = expandFakes(`a = 1\nkey = "${TOKEN}"`);
    const [found] = findIn(text);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(expandFakes(TOKEN));
    expect(found?.conceal).toEqual(found?.span);
  });

  test('of a key in PEM conceals all its lines', () => {
    const text = expandFakes('{{fake:pem}}\n');
    const [found] = findIn(text);
    expect(text.slice(found?.conceal?.end)).toMatch(/^-----END /);
    expect(read(found, 'first')).toBe(true);
  });

  test('has no field with the value', () => {
    for (const [, written] of SAMPLES) {
      const text = expandFakes(written);
      for (const candidate of findIn(text)) {
        const secret = text.slice(candidate.span.start, candidate.span.end);
        const fields = ['format', 'provider', 'class', 'credential', 'name', 'checksum', 'proof', 'value', '$value'];
        for (const field of fields) expect(String(read(candidate, field))).not.toContain(secret);
        expect(candidate.anchor).not.toContain(secret);
      }
    }
  });

  test('is no piece of a longer text', () => {
    expect(findIn('data:image/png;base64,{{fake:base62*60|AI|za|base62*90}} gemini')).toEqual([]);
    expect(findIn(`x${TOKEN}`)).toEqual([]);
    expect(findIn(`${TOKEN}0`)).toEqual([]);
  });

  test('needs the words its form asks for, and none that make it harmless', () => {
    const key = '{{fake:AI|za|base62*35}}';
    expect(findIn(`genai.configure(api_key="${key}")`)).toHaveLength(1);
    expect(findIn(`apiKey: "${key}"`)).toEqual([]);
    expect(findIn(`gemini: "${key}", authDomain: "x"`)).toEqual([]);
  });

  test('has an anchor of its own', () => {
    const found = findIn(`a = ["${TOKEN}", "{{fake:gho_|base62*30|crc32}}"]`);
    expect(new Set(found.map(({ anchor }) => anchor)).size).toBe(2);
  });
});
