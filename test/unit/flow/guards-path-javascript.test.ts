import { expect, test } from '@jest/globals';
import { marksInto, scriptTool } from './follow.ts';

const READ = `return fs.readFileSync(full, 'utf8');`;
const FULL = 'const full = path.resolve(ROOT, name);';

test.each([
  [
    'the root with a separator at the start',
    `${FULL}\nif (!full.startsWith(ROOT + path.sep)) throw new Error('no');\n${READ}`,
  ],
  [
    'the root or what is below',
    `${FULL}\nif (full !== ROOT && !full.startsWith(\`\${ROOT}/\`)) throw new Error('no');\n${READ}`,
  ],
  [
    'a relative path that leads up',
    `${FULL}\nconst rel = path.relative(ROOT, full);\nif (rel.startsWith('..') || path.isAbsolute(rel)) throw new Error('no');\n${READ}`,
  ],
  [
    'a relative path that stays below',
    `${FULL}\nconst rel = path.relative(ROOT, full);\nif (rel && !rel.startsWith('..') && !path.isAbsolute(rel)) { ${READ} }\nreturn '';`,
  ],
  [
    'a relative path asked in one expression',
    `${FULL}\nif (path.relative(ROOT, full).startsWith('..')) return '';\n${READ}`,
  ],
  [
    'an answer kept in a variable',
    `${FULL}\nconst inside = full.startsWith(ROOT + '/');\nif (!inside) throw new Error('no');\n${READ}`,
  ],
  [
    'one of several folders',
    `${FULL}\nif (!ROOTS.some((root) => full.startsWith(root + path.sep))) throw new Error('no');\n${READ}`,
  ],
  [
    'one of several folders, in a variable',
    `${FULL}\nconst isAllowed = ROOTS.some((root) => full === root || full.startsWith(root + path.sep));\nif (!isAllowed) { return ''; }\n${READ}`,
  ],
  [
    'the same in a loop',
    `${FULL}\nfor (const root of ROOTS) {\n  if (full.startsWith(root + path.sep)) { ${READ} }\n}\nthrow new Error('no');`,
  ],
  ['a library', `${FULL}\nif (!isPathInside(full, ROOT)) throw new Error('no');\n${READ}`],
  [
    'inside a try',
    `${FULL}\ntry {\n  if (!full.startsWith(ROOT + path.sep)) throw new Error('no');\n  ${READ}\n} catch (error) {\n  return '';\n}`,
  ],
])('a path is contained by %s', async (_, body) => {
  const text = scriptTool(body, `import isPathInside from 'is-path-inside';\nconst ROOTS = ['/a', '/b'];`);
  expect(await marksInto('file-read', { 'server.ts': text })).toContain('path-contained');
});

const SAFE = `import path from 'node:path';
import { promises as fs } from 'node:fs';
export const ROOT = '/srv/notes';
export function isInside(full: string): boolean {
  if (typeof full !== 'string' || !full) { return false; }
  const resolved = path.resolve(full);
  return [ROOT].some((root) => {
    if (resolved === root) { return true; }
    return resolved.startsWith(root + path.sep);
  });
}
export function assertInside(full: string): void {
  if (!isInside(full)) throw new Error('no');
}
export function safePath(name: string): string {
  const full = path.resolve(ROOT, name);
  if (!full.startsWith(ROOT + path.sep)) throw new Error('no');
  return full;
}
export function findPath(name: string): string | null {
  const full = path.resolve(ROOT, name);
  const rel = path.relative(ROOT, full);
  if (rel.startsWith('..') || path.isAbsolute(rel)) { return null; }
  return full;
}
export async function realPath(name: string): Promise<string> {
  const full = path.resolve(ROOT, name);
  const isAllowed = isInside(full);
  if (!isAllowed) { throw new Error('no'); }
  try {
    const real = await fs.realpath(full);
    if (!isInside(real)) { throw new Error('no'); }
    return real;
  } catch (error) {
    if (error.code === 'ENOENT') { return full; }
    throw error;
  }
}
`;
const IMPORT = `import { isInside, assertInside, safePath, findPath, realPath } from './safe.js';`;

test.each([
  ['that answers', `${FULL}\nif (!isInside(full)) throw new Error('no');\n${READ}`],
  ['whose answer is kept', `${FULL}\nconst fine = isInside(full);\nif (!fine) return '';\n${READ}`],
  ['that throws', `${FULL}\nassertInside(full);\n${READ}`],
  ['that gives the checked path', `const full = safePath(name);\n${READ}`],
  ['that gives the checked path or nothing', `const full = findPath(name);\nif (!full) return '';\n${READ}`],
  ['that goes through links', `const full = await realPath(name);\n${READ}`],
])('a function of another file %s contains a path', async (_, body) => {
  expect(await marksInto('file-read', { 'server.ts': scriptTool(body, IMPORT), 'safe.ts': SAFE })).toContain(
    'path-contained',
  );
});

test.each([
  ['basename', `const full = path.join(ROOT, path.basename(name));\n${READ}`, 'basename'],
  [
    'a list',
    `if (!['a', 'b'].includes(name)) return '';\nconst full = path.join(ROOT, name);\n${READ}`,
    'allow-listed',
  ],
  ['a set', `if (!NAMES.has(name)) return '';\nconst full = path.join(ROOT, name);\n${READ}`, 'allow-listed'],
  [
    'a pattern',
    `if (!/^[\\w-]+$/.test(name)) return '';\nconst full = path.join(ROOT, name);\n${READ}`,
    'pattern-checked',
  ],
  [
    'a pattern of its own',
    `if (!NAME.test(name)) throw new Error('no');\nconst full = path.join(ROOT, name);\n${READ}`,
    'pattern-checked',
  ],
  [
    'refusing what leads up',
    `if (name.includes('..')) throw new Error('no');\nconst full = path.join(ROOT, name);\n${READ}`,
    'traversal-refused',
  ],
  [
    'taking out all but letters',
    `const full = path.join(ROOT, name.replace(/[^a-z0-9]/gi, '_'));\n${READ}`,
    'pattern-checked',
  ],
  ['a number', `const full = path.join(ROOT, String(Number(name)));\n${READ}`, 'numeric'],
  [
    'a hash',
    `const full = path.join(ROOT, crypto.createHash('sha256').update(name).digest('hex'));\n${READ}`,
    'hashed',
  ],
])('a name is made harmless by %s', async (_, body, mark) => {
  const text = scriptTool(
    body,
    `import crypto from 'node:crypto';\nconst NAMES = new Set(['a']);\nconst NAME = /^[a-z]+$/;`,
  );
  expect(await marksInto('file-read', { 'server.ts': text })).toContain(mark);
});

test.each([
  ['joined and read', `const full = path.join(ROOT, name);\n${READ}`],
  ['only resolved', `${FULL}\n${READ}`],
  [
    'checked after it was read',
    `${FULL}\nconst text = fs.readFileSync(full, 'utf8');\nif (!full.startsWith(ROOT + path.sep)) throw new Error('no');\nreturn text;`,
  ],
  ['only warned of', `${FULL}\nif (!full.startsWith(ROOT + path.sep)) console.warn('outside');\n${READ}`],
  ['only looked for', `${FULL}\nif (!fs.existsSync(full)) throw new Error('no');\n${READ}`],
])('nothing is proved of a path that is %s', async (_, body) => {
  const marks = await marksInto('file-read', { 'server.ts': scriptTool(body) });
  expect(marks?.filter((mark) => mark !== 'resolved')).toEqual([]);
});

test('a check of what a function of the repository made of a path is a check of the path', async () => {
  const helpers = `import path from 'node:path';
export function normalize(text: string): string {
  if (text.startsWith('/mnt/')) { return text; }
  return path.normalize(text.trim());
}
export function isPathWithin(full: string, roots: string[]): boolean {
  if (!full || roots.length === 0) { return false; }
  return roots.some((root) => full === root || full.startsWith(root + path.sep));
}
`;
  const body = `${FULL}
const normalized = normalize(full);
const isAllowed = isPathWithin(normalized, ROOTS);
if (!isAllowed) { throw new Error(\`no: \${full}\`); }
${READ}`;
  const text = scriptTool(body, `import { normalize, isPathWithin } from './helpers.js';\nconst ROOTS = ['/a', '/b'];`);
  expect(await marksInto('file-read', { 'server.ts': text, 'helpers.ts': helpers })).toContain('path-contained');
});
