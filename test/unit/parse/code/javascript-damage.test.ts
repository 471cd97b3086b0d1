import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lowerJavaScript } from '../../../../src/parse/code/javascript.ts';
import type { SyntaxNode } from '../../../../src/parse/code/syntax.ts';
import { lower, lowered } from './javascript-print.ts';

const SOURCE = `
import d, { a as b } from 'm'; import x = require('y');
/** doc */ @dec({ x: 1 }) export abstract class A<T> extends m(B) implements I<T> {
  @p() private readonly x: Foo = 1; constructor(private a: Foo, readonly b = 2) { super(a) }
  get z() { return 1 } static async *g() { yield* x } static { a() } ['c' + 1] = 2; #q = () => <T>x;
}
export default async function f({ a, b = 1 }: P = {}, [c, , ...e]: 'a' | B.C<D>[], ...r: any[]): Promise<void> {
  for (let i = 0, j; i < 2; i++) { if (a?.b?.[c]) continue; else break }
  for (const [k, v] of Object.entries(o)) try { await f<T>(k, ...v) } catch (e) { throw e } finally { g\`a\${b}c\` }
  switch (x) { case 1: case 2: y(); default: z ??= \`\${'a' + 1}\` }
  return { a, 'b': /c[/]/g, [d]: 0x1fn, ...e, get f() { return a ? b : -c } };
}
enum E { A, B = 'x' } declare module 'foo' { export = a } export { q as default } from 'z';
`;
const TYPES =
  `program ERROR identifier string number object array array_pattern object_pattern pair pair_pattern * const
  class_declaration class_body class_heritage method_definition field_definition public_field_definition decorator
  export_statement export_clause import_statement import_clause import_specifier import_require_clause import_alias
  lexical_declaration variable_declarator call_expression new_expression arguments await_expression unary_expression
  binary_expression template_string template_substitution escape_sequence comment for_statement for_in_statement
  switch_statement switch_body switch_case try_statement catch_clause jsx_element jsx_attribute jsx_expression
  union_type generic_type type_arguments array_type lookup_type nested_type_identifier type_annotation enum_declaration
  enum_body rest_pattern spread_element assignment_expression augmented_assignment_expression arrow_function
  formal_parameters required_parameter assignment_pattern computed_property_name constructor ambient_declaration
  export_specifier subscript_expression member_expression ternary_expression if_statement statement_block`.split(/\s+/);
const FIELDS =
  `name value body left right operator function arguments parameters parameter key declaration source alias type
  pattern condition object property index handler kind argument attribute open_tag consequence alternative`.split(
    /\s+/,
  );
const LANGUAGES = ['typescript', 'tsx', 'javascript'] as const;

describe('a damaged file keeps what can be read', () => {
  test.each([
    [
      'an open condition',
      'if (a { foo(); const x = bar( ; class { y() { }',
      'a\n(call foo)\n(let x (call bar))\n(function y() {})',
    ],
    ['a class without an end', 'class A { a = 1; b() { c() }', '(class A (field a=1) (method b() {(call c)}))'],
    ['words between statements', 'a(); ) const b = c(); }', '(call a)\n(let b (call c))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });
});

describe('whatever comes in, statements come out', () => {
  test('texts that are cut and mixed up', async () => {
    const piece = fc
      .tuple(fc.nat(SOURCE.length), fc.nat(200))
      .map(([start, length]) => SOURCE.slice(start, start + length));
    const text = fc.array(fc.oneof(piece, fc.constantFrom('(', '}', '`', '${', '<a>', '/*', "'")), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...LANGUAGES), async (pieces, language) => {
        expect(Array.isArray(await lower(pieces.join(''), language))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('trees that no grammar makes', () => {
    const place = fc.nat(SOURCE.length);
    const part = fc.record({
      type: fc.constantFrom(...TYPES),
      field: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
      start: place,
      end: place,
      above: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const root = { type: 'program', field: undefined, start: 0, end: SOURCE.length, children: [] };
        const nodes: (SyntaxNode & { readonly children: SyntaxNode[] })[] = [root];
        for (const { above, ...rest } of parts) {
          const node = { ...rest, children: [] };
          nodes[above % nodes.length]?.children.push(node);
          nodes.push(node);
        }
        expect(Array.isArray(lowerJavaScript(root, SOURCE))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what nests without end and what is very long', async () => {
    for (const text of [
      '('.repeat(5_000),
      '['.repeat(5_000),
      'a+'.repeat(5_000),
      '`${'.repeat(2_000),
      'a?b:'.repeat(5_000),
    ])
      expect(Array.isArray(await lower(text))).toBe(true);
    expect(await lower(`class A { static { ${'a;'.repeat(50_000)} } }`)).toHaveLength(1);
  });
});

test('every place is in the text', async () => {
  const spans = new Set<string>();
  JSON.stringify(await lower(SOURCE), (key, value: { start: number; end: number }) => {
    if (/^span$|Span$/.test(key)) spans.add(`${value.start}-${value.end}`);
    return value;
  });
  const wrong = [...spans].filter((span) => {
    const [start = -1, end = -1] = span.split('-').map(Number);
    return !(start >= 0 && start <= end && end <= SOURCE.length);
  });
  expect(wrong).toEqual([]);
  expect(spans.size).toBeGreaterThan(150);
});
