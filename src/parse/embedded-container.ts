import { objectsOf, unitOfObject } from '../guard/object-unit.ts';
import type { DataNode, OffsetMap } from '../model/document.ts';
import type { Carrier } from '../model/script.ts';
import { entriesOf, itemsOf, mapsBelow, textOf, valueAt } from './data-read.ts';
import { composeMaps, sliceMap } from './offset-map.ts';
import { foundExec, foundShell, type ExecWord, type FoundScript } from './shell.ts';

type Placed = NonNullable<ReturnType<typeof textOf>>;

/** `entrypoint` and `command` of compose services; the unit is the service's key. */
export function* findComposeScripts(root: DataNode): Iterable<FoundScript> {
  for (const { key, value: service } of entriesOf(valueAt(root, 'services'))) {
    yield* readStart(valueAt(service, 'entrypoint'), valueAt(service, 'command'), 'compose', key, unescapeDollars);
  }
}

/** `command` and `args` of every container of a Kubernetes document; the unit is the object. */
export function* findContainerScripts(root: DataNode): Iterable<FoundScript> {
  for (const object of objectsOf(root)) yield* findObjectScripts(object, unitOfObject(object));
}

function* findObjectScripts(object: DataNode, unit: string | undefined): Iterable<FoundScript> {
  for (const map of mapsBelow(object)) {
    for (const { key, value } of map.entries) {
      if (key !== 'containers' && key !== 'initContainers') continue;
      for (const container of itemsOf(value))
        yield* readStart(
          valueAt(container, 'command'),
          valueAt(container, 'args'),
          'image-start',
          unit,
          (placed) => placed,
        );
    }
  }
}

/** One command of two halves: an exec form when both are lists or plain words, else the shell text as it stands. */
function* readStart(
  entrypoint: DataNode | undefined,
  command: DataNode | undefined,
  carrier: Carrier,
  unit: string | undefined,
  unescape: (placed: Placed) => Placed,
): Iterable<FoundScript> {
  const halves = [entrypoint, command].map((node) => readHalf(node, unescape));
  const words = halves.flatMap((half) => half ?? []);
  if (words.length > 0) yield foundExec(words, [], carrier, unit);
  for (const [index, node] of [entrypoint, command].entries()) {
    const text = halves[index] ? undefined : textOf(node);
    if (text) yield foundShell({ ...unescape(text), carrier, unit });
  }
}

/** The words of a list, or of a string without anything that a shell would have to read; undefined for other strings. */
function readHalf(node: DataNode | undefined, unescape: (placed: Placed) => Placed): readonly ExecWord[] | undefined {
  if (node?.type === 'list') {
    return node.items.flatMap((item) => {
      const placed = textOf(item);
      return placed ? [unescape(placed)] : [];
    });
  }
  const placed = textOf(node);
  if (!placed || /["'\\|&;<>()`#*]|\$\(/.test(placed.text)) return undefined;
  const { text, map } = unescape(placed);
  return [...text.matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    map: sliceMap(map, found.index, found.index + found[0].length),
  }));
}

/** Compose writes `$$` for a dollar sign that is not its own. */
function unescapeDollars(placed: Placed): Placed {
  if (!placed.text.includes('$$')) return placed;
  let text = '';
  let from = 0;
  const runs: { at: number; file: number; length: number }[] = [];
  const keep = (until: number): void => {
    if (until > from) runs.push({ at: text.length, file: from, length: until - from });
    text += placed.text.slice(from, until);
  };
  for (let at = placed.text.indexOf('$$'); at !== -1; at = placed.text.indexOf('$$', from + 1)) {
    keep(at);
    from = at + 1;
  }
  keep(placed.text.length);
  const map: OffsetMap = composeMaps(runs, placed.map);
  return { text, map };
}
