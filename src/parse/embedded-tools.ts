import type { DataNode } from '../model/document.ts';
import { entriesOf, itemsOf, mapsBelow, textOf, valueAt } from './data-read.ts';
import { parseShell, readExec, type ExecWord, type ParsedShell } from './shell.ts';

/** `scripts.*` of a package manifest. */
export function* findPackageScripts(root: DataNode): Iterable<ParsedShell> {
  for (const { value } of entriesOf(valueAt(root, 'scripts'))) {
    const text = textOf(value);
    if (text) yield parseShell({ ...text, carrier: 'package-script' });
  }
}

/** Settings of a coding agent that are command lines by themselves. */
const COMMAND_SETTINGS = ['apiKeyHelper', 'awsAuthRefresh', 'awsCredentialExport', 'otelHeadersHelper'];

/** `hooks.**.command` and the other settings that Claude Code runs through a shell. */
export function* findHookScripts(root: DataNode): Iterable<ParsedShell> {
  const hooks = valueAt(root, 'hooks');
  const commands = [
    ...(hooks ? [...mapsBelow(hooks)].map((map) => valueAt(map, 'command')) : []),
    valueAt(root, 'statusLine', 'command'),
  ];
  for (const node of [...commands, ...COMMAND_SETTINGS.map((key) => valueAt(root, key))]) {
    const text = textOf(node);
    if (text) yield parseShell({ ...text, carrier: 'hook' });
  }
}

/** `command`, `args` and `env` of each MCP server; the unit is the server's name. */
export function* findServerScripts(root: DataNode): Iterable<ParsedShell> {
  const places = [
    valueAt(root, 'mcpServers'),
    valueAt(root, 'servers'),
    valueAt(root, 'mcp', 'servers'),
    valueAt(root, 'context_servers'),
    valueAt(root, 'mcp_servers'),
    valueAt(root, 'customizations', 'vscode', 'mcp', 'servers'),
  ];
  for (const { key, value: server } of places.flatMap(entriesOf)) {
    const command = textOf(valueAt(server, 'command'));
    if (!command) continue;
    const rest = itemsOf(valueAt(server, 'args')).flatMap((item) => textOf(item) ?? []);
    const environment = entriesOf(valueAt(server, 'env')).flatMap((entry) => {
      const text = textOf(entry.value);
      return text ? [{ ...text, name: entry.key }] : [];
    });
    // Some write the whole command line where only the program belongs; clients then run it through a shell.
    if (rest.length === 0 && /\s/.test(command.text.trim()))
      yield parseShell({ ...command, carrier: 'mcp-server', unit: key });
    else yield readExec([command, ...rest], environment, 'mcp-server', key);
  }
}

const LIFECYCLE = [
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
];

/** Lifecycle commands of a development container: a string, a list, or a map of either. */
export function* findDevcontainerScripts(root: DataNode): Iterable<ParsedShell> {
  for (const key of LIFECYCLE) {
    const value = valueAt(root, key);
    const nodes = value?.type === 'map' ? value.entries.map((entry) => entry.value) : value ? [value] : [];
    for (const node of nodes) {
      const text = textOf(node);
      if (text) yield parseShell({ ...text, carrier: 'hook' });
      const words: readonly ExecWord[] = itemsOf(node).flatMap((item) => textOf(item) ?? []);
      if (words.length > 0) yield readExec(words, [], 'hook', undefined);
    }
  }
}
