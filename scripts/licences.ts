import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licence texts of every package whose code is in the bundles, in order of name. */
export function collectLicences(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const entries = [...folders].map((folder) => readLicence(join(root, folder)));
  return [...new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))).entries()]
    .map(([name, text]) => `${name}\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function readLicence(folder: string): [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      : `Licence: ${license ?? 'unknown'}`;
  return [`${name} ${version} (${license ?? 'unknown'})`, text];
}
