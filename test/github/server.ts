import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

/** One answer of the server. `text` is sent as it is, without a check: for what no contract foresees. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to let the client wait. */
  readonly delay?: number;
}

/** Answers by operation, in order; the last one is repeated. */
export type Script = Readonly<Record<string, readonly Answer[]>>;

export interface Call {
  readonly operation: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

export interface LoopbackServer {
  /** What an action finds in GITHUB_API_URL. */
  readonly url: string;
  readonly calls: readonly Call[];
  /** Everything in which a request or an answer broke the contract. */
  readonly faults: readonly string[];
  close(): void;
}

export const UPLOAD = 'POST /repos/{owner}/{repo}/code-scanning/sarifs';
export const STATUS = 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}';
export const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly query: readonly string[];
  readonly body: ValidateFunction | undefined;
  readonly answers: Readonly<Record<string, ValidateFunction>>;
}

const contract = JSON.parse(readFileSync(new URL('./api.schema.json', import.meta.url), 'utf8')) as {
  definitions: object;
  everywhere: Record<string, object>;
  operations: Record<string, { query: string[]; body?: object; answers: Record<string, object> }>;
};
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
ajvFormats.default(ajv);
const OPERATIONS = Object.entries(contract.operations).map(([name, { query, body, answers }]): Operation => {
  const [method = '', path = ''] = name.split(' ');
  const { $comment: _, ...everywhere } = contract.everywhere;
  return {
    name,
    method,
    query,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    body: body && compile(body),
    answers: Object.fromEntries(
      Object.entries({ ...everywhere, ...answers }).map(([status, schema]) => [status, compile(schema)]),
    ),
  };
});

function compile(schema: object): ValidateFunction {
  return ajv.compile({ ...schema, definitions: contract.definitions });
}

/** Starts a GitHub API on the loopback interface that answers by script and judges every request by the contract. */
export async function startServer(script: Script, basePath = ''): Promise<LoopbackServer> {
  const calls: Call[] = [];
  const faults: string[] = [];
  const asked = new Map<string, number>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : '(outside of the base path)';
    const operation = OPERATIONS.find(({ method, pattern }) => method === request.method && pattern.test(path));
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const bytes = Buffer.concat(parts);
    if (operation === undefined) {
      faults.push(`unknown request ${request.method ?? ''} ${url.pathname}`);
      response.writeHead(404).end();
      return;
    }
    const body = bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>);
    calls.push({ operation: operation.name, path, query: url.searchParams, body });
    faults.push(...judgeRequest(operation, request, url, bytes, body));

    const turn = asked.get(operation.name) ?? 0;
    asked.set(operation.name, turn + 1);
    const answers = script[operation.name] ?? [];
    const answer = answers[Math.min(turn, answers.length - 1)];
    if (answer === undefined) faults.push(`unexpected ${operation.name}`);
    await send(operation, answer ?? { status: 404, body: {} }, response, faults);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    calls,
    faults,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function judgeRequest(
  operation: Operation,
  request: IncomingMessage,
  url: URL,
  bytes: Buffer,
  body: Record<string, unknown>,
): string[] {
  const faults: string[] = [];
  if (request.headers.authorization !== 'token loopback-token') faults.push(`${operation.name}: wrong authorization`);
  if (!/^application\/vnd\.github\b.*\bjson$/.test(request.headers.accept ?? '')) {
    faults.push(`${operation.name}: accepts ${request.headers.accept ?? 'nothing'}`);
  }
  for (const name of url.searchParams.keys()) {
    if (!operation.query.includes(name)) faults.push(`${operation.name}: unknown query parameter ${name}`);
  }
  if (operation.body === undefined) {
    if (bytes.length > 0) faults.push(`${operation.name}: has a body`);
    return faults;
  }
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    faults.push(`${operation.name}: body is not JSON`);
  if (!operation.body(body)) faults.push(`${operation.name}: ${ajv.errorsText(operation.body.errors)}`);
  return faults;
}

async function send(operation: Operation, answer: Answer, response: ServerResponse, faults: string[]): Promise<void> {
  const { status, body, text, headers, delay = 0 } = answer;
  if (text === undefined) {
    const validate = operation.answers[status];
    if (validate === undefined) faults.push(`${operation.name} has no answer ${status}`);
    else if (!validate(body)) faults.push(`${operation.name} ${status}: ${ajv.errorsText(validate.errors)}`);
  }
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text ?? JSON.stringify(body));
}

/** The SARIF log of an upload. */
export function readUpload(call: Call | undefined): { version: string; runs: { results: unknown[] }[] } {
  const sarif = Buffer.from(String(call?.body['sarif']), 'base64');
  return JSON.parse(gunzipSync(sarif).toString('utf8')) as ReturnType<typeof readUpload>;
}
