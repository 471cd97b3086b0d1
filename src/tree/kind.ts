import type { Kind } from '../model/file.ts';
import { wideEncoding } from './decode.ts';

/** How many bytes of a file the decision may look at; pass the whole file or at least so many. */
export const HEAD_BYTES = 65_536;

/**
 * What a file is, by its name and, where many formats share an extension, by its first bytes. Of a path only the name and
 * the folders next to it count; a workflow is one only where its host looks for it.
 */
export function decideKind(path: string, head: Uint8Array): Kind {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  if (isLockName(name)) return 'lock-file';
  if (isDockerfileName(name)) return 'dockerfile';
  const extension = extensionOf(name);
  if (extension === 'yml' || extension === 'yaml') return kindOfYaml(name, folders, head);
  if (extension === 'json' || extension === 'jsonc') return kindOfJson(name, folders, head);
  if (extension === 'toml') return kindOfToml(name, folders);
  if (MARKDOWN.has(extension) || INSTRUCTION_NAMES.has(name)) return kindOfMarkdown(name, folders);
  return kindOfExtension(name, extension, head) ?? kindOfShebang(head) ?? kindOfBareName(name, folders) ?? 'other-text';
}

/** Lock files are listed, never read: they are a third of the bytes of a repository and nothing in them is a choice. */
export function isLockFile(path: string): boolean {
  return isLockName(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
}

const LOCK_NAMES = new Set(
  [
    'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock uv.lock',
    'poetry.lock pipfile.lock pdm.lock pixi.lock cargo.lock gemfile.lock composer.lock go.sum go.work.sum',
    'flake.lock mix.lock pubspec.lock gradle.lockfile packages.lock.json',
  ].flatMap((line) => line.split(' ')),
);

function isLockName(name: string): boolean {
  return LOCK_NAMES.has(name);
}

/** `Dockerfile`, `Dockerfile.base`, `Dockerfile-dev`, `agent.Dockerfile`; not `Dockerfile.md` nor `dockerfile.test.ts`. */
function isDockerfileName(name: string): boolean {
  const word = /^(?:docker|container)file(?:[.\-_]|$)|\.(?:docker|container)file$/;
  return word.test(name) && !NOT_A_DOCKERFILE.has(extensionOf(name));
}

const NOT_A_DOCKERFILE = new Set(
  [
    'ts tsx mts js mjs cjs py go rs rb java json yml yaml toml md mdx rst txt html sh dockerignore sha256',
    'sig',
  ].flatMap((line) => line.split(' ')),
);

function kindOfYaml(name: string, folders: readonly string[], head: Uint8Array): Kind {
  // Only the folder at the root is read; deeper ones are templates and copies of other repositories.
  if (/^(?:\.github|\.gitea|\.forgejo)\/workflows$/.test(folders.join('/'))) return 'workflow';
  if (name === 'action.yml' || name === 'action.yaml') return 'composite-action';
  if (/^(?:(?:docker|podman)-)?compose(?:[.\-_]|$)/.test(name)) return 'compose';
  const text = readHead(head);
  if (hasTopKey(text, 'network_policies') || hasTopKey(text, 'filesystem_policy')) return 'openshell-policy';
  return hasTopKey(text, 'apiVersion') && hasTopKey(text, 'kind') ? 'kubernetes' : 'other-yaml';
}

function kindOfJson(name: string, folders: readonly string[], head: Uint8Array): Kind {
  const folder = folders.at(-1);
  if (name === 'package.json') return 'package-json';
  if (folder === '.claude' && name.startsWith('settings')) return 'claude-settings';
  if (folder === '.gemini' && name.startsWith('settings')) return 'gemini-settings';
  if (MCP_NAMES.has(name) || (folder === '.zed' && name === 'settings.json')) return 'mcp-config';
  if (name.endsWith('.code-workspace') || (folder === '.vscode' && name === 'settings.json')) return 'vscode-settings';
  if (folder === '.cursor') return 'cursor-settings';
  if (isPluginManifest(name, folder)) return 'plugin-manifest';
  if (CARD_NAMES.has(name) && (folder === '.well-known' || name.includes('card'))) return 'agent-card';
  // The product was called Clawdbot, then Moltbot, before it was OpenClaw.
  if (/^(?:openclaw|moltbot|clawdbot)\.(?!plugin\.)/.test(name)) return 'openclaw-config';
  if (name === 'devcontainer.json' || name === '.devcontainer.json') return 'devcontainer';
  // Many clients keep their MCP servers in a settings file of their own name.
  return readHead(head).includes('"mcpServers"') ? 'mcp-config' : 'other-json';
}

/** Claude Code and its kin, OpenClaw and its former names, Gemini CLI. */
function isPluginManifest(name: string, folder: string | undefined): boolean {
  if (/^\.[a-z]+-plugin$/.test(folder ?? '')) return name === 'plugin.json' || name === 'marketplace.json';
  return PLUGIN_NAMES.has(name);
}

const PLUGIN_NAMES = new Set([
  'openclaw.plugin.json',
  'moltbot.plugin.json',
  'clawdbot.plugin.json',
  'gemini-extension.json',
]);
const CARD_NAMES = new Set(['agent.json', 'agent-card.json', 'agent_card.json', 'agentcard.json']);

function kindOfToml(name: string, folders: readonly string[]): Kind {
  if (folders.at(-1) === '.codex') return 'codex-config';
  return name === 'pyproject.toml' ? 'pyproject' : 'other-toml';
}

const MARKDOWN = new Set(['md', 'mdx', 'mdc', 'markdown']);

/** What a model is given as instructions, and text for people. */
function kindOfMarkdown(name: string, folders: readonly string[]): Kind {
  if (/^skill\.mdx?$/.test(name)) return 'skill';
  if (INSTRUCTION_NAMES.has(name) || INSTRUCTION_FILE.test(name)) return 'agent-instructions';
  const folder = folders.at(-1) ?? '';
  if (DEFINITION_FOLDERS.has(folder) && name !== 'readme.md') return 'agent-definition';
  return name.endsWith('.mdc') || RULE_FOLDERS.has(folders.slice(-2).join('/')) ? 'agent-instructions' : 'document';
}

const DEFINITION_FOLDERS = new Set(['agents', 'subagents', 'commands', 'chatmodes']);
/** Files that coding agents and agent runtimes load into their prompt. */
const INSTRUCTION_FILE =
  /^(?:agents?|agents\.override|claude|claude\.local|gemini|codex|qwen|copilot-instructions|warp|soul|memory|identity|tools|user|heartbeat|boot|bootstrap|system[-_]?prompt|prompt)\.mdx?$|\.(?:prompt|instructions|agent|chatmode)\.md$/;
const RULE_FOLDERS = new Set([
  '.cursor/rules',
  '.windsurf/rules',
  '.roo/rules',
  '.kiro/steering',
  '.github/instructions',
]);

const MCP_NAMES = new Set(
  [
    '.mcp.json mcp.json mcp-config.json mcp_config.json mcp-settings.json mcp_settings.json',
    'mcp-servers.json mcp_servers.json claude_desktop_config.json cline_mcp_settings.json',
    'opencode.json opencode.jsonc crush.json',
  ].flatMap((line) => line.split(' ')),
);

/** JSON5 is plain text here: a JSON parser would lose its unquoted keys and call the file damaged. */
function kindOfExtension(name: string, extension: string, head: Uint8Array): Kind | undefined {
  // Translation sources of Qt share `.ts` with TypeScript.
  if (extension === 'ts' && /^\uFEFF?\s*<(?:\?xml|!DOCTYPE)/.test(readHead(head.subarray(0, 64)))) return 'other-text';
  if (/^openclaw\.json5$/.test(name)) return 'openclaw-config';
  // `.env`, `.env.production`, `env.example`, `prod.env`.
  if (/^\.?env(?:\.[\w.-]+)?$|\.env$/.test(name) && !/\.(?:[cm]?[jt]sx?|py|sh)$/.test(name)) return 'env-file';
  if (/^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/.test(name)) return 'requirements';
  if (/^modelfile(?:[.\-_]|$)|\.modelfile$/.test(name)) return 'modelfile';
  if (/\.\w+ignore$/.test(name)) return 'ignore-file';
  if (name === 'codeowners') return 'codeowners';
  return KIND_OF_EXTENSION.get(extension);
}

const KIND_OF_EXTENSION: ReadonlyMap<string, Kind> = new Map([
  ...nameAll('script', 'sh bash zsh ksh'),
  ...nameAll('typescript', 'ts tsx mts cts'),
  ...nameAll('javascript', 'js jsx mjs cjs'),
  ...nameAll('python', 'py pyw'),
  ...nameAll('notebook', 'ipynb'),
  ...nameAll('other-text', 'json5 jsonl ini cfg conf txt html css svg xml'),
]);

function nameAll(kind: Kind, extensions: string): readonly (readonly [string, Kind])[] {
  return extensions.split(' ').map((extension) => [extension, kind] as const);
}

/** The interpreter of a first line such as `#!/usr/bin/env -S bash -e`. */
function kindOfShebang(head: Uint8Array): Kind | undefined {
  if (head[0] !== 0x23 || head[1] !== 0x21) return undefined;
  const line = readHead(head.subarray(0, 256)).split('\n', 1)[0] ?? '';
  const program = line
    .slice(2)
    .trim()
    .split(/\s+/)
    .map((word) => word.slice(word.lastIndexOf('/') + 1))
    .find((word) => word !== 'env' && !word.startsWith('-') && !word.includes('='));
  if (program === undefined) return undefined;
  if (/^(?:ba|z|k|da|a|mk)?sh$/.test(program)) return 'script';
  if (/^(?:python|pypy)[\d.]*$/.test(program)) return 'python';
  if (/^(?:node|nodejs|bun)$/.test(program)) return 'javascript';
  return /^(?:tsx|ts-node|deno)$/.test(program) ? 'typescript' : undefined;
}

/** Files that have neither extension nor first line to tell. Hooks of husky are run by sh without one. */
function kindOfBareName(name: string, folders: readonly string[]): Kind | undefined {
  if (SHELL_NAMES.has(name)) return 'script';
  return folders.at(-1) === '.husky' && !name.includes('.') ? 'script' : undefined;
}

const INSTRUCTION_NAMES = new Set(['.cursorrules', '.windsurfrules', '.clinerules', '.goosehints', '.roorules']);
const SHELL_NAMES = new Set(['.bashrc', '.bash_profile', '.profile', '.zshrc', '.zprofile', '.envrc']);

/** The first bytes as Latin-1: enough to find ASCII words, and it cannot fail. */
function readHead(head: Uint8Array): string {
  const bytes = head.subarray(0, HEAD_BYTES);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Whether a line starts with the key: YAML's top level. */
function hasTopKey(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const before = text[at - 1];
    const startsLine =
      at === 0 || before === '\n' || before === '\r' || before === '\uFEFF' || (at === 3 && text.startsWith('ï»¿'));
    if (startsLine && /^[ \t]*:(?:[ \t\r\n]|$)/.test(text.slice(at + key.length, at + key.length + 40))) return true;
  }
  return false;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1);
}
