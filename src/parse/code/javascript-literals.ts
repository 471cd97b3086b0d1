import type { Expression, Literal, Text } from '../../model/expression.ts';
import { isComment, literalOf, type Lowering, partsOf, spanOf, wordsOf } from './javascript-nodes.ts';
import type { SyntaxNode } from './syntax.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };
const RADIXES: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 };

/** What a string stands for; an unfinished one for as much as there is. */
export function stringOf(node: SyntaxNode | undefined, text: string): string {
  if (!node) return '';
  return node.children
    .filter((child) => !isComment(child))
    .map((child) => (child.type === 'escape_sequence' ? unescape(wordsOf(child, text)) : wordsOf(child, text)))
    .join('');
}

function unescape(written: string): string {
  const sign = written[1] ?? '';
  if (/[\r\n\u2028\u2029]/.test(sign)) return '';
  if (sign === 'x' || sign === 'u') return unescapeNumber(written.slice(2).replace(/[{}]/g, ''), 16);
  if (sign >= '0' && sign <= '7') return unescapeNumber(written.slice(1), 8);
  return ESCAPES[sign] ?? written.slice(1);
}

function unescapeNumber(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code >= 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

/** A number, or its text where a number would lose some of it. */
export function lowerNumber(node: SyntaxNode, text: string): Literal {
  const written = wordsOf(node, text).replaceAll('_', '').toLowerCase();
  const big = written.endsWith('n');
  const digits = big ? written.slice(0, -1) : written;
  const value = parseNumber(digits);
  const exact = !Number.isNaN(value) && (!big || Number.isSafeInteger(value));
  return literalOf(node, exact ? value : digits);
}

function parseNumber(digits: string): number {
  const radix = digits.startsWith('0') ? RADIXES[digits[1] ?? ''] : undefined;
  if (radix) return Number.parseInt(digits.slice(2), radix);
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}

export function lowerRegex(node: SyntaxNode, text: string): Literal {
  return { op: 'literal', value: wordsOf(node, text), regex: true, span: spanOf(node) };
}

/** A template without substitutions is a literal like any other. */
export function lowerTemplate(node: SyntaxNode, lowering: Lowering): Literal | Text {
  const parts: Expression[] = [];
  let literal: { value: string; start: number; end: number } | undefined;
  const flush = (): void => {
    if (literal) parts.push({ op: 'literal', value: literal.value, span: { start: literal.start, end: literal.end } });
    literal = undefined;
  };
  for (const child of node.children) {
    if (isComment(child)) continue;
    if (child.type === 'template_substitution') {
      flush();
      for (const part of partsOf(child)) parts.push(lowering.expression(part));
    } else {
      const written = wordsOf(child, lowering.text);
      literal ??= { value: '', start: child.start, end: child.end };
      literal.value += child.type === 'escape_sequence' ? unescape(written) : written;
      literal.end = child.end;
    }
  }
  if (parts.length === 0) return literalOf(node, literal?.value ?? '');
  flush();
  return { op: 'text', parts, span: spanOf(node) };
}

/** The name that a key of a class, object or pattern has; a computed one has one only if it is a constant. */
export function keyOf(node: SyntaxNode | undefined, text: string): string | undefined {
  switch (node?.type) {
    case undefined:
    case 'ERROR':
      return undefined;
    case 'string':
      return stringOf(node, text);
    case 'number':
      return String(lowerNumber(node, text).value);
    case 'computed_property_name': {
      const [inner] = partsOf(node);
      return inner?.type === 'string' || inner?.type === 'number' ? keyOf(inner, text) : undefined;
    }
    default:
      return wordsOf(node, text);
  }
}

/** `a + b + c` as text if some side is text: what stands before it is added up first, what comes after is appended. */
export function joinText(operands: readonly Expression[], start: number): Expression | undefined {
  const [first] = operands;
  if (!first) return undefined;
  let sum = first;
  let parts: Expression[] | undefined;
  for (const operand of operands.slice(1)) {
    const span = { start, end: operand.span.end };
    if (parts) for (const part of textParts(operand)) parts.push(part);
    else if (isText(sum) || isText(operand)) parts = [...textParts(sum), ...textParts(operand)];
    else sum = { op: 'other', how: '+', parts: [sum, operand], span };
  }
  return parts ? { op: 'text', parts, span: { start, end: operands.at(-1)?.span.end ?? start } } : sum;
}

export function isText(value: Expression): boolean {
  return value.op === 'text' || (value.op === 'literal' && typeof value.value === 'string' && !value.regex);
}

export function textParts(value: Expression): readonly Expression[] {
  return value.op === 'text' ? value.parts : [value];
}
