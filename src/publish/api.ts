import { field } from './run.ts';

/** The part of an Octokit that is used: tests and entries hand in the real one. */
export interface Api {
  request(
    route: string,
    parameters: Record<string, unknown>,
  ): Promise<{ status: number; headers: object; data: unknown }>;
}

/** Time, so that tests need not wait for it. Milliseconds. */
export interface Clock {
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

export const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** What the server answered; `status` 0 means that there was no answer. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  /** What the server, or the network layer, said about a failure. Empty for a success. */
  readonly text: string;
  /** Milliseconds the server asks to wait. */
  readonly wait: number | undefined;
}

const ATTEMPTS = 4;
const ATTEMPT_LIMIT = 30_000;
const TOTAL_LIMIT = 120_000;
const BACKOFF = [1000, 2000, 4000];
/** GitHub asks for a minute when it names no time for a secondary limit. */
const SECONDARY_WAIT = 60_000;
/** Permissions and fresh repositories are replicated with a delay: a refusal is asked about once more. */
const REFUSAL_WAIT = 5000;

/**
 * Sends a request until there is an answer that another try would not change, for two minutes at most.
 *
 * This loop is the only retry mechanism: Octokit's plugins ignore `retry-after` on 5xx, never repeat 403 or 404, have no
 * total limit, and multiply each other's tries when they are used together.
 */
export async function send(
  api: Api,
  route: string,
  parameters: Record<string, unknown>,
  clock: Clock,
): Promise<Answer> {
  const deadline = clock.now() + TOTAL_LIMIT;
  for (let attempt = 0; ; attempt++) {
    const answer = await sendOnce(api, route, parameters, Math.min(ATTEMPT_LIMIT, deadline - clock.now()));
    const wait = decideWait(answer, attempt);
    if (wait === undefined || clock.now() + wait >= deadline) return answer;
    await clock.pause(wait);
  }
}

/** Sends a request once; whatever goes wrong is an answer. */
export async function sendOnce(
  api: Api,
  route: string,
  parameters: Record<string, unknown>,
  limit = ATTEMPT_LIMIT,
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(limit)));
    const response = await api.request(route, { ...parameters, request: { signal } });
    return { status: response.status, data: response.data, text: '', wait: readWait(response.headers, undefined) };
  } catch (error) {
    return readError(error);
  }
}

/** How long to wait before the next try, or undefined when there is no point in one. */
export function decideWait(answer: Answer, attempt: number): number | undefined {
  if (attempt + 1 >= ATTEMPTS) return undefined;
  if (isRateLimited(answer)) return answer.wait ?? SECONDARY_WAIT;
  if (answer.status === 0 || answer.status >= 500) return answer.wait ?? BACKOFF[attempt];
  if (answer.status === 403 || answer.status === 404) return attempt === 0 ? (answer.wait ?? REFUSAL_WAIT) : undefined;
  return undefined;
}

/** 429, or the 403 that GitHub uses for its primary and secondary limits. */
export function isRateLimited(answer: Answer): boolean {
  return answer.status === 429 || (answer.status === 403 && /\brate limit|abuse detection/i.test(answer.text));
}

function readError(error: unknown): Answer {
  const response = field(error, 'response');
  const status = field(response, 'status');
  const message = error instanceof Error ? error.message : String(error);
  if (typeof status !== 'number') return { status: 0, data: undefined, text: message, wait: undefined };
  const data = field(response, 'data');
  return { status, data, text: describe(data) ?? message, wait: readWait(field(response, 'headers'), status) };
}

function describe(data: unknown): string | undefined {
  const message = field(data, 'message');
  if (typeof message !== 'string') return undefined;
  const errors = field(data, 'errors');
  return Array.isArray(errors) && errors.length > 0 ? `${message} ${JSON.stringify(errors)}` : message;
}

/** `retry-after` in seconds; for a primary limit the time until it is reset, by the server's own clock. */
function readWait(headers: unknown, status: number | undefined): number | undefined {
  const after = Number(field(headers, 'retry-after') ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  if (status === 403 || status === 429) {
    const reset = Number(field(headers, 'x-ratelimit-reset')) * 1000;
    const server = Date.parse(String(field(headers, 'date')));
    if (field(headers, 'x-ratelimit-remaining') === '0' && reset >= server) return reset - server + 1000;
  }
  return undefined;
}
