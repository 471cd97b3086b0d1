import { describe, expect, test } from '@jest/globals';
import { lower, print } from './print-python.ts';

const value = async (text: string): Promise<string | undefined> => (await print(text))[0];

describe('constants', () => {
  test('are numbers, truth values and nothing', async () => {
    expect(await value('[1, 1_000, 0x1F, 0o17, 0b11, 0777, 10L, 1.5, .5, 1e3, -1, +2]')).toBe(
      '[1 1000 31 15 3 511 10 1.5 0.5 1000 -1 2]',
    );
    expect(await value('[True, False, None, ..., 1j]')).toBe('[true false null <ellipsis> <complex>]');
  });

  test('are strings with their escapes read', async () => {
    expect(
      await value(String.raw`'a\n\x41\u00e9\101\'\q\
b'`),
    ).toBe(JSON.stringify("a\nAéA'\\qb"));
    expect(await value(String.raw`"\U0001F600 \N{BULLET} \UFFFFFFFF"`)).toBe(
      JSON.stringify('😀 \\N{BULLET} \\UFFFFFFFF'),
    );
    expect(await value(String.raw`r'\n' rb"\x41" b'\x41' u'é' '{{}}'`)).toBe(JSON.stringify('\\n\\x41Aé{{}}'));
    expect(await value('"""a\n"b" """')).toBe(JSON.stringify('a\n"b" '));
  });
});

describe('texts', () => {
  test('are made of what stands in braces', async () => {
    expect(await value('f"a{b!r:>{w}.{c}}{{d}}{e.f}"')).toBe('(text "a" b w c "{d}" e.f)');
    expect(await value('f"{a, b}" rf"\\n{c}" "d"')).toBe('(text [a b] "\\\\n" c "d")');
    expect(await value('f"plain {{}}"')).toBe('"plain {}"');
    expect(await value('f"{1:03d}"')).toBe('(text 1)');
  });

  test('are sums with text in them', async () => {
    expect(await value('a + b + "c" + f"{d}e" + g')).toBe('(text a b "c" d "e" g)');
    expect(await value('a + b')).toBe('<+ a b>');
  });

  test('are formats with their values', async () => {
    expect(await value('"%s %s" % (a, b)')).toBe('(text "%s %s" a b)');
    expect(await value('"%(k)s" % {"k": a, **b}')).toBe('(text "%(k)s" a b)');
    expect(await value('"%s" % [a]')).toBe('(text "%s" [a])');
    expect(await value('a % b')).toBe('<% a b>');
    expect(await value('"{}".format(a, k=b)')).toBe('("{}".format a k=b)');
  });

  test('know the places of their parts', async () => {
    const text = 'f"a{b}" "c"';
    const [statement] = await lower(text);
    if (statement?.op !== 'expression' || statement.value.op !== 'text') throw new Error('It is a text.');
    expect(statement.value.parts.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a', 'b', 'c']);
  });
});

describe('access', () => {
  test('by a constant text is a member, by anything else an index', async () => {
    expect(await value('a.b["c"][d][0][-1]')).toBe('a.b.c[d][0][-1]');
    expect(await value('a[1:2]')).toBe('a[<slice 1 2>]');
    expect(await value('a[b, ::c]')).toBe('a[[b <slice c>]]');
  });

  test('knows the place of the name', async () => {
    const text = 'a . b["c"]';
    const [statement] = await lower(text);
    if (statement?.op !== 'expression' || statement.value.op !== 'member') throw new Error('It is a member.');
    const { object, propertySpan } = statement.value;
    const spans = [propertySpan, object.op === 'member' ? object.propertySpan : object.span];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['"c"', 'b']);
  });
});

describe('calls', () => {
  test('have positions, names and spreads', async () => {
    expect(await value('f(a, *b, k=c, **d)(e)')).toBe('((f a *b k=c **d) e)');
    expect(await value('f((*a), (b))')).toBe('(f *a b)');
  });

  test('may be awaited', async () => {
    expect(await value('await a.b(await (c()))')).toBe('(await a.b (await c))');
    expect(await value('await a')).toBe('a');
  });
});

describe('collections', () => {
  test('are lists and records', async () => {
    expect(await value('[(a, *b), {c}, []]')).toBe('[[a <spread b>] [c] []]');
    expect(await value('{"a": 1, b: 2, 3: 4, **c, "d" "e": 5}')).toBe('{a:1 [b]:2 [3]:4 **c de:5}');
    expect(await value('a, b')).toBe('[a b]');
  });

  test('by comprehension are the call of a function on the elements', async () => {
    expect(await value('[a.b for a in c]')).toBe('($comprehension (def (a) {(return a.b)}) c)');
    expect(await value('{k: v for k, v in c() if k if v}')).toBe(
      '($comprehension (def ([k v]) {(if k {(if v {(return [k v])})})}) (c))',
    );
    expect(await value('{a for b in c for a in b if a}')).toBe(
      '($comprehension (def (b) {(for a b {(if a {(return a)})})}) c)',
    );
    expect(await value('f(a async for a in b)')).toBe('(f ($comprehension (def (a) {(return a)}) b))');
  });
});

describe('operators', () => {
  test('choose', async () => {
    expect(await value('a or b or c and not d')).toBe('(or a b (and c (not d)))');
    expect(await value('a if b else c')).toBe('(if b a c)');
  });

  test('compare', async () => {
    expect(await value('a not in b')).toBe('(not in a b)');
    expect(await value('a <> b')).toBe('(!= a b)');
    expect(await value('a < b.c is not d == e')).toBe('(and (< a b.c) (is not b.c d) (== d e))');
  });

  test('do not repeat the large middle of a comparison', async () => {
    expect(await value('a < f(b) < c')).toBe('(and (< a (f b)) (< <again> c))');
  });

  test('calculate', async () => {
    expect(await value('-a ** ~b // (c | d)')).toBe('<// <- <** a <~ b>>> <| c d>>');
  });

  test('assign', async () => {
    expect(await value('f(a := b)')).toBe('(f (:= a b))');
  });
});

test('functions without a name take parameters of all kinds', async () => {
  expect(await value('lambda: (yield)')).toBe('(def () {(return <yield>)})');
  expect(await value('lambda a, b=1, *c, **d: (a, (yield from d))')).toBe(
    '(def (a b=1 *c **d) {(return [a <yield d>])})',
  );
});
