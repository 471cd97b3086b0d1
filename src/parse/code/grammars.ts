import { existsSync, readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';
import type { CodeLanguage } from '../../model/code.ts';

/** Where the files lie seen from the bundle, from a chunk of it, and from the sources. */
const FOLDERS = ['./wasm/', '../wasm/', '../../../dist/wasm/'];
/** The runtime, and a grammar per language, under the names that their packages give them. */
const RUNTIME = 'web-tree-sitter.wasm';

let folder: URL | undefined;
let runtime: Promise<void> | undefined;
const grammars = new Map<CodeLanguage, Promise<Grammar>>();

/** A parser that reads one language, with the names of the numbers it answers. */
export interface Grammar {
  readonly parser: Parser;
  readonly types: readonly string[];
  readonly fields: readonly (string | null)[];
}

/**
 * The grammar of a language, loaded once and only when a file of it is parsed: loading takes longer than parsing most files.
 * The files are read as bytes, so that no bundler, loader or network stands between.
 */
export function loadGrammar(language: CodeLanguage): Promise<Grammar> {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = readGrammar(language);
  grammars.set(language, grammar);
  return grammar;
}

async function readGrammar(name: CodeLanguage): Promise<Grammar> {
  await (runtime ??= Parser.init({ wasmBinary: readWasm(RUNTIME) }));
  const language = await Language.load(readWasm(`tree-sitter-${name}.wasm`));
  const parser = new Parser();
  parser.setLanguage(language);
  return { parser, types: language.types, fields: language.fields };
}

function readWasm(name: string): Uint8Array {
  folder ??= FOLDERS.map((relative) => new URL(relative, import.meta.url)).find((url) =>
    existsSync(new URL(RUNTIME, url)),
  );
  if (!folder)
    throw new Error(`The installation is incomplete: ${name} is missing beside the program. Reinstall the scanner.`);
  return readFileSync(new URL(name, folder));
}
