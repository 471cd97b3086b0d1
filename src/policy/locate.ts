import { type Event, EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

/** Where a value stands, from the root down: keys, and the positions of list items. */
export type Place = readonly (string | number)[];

/** A collection that is being read; for a map, the key whose value comes next. */
interface Open {
  readonly place: Place;
  readonly isMap: boolean;
  key: string | undefined;
  count: number;
}

/**
 * The 1-based line of every key and list item of a YAML text that parses. The loader gives values without places, and an
 * error message without a line is a riddle.
 */
export function locateLines(text: string, maxDepth: number): (place: Place) => number | undefined {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  for (const event of parseEvents(text, { maxDepth })) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ place: [], isMap: false, key: undefined, count: 0 });
    else enter(event, open, text, lines);
  }
  return (place) => lines.get(JSON.stringify(place));
}

function enter(event: Event, open: Open[], text: string, lines: Map<string, number>): void {
  const parent = open.at(-1);
  if (parent === undefined) return;
  if (parent.isMap && parent.key === undefined) {
    parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
    lines.set(JSON.stringify([...parent.place, parent.key]), lineAt(text, startOf(event)));
    // A key that is a collection ends with its own POP; the configuration has none, and the parser of it says so.
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push(openAt(parent.place, event));
    return;
  }
  // The document itself is the outermost collection, and what it holds has no key.
  const place = open.length === 1 ? parent.place : [...parent.place, parent.key ?? parent.count];
  if (!parent.isMap) lines.set(JSON.stringify(place), lineAt(text, startOf(event)));
  parent.key = undefined;
  parent.count += 1;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push(openAt(place, event));
}

function openAt(place: Place, event: Event): Open {
  return { place, isMap: event.type === EVENT_ID.MAPPING, key: undefined, count: 0 };
}

function startOf(event: Event): number {
  if ('valueStart' in event) return event.valueStart;
  return 'start' in event ? event.start : 0;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
