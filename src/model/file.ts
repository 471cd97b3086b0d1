import type { CodeRecord } from './code-record.ts';
import type { Fact } from './fact.ts';
import type { Problem } from './problem.ts';
import type { RawFinding } from './finding.ts';

/** How a file is parsed. */
export const FORMATS = [
  'dockerfile',
  'yaml',
  'json',
  'toml',
  'env',
  'lines',
  'notebook',
  'shell',
  'code',
  'markdown',
  'text',
] as const;
export type Format = (typeof FORMATS)[number];

/**
 * What a file is, decided once from its name and first bytes. A rule's `on:` names kinds or formats; a format stands for
 * every kind of that format.
 */
export const KINDS = {
  dockerfile: 'dockerfile',
  workflow: 'yaml',
  'composite-action': 'yaml',
  compose: 'yaml',
  kubernetes: 'yaml',
  'openshell-policy': 'yaml',
  'other-yaml': 'yaml',
  'package-json': 'json',
  'claude-settings': 'json',
  'mcp-config': 'json',
  'openclaw-config': 'json',
  devcontainer: 'json',
  'gemini-settings': 'json',
  'vscode-settings': 'json',
  'cursor-settings': 'json',
  'plugin-manifest': 'json',
  'agent-card': 'json',
  'lock-file': 'text',
  'other-json': 'json',
  'codex-config': 'toml',
  pyproject: 'toml',
  'other-toml': 'toml',
  'env-file': 'env',
  requirements: 'lines',
  'ignore-file': 'lines',
  codeowners: 'lines',
  modelfile: 'lines',
  notebook: 'notebook',
  script: 'shell',
  typescript: 'code',
  javascript: 'code',
  python: 'code',
  'agent-instructions': 'markdown',
  skill: 'markdown',
  'agent-definition': 'markdown',
  document: 'markdown',
  'other-text': 'text',
} as const satisfies Record<string, Format>;
export type Kind = keyof typeof KINDS;

/**
 * Kinds whose files may hold commands. A rule on the format `shell` that matches commands reads them in all of these, for the
 * same command is as dangerous in a RUN instruction as in a script.
 */
export const COMMAND_CARRIERS = [
  'script',
  'dockerfile',
  'workflow',
  'composite-action',
  'compose',
  'kubernetes',
  'package-json',
  'claude-settings',
  'mcp-config',
  'gemini-settings',
  'vscode-settings',
  'cursor-settings',
  'codex-config',
  'plugin-manifest',
  'devcontainer',
] as const satisfies readonly Kind[];

/** What a file is for. Only `product` files alert, unless a rule names other roles. */
export const ROLES = ['product', 'test', 'example', 'docs', 'vendored', 'generated'] as const;
export type Role = (typeof ROLES)[number];

/** Why a listed file was not read; each is reported with a count. */
export const SKIP_REASONS = [
  'binary',
  'too-large',
  'symbolic-link',
  'not-a-regular-file',
  'submodule',
  'lfs-pointer',
  'unreadable',
  'undecodable',
  'over-budget',
  'ignored-by-configuration',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A file as the tree lists it. `path` is relative to the root of the scan, with forward slashes. */
export interface FileEntry {
  readonly path: string;
  readonly role: Role;
}

/** Where files come from. `read` returns the whole file, or the reason why it cannot be scanned. */
export interface Tree {
  /** All files in code-unit order of their paths, and what could not be listed. */
  list(): {
    readonly files: readonly FileEntry[];
    readonly skipped: readonly SkippedFile[];
    readonly problems: readonly Problem[];
  };
  read(path: string): Uint8Array | SkipReason;
}

export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}

/**
 * All that analysing one file yields. A pure function of the file's bytes, its kind and the rules: nothing in it depends on
 * the path, so identical files share a record. JSON-serialisable.
 */
export interface FileRecord {
  readonly kind: Kind;
  readonly findings: readonly RawFinding[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** What its code adds to the flows of the repository. */
  readonly code?: CodeRecord;
}
