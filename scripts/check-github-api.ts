/**
 * Compares test/github/api.schema.json, which the tests believe, with GitHub's published OpenAPI descriptions.
 *
 *     npx tsx scripts/check-github-api.ts
 *
 * The descriptions are too large for a dependency (385 MB), so the package is fetched into a temporary folder for each run.
 * Exit code 1 when something differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const PACKAGE = '@octokit/openapi@23.0.2';
const EDITIONS = ['api.github.com', 'ghec', 'ghes-3.17', 'ghes-3.18', 'ghes-3.19'];

type Node = Record<string, unknown>;

interface Operation {
  readonly query: readonly string[];
  readonly body?: Node;
  readonly answers: Readonly<Record<string, Node>>;
}

const contract = JSON.parse(readFileSync(new URL('../test/github/api.schema.json', import.meta.url), 'utf8')) as {
  operations: Record<string, Operation>;
} & Node;

const folder = mkdtempSync(join(tmpdir(), 'github-api-'));
try {
  const faults = fetchDescriptions(folder).flatMap(({ edition, description }) => {
    const found = Object.entries(contract.operations).flatMap(([route, operation]) =>
      compareOperation(route, operation, description),
    );
    const version = (description['info'] as Node)['version'];
    console.log(`${edition} ${String(version)}: ${found.length === 0 ? 'agrees' : `${found.length} differences`}`);
    return found.map((fault) => `${edition}: ${fault}`);
  });
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetchDescriptions(target: string): { edition: string; description: Node }[] {
  const packed = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', target], {
    encoding: 'utf8',
  }).trim();
  const names = EDITIONS.map((edition) => `package/generated/${edition}.json`);
  execFileSync('tar', ['-xzf', join(target, packed), '-C', target, ...names]);
  return EDITIONS.map((edition, index) => ({
    edition,
    description: JSON.parse(readFileSync(join(target, names[index] ?? ''), 'utf8')) as Node,
  }));
}

function compareOperation(route: string, ours: Operation, description: Node): string[] {
  const [method = '', path = ''] = route.split(' ');
  const theirs = dig(description, ['paths', path, method.toLowerCase()]);
  if (theirs === undefined) return [`${route} is not in the description`];
  const parameters = ((theirs['parameters'] ?? []) as Node[]).map((parameter) => resolve(parameter, description));
  const named = (place: string): unknown[] =>
    parameters.filter((parameter) => parameter['in'] === place).map(({ name }) => name);
  const faults: string[] = [];

  const used = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (!isDeepStrictEqual(new Set(used), new Set(named('path')))) faults.push(`${route}: path parameters differ`);
  for (const name of ours.query)
    if (!named('query').includes(name)) faults.push(`${route}: no query parameter ${name}`);

  const body = dig(theirs, ['requestBody', 'content', 'application/json', 'schema']);
  if ((ours.body === undefined) !== (body === undefined)) faults.push(`${route}: only one side has a body`);
  else if (ours.body !== undefined && body !== undefined) {
    const [mine, published] = [normalise(ours.body, contract), normalise(body, description)];
    // Optional properties may be left out: GHES knows fewer of them and refuses the others.
    if (!isWithin(mine, published) || !isDeepStrictEqual(mine['required'], published['required'])) {
      faults.push(`${route}: the bodies differ: ${JSON.stringify(mine)} ≠ ${JSON.stringify(published)}`);
    }
  }
  for (const [status, answer] of Object.entries(ours.answers)) {
    const response = resolve(dig(theirs, ['responses', status]), description);
    if (response === undefined) faults.push(`${route}: no answer ${status}`);
    else faults.push(...compareAnswer(`${route} ${status}`, answer, response, description));
  }
  return faults;
}

/** An answer may say more than ours; an answer of documented status without a documented body says nothing. */
function compareAnswer(name: string, ours: Node, response: Node, description: Node): string[] {
  const schema = dig(response, ['content', 'application/json', 'schema']);
  if (schema === undefined) return [];
  const mine = normalise(ours, contract);
  const choices = ((schema['oneOf'] ?? [schema]) as Node[]).map((choice) => normalise(choice, description));
  return choices.some((choice) => isWithin(mine, choice))
    ? []
    : [`${name}: ${JSON.stringify(mine)} is not within ${JSON.stringify(choices)}`];
}

/** Whether all that `mine` says of its properties is said by `theirs` too. */
function isWithin(mine: Node, theirs: Node): boolean {
  return Object.entries(mine).every(([key, value]) => {
    const other = theirs[key];
    if (key === 'required') return (value as string[]).every((name) => Array.isArray(other) && other.includes(name));
    if (key !== 'properties') return isDeepStrictEqual(value, other);
    return Object.entries(value as Node).every(([name, property]) => {
      const published = (other as Node | undefined)?.[name];
      return published !== undefined && isWithin(property as Node, published as Node);
    });
  });
}

/** A schema without prose and references, `nullable` as a type and lists of names in one order. */
function normalise(schema: Node, root: Node): Node {
  const resolved = resolve(schema, root) ?? {};
  const result: Node = {};
  for (const key of ['type', 'format', 'enum', 'pattern', 'minLength', 'maxLength', 'additionalProperties']) {
    if (resolved[key] !== undefined) result[key] = resolved[key];
  }
  if (resolved['nullable'] === true) result['type'] = [resolved['type'], 'null'];
  if (Array.isArray(resolved['required'])) result['required'] = resolved['required'].toSorted();
  if (resolved['items'] !== undefined) result['items'] = normalise(resolved['items'] as Node, root);
  if (resolved['properties'] !== undefined) {
    const properties = Object.entries(resolved['properties'] as Record<string, Node>);
    result['properties'] = Object.fromEntries(properties.map(([name, property]) => [name, normalise(property, root)]));
  }
  return result;
}

function resolve<T extends Node | undefined>(node: T, root: Node): T {
  const reference = node?.['$ref'];
  if (typeof reference !== 'string') return node;
  return resolve(dig(root, reference.slice(2).split('/')) as T, root);
}

function dig(node: unknown, keys: readonly string[]): Node | undefined {
  let at = node;
  for (const key of keys) at = (at as Node | undefined)?.[key];
  return at as Node | undefined;
}
