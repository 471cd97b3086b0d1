import { describe, expect, test } from '@jest/globals';
import { lower, print } from './print-python.ts';

const types = async (...written: readonly string[]): Promise<readonly string[]> =>
  (await print(written.map((type) => `x: ${type} = 0\n`).join(''))).map((line) => line.slice('(let x:'.length, -3));

describe('functions', () => {
  test('have parameters with types, fallbacks and rests', async () => {
    expect(await print('def f(a, /, b: int, c=1, *d: str, e: T = 2, **g) -> R: return a')).toEqual([
      '(def f(a b:int c=1 *d:str e:T=2 **g)→R {(return a)})',
    ]);
    expect(await print('def f(a, *, b): pass')).toEqual(['(def f(a b) {})']);
    expect(await print('def f[T: int](a: T): pass')).toEqual(['(def f(a:T) {})']);
  });

  test('keep their docstring apart, with its place', async () => {
    const text = 'def f():\n    """Sends.\n\n    Far."""\n    return 1\n';
    expect(await print(text)).toEqual(['(def f() """Sends.\n\n    Far.""" {(return 1)})']);
    const [statement] = await lower(text);
    const span = statement?.op === 'function' ? statement.function.documentation?.span : undefined;
    expect(text.slice(span?.start, span?.end)).toBe('"""Sends.\n\n    Far."""');
    expect(await print('def f(): f"no {doc}"')).toEqual(['(def f() {(text "no " doc)})']);
    expect(await print('def f():\n  # note\n  "a" "b"')).toEqual(['(def f() """ab""" {})']);
  });

  test('may be decorated, asynchronous and nested', async () => {
    expect(await print('@a.b\n@c(1)\nasync def f():\n  def g(): return 1\n  return g')).toEqual([
      '(@a.b @(c 1) async def f() {(def g() {(return 1)}); (return g)})',
    ]);
  });

  test('know the places of their names and parts', async () => {
    const text = '@d\ndef f(a, b: int = 1): pass';
    const [statement] = await lower(text);
    if (statement?.op !== 'function') throw new Error('It is a function.');
    const { nameSpan, span, parameters } = statement.function;
    const spans = [statement.span, span, nameSpan, ...parameters.map((parameter) => parameter.span)];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      text,
      'def f(a, b: int = 1): pass',
      'f',
      'a',
      'b: int = 1',
    ]);
  });
});

describe('classes', () => {
  test('have bases, fields, methods, and the rest in their body', async () => {
    const text = [
      '@d',
      'class A(B, c.D[T], metaclass=M):',
      '  """doc"""',
      '  x = 1',
      '  y: int',
      '  z: str = "a"',
      '  p = q = 2',
      '  @property',
      '  def f(self): return self.x',
      '  class Inner: pass',
      '  a, b = 1, 2',
      '  if x: register(x)',
    ].join('\n');
    expect(await print(text)).toEqual([
      [
        '(@d class A(B c.D[T]) """doc""" x=1 y:int z:str="a" p=2 q=p',
        '(@property def f(self) {(return self.x)})',
        '{(class Inner()); (let [a b] [1 2]); (if x {(register x)})})',
      ].join(' '),
    ]);
  });
});

describe('types', () => {
  test('are names, members and generics', async () => {
    expect(await types('int', 'a.b', 'list[int]', 'dict[str, a.B]', 't.List[int]', 'Callable[[int], str]')).toEqual([
      'int',
      'a.b',
      'list[int]',
      'dict[[str a.B]]',
      't.List[int]',
      'Callable[[[int] str]]',
    ]);
  });

  test('are choices where they are unions', async () => {
    expect(await types('int | None', 'list[int] | a.B | str', 'Optional[X]', 'Union[X, Y]')).toEqual([
      '(or int null)',
      '(or list[int] a.B str)',
      'Optional[X]',
      'Union[[X Y]]',
    ]);
  });

  test('in quotes are the names they quote', async () => {
    expect(await types('"A"', '"a.B"', '"List[A]"', 'list["A"]', 't.Optional["a.B"]')).toEqual([
      'A',
      'a.B',
      '"List[A]"',
      'list[A]',
      't.Optional[a.B]',
    ]);
  });

  test('keep text that is no type', async () => {
    expect(await types('Annotated["A", "b", c(d="e")]', 'Literal["a", "b"]', 't.Literal["a"]')).toEqual([
      'Annotated[[A "b" (c d="e")]]',
      'Literal[["a" "b"]]',
      't.Literal["a"]',
    ]);
  });
});
