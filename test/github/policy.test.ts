import { describe, expect, test } from '@jest/globals';

import { CHECKOUT, FILES, NO_WAIT, SUCCESS, commands, forbidden, play, pullRequest } from './play.ts';
import { makeCheckout } from './run-action.ts';
import { CONTENTS } from './server.ts';

describe('the gate', () => {
  test.concurrent('closes with exit code 10 after the upload', async () => {
    const run = await play(SUCCESS, { inputs: { ...NO_WAIT, 'fail-on': 'medium' } });
    expect(run.code).toBe(10);
    expect(run.calls).toHaveLength(1);
    expect(run.outputs['gate']).toBe('closed');
    expect(commands(run.log, 'error').join()).toContain('Gate closed');
  });

  test.concurrent('is set by the configuration file, and the input wins over it', async () => {
    const strict = makeCheckout({ ...FILES, '.github/maestro.yml': 'fail-on: medium\n' });
    expect((await play(SUCCESS, { checkout: strict, inputs: NO_WAIT })).code).toBe(10);
    expect((await play(SUCCESS, { checkout: strict, inputs: { ...NO_WAIT, 'fail-on': 'high' } })).code).toBe(0);
  });

  test.concurrent('cannot be opened by the pull request itself', async () => {
    const lax = makeCheckout(
      { ...FILES, '.github/maestro.yml': 'fail-on: medium\n' },
      { '.github/maestro.yml': 'fail-on: never\nrules:\n  l4/mutable-base-image: off\n' },
    );
    const run = await play(SUCCESS, { ...pullRequest(lax, 'acme/agent', lax.commits), inputs: NO_WAIT });
    expect(run.code).toBe(10);
    expect(commands(run.log, 'notice').join()).toContain('base branch was used');
  });
});

describe('the configuration of the base, when the clone does not have it', () => {
  const missing = ['d'.repeat(40), ''];
  const text = 'rules:\n  l4/mutable-base-image: off\n';
  const file = {
    type: 'file',
    encoding: 'base64',
    size: text.length,
    name: 'maestro.yml',
    path: '.github/maestro.yml',
    content: Buffer.from(text).toString('base64'),
    sha: 'f'.repeat(40),
    url: 'https://api.github.example/x',
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { git: null, html: null, self: 'https://api.github.example/x' },
  };

  test.concurrent('is read from GitHub', async () => {
    const run = await play(
      { ...SUCCESS, [CONTENTS]: [{ status: 200, body: file }] },
      { ...pullRequest(CHECKOUT, 'acme/agent', missing), inputs: NO_WAIT },
    );
    expect(run.calls[0]?.path).toBe('/repos/acme/agent/contents/.github%2Fmaestro.yml');
    expect(run.calls[0]?.query.get('ref')).toBe(missing[0]);
    expect(run.outputs['findings-count']).toBe('0');
  });

  test.concurrent('gives way to the defaults when GitHub does not tell, and the user hears of it', async () => {
    const run = await play(
      { ...SUCCESS, [CONTENTS]: [forbidden('Resource not accessible by integration')] },
      { ...pullRequest(CHECKOUT, 'acme/agent', missing), inputs: NO_WAIT },
    );
    expect(run.code).toBe(0);
    expect(commands(run.log, 'notice').join()).toContain('defaults were used');
  });

  test.concurrent('gives way to the defaults without a word when there is none', async () => {
    const run = await play(
      { ...SUCCESS, [CONTENTS]: [{ status: 404, body: { message: 'Not Found' } }] },
      { ...pullRequest(CHECKOUT, 'acme/agent', missing), inputs: NO_WAIT },
    );
    expect(run.outputs['findings-count']).toBe('1');
    expect(commands(run.log, 'notice')).toEqual([]);
  });
});
