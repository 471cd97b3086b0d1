import { expect, test } from '@jest/globals';
import { askCalls } from './sites-of.ts';

const optional = async (language: 'python' | 'typescript', text: string): Promise<readonly unknown[]> =>
  (await askCalls(language, text, '$in', 'optional')).flat();

test.each([
  ['refused only where there is a list', 'if (allowed && !allowed.includes(id)) stop();'],
  ['its length is asked first', 'if (allowed.length > 0 && !allowed.includes(id)) stop();'],
  ['allowed where there is none', 'const ok = !allowed || allowed.has(id);'],
  ['allowed where it is empty', 'const ok = allowed.size === 0 || allowed.has(id);'],
  ['the negation stands round both', 'if (!(!allowed || allowed.includes(id))) stop();'],
  ['asked inside a branch', 'if (allowed) { if (!allowed.includes(id)) stop(); }'],
  [
    'an early return for everybody',
    'function ok(id) { if (!allowed.length) return true; return allowed.includes(id); }',
  ],
  ['a list in a text', "if (allowed && !allowed.split(',').includes(id)) stop();"],
])('an empty list lets all pass in TypeScript: %s', async (_name, text) => {
  expect(await optional('typescript', text)).toEqual(['allowed']);
});

test.each([
  ['refused only where there is a list', 'if allowed and user not in allowed:\n    stop()'],
  ['allowed where there is none', 'ok = not allowed or user in allowed'],
  ['its length', 'if len(allowed) > 0 and user not in allowed:\n    stop()'],
  ['None', 'ok = allowed is None or user in allowed'],
  ['an early return', 'def ok(user):\n    if not allowed:\n        return True\n    return user in allowed'],
  ['a set made of it', 'ok = not allowed or user in set(allowed)'],
])('an empty list lets all pass in Python: %s', async (_name, text) => {
  expect(await optional('python', text)).toEqual(['allowed']);
});

test.each([
  ['refused without a list', 'if (!allowed || !allowed.includes(id)) stop();'],
  ['allowed only by a list', 'const ok = allowed && allowed.includes(id);'],
  ['asked in any case', 'if (!allowed.includes(id)) stop();'],
  ['nobody by an early return', 'function ok(id) { if (!allowed) return false; return allowed.includes(id); }'],
  [
    'the first becomes the owner',
    'function ok(id) { if (!allowed.length) { allowed.push(id); save(allowed); return true; } return allowed.includes(id); }',
  ],
  ['another list', 'if (other && !allowed.includes(id)) stop();'],
  ['the program ends without', 'if (!allowed) process.exit(1);\nif (allowed && !allowed.includes(id)) stop();'],
  ['an error without', 'if (!allowed) throw new Error("x");\nconst ok = !allowed || allowed.has(id);'],
])('an empty list lets nobody pass: %s', async (_name, text) => {
  expect(await optional('typescript', text)).toEqual([]);
});

test('an early return in one function says nothing of another', async () => {
  const text =
    'def a(user):\n    if not allowed:\n        return True\n    return x\n\ndef b(user):\n    return user in allowed';
  expect(await optional('python', text)).toEqual([]);
});

test('names what is looked for and where', async () => {
  const text = 'if (config.allowedUsers.length && !config.allowedUsers.includes(msg.from.id)) stop();';
  expect(await askCalls('typescript', text, '$in', 'argument.0.$name')).toEqual([['id']]);
  expect(await askCalls('typescript', text, '$in', 'argument.1.$name')).toEqual([['allowedUsers']]);
  expect(await askCalls('typescript', text, '$in', 'optional')).toEqual([['config.allowedUsers']]);
});
