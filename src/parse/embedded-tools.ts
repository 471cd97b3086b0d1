import type { DataNode } from '../model/document.ts';
import { entriesOf, itemsOf, mapsBelow, textOf, valueAt } from './data-read.ts';
import { foundExec, foundShell, type ExecWord, type FoundScript } from './shell.ts';

/** `scripts.*` of a package manifest. */
export function* findPackageScripts(root: DataNode): Iterable<FoundScript> {
  for (const { value } of entriesOf(valueAt(root, 'scripts'))) {
    const text = textOf(value);
    if (text) yield foundShell({ ...text, carrier: 'package-script' });
  }
}

/** Settings of a coding agent that are command lines by themselves. */
const COMMAND_SETTINGS = ['apiKeyHelper', 'awsAuthRefresh', 'awsCredentialExport', 'otelHeadersHelper'];

/** `hooks.**.command` and the other settings that Claude Code runs through a shell. */
export function* findHookScripts(root: DataNode): Iterable<FoundScript> {
  const hooks = valueAt(root, 'hooks');
  const commands = [
    ...(hooks ? [...mapsBelow(hooks)].map((map) => valueAt(map, 'command')) : []),
    valueAt(root, 'statusLine', 'command'),
  ];
  for (const node of [...commands, ...COMMAND_SETTINGS.map((key) => valueAt(root, key))]) {
    const text = textOf(node);
    if (text) yield foundShell({ ...text, carrier: 'hook' });
  }
}

/** `command`, `args` and `env` of each MCP server; the unit is the server's name. */
export function* findServerScripts(root: DataNode): Iterable<FoundScript> {
  const places = [
    valueAt(root, 'mcpServers'),
    valueAt(root, 'servers'),
    valueAt(root, 'mcp', 'servers'),
    // OpenCode and Crush keep the servers themselves there.
    valueAt(root, 'mcp'),
    valueAt(root, 'context_servers'),
    valueAt(root, 'mcp_servers'),
    valueAt(root, 'customizations', 'vscode', 'mcp', 'servers'),
  ];
  for (const { key, value: server } of places.flatMap(entriesOf)) {
    const command = valueAt(server, 'command');
    const words = [...(command?.type === 'list' ? command.items : command ? [command] : []), ...argumentsOf(server)];
    const [program, ...rest] = words.flatMap((word) => textOf(word) ?? []);
    if (!program) continue;
    // Some write the whole command line where only the program belongs; clients then run it through a shell.
    if (rest.length === 0 && command?.type === 'scalar' && /\s/.test(program.text.trim()))
      yield foundShell({ ...program, carrier: 'mcp-server', unit: key });
    else yield foundExec([program, ...rest], environmentOf(server), 'mcp-server', key);
  }
}

function argumentsOf(server: DataNode): readonly DataNode[] {
  return itemsOf(valueAt(server, 'args'));
}

function environmentOf(server: DataNode): readonly (ExecWord & { readonly name: string })[] {
  return ['env', 'environment'].flatMap((key) =>
    entriesOf(valueAt(server, key)).flatMap((entry) => {
      const text = textOf(entry.value);
      return text ? [{ ...text, name: entry.key }] : [];
    }),
  );
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
export function* findDevcontainerScripts(root: DataNode): Iterable<FoundScript> {
  for (const key of LIFECYCLE) {
    const value = valueAt(root, key);
    const nodes = value?.type === 'map' ? value.entries.map((entry) => entry.value) : value ? [value] : [];
    for (const node of nodes) {
      const text = textOf(node);
      if (text) yield foundShell({ ...text, carrier: 'hook' });
      const words: readonly ExecWord[] = itemsOf(node).flatMap((item) => textOf(item) ?? []);
      if (words.length > 0) yield foundExec(words, [], 'hook', undefined);
    }
  }
}
