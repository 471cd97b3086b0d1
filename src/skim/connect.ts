import { createModuleFinder, type ModuleAlias, type ModuleFinder } from '../guard/module-paths.ts';
import type { Kind } from '../model/file.ts';
import type { FlowMatch, Rule } from '../model/rule.ts';
import type { FoundEnds } from './flow-ends.ts';

/** A file of code as the choice of flows sees it. */
export interface CodeNode {
  readonly path: string;
  readonly kind: Kind;
  /** Modules it imports, as written. */
  readonly imports: readonly string[];
  readonly ends: FoundEnds | undefined;
}

/** Imports that data is followed through. */
const DEPTH = 6;

/**
 * The files that each flow rule wants to see: those that lie on a way by imports between a file where its data comes in and one
 * where it does something, in either direction, the ends included.
 */
export function connectFiles(
  nodes: readonly CodeNode[],
  rules: readonly Rule[],
  aliases: readonly ModuleAlias[],
): ReadonlyMap<string, readonly Rule[]> {
  const wanted = new Map<string, Rule[]>();
  const graph = createGraph(nodes, aliases);
  const known = new Map<string, ReadonlySet<string>>();
  for (const rule of rules) {
    const paths = new Set<string>();
    for (const match of rule.match) {
      if (match.matcher !== 'flow') continue;
      const key = `${match.from.join()} ${match.to.join()} ${String(match.within)}`;
      const found = known.get(key) ?? findOnWay(match, nodes, graph);
      known.set(key, found);
      for (const path of found) paths.add(path);
    }
    for (const path of paths) {
      const list = wanted.get(path);
      if (list) list.push(rule);
      else wanted.set(path, [rule]);
    }
  }
  return wanted;
}

interface Graph {
  readonly imports: ReadonlyMap<string, readonly string[]>;
  readonly importers: ReadonlyMap<string, readonly string[]>;
  readonly byPath: ReadonlyMap<string, CodeNode>;
}

function createGraph(nodes: readonly CodeNode[], aliases: readonly ModuleAlias[]): Graph {
  const finder = createModuleFinder(
    nodes.map(({ path }) => path),
    aliases,
  );
  const imports = new Map<string, readonly string[]>();
  const importers = new Map<string, string[]>();
  for (const node of nodes) {
    const targets = [...new Set(node.imports.flatMap((module) => findTarget(finder, node, module) ?? []))];
    imports.set(node.path, targets);
    for (const target of targets) {
      const list = importers.get(target);
      if (list) list.push(node.path);
      else importers.set(target, [node.path]);
    }
  }
  return { imports, importers, byPath: new Map(nodes.map((node) => [node.path, node])) };
}

function findTarget(finder: ModuleFinder, { path, kind }: CodeNode, module: string): string | undefined {
  return kind === 'python' ? finder.python(path, module)?.path : finder.script(path, module);
}

function findOnWay(match: FlowMatch, nodes: readonly CodeNode[], graph: Graph): ReadonlySet<string> {
  const sources = nodes.filter((node) => isSource(node, match, graph)).map(({ path }) => path);
  const sinks = nodes.filter(({ ends }) => match.to.some((name) => ends?.to.has(name))).map(({ path }) => path);
  const sinkSet = new Set(sinks);
  if (match.within === 'file') return new Set(sources.filter((path) => sinkSet.has(path)));
  // A parameter whose caller is not known is where it is used.
  const alone = match.from.includes('parameter') ? sinks : [];
  const downSources = reach(sources, graph.imports);
  const downSinks = reach(sinks, graph.imports);
  const upSources = reach(sources, graph.importers);
  const upSinks = reach(sinks, graph.importers);
  const onWay = nodes
    .map(({ path }) => path)
    .filter((path) => (downSources.has(path) && upSinks.has(path)) || (downSinks.has(path) && upSources.has(path)));
  return new Set([...alone, ...onWay]);
}

/** Its own words say so, or the name of a source does and a file it imports has what the source belongs to. */
function isSource({ path, ends }: CodeNode, match: FlowMatch, graph: Graph): boolean {
  if (!ends) return false;
  return match.from.some(
    (name) =>
      ends.from.has(name) ||
      (ends.names.has(name) &&
        (graph.imports.get(path) ?? []).some((target) => graph.byPath.get(target)?.ends?.roots.has(name))),
  );
}

function reach(starts: readonly string[], edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set(starts);
  let border: readonly string[] = starts;
  for (let depth = 0; depth < DEPTH && border.length > 0; depth += 1) {
    const next: string[] = [];
    for (const path of border) {
      for (const target of edges.get(path) ?? []) {
        if (seen.has(target)) continue;
        seen.add(target);
        next.push(target);
      }
    }
    border = next;
  }
  return seen;
}
