import { describe, expect, test } from '@jest/globals';
import { lower, lowered } from './javascript-print.ts';

describe('constants', () => {
  test.each([
    ['escapes', String.raw`'a\n\x41\u0042\u{43}\'\0\q'`, '"aA'.replace('a', String.raw`a\n`) + String.raw`BC'\u0000q"`],
    ['line continuation', "'a\\\nb\\\r\nc'", '"abc"'],
    ['code points that do not exist', String.raw`'\u{ffffffff}'`, '""'],
    ['numbers', '0x1f; 1_000; 0o17; 0b11; 1.5e3; .5; -2', '31\n1000\n15\n3\n1500\n0.5\n-2'],
    ['large integers', '5n; 12345678901234567890n', '5\n"12345678901234567890"'],
    ['words', 'true; false; null; undefined; NaN', 'true\nfalse\nnull\nnull\nNaN'],
    ['regular expressions', '/a[/]"b/gi', 'regex/a[/]"b/gi'],
    ['templates without substitutions', '`a\\n`', String.raw`"a\n"`],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });
});

describe('text', () => {
  test.each([
    ['templates', '`a${b}c\\t${d}`', String.raw`(text "a" b "c\t" d)`],
    ['a sum with a string', "'a' + b + c + 'd'", '(text "a" b c "d")'],
    ['a sum that becomes one', "a + b + 'c' + d", '(text (other:+ a b) "c" d)'],
    ['a sum in a sum', "a + ('b' + c) + `d${e}`", '(text a "b" c "d" e)'],
    ['a sum of unknown things', 'a + b', '(other:+ a b)'],
    ['a tagged template', 'a.b`c${d}`', '(call (. a b) (text "c" d))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test('every part has its place', async () => {
    const text = 'x(`ab${c}d`)';
    const [statement] = await lower(text);
    const value = statement?.op === 'expression' && statement.value.op === 'call' && statement.value.args[0]?.value;
    const parts = value && value.op === 'text' ? value.parts : [];
    expect(parts.map(({ span }) => text.slice(span.start, span.end))).toEqual(['ab', 'c', 'd']);
  });
});

describe('places and calls', () => {
  test.each([
    ['members', "a.b; a['c']; a[`d`]; a[0]; a[e]; a.#f", '(. a b)\n(. a c)\n(. a d)\n(at a 0)\n(at a e)\n(. a #f)'],
    ['what may be missing', 'a?.b?.(c)?.[d]', '(at (call (. a b) c) d)'],
    ['calls', 'f(a, ...b, /* c */); new F(a); new G', '(call f a ...b)\n(new F a)\n(new G)'],
    [
      'await',
      'await f(x); await (f)(x); await x; await new F()',
      '(await-call f x)\n(await-call f x)\nx\n(await-new F)',
    ],
    ['await and other signs before generics', 'await f<T>(x); !f<T>(x)', '(await-call f x)\n(not (call f x))'],
    ['casts', 'a!; <B>a; a as B; a satisfies B; (a as any).c!.d; f<T>', 'a\na\na\na\n(. (. a c) d)\nf'],
    [
      'modules',
      "await import('x'); import.meta.url; new.target",
      '(await-call import "x")\n(. import.meta url)\nnew.target',
    ],
    ['this and super', 'this.a; super.b()', '(. this a)\n(call (. super b))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });
});

describe('values made of values', () => {
  test.each([
    ['objects', "({ a, 'b-c': 1, [d]: 2, ['e']: 3, ...f, 4: 5 })", '(record a=a b-c=1 [d]=2 e=3 ...f 4=5)'],
    ['lists', '[a, , ...b, /* c, */]', '[a null (other:spread b)]'],
    [
      'choices',
      'a ? b : c; a || b || c; a ?? b; a && b || c',
      '(if a b c)\n(or a b c)\n(default a b)\n(or (and a b) c)',
    ],
    [
      'conditions',
      'a === b; a in b; a instanceof B; !a; a < b',
      '(=== a b)\n(in a b)\n(instanceof a B)\n(not a)\n(< a b)',
    ],
    [
      'arithmetic',
      'a * b - 1; x++; typeof a; void 0; delete a.b',
      '(other:- (other:* a b) 1)\n(other:++ x)\n(other:typeof a)\n(other:void 0)\n(other:delete (. a b))',
    ],
    ['assignments', 'f(a = b, c += d)', '(call f (set a b) (set c (text c d)))'],
    ['a row', 'f((a, b))', '(call f (other:, a b))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });
});

describe('JSX', () => {
  test.each([
    [
      'attributes',
      `<a b="c" d={e} {...f} g h-i='j' k:l="m" />`,
      '(call $jsx "a" (record b="c" d=e ...f g=true h-i="j" k:l="m"))',
    ],
    ['components', '<A.B c={<D />}/>', '(call $jsx (. A B) (record c=(call $jsx D (record))))'],
    [
      'children without text',
      '<a>b {c} &amp; <d/> {/* e */} {...f}</a>',
      '(call $jsx "a" (record) c (call $jsx "d" (record)) ...f)',
    ],
    ['fragments', '<>{a}</>', '(call $jsx "" (record) a)'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text, 'tsx')).toBe(expected);
    expect(await lowered(text, 'javascript')).toBe(expected);
  });
});

describe('types', () => {
  test.each([
    ['names', 'string', 'string'],
    ['members', 'a.B', '(. a B)'],
    ['generics', "Map<string, a.B<'c'>>", '(at Map [string (at (. a B) "c")])'],
    ['lists', 'readonly A[]', '(at Array A)'],
    ['unions', "'a' | 1 | null | (B)", '(or "a" 1 null B)'],
    ['tuples', '[A, B]', '[A B]'],
    ['members of types', "A['b']", '(. A b)'],
    ['imports', "import('x').Y", '(. (call import "x") Y)'],
    ['objects', '{ a: 1 }', '(other:object-type)'],
    ['functions', '(a: A) => B', '(other:function-type)'],
    ['anything else', 'keyof T', '(other:index_type_query T)'],
  ])('%s', async (_, type, expected) => {
    expect(await lowered(`let x: ${type}`)).toBe(`(let x :${expected} null)`);
  });
});
