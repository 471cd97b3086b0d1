import { describe, expect, test } from '@jest/globals';

import { KINDS } from '../../../src/model/file.ts';
import { decideKind, isLockFile } from '../../../src/tree/kind.ts';

function kindOf(path: string, head = ''): string {
  return decideKind(path, Buffer.from(head, 'utf8'));
}

describe('the kind of a file, by its name alone,', () => {
  test.each([
    [
      'dockerfile',
      ['Dockerfile', 'a/dockerfile', 'Dockerfile.base', 'Dockerfile-dev', 'agent.Dockerfile', 'Containerfile'],
    ],
    ['workflow', ['.github/workflows/ci.yml', '.github/workflows/ci.yaml', '.forgejo/workflows/x.yml']],
    ['composite-action', ['action.yml', '.github/actions/x/action.yaml']],
    ['compose', ['compose.yml', 'compose.prod.yaml', 'docker-compose.yml', 'a/docker-compose-dev.yaml']],
    ['package-json', ['package.json', 'a/b/package.json']],
    ['claude-settings', ['.claude/settings.json', 'a/.claude/settings.local.json']],
    [
      'mcp-config',
      [
        '.mcp.json',
        '.cursor/mcp.json',
        '.vscode/mcp.json',
        'claude_desktop_config.json',
        'opencode.json',
        '.zed/settings.json',
      ],
    ],
    ['openclaw-config', ['openclaw.json', '.openclaw/openclaw.json5']],
    ['devcontainer', ['.devcontainer/devcontainer.json', '.devcontainer.json']],
    ['lock-file', ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'uv.lock', 'Cargo.lock']],
    ['script', ['a.sh', 'b.bash', 'c.zsh', '.husky/pre-commit', '.bashrc']],
    ['typescript', ['a.ts', 'a.tsx', 'a.mts', 'a.cts', 'dockerfile.ts']],
    ['javascript', ['a.js', 'a.jsx', 'a.mjs', 'a.cjs']],
    ['python', ['a.py']],
    ['other-json', ['tsconfig.json', 'a.jsonc', 'agent.json']],
    ['plugin-manifest', ['openclaw.plugin.json', '.claude-plugin/marketplace.json', 'gemini-extension.json']],
    ['gemini-settings', ['.gemini/settings.json']],
    ['vscode-settings', ['.vscode/settings.json']],
    ['cursor-settings', ['.cursor/cli.json', '.cursor/hooks.json']],
    ['agent-card', ['.well-known/agent.json', 'public/.well-known/agent-card.json', 'agent-card.json']],
    ['codex-config', ['.codex/config.toml']],
    ['pyproject', ['pyproject.toml', 'packages/a/pyproject.toml']],
    ['other-toml', ['a.toml', 'Cargo.toml']],
    ['env-file', ['.env', '.env.production', 'config/prod.env', '.env.example']],
    ['requirements', ['requirements.txt', 'requirements-dev.txt', 'constraints.txt']],
    ['ignore-file', ['.gitignore', '.dockerignore', '.cursorignore', 'Dockerfile.dockerignore']],
    ['codeowners', ['CODEOWNERS', '.github/CODEOWNERS']],
    ['modelfile', ['Modelfile', 'coder.Modelfile']],
    ['notebook', ['a.ipynb']],
    ['skill', ['SKILL.md', 'skills/pdf/SKILL.md']],
    ['agent-instructions', ['AGENTS.md', 'CLAUDE.md', '.cursorrules', '.cursor/rules/a.mdc', 'review.prompt.md']],
    ['agent-definition', ['.claude/agents/reviewer.md', 'plugins/x/commands/ship.md']],
    ['document', ['README.md', 'a.mdx', 'agents/README.md', 'Dockerfile.md']],
    [
      'other-yaml',
      [
        'values.yaml',
        '.github/dependabot.yml',
        '.github/workflows/sub/x.yml',
        'templates/app/.github/workflows/ci.yml',
      ],
    ],
    ['other-text', ['Makefile', 'a.json5', 'environment.ts.txt', 'compose']],
  ])('%s: %j', (kind, paths) => {
    for (const path of paths) expect([path, kindOf(path)]).toEqual([path, kind]);
  });
});

describe('the kind of a file, by its first bytes,', () => {
  test.each([
    ['kubernetes', 'a.yaml', 'apiVersion: v1\nkind: Pod\n'],
    ['kubernetes', 'a.yaml', '# x\r\nkind: Pod\r\napiVersion: v1\r\n'],
    ['other-yaml', 'Chart.yaml', 'apiVersion: v2\nname: x\n'],
    ['other-yaml', 'a.yaml', 'spec:\n  apiVersion: v1\n  kind: Pod\n'],
    ['openshell-policy', 'policies/a.yaml', 'version: 1\nnetwork_policies:\n  x: {}\n'],
    ['openshell-policy', 'a.yml', '\uFEFFfilesystem_policy:\n'],
    ['other-yaml', 'a.yml', '# network_policies: none\nx: 1\n'],
    ['mcp-config', 'agent.json', '{"mcpServers": {}}'],
    ['package-json', 'package.json', '{"mcpServers": {}}'],
    ['script', 'entrypoint', '#!/bin/sh\n'],
    ['script', 'run', '#!/usr/bin/env -S bash -e\r\n'],
    ['python', 'run', '#!/usr/bin/env python3.12\n'],
    ['javascript', 'run', '#!/usr/bin/env node\n'],
    ['other-text', 'run', '#!/usr/bin/perl\n'],
    ['other-text', 'run', '#!\n'],
    ['other-text', 'de.ts', '<?xml version="1.0"?><!DOCTYPE TS>'],
  ])('is %s for %s with %j', (kind, path, head) => {
    expect(kindOf(path, head)).toBe(kind);
  });

  test('is seen through UTF-16', () => {
    const bytes = Buffer.from('\uFEFFapiVersion: v1\nkind: Pod\n', 'utf16le');
    expect(decideKind('a.yaml', bytes)).toBe('kubernetes');
  });

  test('is one of the known kinds for any bytes', () => {
    for (const byte of [0, 0x23, 0x7b, 0xfe, 0xff]) {
      for (const path of ['a', 'a.yml', 'a.json', 'a.ts', '']) {
        expect(Object.keys(KINDS)).toContain(decideKind(path, new Uint8Array(300).fill(byte)));
      }
    }
  });
});

test('lock files are known by their name, in any folder', () => {
  expect(isLockFile('a/b/package-lock.json')).toBe(true);
  expect(isLockFile('package.json')).toBe(false);
});
