import { type Value, textOf } from './value.ts';

/** A schema with more names than this is looked at no further. */
const KEY_CAP = 200;

/** What a zod or JSON schema proves of each member of what it describes. */
export function schemaMarks(schema: Value | undefined): ReadonlyMap<string, readonly string[]> {
  const proved = new Map<string, readonly string[]>();
  for (const [key, value] of [...(shapeOf(schema)?.entries ?? [])].slice(0, KEY_CAP)) proved.set(key, marksOf(value));
  return proved;
}

/** `{name: z.string()}`, `z.object({…})`, `{type: 'object', properties: {…}}`, `{inputSchema: …}`. */
function shapeOf(schema: Value | undefined): Value | undefined {
  if (!schema) return undefined;
  const inner =
    schema.entries?.get('inputSchema') ?? schema.entries?.get('parameters') ?? schema.entries?.get('properties');
  if (inner) return shapeOf(inner);
  if (schema.kind === 'record') return schema;
  const [first] = schema.call?.args ?? [];
  return first?.value.kind === 'record' ? first.value : undefined;
}

const NUMBERS = /\.(?:number|boolean|int|bigint|date|coerce\.number|int32|uint32|float32|float64)\(\)/;
const WORDS = /\.(?:enum|literal|nativeEnum)\(\)/;

function marksOf(value: Value): readonly string[] {
  const { symbol } = value;
  if (symbol !== undefined) {
    if (NUMBERS.test(symbol)) return ['numeric'];
    if (WORDS.test(symbol)) return ['enumerated'];
    if (/\.uuid\(\)/.test(symbol) || isAnchored(value)) return ['pattern-checked'];
  }
  const type = value.entries?.get('type');
  const word = type ? textOf(type) : undefined;
  if (word === 'number' || word === 'integer' || word === 'boolean') return ['numeric'];
  if (value.entries?.has('enum') || value.entries?.has('const')) return ['enumerated'];
  const pattern = value.entries?.get('pattern');
  return pattern && isAnchoredText(textOf(pattern)) ? ['pattern-checked'] : [];
}

/** `z.string().regex(/^…$/)`, however many calls follow. */
function isAnchored(value: Value): boolean {
  for (let call = value.call, depth = 0; call && depth < 10; call = call.receiver?.call, depth += 1) {
    if (call.name === 'regex' && isAnchoredText(String(call.args[0]?.value.constant ?? ''))) return true;
  }
  return false;
}

/** A pattern that the whole text must fit, and that does not let everything pass. */
export function isAnchoredText(pattern: string | undefined): boolean {
  const source = pattern?.replace(/^\/([\s\S]*)\/\w*$/, '$1');
  if (source === undefined || !/^(?:\^|\\A)/.test(source) || !/(?:\$|\\Z|\\z)$/.test(source)) return false;
  return !/\.[*+]|\\S[*+]|\[\^[^\]]{0,2}\][*+]/.test(source);
}
