import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { load } from 'js-yaml';

import { parseConfiguration } from '../../../src/policy/configuration.ts';
import { ConfigurationError, DEFAULT_CONFIGURATION } from '../../../src/policy/policy.ts';

const IDS = ['l4/mutable-base-image', 'l7/two-way-egress-by-default', 'x/open-chat-to-egress'];

function parse(text: string): ReturnType<typeof parseConfiguration> {
  return parseConfiguration(text, '.github/maestro.yml', IDS);
}

const VALID: readonly (readonly [string, object])[] = [
  ['', {}],
  ['# nothing\n', {}],
  ['---\n', {}],
  ['version: 1\n', {}],
  ['fail-on: high\n', { failOn: 'high' }],
  ['\uFEFFfail-on: low\n', { failOn: 'low' }],
  ['rules:\n  l4/mutable-base-image: off\n', { rules: { 'l4/mutable-base-image': 'off' } }],
  ['rules:\n  l4/mutable-base-image: false\n', { rules: { 'l4/mutable-base-image': 'off' } }],
  ['rules: {x/open-chat-to-egress: low}\n', { rules: { 'x/open-chat-to-egress': 'low' } }],
  ['rules:\npaths:\nfail-on:\n', {}],
  ['paths: {ignore: [docs/, "*.md", /build]}\n', { ignore: ['docs/', '*.md', '/build'] }],
  ['paths:\n  ignore:\n', {}],
];

const INVALID: readonly (readonly [string, string])[] = [
  ['fail_on: high\n', ':1: the key "fail_on" is not known in the configuration: did you mean fail-on.'],
  ['\nrulez:\n  a: b\n', ':2: the key "rulez" is not known in the configuration: did you mean rules.'],
  [
    'nonsense: 1\n',
    ':1: the key "nonsense" is not known in the configuration: it may hold version, rules, paths, fail-on.',
  ],
  ['paths:\n  ignored: []\n', ':2: the key "ignored" is not known in paths: did you mean ignore.'],
  [
    'fail-on: hihg\n',
    ':1: fail-on is "hihg", but must be one of never, critical, high, medium, low: did you mean high.',
  ],
  ['fail-on: note\n', ':1: fail-on is "note", but must be one of never, critical, high, medium, low.'],
  ['fail-on: true\n', ':1: fail-on is true, but must be one of never, critical, high, medium, low.'],
  ['version: 2\n', ':1: version is 2, but this scanner knows version 1 only.'],
  [
    'rules:\n  # x\n  l4/mutable-base-imgae: off\n',
    ':3: there is no rule "l4/mutable-base-imgae": did you mean l4/mutable-base-image.',
  ],
  ['rules:\n  mutable-base: off\n', ':2: there is no rule "mutable-base": did you mean l4/mutable-base-image.'],
  ['rules:\n  zzz: off\n', ':2: there is no rule "zzz": see the list of rules.'],
  ['rules:\n  __proto__: off\n', ':2: there is no rule "__proto__": see the list of rules.'],
  [
    'rules:\n  l4/mutable-base-image: hight\n',
    ':2: the rule "l4/mutable-base-image" is set to "hight", but must be one of off, critical, high, medium, low, note: did you mean high.',
  ],
  ['rules:\n  l4/mutable-base-image: {severity: low}\n', ':2: the rule "l4/mutable-base-image" is set to a map'],
  ['rules: [a]\n', ':1: rules must be a map of "key: value" lines, not a list.'],
  ['- a\n', ':1: the configuration must be a map of "key: value" lines, not a list.'],
  ['paths:\n  ignore: docs\n', ':2: paths.ignore must be a list of patterns, one per line after "- ".'],
  ['paths:\n  ignore:\n    - a\n    - 7\n', ':4: the pattern 7 is not a text: put it in quotes.'],
  ['paths:\n  ignore: ["!a"]\n', ':2: the pattern "!a" begins with "!"'],
  ['paths:\n  ignore: [a, "../b"]\n', ':2: the pattern "../b" holds "." or ".."'],
  ['paths:\n  ignore: [a, ""]\n', ':2: the pattern "" names no path: remove it.'],
  ['a: [\n', ':2: the file is not valid YAML for a configuration'],
  [
    'version: 1\nversion: 1\n',
    ':2: the file is not valid YAML for a configuration (duplicated mapping key): correct it.',
  ],
  [
    'x: &a [b]\ny: *a\n',
    ':2: the file is not valid YAML for a configuration (aliases exceeded maxAliases (0)): correct it.',
  ],
  ['a: 1\n---\nb: 1\n', ': the file is not valid YAML for a configuration'],
  [`a: ${'['.repeat(50)}\n`, ':1: the file is not valid YAML for a configuration'],
  [`# ${'x'.repeat(70_000)}\n`, ': the file is larger than 64 KiB: shorten it.'],
];

describe('a configuration', () => {
  test.each(VALID)('%j is understood', (text, expected) => {
    expect(parse(text)).toEqual({ ...DEFAULT_CONFIGURATION, ...expected });
  });

  test.each(INVALID)('%j is refused with one sentence', (text, sentence) => {
    expect(() => parse(text)).toThrow(ConfigurationError);
    expect(() => parse(text)).toThrow(`.github/maestro.yml${sentence}`);
  });

  test('with too many patterns is refused', () => {
    expect(() => parse(`paths: {ignore: [${'a,'.repeat(201)}]}`)).toThrow('more than 200 patterns');
    expect(() => parse(`paths: {ignore: [${'a'.repeat(501)}]}`)).toThrow('longer than 500 characters');
  });

  test('that is hostile gets its words into an error as printable ASCII only', () => {
    const hostile = '"\\n::error::\\e[31m\\u202E%0A": 1\n';
    expect(() => parse(hostile)).toThrow(/^[\x20-\x7e]+$/);
  });

  test('of any text is understood or refused, never anything else', () => {
    const token = fc.constantFrom(
      'rules',
      'paths',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      'off',
      '"',
      '&a',
      '*a',
      '!x',
      '|',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        try {
          expect(Object.keys(parse(tokens.join('')))).toEqual(['rules', 'ignore', 'failOn']);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the schema for editors', () => {
  const file = new URL('../../../src/policy/maestro.schema.json', import.meta.url);
  const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(file, 'utf8')));

  test.each(VALID.filter(([text]) => /^\w/.test(text)))('accepts %j', (text) => {
    validate(load(text));
    expect(validate.errors).toBeNull();
  });

  // The schema cannot know the rule ids, folders that lead out and what is wrong with the YAML itself.
  const seen = INVALID.filter(
    ([, sentence]) => !/no rule "(?:l4|x)|valid YAML|64 KiB|"\.\."|is not a map/.test(sentence),
  );
  test.each(seen)('refuses %j', (text) => {
    expect(validate(load(text))).toBe(false);
  });
});
