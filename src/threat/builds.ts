import { posix } from 'node:path';
import type { PlacedFact } from '../model/fact.ts';

/** The folder of a file, with a slash at its end; empty at the root. */
export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Path, seen from the root, of the Dockerfile that a `workload` is built by; undefined when it is not built here. */
export function findDockerfile({ path, fields }: Pick<PlacedFact, 'path' | 'fields'>): string | undefined {
  const { context, dockerfile } = fields;
  if (context === undefined && dockerfile === undefined) return undefined;
  return resolveInside(path, String(context ?? '.'), String(dockerfile ?? 'Dockerfile'));
}

/** The folder that a `workload` is built from, with a slash at its end; undefined when it is not built here. */
export function findBuildContext({ path, fields }: Pick<PlacedFact, 'path' | 'fields'>): string | undefined {
  if (fields['context'] === undefined) return undefined;
  const folder = resolveInside(path, String(fields['context']), '.');
  if (folder === undefined) return undefined;
  return folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
}

/** A path as seen from the root; undefined when it lies elsewhere or a variable decides. */
function resolveInside(from: string, context: string, name: string): string | undefined {
  if (/[$:]/.test(context + name) || context.startsWith('/') || name.startsWith('/')) return undefined;
  const path = posix.normalize(posix.join(directoryOf(from), context, name));
  return path.startsWith('../') ? undefined : path;
}
