import type { ExportStatement, ImportStatement, Statement } from '../../model/code.ts';
import type { Expression } from '../../model/expression.ts';
import { assign, lowerExported } from './javascript-declarations.ts';
import { keyOf, stringOf } from './javascript-literals.ts';
import { childOf, has, type Lowering, type Naming, partsOf, spanOf, wordsOf } from './javascript-nodes.ts';
import type { SyntaxNode } from './syntax.ts';

type ImportName = ImportStatement['names'][number];
type ExportName = ExportStatement['names'][number];

export function lowerImport(node: SyntaxNode, lowering: Lowering): Statement[] {
  const required = node.children.find(({ type }) => type === 'import_require_clause');
  if (required) return [lowerRequire(node, required, lowering)];
  const source = childOf(node, 'source');
  const clause = node.children.find(({ type }) => type === 'import_clause');
  const names = partsOf(clause).flatMap((part) => importNames(part, lowering.text));
  const moduleSpan = spanOf(source ?? { ...node, start: node.end });
  return [{ op: 'import', import: { module: stringOf(source, lowering.text), moduleSpan, names }, span: spanOf(node) }];
}

function importNames(node: SyntaxNode, text: string): ImportName[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'identifier':
      return [{ imported: 'default', local: wordsOf(node, text), span }];
    case 'namespace_import':
      return [{ imported: '*', local: wordsOf(partsOf(node)[0], text), span }];
    case 'named_imports':
      return partsOf(node).flatMap((part) => importNames(part, text));
    case 'import_specifier': {
      const imported = keyOf(childOf(node, 'name'), text) ?? '';
      return [{ imported, local: keyOf(childOf(node, 'alias'), text) ?? imported, span }];
    }
    default:
      return [];
  }
}

/** `import x = require('y')` */
function lowerRequire(node: SyntaxNode, clause: SyntaxNode, lowering: Lowering): Statement {
  const [name] = partsOf(clause);
  const source = childOf(clause, 'source');
  const value: Expression = {
    op: 'call',
    callee: { op: 'name', name: 'require', span: spanOf(clause) },
    args: source ? [{ value: lowering.expression(source) }] : [],
    construct: false,
    awaited: false,
    span: spanOf(clause),
  };
  return assign(node, name, value, lowering, false);
}

export function lowerExport(
  node: SyntaxNode,
  lowering: Lowering,
  documentation: Naming['documentation'],
): readonly Statement[] {
  const declaration = childOf(node, 'declaration');
  if (declaration) {
    const statements = lowerExported(node, declaration, lowering, documentation);
    return has(node, 'default') ? [...statements, ...exportDefault(node, statements)] : statements;
  }
  const value = childOf(node, 'value');
  if (value) return [lowerDefault(node, value, lowering, documentation)];
  const names = node.children.flatMap((child) => exportNames(child, lowering.text));
  const source = childOf(node, 'source');
  if (!source && names.length === 0 && !has(node, 'export_clause')) return lowerBareExport(node, lowering);
  const from = source && { module: stringOf(source, lowering.text) };
  return [{ op: 'export', export: { ...from, names }, span: spanOf(node) }];
}

/** `export default function f` also has the name `default`. */
function exportDefault(node: SyntaxNode, [first]: readonly Statement[]): Statement[] {
  const local = first?.op === 'function' ? first.function.name : first?.op === 'class' ? first.class.name : undefined;
  if (local === undefined) return [];
  return [{ op: 'export', export: { names: [{ local, exported: 'default' }] }, span: spanOf(node) }];
}

function lowerDefault(
  node: SyntaxNode,
  value: SyntaxNode,
  lowering: Lowering,
  documentation: Naming['documentation'],
): Statement {
  const decorators = node.children.filter(({ type }) => type === 'decorator');
  const naming = documentation && { name: '', nameSpan: { start: value.start, end: value.start }, documentation };
  const decorated = decorators.length > 0 ? { ...value, children: [...decorators, ...value.children] } : value;
  return {
    op: 'export',
    export: { names: [], value: lowering.expression(decorated, naming) },
    span: spanOf(node),
  };
}

function exportNames(node: SyntaxNode, text: string): ExportName[] {
  switch (node.type) {
    case '*':
      return [{ local: '*', exported: '*' }];
    case 'namespace_export':
      return [{ local: '*', exported: keyOf(partsOf(node)[0], text) ?? '' }];
    case 'export_clause':
      return partsOf(node).flatMap((part) => exportNames(part, text));
    case 'export_specifier': {
      const local = keyOf(childOf(node, 'name'), text) ?? '';
      return [{ local, exported: keyOf(childOf(node, 'alias'), text) ?? local }];
    }
    default:
      return [];
  }
}

/** `export = x`; `export as namespace X` says nothing about values, and what is damaged is read as far as it goes. */
function lowerBareExport(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const [first, ...others] = partsOf(node);
  const span = spanOf(node);
  if (!first) return [];
  const sign = lowering.text.slice(node.start + 'export'.length, first.start).trim();
  if (first.type === 'identifier' && /^as\b/.test(sign)) return [];
  if (!sign.startsWith('=') || others.length > 0) return lowering.statements([first, ...others]);
  return [
    {
      op: 'assign',
      target: {
        op: 'member',
        object: { op: 'name', name: 'module', span },
        property: 'exports',
        propertySpan: span,
        span,
      },
      value: lowering.expression(first),
      augmented: false,
      declares: false,
      exported: false,
      span,
    },
  ];
}
