// The HTTP side. In: requests to `/api/v10/…` (and `/api/…`). Out: the answers of the routes, with rate-limit headers, faults played
// on demand, and a log entry for each. Made by the composition in `local-discord.ts`.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Faults, RestFault } from '../faults.js';
import { isObject } from '../limits/json.js';
import type { Clock } from '../world/clock.js';
import type { Exchange } from './exchange.js';
import { faultHeaders, playAfter, playBefore, rateLimited } from './play-fault.js';
import type { RateLimitState } from './rate-limits.js';
import type { RequestBody } from './request-body.js';
import { readRequestBody } from './request-body.js';
import { isFromThisMachine, readAddress } from './request-origin.js';
import { RestError, refusal } from './rest-error.js';
import type { MatchedRoute, RestAnswer, Route } from './route.js';
import { matchRoute } from './route.js';

export interface RestServerParts {
  readonly clock: Clock;
  readonly token: string;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly rateLimit: (bucket: string) => RateLimitState;
  readonly onExchange: (exchange: Exchange) => void;
}

interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly matched: MatchedRoute | 'other-method' | null;
  readonly route: string;
  readonly startedAt: number;
}

export function createRestServer(parts: RestServerParts): Server {
  return createServer((request, response) => {
    void serve(parts, request, response);
  });
}

async function serve(parts: RestServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isFromThisMachine(request.headers)) {
    response.writeHead(403).end();
    return;
  }
  const incoming = readIncoming(parts, request);
  const fault = parts.faults.take(incoming.method, incoming.route);
  const limit = parts.rateLimit(bucketOf(incoming));
  let body: RequestBody = { json: undefined, files: [] };
  let answer: RestAnswer | null;
  try {
    body = await readRequestBody(request);
    answer = (await playBefore(fault)) ?? (await carryOut(parts, request, incoming, body, limit));
    answer = playAfter(fault, answer);
  } catch (error) {
    answer = error instanceof RestError ? { status: error.status, body: error.body() } : unexpected(error);
  }
  // Logged before it is sent: who has the answer finds the exchange in the log.
  parts.onExchange(describe(parts, request, incoming, body, answer, fault));
  send(request, response, answer, { ...limit.headers, ...faultHeaders(fault) });
}

function readIncoming(parts: RestServerParts, request: IncomingMessage): Incoming {
  const method = request.method ?? 'GET';
  const url = readAddress(request.url);
  const path = url.pathname.replace(/^\/api(\/v\d+)?(?=\/)/, '');
  const matched = matchRoute(parts.routes, method, path);
  const route = matched !== null && matched !== 'other-method' ? matched.route.template : path;
  return { method, path, url, matched, route, startedAt: parts.clock.now() };
}

async function carryOut(
  parts: RestServerParts,
  request: IncomingMessage,
  incoming: Incoming,
  body: RequestBody,
  limit: RateLimitState,
): Promise<RestAnswer> {
  const { matched } = incoming;
  if (matched === null) throw refusal.notFound();
  if (matched === 'other-method') throw refusal.methodNotAllowed();
  if (matched.route.authorized && request.headers.authorization !== `Bot ${parts.token}`) throw refusal.unauthorized();
  if (limit.retryAfterSeconds !== null) return rateLimited(limit.retryAfterSeconds, false);
  return matched.route.handle({
    params: matched.params,
    query: incoming.url.searchParams,
    body: isObject(body.json) ? body.json : {},
    list: Array.isArray(body.json) ? body.json.filter(isObject) : null,
    files: body.files,
  });
}

function unexpected(error: unknown): RestAnswer {
  return { status: 500, body: { message: `500: the local Discord failed: ${String(error)}`, code: 0 } };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: RestAnswer | null,
  headers: Record<string, string>,
): void {
  if (answer === null) {
    request.socket.resetAndDestroy();
    return;
  }
  const retry = isObject(answer.body) && typeof answer.body.retry_after === 'number' ? answer.body.retry_after : null;
  if (retry !== null && headers['retry-after'] === undefined) headers['retry-after'] = String(retry);
  if (answer.raw) {
    response.writeHead(answer.status, { ...headers, 'content-type': answer.raw.contentType }).end(answer.raw.bytes);
  } else if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
  } else {
    response.writeHead(answer.status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  }
}

function describe(
  parts: RestServerParts,
  request: IncomingMessage,
  incoming: Incoming,
  body: RequestBody,
  answer: RestAnswer | null,
  fault: RestFault | undefined,
): Exchange {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  if (headers.authorization !== undefined) headers.authorization = headers.authorization.split(' ')[0] ?? '';
  const { matched } = incoming;
  return {
    method: incoming.method,
    route: incoming.route,
    path: incoming.path,
    params: matched !== null && matched !== 'other-method' ? matched.params : {},
    query: Object.fromEntries(incoming.url.searchParams),
    headers,
    body: body.json,
    files: body.files,
    at: incoming.startedAt,
    tookMs: parts.clock.now() - incoming.startedAt,
    status: answer?.status ?? 0,
    answer: answer?.raw ? undefined : answer?.body,
    fault: fault?.kind ?? null,
  };
}

/** Discord counts by route and by its leading id (channel, guild, or interaction token). */
function bucketOf(incoming: Incoming): string {
  const { matched } = incoming;
  if (matched === null || matched === 'other-method') return incoming.path;
  const { channel, guild, token } = matched.params;
  return `${incoming.method} ${matched.route.template} ${channel ?? guild ?? token ?? ''}`;
}
