import type { ShellCommand, ShellRedirect, ShellScript, ShellWord } from '../model/script.ts';
import type { FieldValue } from './candidate.ts';
import { imageField } from './image.ts';
import { readMount, type Mount } from './mount.ts';
import { readPortScope } from './port.ts';
import { traceDownloads } from './shell-downloads.ts';
import { findUrls, hostOf } from './shell-fetch.ts';
import { onlyPlaces } from './shell-install.ts';
import { readOperands, readOption, readOptionNames, valueOf, withDefault } from './shell-options.ts';

/** A command and the script it stands in. */
export interface Place {
  readonly command: ShellCommand;
  readonly script: ShellScript;
}

type Read = (place: Place) => readonly FieldValue[];
type ReadNamed = (place: Place, name: string) => readonly FieldValue[];

const flag = (value: boolean): readonly FieldValue[] => (value ? [{ value: true }] : []);
const some = (value: string | undefined): readonly FieldValue[] => (value === undefined ? [] : [{ value }]);
const words = (list: readonly ShellWord[]): readonly FieldValue[] => list.map(valueOf).flatMap(withDefault);
const commandNames = (list: readonly ShellCommand[]): readonly FieldValue[] =>
  list.flatMap(({ name, nameSpan }) => (name === '' ? [] : [{ value: name, span: nameSpan }]));

function redirected({ command }: Place, chosen: (redirect: ShellRedirect) => boolean): readonly FieldValue[] {
  return command.redirects.filter(chosen).map(({ target }) => valueOf(target));
}

/** Descriptors (`2>&1`) are no files. */
const toFile = ({ operator, target }: ShellRedirect): boolean =>
  operator.includes('>') && !(operator.endsWith('&') && /^(?:\d+|-)$/.test(target.text));

function neighbours({ command, script }: Place, chosen: (position: number) => boolean): readonly ShellCommand[] {
  return pipelineOf(script, command.pipeline).filter(({ position }) => chosen(position));
}

const pipelines = new WeakMap<ShellScript, ReadonlyMap<number, readonly ShellCommand[]>>();

function pipelineOf(script: ShellScript, number: number): readonly ShellCommand[] {
  const known = pipelines.get(script);
  if (known) return known.get(number) ?? [];
  const grouped = new Map<number, ShellCommand[]>();
  for (const command of script.commands) {
    const group = grouped.get(command.pipeline);
    if (group) group.push(command);
    else grouped.set(command.pipeline, [command]);
  }
  pipelines.set(script, grouped);
  return grouped.get(number) ?? [];
}

/** All variables that a command's words are made of, through the assignments of the script. */
function readVariables({ command, script }: Place, deep: boolean): readonly FieldValue[] {
  const seen = new Map<string, FieldValue>();
  const pending = [...command.words, ...command.redirects.map(({ target }) => target)].flatMap(({ variables, span }) =>
    variables.map((name) => ({ name, span })),
  );
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { name, span } = next;
    if (seen.has(name)) continue;
    seen.set(name, { value: name, span });
    if (deep) for (const inner of assignedFrom(script).get(name) ?? []) pending.push({ name: inner, span });
  }
  return [...seen.values()];
}

const sources = new WeakMap<ShellScript, ReadonlyMap<string, ReadonlySet<string>>>();

/** For each variable the variables in the values it is given. */
function assignedFrom(script: ShellScript): ReadonlyMap<string, ReadonlySet<string>> {
  const known = sources.get(script);
  if (known) return known;
  const map = new Map<string, Set<string>>();
  for (const { environment } of script.commands) {
    for (const { name, value } of environment) {
      const from = map.get(name) ?? new Set();
      for (const variable of value?.variables ?? []) from.add(variable);
      map.set(name, from);
    }
  }
  sources.set(script, map);
  return map;
}

const EXPRESSION = /\$\{\{([^{}]*)\}\}/g;

/** What is inside `${{ … }}` in the words, assignments, redirections and heredocs of a command. */
function readExpressions({ command }: Place): readonly FieldValue[] {
  const all = [
    ...command.words,
    ...command.redirects.map(({ target }) => target),
    ...command.environment.flatMap(({ value }) => value ?? []),
  ];
  return all.flatMap(({ text, span }) =>
    [...text.slice(0, 20_000).matchAll(EXPRESSION)].map(([, inside]) => ({ value: (inside ?? '').trim(), span })),
  );
}

function trace({ command, script }: Place): ReturnType<ReturnType<typeof traceDownloads>['get']> {
  return traceDownloads(script).get(command);
}

/** The command that has the most to say about a download: one that runs it before one that only places it, root before others. */
function mainExecutor(place: Place): readonly ShellCommand[] {
  const all = trace(place)?.executedBy ?? [];
  const running = all.filter((command) => command.name !== '' && !onlyPlaces(command));
  const candidates = running.length > 0 ? running : all;
  const main = candidates.find(({ runsAs }) => runsAs === 'root') ?? candidates[0];
  return main ? [main] : [];
}

/** A function whose output is taken up where it is called, by a substitution, a pipe or a file, prints no messages. */
function isCaptured({ command, script }: Place): boolean {
  if (command.inFunction === undefined) return false;
  return script.commands.some(
    (call) =>
      call.name === command.inFunction &&
      (call.substituted ||
        call.redirects.some(toFile) ||
        pipelineOf(script, call.pipeline).some(({ position }) => position > call.position)),
  );
}

const FIELDS: Readonly<Record<string, Read>> = {
  command: ({ command }) => commandNames([command]),
  executable: ({ command }) => (command.executable ? words([command.executable]) : []),
  wrapper: ({ command }) => command.wrappers.map((value) => ({ value })),
  user: ({ command }) => some(command.runsAs),
  carrier: ({ script }) => [{ value: script.carrier }],
  argument: ({ command }) => words(readOperands(command)),
  word: ({ command }) => words(command.words),
  option: ({ command }) => readOptionNames(command),
  environment: ({ command }) => command.environment.map(({ name, span }) => ({ value: name, span })),
  'environment.variable': ({ command }) =>
    command.environment.flatMap(({ value }) =>
      (value?.variables ?? []).map((name) => ({ value: name, ...(value ? { span: value.span } : {}) })),
    ),
  'environment.substituted': ({ command }) =>
    flag(command.environment.some(({ value }) => /\$\(|`/.test(value?.text ?? ''))),
  variable: (place) => readVariables(place, false),
  'variable.from': (place) => readVariables(place, true),
  expression: readExpressions,
  'redirect.output': (place) =>
    redirected(place, (redirect) => toFile(redirect) && !redirect.operator.startsWith('2>')),
  'redirect.error': (place) =>
    redirected(place, (redirect) => toFile(redirect) && /^(?:2>|&>)/.test(redirect.operator)),
  'redirect.input': (place) => redirected(place, ({ operator }) => /^\d*<$/.test(operator)),
  'redirect.here-string': (place) => redirected(place, ({ operator }) => operator.endsWith('<<<')),
  'redirect.here-document': (place) =>
    redirected(place, ({ operator }) => /<<-?$/.test(operator) && !operator.endsWith('<<<')),
  'redirect.operator': ({ command }) =>
    command.redirects.map(({ operator, target }) => ({ value: operator, span: target.span })),
  'pipe.next': (place) => commandNames(neighbours(place, (position) => position > place.command.position)),
  'pipe.next.user': (place) =>
    neighbours(place, (position) => position > place.command.position).flatMap(({ runsAs }) => some(runsAs)),
  'pipe.previous': (place) => commandNames(neighbours(place, (position) => position < place.command.position)),
  consumer: ({ command }) => some(command.consumer?.name),
  program: ({ command }) => (command.program?.word ? words([command.program.word]) : []),
  'program.from': ({ command }) => some(command.program?.from),
  'inside-function': ({ command }) => some(command.inFunction),
  'inside-function.captured': (place) => flag(isCaptured(place)),
  'workflow.event': ({ script }) => (script.events ?? []).map((value) => ({ value })),
  tested: ({ command }) => flag(command.tested),
  'failure-ignored': ({ command }) => flag(command.failureIgnored),
  substituted: ({ command }) => flag(command.substituted),
  url: ({ command }) => findUrls(command.words),
  'url.host': ({ command }) =>
    findUrls(command.words).map(({ value, ...place }) => ({ value: hostOf(String(value)), ...place })),
  'url.path': ({ command }) =>
    findUrls(command.words).map(({ value, ...place }) => ({ value: pathOf(String(value)), ...place })),
  'script.command': ({ script }) => commandNames(script.commands),
  'script.wrapper': ({ script }) => script.commands.flatMap(({ wrappers }) => wrappers.map((value) => ({ value }))),
  'script.user': ({ script }) => script.commands.flatMap(({ runsAs }) => some(runsAs)),
  'script.word': ({ script }) =>
    script.commands.flatMap((command) => command.words.filter(({ constant }) => constant).map(valueOf)),
  'script.environment': ({ script }) =>
    script.commands.flatMap(({ environment }) => environment.map(({ name, span }) => ({ value: name, span }))),
  'port.scope': ({ command }) =>
    ['-p', '--publish'].flatMap((option) =>
      readOption(command, option).flatMap(({ value, ...place }) =>
        typeof value === 'string' ? [{ value: readPortScope(value), ...place }] : [],
      ),
    ),
  'mount.source': ({ command }) =>
    readMounts(command).flatMap(({ mount, place }) =>
      mount.source === undefined ? [] : [{ value: mount.source, ...place }],
    ),
  'mount.writable-source': ({ command }) =>
    readMounts(command).flatMap(({ mount, place }) =>
      mount.source === undefined || !mount.writable ? [] : [{ value: mount.source, ...place }],
    ),
  image: ({ command }) => readImage(command, 'image'),
  verified: (place) => flag(trace(place)?.verified ?? false),
  'downloads-to': (place) => trace(place)?.targets ?? [],
  'runs-download': (place) => trace(place)?.runs ?? [],
  'executed-by': (place) => commandNames(trace(place)?.executedBy ?? []),
  'executed-by.user': (place) => (trace(place)?.executedBy ?? []).flatMap(({ runsAs }) => some(runsAs)),
  'executed-by.main': (place) => commandNames(mainExecutor(place)),
  'executed-by.main.user': (place) => mainExecutor(place).flatMap(({ runsAs }) => some(runsAs)),
  'executed-by.main.places': (place) => flag(mainExecutor(place).some(onlyPlaces)),
};

/** What `docker run` mounts by `-v`, `--volume` and `--mount`. */
function readMounts(command: ShellCommand): readonly { mount: Mount; place: Omit<FieldValue, 'value'> }[] {
  if (!CONTAINER_TOOLS.has(command.name)) return [];
  return ['-v', '--volume', '--mount'].flatMap((option) =>
    readOption(command, option).flatMap(({ value, ...place }) => {
      const mount = typeof value === 'string' ? readMount(value) : undefined;
      return mount ? [{ mount, place }] : [];
    }),
  );
}

function pathOf(url: string): string {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
}

const CONTAINER_TOOLS = new Set(['docker', 'podman', 'nerdctl']);

/** The image that `docker run`, `create` or `pull` names, also behind `docker container` and `docker image`. */
function readImage(command: ShellCommand, field: string): readonly FieldValue[] {
  if (!CONTAINER_TOOLS.has(command.name)) return [];
  const operands = readOperands(command);
  const [verb, image] = /^(?:container|image)$/.test(operands[0]?.text ?? '') ? operands.slice(1) : operands;
  if (!image || !/^(?:run|create|pull)$/.test(verb?.text ?? '')) return [];
  return words([image]).flatMap(({ value, span }) => (span ? imageField(String(value), span, field) : []));
}

const NAMED_FIELDS: Readonly<Record<string, ReadNamed>> = {
  'argument.': ({ command }, number) => words(readOperands(command).slice(Number(number) - 1, Number(number))),
  'word.': ({ command }, number) => words(command.words.slice(Number(number) - 1, Number(number))),
  'option.': ({ command }, name) => readOption(command, name),
  'image.': ({ command }, name) => readImage(command, `image.${name}`),
  'environment.': ({ command }, name) =>
    command.environment
      .filter((variable) => variable.name === name)
      .flatMap(({ value, span }) => (value ? words([value]) : [{ value: true, span }])),
};

/** What was read, by script for what all its commands share, else by command: many rules ask for the same. */
const known = new WeakMap<ShellScript | ShellCommand, Map<string, readonly FieldValue[]>>();

/** Reads a field of a command; a name that is no field is absent. */
export function readField(place: Place, field: string): readonly FieldValue[] {
  const owner = field.startsWith('script.') ? place.script : place.command;
  const fields = known.get(owner) ?? new Map<string, readonly FieldValue[]>();
  known.set(owner, fields);
  const values = fields.get(field) ?? computeField(place, field);
  fields.set(field, values);
  return values;
}

function computeField(place: Place, field: string): readonly FieldValue[] {
  if (Object.hasOwn(FIELDS, field)) return FIELDS[field]?.(place) ?? [];
  const dot = field.indexOf('.') + 1;
  const prefix = field.slice(0, dot);
  return Object.hasOwn(NAMED_FIELDS, prefix) ? (NAMED_FIELDS[prefix]?.(place, field.slice(dot)) ?? []) : [];
}
