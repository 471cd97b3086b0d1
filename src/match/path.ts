import { isObjectList, unitOfObject } from '../guard/object-unit.ts';
import type { DataNode } from '../model/document.ts';
import type { Match } from '../model/rule.ts';
import type { Span } from '../model/text.ts';
import type { Candidate, FieldValue } from './candidate.ts';
import { imageField } from './image.ts';
import { readHostPath, readMount, type Mount } from './mount.ts';
import { queryPath, rootTrail, type Trail } from './path-query.ts';
import { readAddressScope, readPortScope } from './port.ts';
import { hostOf } from './shell-fetch.ts';
import { readText } from './text.ts';
import { findOpenEvents } from './workflow-events.ts';
import { findStepOutputs } from './workflow-outputs.ts';

/** Top-level keys whose entries are units: services of a compose file, jobs of a workflow, entries of a policy. The other unit is a Kubernetes object. */
const UNIT_ROOTS = new Set([
  'services',
  'jobs',
  'network_policies',
  'mcpServers',
  'servers',
  'mcp_servers',
  'context_servers',
  'channels',
]);

/**
 * Matcher `path`: a position-keeping query on YAML and JSON, the same for both. A candidate per node that one of the paths
 * leads to. Fields: `$key`, `$value`, `$index`, `$image` (and `$image.tag` …, see `imageField`), `$url.host`, `$port.scope`, `$mount.source`, `$mount.target` and `$mount.writable` (see `match/mount.ts`), `$host-path`, `$dependency`, `$word` (each word of a text, with its own place), `$expression` (what is inside each `${{ … }}`, likewise),
 * `$step-output` (which outputs of actions these expressions read, as `owner/action@v1#output`), `$open-event` (events by which anybody starts the job of a workflow, see `workflow-events.ts`), `$text.said` (and all other fields of the matcher `text`), and
 * any path from the node, which may end in one of these; `^` is the parent and a leading `/` the root: `access`, `^.^.binaries[*].path`. A map or list has its size as value, an empty one ''.
 */
export function* matchPath(
  match: Extract<Match, { matcher: 'path' }>,
  roots: readonly DataNode[],
): Iterable<Candidate> {
  for (const root of roots) {
    const start = rootTrail(root);
    for (const path of match.paths) {
      for (const trail of queryPath(start, path)) yield createCandidate(trail, start);
    }
  }
}

function createCandidate(trail: Trail, start: Trail): Candidate {
  const unit = unitOf(trail, start);
  return {
    span: spanOf(trail),
    ...(unit === undefined ? {} : { unit }),
    anchor: anchorOf(trail),
    get: (field) => (field.startsWith('/') ? readField(start, field.slice(1)) : readField(trail, field)),
  };
}

function readField(trail: Trail, field: string): readonly FieldValue[] {
  const [ending = '', name = ''] = /(?:^|\.)\$([a-z.-]+)$/.exec(field) ?? [];
  const read = Object.hasOwn(SPECIAL, name) ? SPECIAL[name] : FAMILIES.get(name.split('.', 1)[0] ?? '')?.(name);
  // `$schema` is a key like any other.
  const path = read ? field.slice(0, field.length - ending.length) : field;
  const found = path === '' ? [trail] : queryPath(trail, path);
  return found.flatMap(read ?? (({ node }) => readNode(node)));
}

/** Fields with fields of their own: `$image.tag`, `$text.said`. */
const FAMILIES: ReadonlyMap<string, (field: string) => Read> = new Map([
  ['image', readImageField],
  ['text', readTextField],
  ['mount', readMountField],
]);

type Read = (trail: Trail) => FieldValue | readonly FieldValue[];

const SPECIAL: Readonly<Record<string, Read>> = {
  key: ({ key, keySpan }) => (key === undefined || !keySpan ? [] : { value: key, span: keySpan }),
  value: ({ node }) => readNode(node),
  index: ({ index, node }) => (index === undefined ? [] : { value: index, span: node.span }),
  word: ({ node }) => readWords(node),
  expression: ({ node }) => readExpressions(node),
  'step-output': readStepOutputs,
  'open-event': readOpenEvents,
  'url.host': ({ node }) => readHost(node),
  'port.scope': readPort,
  dependency: readDependency,
  'host-path': readPath,
};

/** Scope of an entry of a service's `ports`, in its short or its long form. */
function readPort({ node }: Trail): FieldValue {
  if (node.type === 'scalar') return { value: readPortScope(String(node.value)), span: node.span };
  const address = node.type === 'map' ? node.entries.find(({ key }) => key === 'host_ip')?.value : undefined;
  return { value: readAddressScope(address?.type === 'scalar' ? String(address.value) : ''), span: node.span };
}

/** A requirement as one text: `name` and the version behind it, or the item of a list as it stands. */
function readDependency({ key, node }: Trail): readonly FieldValue[] {
  if (node.type !== 'scalar' || typeof node.value !== 'string') return [];
  return [{ value: key === undefined ? node.value : `${key} ${node.value}`, span: node.span }];
}

function readPath({ node }: Trail): readonly FieldValue[] {
  const path = node.type === 'scalar' && typeof node.value === 'string' ? readHostPath(node.value) : undefined;
  return path === undefined ? [] : [{ value: path, span: node.span }];
}

/** Field of an entry of `volumes` or `mounts`, in its short or its long form. */
function readMountField(field: string): Read {
  const name = field.slice('mount.'.length);
  return ({ node }) => readMountOf(node, name);
}

function readMountOf(node: DataNode, name: string): readonly FieldValue[] {
  const mount =
    node.type === 'map' ? mountOf(node) : node.type === 'scalar' ? readMount(String(node.value)) : undefined;
  const value = mount?.[name as keyof typeof mount];
  return value === undefined ? [] : [{ value, span: node.span }];
}

function mountOf({ entries }: Extract<DataNode, { type: 'map' }>): Mount {
  const at = (key: string): unknown => {
    const value = entries.find((entry) => entry.key === key)?.value;
    return value?.type === 'scalar' ? value.value : undefined;
  };
  const [source, target] = [at('source'), at('target')];
  return {
    source: typeof source === 'string' && at('type') !== 'volume' ? readHostPath(source) : undefined,
    target: typeof target === 'string' ? target : undefined,
    writable: at('read_only') !== true,
  };
}

/** Words of a text, as `command: >` of a compose file has them. */
function readWords(node: DataNode): readonly FieldValue[] {
  if (node.type !== 'scalar' || typeof node.value !== 'string') return [];
  return [...node.value.matchAll(/\S+/g)].map(({ 0: value, index }) => ({ value, span: placeIn(node, index, value) }));
}

/** What is inside each `${{ … }}` of a text; the place is the whole of it. */
function readExpressions(node: DataNode): readonly FieldValue[] {
  if (node.type !== 'scalar' || typeof node.value !== 'string') return [];
  const values: FieldValue[] = [];
  const text = node.value;
  for (let at = text.indexOf('${{'); at >= 0; at = text.indexOf('${{', at)) {
    const end = text.indexOf('}}', at);
    if (end < 0) break;
    values.push({ value: text.slice(at + 3, end).trim(), span: placeIn(node, at, text.slice(at, end + 2)) });
    at = end;
  }
  return values;
}

function readStepOutputs(trail: Trail): readonly FieldValue[] {
  const root = rootOf(trail);
  return readExpressions(trail.node).flatMap(({ value, span }) =>
    findStepOutputs(String(value), trail, root).map((output) => ({ value: output, ...(span ? { span } : {}) })),
  );
}

function readOpenEvents(trail: Trail): readonly FieldValue[] {
  return findOpenEvents(trail, rootOf(trail)).map((event) => ({ value: event, span: spanOf(trail) }));
}

function rootOf(trail: Trail): DataNode {
  let at = trail;
  while (at.parent) at = at.parent;
  return at.node;
}

/** Place in the file of a part of a node's text. */
function placeIn(node: Extract<DataNode, { type: 'scalar' }>, index: number, part: string): Span {
  const map = node.map ?? [];
  // The last run that begins at or before the part, by halving: a text may have many lines and many parts.
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.at ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  const run = map[low - 1];
  if (!run || index >= run.at + run.length) return node.span;
  const start = run.file + index - run.at;
  return { start, end: start + part.length };
}

/** Host of a text that is an address, or that gives one to a variable (`NAME=http://…`), without user and port. */
function readHost(node: DataNode): readonly FieldValue[] {
  if (node.type !== 'scalar' || typeof node.value !== 'string') return [];
  const host = hostOf(node.value.replace(/^[A-Za-z_]\w*=/, ''));
  return host === '' ? [] : [{ value: host, span: node.span }];
}

function readImageField(field: string): Read {
  return ({ node }) =>
    node.type === 'scalar' && typeof node.value === 'string' ? imageField(node.value, node.span, field) : [];
}

/** A text of the file, read as the matcher `text` reads a sentence. */
function readTextField(field: string): Read {
  const name = field.slice('text.'.length);
  return ({ node }) =>
    node.type === 'scalar' && typeof node.value === 'string'
      ? readText(node.value, name).map((value) => ({ value, span: node.span }))
      : [];
}

function readNode(node: DataNode): FieldValue {
  if (node.type === 'scalar') return { value: node.value, span: node.span };
  const size = node.type === 'map' ? node.entries.length : node.items.length;
  return { value: size === 0 ? '' : size, span: node.span };
}

/** What a reader should look at: `key: value`, the key of a block, or the first entry of a list item. */
function spanOf({ node, keySpan }: Trail): Span {
  if (keySpan)
    return {
      start: keySpan.start,
      end: node.type === 'scalar' && node.span.end >= keySpan.end ? node.span.end : keySpan.end,
    };
  const first = node.type === 'map' ? node.entries[0] : undefined;
  if (!first) return node.span;
  return {
    start: first.keySpan.start,
    end: first.value.type === 'scalar' ? Math.max(first.value.span.end, first.keySpan.end) : first.keySpan.end,
  };
}

function wayTo(trail: Trail): readonly Trail[] {
  const way: Trail[] = [];
  for (let at: Trail | undefined = trail; at?.parent; at = at.parent) way.unshift(at);
  return way;
}

function unitOf(trail: Trail, { node }: Trail): string | undefined {
  const [root, unit] = wayTo(trail);
  if (root?.key !== undefined && UNIT_ROOTS.has(root.key)) return unit?.key;
  if (root?.key === 'items' && unit && isObjectList(node)) return unitOfObject(unit.node);
  return unitOfObject(node);
}

function anchorOf(trail: Trail): string {
  return wayTo(trail).reduce(
    (text, { key, index }) => (key === undefined ? `${text}[${index}]` : text ? `${text}.${key}` : key),
    '',
  );
}
