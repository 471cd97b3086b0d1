import type { Statement } from '../../model/code.ts';
import type { Expression, Name } from '../../model/expression.ts';
import { isSmall } from './python-operators.ts';
import {
  branchOf,
  fieldOf,
  fieldsOf,
  firstPart,
  lowerEach,
  lowerTogether,
  nameOf,
  otherOf,
  partsOf,
  spanOf,
  type Lowering,
} from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

type Case = Extract<Statement, { op: 'switch' }>['cases'][number];
/** What a pattern asks for, and the names it gives to the whole subject and to parts of it. */
interface Pattern {
  readonly tests: readonly Expression[];
  readonly whole: readonly Name[];
  readonly parts: readonly Name[];
}

const SUBJECT = '$subject';
const LITERALS = new Set(['string', 'concatenated_string', 'integer', 'float', 'true', 'false', 'none']);
const NOTHING: Pattern = { tests: [], whole: [], parts: [] };

/** `match` is a `switch`; a subject that is more than a name gets one, for the cases that give it away. */
export function lowerMatch(node: SyntaxNode, lowering: Lowering): Statement {
  const subject = lowerTogether(fieldsOf(node, 'subject'), node, lowering);
  const clauses = partsOf(fieldOf(node, 'body')).filter(({ type }) => type === 'case_clause');
  const name: Name = { op: 'name', name: `${SUBJECT}${node.start}`, span: subject.span };
  const small = isSmall(subject);
  return {
    op: 'switch',
    subject: small ? subject : { op: 'assignment', target: name, value: subject, span: subject.span },
    cases: clauses.map((clause) => lowerCase(clause, small ? subject : name, lowering)),
    span: spanOf(node),
  };
}

function lowerCase(node: SyntaxNode, subject: Expression, lowering: Lowering): Case {
  const patterns = partsOf(node).filter(({ type }) => type === 'case_pattern');
  const { tests, whole, parts } =
    patterns.length === 1 && patterns[0] ? readPattern(patterns[0], lowering) : readParts(node, patterns, lowering);
  const body = lowering.statements(partsOf(fieldOf(node, 'consequence')), lowering);
  return {
    tests,
    body: [
      ...whole.map((name) => given(name, subject)),
      ...parts.map((name) => given(name, otherOf('part', name.span, [subject]))),
      ...guarded(fieldOf(node, 'guard'), body, lowering),
    ],
  };
}

function given(target: Name, value: Expression): Statement {
  return { op: 'assign', target, value, augmented: false, declares: true, exported: false, span: target.span };
}

function guarded(guard: SyntaxNode | undefined, body: readonly Statement[], lowering: Lowering): readonly Statement[] {
  if (!guard) return body;
  return [branchOf(lowering.expression(firstPart(guard)), [body, []], spanOf(guard))];
}

function readPattern(node: SyntaxNode, lowering: Lowering): Pattern {
  const parts = partsOf(node);
  const [first] = parts;
  if (LITERALS.has(node.type)) return { ...NOTHING, tests: [signed(node, lowering)] };
  if (node.type === 'case_pattern') return first ? readPattern(first, lowering) : NOTHING;
  if (node.type === 'dotted_name') return readName(node, lowering);
  if (node.type === 'union_pattern') return joined(parts.map((part) => readPattern(part, lowering)));
  if (node.type === 'as_pattern') return readAs(parts, lowering);
  if (
    node.type === 'tuple_pattern' &&
    first &&
    parts.length === 1 &&
    !lowering.text.slice(first.end, node.end).includes(',')
  )
    return readPattern(first, lowering);
  return readParts(node, parts, lowering);
}

/** A name without dots takes whatever comes. */
function readName(node: SyntaxNode, lowering: Lowering): Pattern {
  if (partsOf(node).length > 1) return { ...NOTHING, tests: [lowering.expression(node)] };
  return { ...NOTHING, whole: captured(firstPart(node), lowering) };
}

function captured(node: SyntaxNode, lowering: Lowering): readonly Name[] {
  const name = nameOf(node, lowering);
  return name.name === '_' || name.name === '' ? [] : [name];
}

function readAs([inner, name]: readonly SyntaxNode[], lowering: Lowering): Pattern {
  const pattern = inner ? readPattern(inner, lowering) : NOTHING;
  return name ? { ...pattern, whole: [...pattern.whole, ...captured(name, lowering)] } : pattern;
}

function joined(patterns: readonly Pattern[]): Pattern {
  return {
    tests: patterns.flatMap(({ tests }) => tests),
    whole: patterns.flatMap(({ whole }) => whole),
    parts: patterns.flatMap(({ parts }) => parts),
  };
}

/** A pattern that looks into the subject: an `other` of what it compares with. */
function readParts(node: SyntaxNode, parts: readonly SyntaxNode[], lowering: Lowering): Pattern {
  if (node.type === 'splat_pattern')
    return { ...NOTHING, parts: parts.slice(0, 1).flatMap((part) => captured(part, lowering)) };
  const [head, ...rest] = parts;
  const names = head && (node.type === 'class_pattern' || node.type === 'keyword_pattern') ? [head] : [];
  const inner = joined((names.length > 0 ? rest : parts).map((part) => readPattern(part, lowering)));
  const compared = node.type === 'class_pattern' ? [...lowerEach(names, lowering), ...inner.tests] : inner.tests;
  return { tests: [otherOf(node.type, node, compared)], whole: [], parts: [...inner.whole, ...inner.parts] };
}

/** The grammar leaves the sign of a number beside it. */
function signed(node: SyntaxNode, lowering: Lowering): Expression {
  const value = lowering.expression(node);
  if (value.op !== 'literal' || typeof value.value !== 'number') return value;
  const start = signBefore(node.start, lowering.text);
  return start === undefined ? value : { ...value, value: -value.value, span: { start, end: node.end } };
}

function signBefore(start: number, text: string): number | undefined {
  let at = start - 1;
  while (text[at] === ' ') at -= 1;
  return text[at] === '-' ? at : undefined;
}
