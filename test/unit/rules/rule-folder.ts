import { dump } from 'js-yaml';
import { compileKnowledge, type Knowledge, type KnowledgeFile } from '../../../src/rules/compile.ts';
import { sampleFile } from '../sample-rules.ts';

export const taxonomy: KnowledgeFile = {
  path: 'taxonomy.yml',
  text: 'facts: {agent: {product: x}}\nretired: []\ntaxonomy: {}\n',
};
export const product: KnowledgeFile = {
  path: 'products/tool.yml',
  text: 'product: tool\nsettings: {mode: {source: s, defaults: [{since: "0", value: off}]}}\ntables: {weak: [md5, sha1]}\n',
};

/** A rules folder of these files beside a taxonomy and a product. */
export function compile(...files: readonly KnowledgeFile[]): Knowledge {
  return compileKnowledge([taxonomy, product, ...files], 'https://example.org', () => undefined);
}

/** The sample rule as a file, with other keys. */
export function write(changes: object, path = 'l4-x/open-port.yml'): KnowledgeFile {
  return { path, text: dump({ ...sampleFile(), ...changes }) };
}
