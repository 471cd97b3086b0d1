import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages and the files of theirs that lie beside the bundle: bundlers change binary files. */
const FILES: readonly (readonly [string, string])[] = [
  ['web-tree-sitter', 'web-tree-sitter.wasm'],
  ['tree-sitter-typescript', 'tree-sitter-typescript.wasm'],
  ['tree-sitter-typescript', 'tree-sitter-tsx.wasm'],
  ['tree-sitter-javascript', 'tree-sitter-javascript.wasm'],
  ['tree-sitter-python', 'tree-sitter-python.wasm'],
];

/** Copies the parser and the grammars into `dist/wasm` below `into`. Both lists are relative to the root of the repository. */
export function copyGrammars(
  root: string,
  into: string,
): { readonly inputs: readonly string[]; readonly outputs: readonly string[] } {
  mkdirSync(join(into, 'dist/wasm'), { recursive: true });
  const inputs = FILES.map(([name, file]) => `node_modules/${name}/${file}`);
  const outputs = FILES.map(([, file]) => `dist/wasm/${file}`);
  inputs.forEach((input, index) => copyFileSync(join(root, input), join(into, outputs[index] ?? '')));
  return { inputs, outputs };
}
