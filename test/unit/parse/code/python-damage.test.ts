import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lowerPython } from '../../../../src/parse/code/python.ts';
import type { SyntaxNode } from '../../../../src/parse/code/syntax.ts';
import { parseSyntax } from '../../../../src/parse/code/syntax.ts';
import { expectInside, spansOf } from './places.ts';
import { lower, print } from './print-python.ts';

const SOURCE = `
from a.b import c as d
import e.f, g as h
@x.y(1)
class A(B, metaclass=M):
    """doc"""
    z: int = f"{a!r:>{w}}" "b" % (c, {**d, 'k': 1})
    async def m(self, *a: "T", b=lambda q: -1, **k) -> X[Y | None]:
        try:
            async with open(x) as f, g as (h, i): await f.read()[1:2, ::3]
        except (E, F) as e: raise G from e
        else: return [i async for i in j if i for k, v in l.items()]
        finally: del a, b[0]
match p, q:
    case {"k": [1, *r], **s} | T(u=-1) as v if w < x <= y: print(z := 1)
    case _: pass
for a, *b in c: a = b.c = d += e if f else not g
else: assert h, i
while j:
    global k
    print >>l, "m"; exec "n" in o
`;
const KINDS = ['call', 'argument_list', 'ERROR', 'block', 'string', 'identifier', 'function_definition', 'case_clause'];
const FIELDS = ['left', 'right', 'value', 'name', 'body', 'operators', undefined];

describe('damaged code', () => {
  test('keeps what can be read', async () => {
    expect(await print('def f(:\n  os.system(x)\n\nimport a\n')).toContain('(import a *:a)');
    expect((await print('x = (\nos.system(y)\n')).join()).toContain('(os.system y)');
    expect((await print('def broken(a, b\n    x = 1\n    os.system(x)\ndef f(c=1): pass\n')).join()).toContain(
      '(os.system x)',
    );
    expect((await print('class A(:\n  def m(self): return f(1)\n')).join()).toContain('(return (f 1))');
    expect((await print('if a b:\n  c(d)\n')).join()).toContain('(c d)');
    expect((await print('else:\n  a = b\n')).join()).toContain('(let a b)');
  });

  test('never throws, and all places are in the text', async () => {
    const cut = fc.tuple(fc.nat(SOURCE.length), fc.nat(SOURCE.length), fc.string({ maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { maxLength: 3 }), async (cuts) => {
        const text = cuts.reduce((rest, [a, b, put]) => rest.slice(0, a) + put + rest.slice(b), SOURCE);
        expectInside(spansOf(await lower(text)), text);
      }),
      { numRuns: 300 },
    );
  });

  test('may be a tree that no grammar makes', async () => {
    const { root } = await parseSyntax(SOURCE, 'python');
    const types = fc.option(fc.constantFrom(...KINDS), { nil: undefined, freq: 20 });
    const change = fc.record({ type: types, drop: fc.integer({ min: 0, max: 30 }), field: fc.nat(FIELDS.length * 20) });
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(change), async (changes) => {
        const text = SOURCE;
        expectInside(spansOf(lowerPython(disturb(root, changes), text)), text);
      }),
      { numRuns: 200 },
    );
  });

  test('may nest as deep as it likes', async () => {
    const depth = 20_000;
    for (const text of [
      `x = ${'('.repeat(depth)}`,
      `x = ${'a + '.repeat(depth)}"b"`,
      `x = ${'[y for y in '.repeat(400)}z${']'.repeat(400)}`,
      `x = ${'(1 < '.repeat(400)}y${' < 2)'.repeat(400)}`,
      `${'a = '.repeat(depth)}b`,
      `x = ${'not '.repeat(depth)}y`,
      'if a:\n'.repeat(200),
    ])
      expect(spansOf(await lower(text)).length).toBeLessThan(text.length * 4);
  });
});

type Change = { readonly type: string | undefined; readonly drop: number; readonly field: number };

/** Renames and leaves out nodes. */
function disturb(node: SyntaxNode, changes: Iterator<Change>): SyntaxNode {
  const { type, field } = changes.next().value as Change;
  const children = node.children.filter(() => (changes.next().value as Change).drop > 0);
  return {
    ...node,
    type: type ?? node.type,
    field: field < FIELDS.length ? FIELDS[field] : node.field,
    children: children.map((child) => disturb(child, changes)),
  };
}
