import type { ImportStatement, Statement } from '../../model/code.ts';
import { fieldOf, fieldsOf, firstPart, partOf, partsOf, spanOf, spellingOf, type Lowering } from './python-tree.ts';
import type { SyntaxNode } from './syntax.ts';

type ImportedName = ImportStatement['names'][number];

/** `import a.b` gives `a`, `import a.b as c` gives `a.b` under the name `c`. */
export function lowerImport(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  return fieldsOf(node, 'name').map((name) => {
    const alias = fieldOf(name, 'alias');
    const dotted = alias ? partOf(name, 'name') : name;
    const bound = alias ? dotted : firstPart(dotted);
    const module = dottedName(bound, lowering);
    const local = alias ? spellingOf(alias, lowering) : module;
    const names = [{ imported: '*', local, span: spanOf(name) }];
    return imported({ module, moduleSpan: spanOf(bound), names }, node);
  });
}

/** `from m import a, b as c`, `from . import x`, `from m import *`. */
export function lowerImportFrom(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const module = partOf(node, 'module_name');
  const names = partsOf(node).flatMap((part): readonly ImportedName[] => {
    if (part.type === 'wildcard_import') return [{ imported: '*', local: '*', span: spanOf(part) }];
    return part.field === 'name' ? [nameFrom(part, lowering)] : [];
  });
  return [imported({ module: dottedName(module, lowering), moduleSpan: spanOf(module), names }, node)];
}

function nameFrom(node: SyntaxNode, lowering: Lowering): ImportedName {
  const alias = fieldOf(node, 'alias');
  const name = dottedName(alias ? partOf(node, 'name') : node, lowering);
  return { imported: name, local: alias ? spellingOf(alias, lowering) : name, span: spanOf(node) };
}

/** Python allows blanks around the dots. */
function dottedName(node: SyntaxNode, lowering: Lowering): string {
  return spellingOf(node, lowering).replaceAll(/[\s\\]/g, '');
}

function imported(statement: ImportStatement, node: SyntaxNode): Statement {
  return { op: 'import', import: statement, span: spanOf(node) };
}
