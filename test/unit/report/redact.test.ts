import { describe, expect, test } from '@jest/globals';
import { redactLine } from '../../../src/report/redact.ts';

describe('a line that is shown', () => {
  test.each([
    ["  'appSecret': 'LPjfAbCd1234',", "  'appSecret': '************',"],
    ['TELEGRAM_BOT_TOKEN=0123456789abc', 'TELEGRAM_BOT_TOKEN=*************'],
    ['"apiKey": "abcdef123456"', '"apiKey": "************"'],
    ['Authorization: Bearer abcdef123456', 'Authorization: Bearer ************'],
    ['command --key sk-abcdefghijklmnop', 'command --key *******************'],
  ])('hides the secret in %j', (line, expected) => {
    expect(redactLine(line)).toBe(expected);
  });

  test.each([
    'TELEGRAM_BOT_TOKEN=${TELEGRAM_BOT_TOKEN}',
    'token: <your-token>',
    "apiKey: 'unused'",
    'const token = process.env.TOKEN;',
    'image: example/token-service:latest',
    'FROM node:22',
  ])('leaves %j as it is', (line) => {
    expect(redactLine(line)).toBe(line);
  });

  test('keeps its length, so that the marks under it stay right', () => {
    const line = 'password: "correct horse battery" # x';
    expect(redactLine(line)).toHaveLength(line.length);
  });
});
