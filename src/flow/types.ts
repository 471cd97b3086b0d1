import type { Expression } from '../model/expression.ts';
import { evaluate } from './expressions.ts';
import { lookUp } from './function.ts';
import type { Run } from './run.ts';

/** Types whose one argument, or first, is what the value is: `Optional[X]`, `Annotated[X, …]`, `Promise<X>`. */
const TRANSPARENT = new Set([
  'Optional',
  'Annotated',
  'Promise',
  'Awaited',
  'Readonly',
  'Partial',
  'Required',
  'NonNullable',
  'Union',
  'Awaitable',
]);
const NOTHING = new Set(['None', 'null', 'undefined', 'void', 'never', 'any', 'unknown']);

/** The symbol of the class a type stands for; undefined for types of the language itself and for unions of several. */
export function typeSymbol(run: Run, type: Expression): string | undefined {
  const plain = unwrap(type);
  if (plain?.op === 'index') return typeSymbol(run, plain.object);
  if (plain?.op !== 'name' && plain?.op !== 'member') return undefined;
  const { symbol } = evaluate(run, plain);
  const isKnown = plain.op === 'member' || lookUp(run.frame, plain.name) !== undefined;
  return symbol !== undefined && (isKnown || isGlobalClass(symbol)) ? symbol : undefined;
}

const MANY = /^(?:Readonly)?Array$|^(?:[Ll]ist|[Ss]et|[Tt]uple|Sequence|(?:Async)?(?:Itera(?:ble|tor)|Generator))$/;

/** The symbols of all classes of which a value of the type may be, or hold many. */
export function typeSymbols(run: Run, type: Expression, depth = 0): readonly string[] {
  const plain = unwrap(type);
  if (depth > 3 || !plain) return [];
  const inner =
    plain.op === 'choice'
      ? plain.values
      : plain.op === 'index' && MANY.test(nameOf(plain.object) ?? '')
        ? [plain.index.op === 'list' ? plain.index.items : plain.index].flat()
        : [];
  const own = typeSymbol(run, plain);
  return [...(own === undefined ? [] : [own]), ...inner.flatMap((one) => typeSymbols(run, one, depth + 1))];
}

/** `Request`, `Response`, `URL`: classes that are there without an import. */
function isGlobalClass(symbol: string): boolean {
  return /^[A-Z]\w+$/.test(symbol);
}

function unwrap(type: Expression): Expression | undefined {
  if (type.op === 'index' && nameOf(type.object) !== undefined && TRANSPARENT.has(nameOf(type.object) ?? '')) {
    const inner = type.index.op === 'list' ? type.index.items : [type.index];
    const first = inner.find((one) => !isNothing(one));
    return first ? unwrap(first) : undefined;
  }
  if (type.op === 'choice') {
    const real = type.values.filter((one) => !isNothing(one));
    return real.length === 1 && real[0] ? unwrap(real[0]) : type;
  }
  return type;
}

function nameOf(type: Expression): string | undefined {
  return type.op === 'name' ? type.name : type.op === 'member' ? type.property : undefined;
}

function isNothing(type: Expression): boolean {
  return (type.op === 'literal' && type.value === null) || (type.op === 'name' && NOTHING.has(type.name));
}

const NUMERIC = new Set([
  'number',
  'boolean',
  'bigint',
  'int',
  'float',
  'bool',
  'complex',
  'Decimal',
  'UUID',
  'datetime',
  'date',
  'timedelta',
  'Date',
]);

/** What a type says of its values that makes them harmless: a number, or one of a few words. */
export function marksOfType(run: Run, type: Expression): readonly string[] {
  const plain = unwrap(type);
  if (!plain) return [];
  const name = nameOf(plain);
  if (name !== undefined && NUMERIC.has(name)) return ['numeric'];
  if (plain.op === 'literal') return ['enumerated'];
  if (plain.op === 'index' && nameOf(plain.object) === 'Literal') return ['enumerated'];
  if (plain.op === 'choice') {
    const each = plain.values.filter((one) => !isNothing(one)).map((one) => marksOfType(run, one));
    return each.length > 0 && each.every((marks) => marks.length > 0) ? ['enumerated'] : [];
  }
  if (plain.op !== 'name') return [];
  const { class: local } = evaluate(run, plain);
  return local?.bases.some((base) => /(?:^|\.)(?:Str|Int)?Enum$/.test(base)) ? ['enumerated'] : [];
}
