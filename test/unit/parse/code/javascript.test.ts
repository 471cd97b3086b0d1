import { describe, expect, test } from '@jest/globals';
import { lower, lowered } from './javascript-print.ts';

describe('variables', () => {
  test.each([
    ['constants with types', "const a = 1, b: string = 'x'", '(let a 1)\n(let b :string "x")'],
    ['a variable without a value is undefined', 'let a; var b: B', '(let a null)\n(let b :B null)'],
    ['what is declared has its value elsewhere', 'declare let a: A', '(let a :A (other:declare))'],
    ['patterns', 'const { a, b: c = 1, [d]: e, ...f } = g', '(let {a:a b:c=1 e ...f} g)'],
    ['patterns with holes', 'const [a, , b = 2, /* , */ ...c] = d', '(let [a _ b=2 ...c] d)'],
    [
      'assignments',
      'a = b; a.b = c; a[0] = d; a = b = c',
      '(set a b)\n(set (. a b) c)\n(set (at a 0) d)\n(set a (set b c))',
    ],
    ['assignments to patterns', '({ a, b: c.d } = e); [f.g] = h', '(set {a:a b:(. c d)} e)\n(set [(. f g)] h)'],
    ['text that grows', "a += b; a += 'c'", '(set-augmented a (text a b))\n(set-augmented a (text a "c"))'],
    ['numbers that grow', 'a += 1; a -= b', '(set-augmented a (other:+ a 1))\n(set-augmented a (other:- a b))'],
    [
      'one or the other',
      'a ??= b; a.c ||= d',
      '(set-augmented a (default a b))\n(set-augmented (. a c) (or (. a c) d))',
    ],
    ['a row of expressions', 'a = 1, b(), (c = 2)', '(set a 1)\n(call b)\n(set c 2)'],
    ['an enumeration', "enum E { A, B = 'x', C = 3, D }", '(let E (record A=0 B="x" C=3 D=4))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test('`using` declares', async () => {
    expect(await lowered('await using a = b();', 'javascript')).toBe('(let a (call b))');
  });
});

describe('control flow', () => {
  test.each([
    ['if', 'if (a) b(); else if (c) { d() } else e()', '(if a {(call b)} {(if c {(call d)} {(call e)})})'],
    ['while and do', 'while (a) b(); do { c() } while (d)', '(while a {(call b)})\n(while d {(call c)})'],
    ['for', 'for (let i = 0; i < 2; i++) a()', '(let i 0)\n(while (< i 2) {(call a) (other:++ i)})'],
    ['for without end', 'for (;;) { break }', '(while true {(break)})'],
    ['for of', 'for (const [a, b] of c) d(a)', '(for [a b] c {(call d a)})'],
    ['for await', 'for await (const a of b) {}', '(for a b {})'],
    ['for in', 'for (a.b in c) {}', '(for-keys (. a b) c {})'],
    [
      'cases that share a body',
      "switch (a) { case 1: case 'b': c(); break; case 2: default: d() }",
      '(switch a [1 "b"]{(call c) (break)} []{(call d)})',
    ],
    ['a last case without body', 'switch (a) { case 1: }', '(switch a [1]{})'],
    [
      'try',
      'try { a() } catch (e) { throw e } finally { b() } try {} catch {}',
      '(try {(call a)} (catch e {(throw e)}) {(call b)})\n(try {} (catch {}))',
    ],
    ['labels', 'a: while (b) { continue a }', '(while b {(continue)})'],
    ['blocks', '{ const a = 1 } ; debugger', '(with {(let a 1)})'],
    [
      'namespaces',
      "namespace A.B { a() } declare module 'c' { const b: B }",
      '(with {(call a)})\n(with {(let b :B (other:declare))})',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test('`with`', async () => {
    expect(await lowered('with (a) b()', 'javascript')).toBe('(with a {(call b)})');
  });
});

describe('functions', () => {
  test.each([
    [
      'parameters',
      'function f(a: number, b = 2, { c, d = 1 }: P = {}, [e]?: L, ...g: any[]) {}',
      '(function f(a:number b=2 {c:c d:d=1}:P=(record) [e]:L ...g:(at Array any)) {})',
    ],
    ['`this` is no parameter', 'function f(this: A, b: B) {}', '(function f(b:B) {})'],
    ['decorators of parameters are no values', 'class A { f(@B() c: C) {} }', '(class A (method f(c:C) {}))'],
    [
      'asynchronous and what they return',
      'async function f(): Promise<A> {}',
      '(function async f() :(at Promise A) {})',
    ],
    ['generators', 'function* f() { yield a }', '(function f() {(other:yield a)})'],
    [
      'arrows',
      'a(b => c, async (d) => { return e })',
      '(call a (function (b) {(return c)}) (function async (d) {(return e)}))',
    ],
    ['the name of the constant', 'const f = (function g() {})', '(let f (function f() {}))'],
    ['the name of the property', 'a.f = () => b as C', '(set (. a f) (function f() {(return b)}))'],
    [
      'the name of the entry',
      '({ f: () => {}, g() {}, get h() {} })',
      '(record f=(function f() {}) g=(function g() {}) h=(function h() {}))',
    ],
    ['overloads and signatures are types', 'function f(a: A): void; function f(a: B) {}', '(function f(a:B) {})'],
    ['interfaces and aliases are types', 'interface A { b: C } type D = E', ''],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test.each([
    ['a function', '/** Hi. */ function f() {}', '(function doc:"Hi." f() {})'],
    [
      'its lines',
      '/**\n * One\n *   two\n * @param a b\n */\nfunction f() {}',
      '(function doc:"One\\n  two\\n@param a b" f() {})',
    ],
    ['an exported constant', '/** Hi */ export const f = () => {}', '(export-let f (function doc:"Hi" f() {}))'],
    [
      'a class and its methods',
      '/** A */ @b() class A { /** M */ @c m() {} n() {} }',
      '(class @(call b) doc:"A" A (method @c doc:"M" m() {}) (method n() {}))',
    ],
    ['an entry', '({ /** E */ e: () => {}, f() {} })', '(record e=(function doc:"E" e() {}) f=(function f() {}))'],
    [
      'through another comment and overloads',
      '/** A */ // b\nfunction f(): A; function f() {}',
      '(function doc:"A" f() {})',
    ],
    ['not what comes later', '/** A */ a(); function f() {}', '(call a)\n(function f() {})'],
    ['no other comment', '/* A */ function f() {} /**/ function g() {}', '(function f() {})\n(function g() {})'],
  ])('documentation belongs to %s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test('documentation has the place of its comment', async () => {
    const [statement] = await lower('a();\n/** b */\nexport function c() {}').then((all) => all.slice(1));
    expect(statement).toMatchObject({ function: { documentation: { value: 'b', span: { start: 5, end: 13 } } } });
  });
});

describe('classes', () => {
  test.each([
    [
      'bases',
      'class A<T> extends b.C<T> implements D, E<F> {} abstract class G extends h(I) {}',
      '(class A <(. b C) D (at E F)>)\n(class G <(call h I)>)',
    ],
    [
      'fields',
      "class A { a = 1; static b: B; 'c' = 2; #d = 3; [e()] = 4; f = () => {}; declare g: G; [k: string]: any }",
      '(class A (field a=1) (field b:B) (field c=2) (field #d=3) (field =4) (field f=(function f() {})) (field g:G))',
    ],
    [
      'methods',
      'abstract class A { get a() { return 1 } static async *b() {} abstract c(): void; d?(): void; [e]() {} }',
      '(class A (method a() {(return 1)}) (method async b() {}) (method c() :void {}) (method () {}))',
    ],
    [
      'parameters that are properties',
      'class A { constructor(private a: B, public readonly c = 1, @D() readonly e: E, f: F) { super(a) } }',
      '(class A (method constructor(a:B c=1 e:E f:F) {(set (. this a) a) (set (. this c) c) (set (. this e) e) (call super a)}))',
    ],
    ['static blocks', 'class A { static { b() } }', '(class A {(call b)})'],
    [
      'decorators',
      '@a({ b: 1 }) class A { @c() @d e() {} @f g: G; j() {} }',
      '(class @(call a (record b=1)) A (field g:G) (method @(call c) @d e() {}) (method j() {}) {f})',
    ],
    [
      'decorators around `export`',
      '@a export class A {} export @b class B {}',
      '(export-class @a A)\n(export-class @b B)',
    ],
    ['as values', 'const A = class { a() {} }', '(let A (class A (method a() {})))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test('the grammar of JavaScript gives the same', async () => {
    expect(await lowered('@a class A extends B { @c d = 1; static e; #f() {} static { g() } }', 'javascript')).toBe(
      '(class @a A <B> (field d=1) (field e) (method #f() {}) {c (call g)})',
    );
  });
});
