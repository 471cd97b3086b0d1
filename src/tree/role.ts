import type { Role } from '../model/file.ts';

/**
 * What a file is for, by its path relative to the root of the scan. Folders are judged from the root down and the first
 * that says something decides: a workflow in `test/fixtures` is a test, a skill called `docs` in `.claude/skills` is not
 * documentation. Then the file's own name.
 */
export function decideRole(path: string): Role {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  for (const [depth, folder] of folders.entries()) {
    // What steers agents and builds is product whatever the folders inside it are called.
    if (STEERING_FOLDERS.has(folder)) return roleOfSteering(name, folders);
    // The name of a skill says what it is about.
    if (folders[depth - 1] === 'skills') continue;
    const role = roleOfFolder(folder, name);
    if (role !== undefined) return role;
  }
  return roleOfName(name) ?? (isProse(name, folders) ? 'docs' : 'product');
}

/** `.github/workflows/e2e.test.yml` runs on every push, `.github/scripts/label.test.js` only tests. */
function roleOfSteering(name: string, folders: readonly string[]): Role {
  if (RUNNABLE.has(lastExtension(name)) && roleOfName(name) === 'test') return 'test';
  return isProse(name, folders) ? 'docs' : 'product';
}

const STEERING_FOLDERS = new Set(
  [
    '.github .gitlab .circleci .devcontainer .husky .agent .agents .claude .claude-plugin .clinerules .codex',
    '.continue .cursor .gemini .kiro .openclaw .opencode .roo .vscode .windsurf',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Benchmarks and evaluations are product: they run model output and downloaded code on developers' machines and in CI, and a
 * missing or a weak one is a threat of layer 5.
 */
const ROLE_OF_FOLDER: ReadonlyMap<string, Role> = new Map([
  ...nameAll('vendored', 'node_modules vendor vendored vendors third_party third-party thirdparty'),
  ...nameAll('vendored', 'bower_components site-packages venv .venv .yarn pods'),
  ...nameAll('generated', '__generated__ generated __snapshots__ .next .nuxt coverage'),
  ...nameAll('test', 'test tests testing testdata spec specs e2e fixture fixtures'),
  ...nameAll('test', 'mock mocks __tests__ __test__ __mocks__ __fixtures__ cypress'),
  ...nameAll('example', 'example examples sample samples demo demos tutorial tutorials'),
  ...nameAll('example', 'cookbook cookbooks quickstart quickstarts playground'),
  ...nameAll('docs', 'doc docs documentation website wiki'),
]);

function nameAll(role: Role, names: string): readonly (readonly [string, Role])[] {
  return names.split(' ').map((name) => [name, role] as const);
}

function roleOfFolder(folder: string, name: string): Role | undefined {
  // `dist` holds bundles, but a Dockerfile or a manifest in it was written by hand.
  if (folder === 'dist') return BUNDLED.has(lastExtension(name)) ? 'generated' : undefined;
  const named = ROLE_OF_FOLDER.get(folder);
  if (named !== undefined) return named;
  // integration-tests, unit_tests, test-utils, test_data, e2e-suite; not `latest`, `contest`, `attestation`.
  const words = folder.split(/[-_.]/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (TEST_WORDS.has(first) || TEST_WORDS.has(last))) return 'test';
  return words.length > 1 && EXAMPLE_WORDS.has(last) ? 'example' : undefined;
}

const BUNDLED = new Set(['js', 'mjs', 'cjs', 'css', 'html', 'map', 'json', 'ts', 'txt', 'md']);
const TEST_WORDS = new Set(['test', 'tests', 'e2e', 'fixtures', 'testdata']);
const EXAMPLE_WORDS = new Set(['example', 'examples', 'sample', 'samples', 'demo', 'demos']);

function roleOfName(name: string): Role | undefined {
  if (LOCK_FILE.test(name) || GENERATED_NAME.test(name)) return 'generated';
  const words = name.split(/[-_.]/);
  const isContainerFile = /^(?:docker-?|podman-)?compose\b|dockerfile|containerfile/.test(name);
  // `Dockerfile.test`, `docker-compose-e2e.yml`: for these files the word means the environment.
  if (isContainerFile && words.some((word) => TEST_WORDS.has(word))) return 'test';
  if (/^requirements|requirements\.(?:txt|in)$/.test(name) && words.some((word) => TEST_WORDS.has(word))) return 'test';
  if (TEST_INFIX.test(name) || ((RUNNABLE.has(lastExtension(name)) || name.endsWith('.json')) && isTestStem(name)))
    return 'test';
  return EXAMPLE_INFIX.test(name) ? 'example' : undefined;
}

/** `agent.example.yml`, `example.env`, `example-catalog.yaml`, `deployment-sample.yaml`; not `sample-rate.yaml` nor `demo.py`. */
const EXAMPLE_INFIX =
  /\.(?:example|sample|demo)(?:\.|$)|^examples?[-_.]|[-_](?:example|sample)s?\.(?:ya?ml|json|jsonc|toml|env|ini|cfg|conf)$/;
const LOCK_FILE =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|.+\.lockb?|packages\.lock\.json)$/;
const GENERATED_NAME =
  /\.min\.(?:js|mjs|cjs|css)$|\.bundle\.js$|\.generated\.|_pb2(?:_grpc)?\.py$|\.pb\.go$|\.snap$|\.map$/;
const TEST_INFIX = /\.(?:test|tests|spec|e2e|fixture)\.|^conftest\.py$|\.bats$/;
const RUNNABLE = new Set(['py', 'go', 'sh', 'bash', 'zsh', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'rb']);

/** `test_agent.py`, `agent_test.go`, `test-install.sh`, `gateway-e2e.sh`, `tests.py`, `test_config.json`. */
function isTestStem(name: string): boolean {
  const words = name.slice(0, name.lastIndexOf('.')).split(/[-_.]/);
  return TEST_WORDS.has(words[0] ?? '') || TEST_WORDS.has(words.at(-1) ?? '');
}

/** Text for people. Markdown is, unless agents read it as instructions. */
function isProse(name: string, folders: readonly string[]): boolean {
  if (PROSE_NAME.test(name)) return true;
  if (!PROSE_EXTENSIONS.has(lastExtension(name))) return false;
  return !INSTRUCTION_NAME.test(name) && !folders.some((folder) => INSTRUCTION_FOLDERS.has(folder));
}

const PROSE_NAME =
  /^(?:readme|license|licence|copying|notice|changelog|changes|authors|contributors|security|code_of_conduct)(?:\.(?:md|mdx|txt|rst|adoc))?$/;
const PROSE_EXTENSIONS = new Set(['md', 'mdx', 'markdown', 'rst', 'adoc', 'asciidoc']);

/** Files that coding agents and agent runtimes load into their prompt. */
const INSTRUCTION_NAME =
  /^(?:skill|agents?|agents\.override|claude|claude\.local|gemini|codex|qwen|copilot-instructions|conventions|warp|soul|memory|identity|tools|user|heartbeat|boot|bootstrap|system[-_]?prompt|prompt)\.(?:md|mdx)$|\.(?:prompt|instructions|agent|chatmode)\.md$/;

const INSTRUCTION_FOLDERS = new Set(
  [
    'skills prompts agents subagents commands instructions memory persona personas .agent .agents .claude',
    '.clinerules .codex .continue .cursor .gemini .kiro .openclaw .opencode .roo .windsurf',
  ].flatMap((line) => line.split(' ')),
);

function lastExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1);
}
