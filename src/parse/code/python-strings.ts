import type { Expression } from '../../model/expression.ts';
import { firstPart, lowerEach, otherOf, partsOf, spanOf, spellingOf, type Lowering } from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

const ESCAPE =
  /\\(?:\r?\n|([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{[^}]*\})|([\\'"abfnrtv]))/g;
const NAMED: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
/** What a string without expressions is made of. */
const PIECES = new Set(['string_start', 'string_content', 'string_end']);
const LAST_CODE_POINT = 0x10_ffff;

export function lowerString(node: SyntaxNode, lowering: Lowering): Expression {
  return joinStrings([node], node, lowering);
}

/** Strings side by side are one. */
export function lowerConcatenated(node: SyntaxNode, lowering: Lowering): Expression {
  return joinStrings(partsOf(node), node, lowering);
}

export function isText(value: Expression): boolean {
  return value.op === 'text' || (value.op === 'literal' && typeof value.value === 'string');
}

/** What a value adds to a text: what is text already, and a sum, adds its parts. */
export function textParts(value: Expression): readonly Expression[] {
  if (value.op === 'text') return value.parts;
  return value.op === 'other' && value.how === '+' ? value.parts.flatMap(textParts) : [value];
}

/** A literal where all of it is written out. */
function joinStrings(strings: readonly SyntaxNode[], node: SyntaxNode, lowering: Lowering): Expression {
  const parts = strings.flatMap((string) => readParts(string, lowering));
  const span = spanOf(node);
  if (!strings.every(isConstant)) return { op: 'text', parts, span };
  return { op: 'literal', value: parts.map((part) => (part.op === 'literal' ? part.value : '')).join(''), span };
}

function isConstant({ type, children }: SyntaxNode): boolean {
  return type === 'string' && children.every((child) => PIECES.has(child.type));
}

function readParts(node: SyntaxNode, lowering: Lowering): readonly Expression[] {
  if (node.type !== 'string') return [lowering.expression(node)];
  const prefix = (node.children[0] ? spellingOf(node.children[0], lowering) : '').toLowerCase();
  return partsOf(node).flatMap((part): readonly Expression[] => {
    if (part.type === 'interpolation') return readInterpolation(part, lowering);
    if (!PIECES.has(part.type)) return [lowering.expression(part)];
    if (part.type !== 'string_content') return [];
    return [{ op: 'literal', value: decode(spellingOf(part, lowering), prefix), span: spanOf(part) }];
  });
}

/** The value, and those that its format is made of: `{value:>{width}}`. */
function readInterpolation(node: SyntaxNode, lowering: Lowering): readonly Expression[] {
  const formats = partsOf(node).filter(({ type }) => type === 'format_specifier');
  return [
    lowering.expression(firstPart(node)),
    ...formats.flatMap((format) => partsOf(format).flatMap((part) => readInterpolation(part, lowering))),
  ];
}

function decode(written: string, prefix: string): string {
  const content = /^\w*[ft]/.test(prefix) ? written.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : written;
  if (/^\w*r/.test(prefix) || !content.includes('\\')) return content;
  return content.replace(ESCAPE, decodeEscape);
}

function decodeEscape(written: string, ...groups: readonly (string | undefined)[]): string {
  const [octal, byte, short, long, character, sign] = groups;
  if (octal) return String.fromCodePoint(Number.parseInt(octal, 8));
  const code = byte ?? short ?? long;
  if (code) {
    const point = Number.parseInt(code, 16);
    return point > LAST_CODE_POINT ? written : String.fromCodePoint(point);
  }
  // A character by its name would need the table of all names.
  if (character) return written;
  return sign ? (NAMED[sign] ?? sign) : '';
}

/** `0777` is octal in Python 2 and an error in Python 3; `10L` is a long number of Python 2. */
export function lowerNumber(node: SyntaxNode, lowering: Lowering): Expression {
  const written = spellingOf(node, lowering).replaceAll('_', '').replace(/[lL]$/, '');
  const value = /^0[0-7]+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
  if (written === '' || Number.isNaN(value)) return otherOf('complex', node, lowerEach(partsOf(node), lowering));
  return { op: 'literal', value, span: spanOf(node) };
}
