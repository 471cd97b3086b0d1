import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** CommonJS parts of the bundle call `require`, which an ES module does not have. */
const BANNER =
  "import { createRequire as createOwnRequire } from 'node:module';\nconst require = createOwnRequire(import.meta.url);";

/**
 * What most scans do without and what takes long to load, by itself or by a module of Node that it needs. An `import()` of one
 * of these loads a file of its own, and any other stays inside the bundle. A part has its own copy of each module that it
 * shares with the program, so what passes between them is data: no `instanceof`, no state of a module. One file each, since
 * every file costs a millisecond.
 */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['src/parse/yaml.ts', 'parse-yaml'],
  ['src/parse/json.ts', 'parse-json'],
  ['src/parse/toml.ts', 'parse-toml'],
  ['src/parse/dockerfile.ts', 'parse-dockerfile'],
  ['src/parse/embedded.ts', 'parse-embedded'],
  ['src/policy/configuration.ts', 'policy-configuration'],
  ['src/guard/pool.ts', 'guard-pool'],
  ['src/read-code.ts', 'read-code'],
  ['src/flow/link-all.ts', 'link-flows'],
  ['src/report/sarif.ts', 'report-sarif'],
  ['src/threat/build-model.ts', 'build-model'],
]);
/** Parts that are packages; they share a large file. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['@actions/core', 'actions-core'],
  ['@actions/github', 'actions-github'],
]);

/** What went into the bundles, and what came out, by its path in the repository. */
export interface Bundles {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Bundles the entries and the parts of the program in `root` into the folder `into`. */
export async function bundleAll(root: string, into: string, version: string): Promise<Bundles> {
  const entries = ['action', 'cli', 'worker'].map((name): [string, string] => [name, join(root, `src/${name}.ts`)]);
  const parts = [...PARTS].map(([path, name]): [string, string] => [`parts/${name}`, join(root, path)]);
  const packages = [...PACKAGES].map(([name, part]): [string, string] => [`parts/${part}`, name]);
  const bundles = [
    ...[...entries, ...parts].map((entry) => ({ entryPoints: Object.fromEntries([entry]) })),
    // There is one file that they share, or the build fails: two would have one name.
    { entryPoints: Object.fromEntries(packages), splitting: true, chunkNames: 'parts/actions-shared' },
  ];
  const built = await Promise.all(bundles.map((options) => bundle(options, root, into, version)));
  return { inputs: built.flatMap(({ inputs }) => inputs), outputs: built.flatMap(({ outputs }) => outputs) };
}

async function bundle(options: BuildOptions, root: string, into: string, version: string): Promise<Bundles> {
  const { outputFiles, metafile } = await build({
    outdir: into,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    // The same code as ES modules: what is not used is left out.
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    banner: { js: BANNER },
    define: { MAESTRO_VERSION: JSON.stringify(version) },
    legalComments: 'none',
    plugins: [leaveParts(root)],
    logLevel: 'warning',
    ...options,
    metafile: true,
    write: false,
  });
  const outputs = outputFiles.map(({ path, text }) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, requireBuiltins(text));
    return `dist/${relative(into, path).replaceAll('\\', '/')}`;
  });
  return { inputs: Object.keys(metafile.inputs), outputs };
}

function leaveParts(root: string): Plugin {
  return {
    name: 'parts',
    setup({ onResolve }) {
      onResolve({ filter: /^(?:\.|@actions\/)/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
        const part = PACKAGES.get(path) ?? PARTS.get(file);
        return part === undefined ? undefined : { path: `./parts/${part}.js`, external: true };
      });
    },
  };
}

/**
 * Modules of Node by `require`: an import of one evaluates all that it exports, and that of `node:fs` alone brings in streams,
 * readline and sockets. It took 15 ms.
 */
function requireBuiltins(code: string): string {
  return code.replaceAll(
    /^import \{([^{}]+)\} from ("node:(?!module")[\w/]+");$/gm,
    (_statement, names: string, module: string) => `const {${names.replaceAll(' as ', ': ')}} = require(${module});`,
  );
}
