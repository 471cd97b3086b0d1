/** What says that a folder is a project of its own. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|go\.mod|Cargo\.toml|deno\.jsonc?)$/;

/** Of a path the folder of the project it belongs to; empty = the repository's own. */
export type ProjectOf = (path: string) => string;

/** The nearest folder with a manifest, at or above a file. */
export function findProjects(paths: readonly string[]): ProjectOf {
  const folders = new Set(paths.filter((path) => MANIFEST.test(path)).map(folderOf));
  const known = new Map<string, string>();
  const projectOf = (folder: string): string => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const project = folder === '' || folders.has(folder) ? folder : projectOf(folderOf(folder));
    known.set(folder, project);
    return project;
  };
  return (path) => projectOf(folderOf(path));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
