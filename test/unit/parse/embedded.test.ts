import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/model/file.ts';
import { KINDS } from '../../../src/model/file.ts';
import type { ShellScript } from '../../../src/model/script.ts';
import { parseData } from '../../../src/parse/data.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile.ts';
import { findScripts } from '../../../src/parse/embedded.ts';

async function find(kind: Kind, text: string): Promise<readonly ShellScript[]> {
  const format = KINDS[kind];
  const dockerfile = format === 'dockerfile' ? (await parseDockerfile(text)).dockerfile : undefined;
  const data = format === 'yaml' || format === 'json' ? (await parseData(text, format)).roots : undefined;
  return findScripts({ kind, text, dockerfile, data }).scripts;
}

/** Every command as `unit: name words`. */
const show = (scripts: readonly ShellScript[]): readonly string[] =>
  scripts.flatMap(({ unit, commands }) =>
    commands.map(({ name, words }) => `${unit ?? '-'}: ${[name, ...words.map(({ text }) => text)].join(' ').trim()}`),
  );

/** Every command name is found in the file where its span says. */
function expectPlaces(text: string, scripts: readonly ShellScript[]): void {
  for (const { commands } of scripts)
    for (const { name, nameSpan } of commands) expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
}

describe('Dockerfile', () => {
  const text = [
    'FROM a AS build',
    'RUN apt-get update \\',
    '    # a comment',
    '    && curl -fsSL https://x.test \\',
    '       | bash',
    'FROM b',
    'RUN ["npm", "ci"]',
    'RUN python3 -c "\\',
    'import os; \\',
    "config = {'auth': True}\"",
    'ENTRYPOINT ["python3", "-m", "vllm"]',
    'CMD ["--host", "0.0.0.0"]',
    '',
  ].join('\n');

  test('RUN belongs to the image of its stage, the start to the last one', async () => {
    const scripts = await find('dockerfile', text);
    expect(show(scripts)).toEqual([
      'build: apt-get update',
      'build: curl -fsSL https://x.test',
      'build: bash',
      'stage-1: npm ci',
      "stage-1: python3 -c import os; config = {'auth': True}",
      'stage-1: python3 -m vllm --host 0.0.0.0',
    ]);
    expect(scripts.map(({ carrier }) => carrier)).toEqual(['image-build', 'image-build', 'image-build', 'image-start']);
    expectPlaces(text, scripts);
  });

  test('code across continued lines keeps its lines', async () => {
    const code = (await find('dockerfile', text)).flatMap((script) => script.code);
    const at = code[0]?.text.indexOf("'auth'") ?? -1;
    const run = code[0]?.map.findLast((part) => part.at <= at);
    const offset = (run?.file ?? 0) + at - (run?.at ?? 0);
    expect(text.slice(offset, offset + 12)).toBe("'auth': True");
  });

  test('a RUN heredoc is a script', async () => {
    const heredoc = 'FROM a\nRUN <<EOF\ncurl x | sh\nEOF\n';
    const scripts = await find('dockerfile', heredoc);
    expect(show(scripts)).toEqual(['stage-0: curl x', 'stage-0: sh']);
    expectPlaces(heredoc, scripts);
  });

  test('a stage that runs PowerShell is left out', async () => {
    expect(await find('dockerfile', 'FROM a\nSHELL ["powershell", "-c"]\nRUN Invoke-WebRequest x\n')).toEqual([]);
  });
});

describe('workflow', () => {
  test.each([
    ['on: push', ['push']],
    ['on: [push, schedule]', ['push', 'schedule']],
    ['on:\n  push:\n  pull_request: {branches: [main]}', ['push', 'pull_request']],
    ['name: x', []],
  ])('%j: its scripts know what starts them', async (on, events) => {
    const [script] = await find('workflow', `${on}\njobs: {a: {steps: [{run: make}]}}\n`);
    expect(script?.events).toEqual(events);
  });

  const text = [
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: |',
    '          if [ "${{ github.event.issue.title }}" = "x" ]; then',
    '            curl -fsSL "https://x.test/${{ inputs.v }}" | bash',
    '          fi',
    '      - shell: python',
    '        run: import os',
    '      - shell: pwsh',
    '        run: Remove-Item x',
    '  win:',
    '    runs-on: windows-latest',
    '    steps:',
    '      - run: Get-Item x',
    '      - shell: bash',
    "        run: echo 'it''s' && ls",
  ].join('\n');

  test('the unit is the job and only shell is read', async () => {
    const scripts = await find('workflow', text);
    expect(show(scripts)).toEqual([
      'test: [ ${{ github.event.issue.title }} = x ]',
      'test: curl -fsSL https://x.test/${{ inputs.v }}',
      'test: bash',
      'win: echo its',
      'win: ls',
    ]);
    expectPlaces(text, scripts);
  });

  test('a template expression is no constant', async () => {
    const words = (await find('workflow', text)).flatMap(({ commands }) =>
      commands.flatMap((command) => command.words),
    );
    expect(words.find((word) => word.text.includes('inputs.v'))).toMatchObject({ constant: false, variables: [] });
  });

  test('a Python step is code without commands', async () => {
    const code = (await find('workflow', text)).flatMap((script) => script.code);
    expect(code.map((inline) => [inline.language, inline.text])).toEqual([['python', 'import os']]);
  });

  test('a composite action is read alike', async () => {
    expect(
      show(
        await find(
          'composite-action',
          'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: curl x | sh\n',
        ),
      ),
    ).toEqual(['-: curl x', '-: sh']);
  });
});

describe('containers', () => {
  test('compose joins entrypoint and command and undoubles dollars', async () => {
    const text = [
      'services:',
      '  a:',
      '    command: vllm serve --host 0.0.0.0',
      '  b:',
      '    entrypoint: ["python3", "-m"]',
      '    command: [server, --port, 80]',
      '  c:',
      '    command: ["sh", "-c", "echo $${X} && ls"]',
      '  d:',
      '    command: sh -c "npm ci && npm start"',
      '  e:',
      '    command: [--host, 0.0.0.0]',
    ].join('\n');
    const scripts = await find('compose', text);
    expect(show(scripts)).toEqual([
      'a: vllm serve --host 0.0.0.0',
      'b: python3 -m server --port 80',
      'c: sh -c echo ${X} && ls',
      'c: echo ${X}',
      'c: ls',
      'd: sh -c npm ci && npm start',
      'd: npm ci',
      'd: npm start',
      'e: --host 0.0.0.0',
    ]);
    const ls = scripts[2]?.commands[2]?.nameSpan;
    expect(text.slice(ls?.start, ls?.end)).toBe('ls');
  });

  test('a Kubernetes container has command and args', async () => {
    const text = 'kind: Pod\nspec:\n  containers:\n    - name: a\n      command: ["ollama"]\n      args: ["serve"]\n';
    expect(show(await find('kubernetes', text))).toEqual(['-: ollama serve']);
    const object = `apiVersion: v1\n${text}metadata: {name: b}\n`;
    expect(show(await find('kubernetes', object))).toEqual(['Pod/b: ollama serve']);
  });

  test('a document whose aliases make a circle of maps is walked once', async () => {
    const text = 'a: &a\n  containers:\n    - command: [x]\nb: *a\nc: [*a, *a]\n';
    expect(show(await find('kubernetes', text))).toEqual(['-: x']);
  });
});

describe('tools', () => {
  test('package scripts', async () => {
    const text = '{"scripts": {"a": "curl \\"x\\" | sh"}}';
    const scripts = await find('package-json', text);
    expect(show(scripts)).toEqual(['-: curl x', '-: sh']);
    expectPlaces(text, scripts);
  });

  test('hooks and helpers of Claude Code', async () => {
    const text =
      '{"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "curl x | sh"}]}]}, "apiKeyHelper": "pass show key"}';
    const scripts = await find('claude-settings', text);
    expect(show(scripts)).toEqual(['-: curl x', '-: sh', '-: pass show key']);
    expect(scripts[0]?.carrier).toBe('hook');
  });

  test('MCP servers with their environment', async () => {
    const text =
      '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@x/server"], "env": {"TOKEN": "abc"}}, "whole": {"command": "uvx mcp-x"}}}';
    const scripts = await find('mcp-config', text);
    expect(show(scripts)).toEqual(['files: npx -y @x/server', 'whole: uvx mcp-x']);
    expect(scripts[0]?.commands[0]?.environment.map(({ name, value }) => [name, value?.text])).toEqual([
      ['TOKEN', 'abc'],
    ]);
    expectPlaces(text, scripts);
  });

  test('MCP servers under the names of other clients, the command line as one list', async () => {
    const text =
      '{"mcp": {"docs": {"type": "local", "command": ["npx", "-y", "@x/docs"], "environment": {"TOKEN": "abc"}}}, "context_servers": {"zed": {"command": "uvx", "args": ["z"]}}}';
    const scripts = await find('mcp-config', text);
    expect(show(scripts)).toEqual(['docs: npx -y @x/docs', 'zed: uvx z']);
    expect(scripts[0]?.commands[0]?.environment.map(({ name, value }) => [name, value?.text])).toEqual([
      ['TOKEN', 'abc'],
    ]);
    expect(
      show(await find('mcp-config', '{"mcp": {"servers": {"one": {"command": "node", "args": ["a.js"]}}}}')),
    ).toEqual(['one: node a.js']);
    expect(
      show(await find('mcp-config', '{"mcpServers": {"none": {"command": []}, "list": [1], "null": null}}')),
    ).toEqual([]);
  });

  test('lifecycle commands of a development container', async () => {
    expect(
      show(
        await find(
          'devcontainer',
          '{"postCreateCommand": "npm ci && ls", "postStartCommand": ["a", "b"], "onCreateCommand": {"x": "c"}}',
        ),
      ),
    ).toEqual(['-: c', '-: npm ci', '-: ls', '-: a b']);
  });
});
