import { describe, expect, test } from '@jest/globals';
import { lower, lowered } from './javascript-print.ts';

describe('imports', () => {
  test.each([
    ['default and named', "import d, { a as b, type c } from 'm'", '(import m default>d a>b c>c)'],
    ['the module itself', "import * as n from 'm'", '(import m *>n)'],
    ['for its effects', "import 'm'", '(import m)'],
    ['types', "import type T from 'm'", '(import m default>T)'],
    ['names that are strings', "import { 'a b' as c, default as d } from 'm'", '(import m a b>c default>d)'],
    ['with attributes', "import a from './a.json' with { type: 'json' }", '(import ./a.json default>a)'],
    ['as assignments', "import x = require('y'); import z = A.B", '(let x (call require "y"))\n(let z (. A B))'],
    ['require', "const { a } = require('b')", '(let {a:a} (call require "b"))'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });

  test('the names and the module have their places', async () => {
    const text = "import { a as b } from 'm'";
    const [statement] = await lower(text);
    const { names, moduleSpan } = statement?.op === 'import' ? statement.import : { names: [], moduleSpan: undefined };
    const spans = [...names.map(({ span }) => span), moduleSpan];
    expect(spans.map((span) => text.slice(span?.start, span?.end))).toEqual(['a as b', "'m'"]);
  });
});

describe('exports', () => {
  test.each([
    [
      'declarations',
      'export const a = 1; export function f() {} export class A {}',
      '(export-let a 1)\n(export-function f() {})\n(export-class A)',
    ],
    [
      'declarations of TypeScript',
      'export enum E { A } export interface I {} export declare const a: A',
      '(export-let E (record A=0))\n(export-let a :A (other:declare))',
    ],
    ['names', "export { a as b, c }; export { d as default } from 'm'", '(export a>b c>c)\n(export m d>default)'],
    ['everything', "export * from 'm'; export * as n from 'm'", '(export m *>*)\n(export m *>n)'],
    ['nothing', 'export {}', '(export)'],
    ['a default that has a name', 'export default function f() {}', '(export-function f() {})\n(export f>default)'],
    ['a default class', '/** A */ @b export default class A {}', '(export-class @b doc:"A" A)\n(export A>default)'],
    ['a default value', 'export default { a: 1 }', '(export (record a=1))'],
    ['a default without a name', '/** A */ export default async () => {}', '(export (function doc:"A" async () {}))'],
    [
      'in the way of CommonJS',
      'module.exports = a; exports.f = () => {}',
      '(set (. module exports) a)\n(set (. exports f) (function f() {}))',
    ],
    ['in the way of TypeScript', 'export = a; export as namespace B', '(set (. module exports) a)'],
  ])('%s', async (_, text, expected) => {
    expect(await lowered(text)).toBe(expected);
  });
});
