import { describe, expect, test } from '@jest/globals';
import { passes } from '../../../src/match/test.ts';

function compare(op: 'in-domain' | 'domain-of', value: string, other: string): boolean {
  const operand = { literals: [other] };
  return passes([{ value }], [{ op, operand }], {
    products: {},
    field: () => [],
    assume: () => undefined,
  });
}

const isIn = (host: string, domain: string): boolean => compare('in-domain', host, domain);

describe('in-domain', () => {
  test('a host is in its own domain, whatever the case', () => {
    expect(isIn('Slack.com', 'slack.com')).toBe(true);
  });
  test('sub-domains are in the domain, and so is the wildcard for all of them', () => {
    expect(isIn('wss-primary.slack.com', 'slack.com')).toBe(true);
    expect(isIn('*.slack.com', 'slack.com')).toBe(true);
  });
  test('a wildcard domain means the same as the domain', () => {
    expect(isIn('a.atlassian.net', '*.atlassian.net')).toBe(true);
    expect(isIn('a.openai.azure.com', '.openai.azure.com')).toBe(true);
  });
  test('another name with the same ending is not in the domain', () => {
    expect(isIn('notslack.com', 'slack.com')).toBe(false);
    expect(isIn('slack.com.example.org', 'slack.com')).toBe(false);
  });
});

describe('domain-of', () => {
  test('a wildcard is the domain of a suffix when it stands at or above it', () => {
    expect(compare('domain-of', '*.atlassian.net', 'atlassian.net')).toBe(true);
    expect(compare('domain-of', '*.amazonaws.com', 's3.amazonaws.com')).toBe(true);
  });
  test('a wildcard below the suffix belongs to one tenant', () => {
    expect(compare('domain-of', '*.acme.atlassian.net', 'atlassian.net')).toBe(false);
  });
});

describe('a long table of literals', () => {
  const literals = ['a.com', 'b.com', 'c.com', 'd.com', '*.e.com', 'Slack.com', 443];
  const isInTable = (op: 'is' | 'in-domain', value: string | number | null): boolean =>
    passes([{ value }], [{ op, operand: { literals } }], { products: {}, field: () => [], assume: () => undefined });

  test.each([
    ['is', 'a.com', true],
    ['is', 'x.a.com', false],
    ['is', '443', true],
    ['is', 443, true],
    ['is', null, false],
    ['in-domain', 'x.a.com', true],
    ['in-domain', 'X.E.com.', true],
    ['in-domain', 'files.slack.com', true],
    ['in-domain', 'nota.com', false],
    ['in-domain', null, false],
  ] as const)('answers as a short one does: %s %j is %j', (op, value, expected) => {
    expect(isInTable(op, value)).toBe(expected);
  });
});
