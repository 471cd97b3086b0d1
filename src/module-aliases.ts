import { posix } from 'node:path';
import type { ModuleAlias } from './guard/module-paths.ts';
import type { DataNode } from './model/document.ts';
import type { FileEntry, Tree } from './model/file.ts';
import { entriesOf, itemsOf, textOf, valueAt } from './parse/data-read.ts';
import { decodeText } from './tree/decode.ts';

/** A repository with more of these files is read no further: each costs a parse before the scan begins. */
const FILE_CAP = 300;
const CONFIGURATION = /(?:^|\/)(?:[jt]sconfig(?:\.[\w-]+)?|package)\.json$/;

/**
 * Under which names the code of the repository imports its own files: `paths` and `baseUrl` of TypeScript's configuration, and the
 * names of the packages of a workspace.
 */
export async function readModuleAliases(tree: Tree, files: readonly FileEntry[]): Promise<readonly ModuleAlias[]> {
  const scripts = files.some(({ path, role }) => role === 'product' && /\.[cm]?[jt]sx?$/.test(path));
  const wanted = scripts ? files.filter(({ path, role }) => role === 'product' && CONFIGURATION.test(path)) : [];
  if (wanted.length === 0) return [];
  const { parseJson } = await import('./parse/json.ts');
  return wanted.slice(0, FILE_CAP).flatMap(({ path }) => {
    const bytes = tree.read(path);
    const text = typeof bytes === 'string' ? undefined : decodeText(bytes);
    if (text === undefined || !/"(?:paths|name)"/.test(text)) return [];
    const folder = posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`;
    return parseJson(text).roots.flatMap((root) =>
      path.endsWith('package.json') ? readPackage(root, folder) : readPaths(root, folder),
    );
  });
}

function readPackage(root: DataNode, folder: string): readonly ModuleAlias[] {
  const name = textOf(valueAt(root, 'name'))?.text;
  return name ? [{ from: name, folders: [folder, posix.join(folder, 'src')], within: '' }] : [];
}

/** `{"@/*": ["./src/*"]}`: what stands for the star is the same on both sides. */
function readPaths(root: DataNode, folder: string): readonly ModuleAlias[] {
  const options = valueAt(root, 'compilerOptions');
  const base = textOf(valueAt(options, 'baseUrl'))?.text ?? '.';
  return entriesOf(valueAt(options, 'paths')).flatMap(({ key, value }) => {
    const from = key.replace(/\*$/, '');
    const folders = itemsOf(value).flatMap((item) => {
      const place = textOf(item)?.text;
      return place === undefined ? [] : [posix.normalize(posix.join(folder, base, place.replace(/\*$/, '')))];
    });
    return from === '' || folders.length === 0 ? [] : [{ from, folders, within: folder }];
  });
}
