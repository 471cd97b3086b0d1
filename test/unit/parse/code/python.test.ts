import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../../src/model/code.ts';
import { lower, print } from './print-python.ts';

const cases = async (...written: readonly string[]): Promise<readonly string[]> =>
  print(`match x:\n${written.map((line) => `  case ${line}: y\n`).join('')}`);
const exported = (statements: readonly Statement[]): readonly boolean[] =>
  statements.map((statement) => 'exported' in statement && statement.exported);

describe('assignments', () => {
  test('take names, members, indices and patterns', async () => {
    expect(await print('a = 1\na.b = 2\na[0] = 3\na["k"] = 4\nfor a[i] in b: pass')).toEqual([
      '(let a 1)',
      '(set a.b 2)',
      '(set a[0] 3)',
      '(set a.k 4)',
      '(for a[i] b {})',
    ]);
    expect(await print('a, *b = c\n(a, [b, c.d]) = e\na[0], b.c = 1, 2')).toEqual([
      '(let [a *b] c)',
      '(let [a [b c.d]] e)',
      '(set [a[0] b.c] [1 2])',
    ]);
  });

  test('in a chain take the value once, the name first', async () => {
    expect(await print('a = b = f()')).toEqual(['(let a (f))', '(let b a)']);
    expect(await print('x.y = a = f()')).toEqual(['(let a (f))', '(set x.y a)']);
    expect(await print('a, b = x[0] = f()')).toEqual(['(set x[0] (f))', '(let [a b] x[0])']);
    expect(await print('a, b = c, d = e')).toEqual(['(let [a b] e)', '(let [c d] e)']);
  });

  test('with an operator hold the new value', async () => {
    expect(await print('a += "x"\na += f"{b}c"\na += b\na.b -= 1')).toEqual([
      '(let+ a (text a "x"))',
      '(let+ a (text a b "c"))',
      '(let+ a <+ a b>)',
      '(set+ a.b <- a.b 1>)',
    ]);
  });

  test('keep their type, and are none without a value', async () => {
    expect(await print('a: int = 1\nb: str\nself.c: int')).toEqual(['(let a:int 1)']);
  });

  test('name the function that they assign', async () => {
    expect(await print('f = lambda x: x')).toEqual(['(let f (def f(x) {(return x)}))']);
  });
});

test('what a module declares in public is exported, in branches too', async () => {
  const text = 'a = 1\n_b = 1\nc, _d = e\na.b = 1\ndef f(): x = 1\ndef _g(): pass\nclass C: pass\nclass _D: pass\n';
  expect(exported(await lower(text))).toEqual([true, false, true, false, true, false, true, false]);
  const [branch] = await lower('if x:\n  a = 1');
  expect(branch?.op === 'if' && exported(branch.then)).toEqual([true]);
  const [definition] = await lower('def f():\n  a = 1\n  def g(): pass\n  class C: pass');
  expect(definition?.op === 'function' && exported(definition.function.body)).toEqual([false, false, false]);
});

describe('imports', () => {
  test('bind the first name of a module, or the name given', async () => {
    expect(await print('import a.b, c as d, e.f as g')).toEqual([
      '(import a *:a)',
      '(import c *:d)',
      '(import e.f *:g)',
    ]);
  });

  test('take names from modules, also from those beside', async () => {
    expect(await print('from . import x\nfrom ..m.n import (y as z, w,)\nfrom a import *\nfrom .. m import q')).toEqual(
      ['(import . x:x)', '(import ..m.n y:z w:w)', '(import a *:*)', '(import ..m q:q)'],
    );
  });

  test('of the future are dropped', async () => {
    expect(await print('from __future__ import annotations')).toEqual([]);
  });

  test('know their places', async () => {
    const text = 'from a.b import c as d';
    const [statement] = await lower(text);
    if (statement?.op !== 'import') throw new Error('It is an import.');
    const spans = [statement.import.moduleSpan, ...statement.import.names.map(({ span }) => span)];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['a.b', 'c as d']);
  });
});

describe('control', () => {
  test('branches nest in the rest', async () => {
    expect(await print('if a: b\nelif c: d\nelif e: f\nelse: g')).toEqual(['(if a {b} {(if c {d} {(if e {f} {g})})})']);
  });

  test('loops are followed by what their else holds', async () => {
    expect(await print('for a, b in c:\n  break\nelse: d\nwhile e: continue\nelse: f')).toEqual([
      '(for [a b] c {(break)})',
      'd',
      '(while e {(continue)})',
      'f',
    ]);
    expect(await print('async for a in 1, 2: b')).toEqual(['(for a [1 2] {b})']);
  });

  test('what is tried has handlers with types and names', async () => {
    const text = 'try: a\nexcept (A, B.C) as e: b\nexcept D: c\nexcept: d\nelse: f\nfinally: g';
    expect(await print(text)).toEqual([
      '(try {a; f} (except A B.C as e {b}) (except D {c}) (except {d}) (finally {g}))',
    ]);
    expect(await print('try: a\nexcept* E as e: b')).toEqual(['(try {a} (except E as e {b}))']);
    expect(await print('try: a\nexcept A, e: b')).toEqual(['(try {a} (except A as e {b}))']);
    expect(await print('try: a\nexcept A, B: b')).toEqual(['(try {a} (except A B {b}))']);
  });

  test('contexts have items with targets', async () => {
    expect(await print('with a as b, c() as (d, e), f: g')).toEqual(['(with a as b (c) as [d e] f {g})']);
    expect(await print('with (open(a) as b): c\nasync with (a as b, c as d.e): f')).toEqual([
      '(with (open a) as b {c})',
      '(with a as b c as d.e {f})',
    ]);
  });

  test('an assertion is a branch that throws', async () => {
    expect(await print('assert a, "no"\nassert b\nraise A(1) from b\nraise')).toEqual([
      '(if (not a) {(throw "no")})',
      '(if (not b) {(throw)})',
      '(throw (A 1))',
      '(throw)',
    ]);
  });

  test('what does nothing to values is dropped', async () => {
    expect(await print('pass\nglobal a\nnonlocal b\ntype X = int\n# note\ndel a, b[0]')).toEqual(['<del a b[0]>']);
  });

  test('statements of Python 2 are calls', async () => {
    expect(await print('print "a", b\nprint >>f, "c"\nexec code\nexec "x" in scope')).toEqual([
      '(print "a" b)',
      '(print file=f "c")',
      '(exec code)',
      '(exec "x" scope)',
    ]);
  });
});

describe('matching', () => {
  test('tests literals and dotted names', async () => {
    expect(await cases('1 | -2 | "a"', 'A.B', 'None', '(1 | 2)', '_')).toEqual([
      '(switch x 1|-2|"a"→{y} A.B→{y} null→{y} 1|2→{y} →{y})',
    ]);
  });

  test('gives the subject to the names it captures', async () => {
    expect(await cases('"a" as b', 'c')).toEqual(['(switch x "a"→{(let b x); y} →{(let c x); y})']);
    expect(await print('match f():\n  case a: b')).toEqual(['(switch (:= $subject0 (f)) →{(let a $subject0); b})']);
  });

  test('gives a part of the subject to the names inside a pattern', async () => {
    expect(await cases('[a, *b]', '{"k": c, **d}', 'P(1, x=e) as f', '1, g')).toEqual([
      [
        '(switch x <list_pattern>→{(let a <part x>); (let b <part x>); y}',
        '<dict_pattern "k">→{(let c <part x>); (let d <part x>); y}',
        '<class_pattern P 1 <keyword_pattern>>→{(let f x); (let e <part x>); y}',
        '<case_clause 1>→{(let g <part x>); y})',
      ].join(' '),
    ]);
  });

  test('guards the body', async () => {
    expect(await cases('a if a > 1')).toEqual(['(switch x →{(let a x); (if (> a 1) {y})})']);
  });
});
