import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { compileKnowledge, type Knowledge, type KnowledgeFile } from '../src/rules/compile.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All YAML files below `rules/`. */
function readFiles(folder: string): readonly KnowledgeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

export function readPackage(): { version: string; repository: { url: string } } {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
    repository: { url: string };
  };
}

/** Compiles `rules/` as the build does: each file against `rules/schema.json`, then its meaning. */
export function readKnowledge(): Knowledge {
  const schema = JSON.parse(readFileSync(join(ROOT, 'rules/schema.json'), 'utf8')) as object;
  const ajv = new Ajv({ allErrors: false, strict: false });
  const rule = ajv.compile(schema);
  const inventory = ajv.compile({
    $ref: '#/definitions/inventory',
    definitions: (schema as { definitions: object }).definitions,
  });
  const validate = (value: unknown, isInventory: boolean): string | undefined => {
    const check = isInventory ? inventory : rule;
    if (check(value)) return undefined;
    const [error] = check.errors ?? [];
    return `${error?.instancePath || 'the rule'} ${error?.message ?? 'is not valid'} ${JSON.stringify(error?.params ?? {})}`;
  };
  const homepage = readPackage()
    .repository.url.replace(/^git\+/, '')
    .replace(/\.git$/, '');
  return compileKnowledge(readFiles(join(ROOT, 'rules')), homepage, validate);
}
