import { expect, test } from '@jest/globals';
import { follow, pythonTool } from './follow.ts';

const STORE = `def load(text=None, path=None):
    return open(path).read()

def forward(**kwargs):
    return open(kwargs["path"]).read()
`;

test('a keyword argument reaches the parameter of its name in another file, and no other', async () => {
  const body = `load(text=name)\nreturn ""`;
  const flows = await follow({ 'server.py': pythonTool(body, 'from store import load'), 'store.py': STORE });
  expect(flows.filter(({ source }) => source.class === 'tool-argument')).toEqual([]);
  const there = await follow({
    'server.py': pythonTool('return load(path=name)', 'from store import load'),
    'store.py': STORE,
  });
  expect(there.map(({ source }) => source.class)).toContain('tool-argument');
});

test('a keyword argument that no parameter is named after reaches those that take the rest', async () => {
  const text = pythonTool('return forward(path=name)', 'from store import forward');
  const flows = await follow({ 'server.py': text, 'store.py': STORE });
  expect(flows.map(({ source }) => source.class)).toContain('tool-argument');
});

async function isFound(options: string): Promise<boolean> {
  const body = `options = ${options}\nreturn load(**options)`;
  const flows = await follow({ 'server.py': pythonTool(body, 'from store import load'), 'store.py': STORE });
  return flows.some(({ source }) => source.class === 'tool-argument');
}

test('the entries of options that are spread reach the parameters of their names', async () => {
  expect(await isFound('{"text": name, "path": "/srv/a"}')).toBe(false);
  expect(await isFound('{"text": "", "path": name}')).toBe(true);
});
