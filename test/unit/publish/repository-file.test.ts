import { describe, expect, test } from '@jest/globals';

import { readRepositoryFile } from '../../../src/publish/repository-file.ts';
import { BASE, sampleRun, scriptApi } from './fake-api.ts';
import type { Reply } from './fake-api.ts';

function ask(reply: Reply | undefined): ReturnType<typeof readRepositoryFile> {
  return readRepositoryFile(scriptApi([reply]), sampleRun(), BASE, '.github/maestro.yml');
}

function file(bytes: Buffer): Reply {
  // GitHub breaks the base64 into lines.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, data: { type: 'file', encoding: 'base64', content } };
}

describe('a file of a commit on GitHub', () => {
  test('is decoded', async () => {
    const text = 'fail-on: high # é\n'.repeat(20);
    expect(await ask(file(Buffer.from(text)))).toEqual({ kind: 'file', text });
  });

  test('is absent on 404, after a single question', async () => {
    const api = scriptApi([{ status: 404, data: { message: 'Not Found' } }]);
    expect(await readRepositoryFile(api, sampleRun(), BASE, 'x')).toEqual({ kind: 'absent' });
    expect(api.asked).toHaveLength(1);
  });

  test.each<[string, Reply | undefined]>([
    ['a refusal', { status: 403 }],
    ['a dead network', undefined],
    ['a folder', { status: 200, data: [] }],
    ['a link', { status: 200, data: { type: 'symlink', target: '/etc/passwd' } }],
    ['a file too large for this endpoint', { status: 200, data: { type: 'file', encoding: 'none', content: '' } }],
    ['bytes that are no text', file(Buffer.from([0xc3, 0x28]))],
    ['malformed JSON', { status: 200, data: '{"type"' }],
  ])('is unavailable for %s', async (_name, reply) => {
    expect(await ask(reply)).toEqual({ kind: 'unavailable' });
  });
});
