import type { Call, Expression } from '../model/expression.ts';
import { selectArguments } from './arguments.ts';
import { proveMember, refine } from './conditions.ts';
import { pathOf } from './expressions.ts';
import { lookUp, type FunctionInfo } from './function.ts';
import { isWide } from './marks.ts';
import { evaluateFunction } from './functions.ts';
import { isNamedAsCheck, proveByName } from './named-checks.ts';
import { proveDeniedPattern, provePrefix, proveSuffix } from './prefixes.ts';
import type { Proof, Refinement, Run } from './run.ts';
import { rootOf } from './returns.ts';
import { isAnchoredText } from './schema.ts';
import type { CallSite } from './site.ts';
import { textOf, type Value } from './value.ts';

/** What the answer of a call proves, and what holds once it has returned. */
export function proveCall(run: Run, call: Call, site: CallSite, callee: Value): Proof {
  const known = proveKnown(run, call, site);
  const linked = run.links.has(site) ? proveLinked(call, site, callee) : { true: [], false: [], after: [] };
  const named = proveByName(call, site);
  return {
    true: [...known.true, ...linked.true, ...named.true],
    false: [...known.false, ...linked.false, ...named.false],
    after: [...(known.after ?? []), ...(linked.after ?? []), ...(named.after ?? [])],
  };
}

function proveKnown(run: Run, call: Call, site: CallSite): Proof {
  const proof: { true: Refinement[]; false: Refinement[]; after: Refinement[] } = { true: [], false: [], after: [] };
  for (const guard of site.symbol === undefined ? [] : run.tables.guard.find(site.symbol)) {
    const side = guard.when === 'returns' ? proof.after : proof[guard.when];
    for (const value of selectArguments(site, guard.argument)) side.push(refineValue(call, site, value, guard.gives));
  }
  const own = proveOwn(run, call, site);
  return { true: [...proof.true, ...own.true], false: [...proof.false, ...own.false], after: proof.after };
}

function refineValue(call: Call, site: CallSite, value: Value, mark: string): Refinement {
  return refine(expressionOf(call, site, value), value, mark, isWide(mark));
}

/** The expression that a value of the call was written as. */
function expressionOf(call: Call, site: CallSite, value: Value): Expression {
  const index = site.args.findIndex((argument) => argument.value === value);
  const written = index >= 0 ? call.args[index]?.value : undefined;
  return written ?? (call.callee.op === 'member' ? call.callee.object : call.callee);
}

/** What the methods of texts, lists and patterns answer. */
function proveOwn(run: Run, call: Call, site: CallSite): Proof {
  const nothing: Proof = { true: [], false: [] };
  const { receiver } = site;
  const first = site.args[0]?.value;
  const owner = call.callee.op === 'member' ? call.callee.object : undefined;
  const written = call.args[0]?.value;
  if (!receiver || !owner) return proveBuiltin(run, call, site);
  switch (site.name) {
    case 'includes':
    case 'has':
    case '__contains__':
      return first && written ? proveMember(written, first, receiver, owner) : nothing;
    case 'startsWith':
    case 'startswith':
      return first ? provePrefix(owner, receiver, first) : nothing;
    case 'endsWith':
    case 'endswith':
      return first ? proveSuffix(owner, receiver, first) : nothing;
    case 'some':
    case 'any':
    case 'find':
    case 'findIndex':
    case 'every':
      return proveAmong(run, receiver, first?.function, site.name === 'every' ? 'every' : 'some');
    case 'test':
      return first && written ? proveTest(written, first, patternOf(receiver)) : nothing;
    case 'fullmatch':
    case 'match':
      return proveMatch(call, site, owner, receiver);
    case 'isdigit':
    case 'isnumeric':
    case 'isalnum':
    case 'isalpha':
    case 'isidentifier':
    case 'isdecimal':
      return { true: [refine(owner, receiver, 'pattern-checked')], false: [] };
    default:
      return proveBuiltin(run, call, site);
  }
}

function proveTest(written: Expression, value: Value, pattern: string | undefined): Proof {
  return isAnchoredText(pattern)
    ? { true: [refine(written, value, 'pattern-checked')], false: [] }
    : proveDeniedPattern(written, value, pattern);
}

/** `ROOTS.some((root) => path.startsWith(root))`: what the function proves of the variables around it. */
function proveAmong(run: Run, items: Value | undefined, info: FunctionInfo | undefined, how: 'some' | 'every'): Proof {
  if (!info) return { true: [], false: [] };
  if (info.state === 'waiting' && items?.labels.length === 0) info.harmless = true;
  evaluateFunction(run, info);
  const { true: fits, false: fails } = info.around;
  return how === 'some'
    ? { true: refineAround(run, fits), false: refineAround(run, fails) }
    : { true: refineAround(run, fits), false: [] };
}

function refineAround(run: Run, around: FunctionInfo['around']['true']): readonly Refinement[] {
  return [...(around ?? [])].flatMap(([path, marks]) => {
    const value = lookUp(run.frame, path) ?? lookUp(run.frame, rootOf(path));
    return value && marks.length > 0 ? marks.map((mark) => ({ path, value, marks: [mark], wide: isWide(mark) })) : [];
  });
}

function proveMatch(call: Call, { name, args, receiver: module }: CallSite, owner: Expression, receiver: Value): Proof {
  const [first, second] = args.map(({ value }) => value);
  const nothing: Proof = { true: [], false: [] };
  // `re.fullmatch(pattern, x)`, `pattern.fullmatch(x)`, `x.match(/pattern/)`.
  if (module?.symbol === 're') {
    const written = call.args[1]?.value;
    return second && written && isWhole(name, textOf(first ?? second))
      ? { true: [refine(written, second, 'pattern-checked')], false: [] }
      : nothing;
  }
  const compiled =
    receiver.call?.symbol === 're.compile' ? textOf(receiver.call.args[0]?.value ?? receiver) : undefined;
  const written = call.args[0]?.value;
  if (compiled !== undefined)
    return first && written && isWhole(name, compiled)
      ? { true: [refine(written, first, 'pattern-checked')], false: [] }
      : nothing;
  return first?.regex && isAnchoredText(patternOf(first))
    ? { true: [refine(owner, receiver, 'pattern-checked')], false: [] }
    : nothing;
}

/** Python's match is anchored at the start, fullmatch at both ends. */
function isWhole(name: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const start = pattern.startsWith('^') ? pattern : `^${pattern}`;
  return isAnchoredText(name === 'fullmatch' && !start.endsWith('$') ? `${start}$` : start);
}

function patternOf(value: Value): string | undefined {
  if (value.regex) return String(value.constant);
  return value.call?.symbol === 'RegExp' || value.call?.symbol === 're.compile'
    ? textOf(value.call.args[0]?.value ?? value)
    : undefined;
}

const NUMERIC_TYPES = new Set(['int', 'float', 'bool']);

function proveBuiltin(run: Run, call: Call, { symbol, args }: CallSite): Proof {
  const [first, second] = args.map(({ value }) => value);
  if ((symbol === 'any' || symbol === 'all') && first?.call?.symbol === '$comprehension')
    return proveAmong(
      run,
      first.call.args[1]?.value,
      first.call.args[0]?.value.function,
      symbol === 'any' ? 'some' : 'every',
    );
  const written = call.args[0]?.value;
  if (!first || !written) return { true: [], false: [] };
  const isNumber =
    (symbol === 'isinstance' && second?.symbol !== undefined && NUMERIC_TYPES.has(second.symbol)) ||
    symbol === 'Number.isInteger' ||
    symbol === 'Number.isFinite';
  return { true: isNumber ? [refine(written, first, 'numeric')] : [], false: [] };
}

/** A function of the repository proves what its own code proves: known when the calls are linked. */
function proveLinked(call: Call, site: CallSite, callee: Value): Proof {
  if (callee.kind === 'class') return { true: [], false: [] };
  const wide = isNamedAsCheck(site.name);
  const refinements = (when: 'true' | 'false' | 'returns'): readonly Refinement[] =>
    site.args.flatMap(({ value, name }, position) => {
      const written = call.args[position]?.value;
      const path = written ? pathOf(written) : undefined;
      return name === undefined && value.labels.length > 0 && (path !== undefined || wide)
        ? [{ path, value, marks: [`check:${site.id}:${position}:${when}`], wide }]
        : [];
    });
  return { true: refinements('true'), false: refinements('false'), after: refinements('returns') };
}
