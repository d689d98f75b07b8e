import type { Json } from '../world/entities.js';

export interface UploadedFile {
  /** `files[0]` for example. */
  readonly field: string;
  readonly filename: string;
  readonly contentType: string | null;
  readonly bytes: Buffer;
}

export interface RestRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The decoded JSON body; `{}` where there was none. Arrays come as they are (see `list`). */
  readonly body: Json;
  /** The body when it is an array, as in PUT of all commands. */
  readonly list: readonly Json[] | null;
  readonly files: readonly UploadedFile[];
}

export interface RestAnswer {
  readonly status: number;
  /** Left out: no body (204). */
  readonly body?: unknown;
  /** A raw body in place of JSON, for files. */
  readonly raw?: { readonly contentType: string; readonly bytes: Buffer };
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages`. A literal segment wins over a parameter when listed first. */
  readonly template: string;
  /** False for the routes that a token in the address protects. */
  readonly authorized: boolean;
  handle(request: RestRequest): RestAnswer | Promise<RestAnswer>;
}

export function route(method: Route['method'], template: string, handle: Route['handle'], authorized = true): Route {
  return { method, template, authorized, handle };
}

export interface MatchedRoute {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** Finds the route of a path such as `/channels/1/messages`; null when there is none, `'other-method'` when only the method differs. */
export function matchRoute(routes: readonly Route[], method: string, path: string): MatchedRoute | 'other-method' | null {
  const parts = path.split('/').map(decodeSegment);
  let pathKnown = false;
  for (const candidate of routes) {
    const params = matchTemplate(candidate.template.split('/'), parts);
    if (!params) continue;
    if (candidate.method === method) return { route: candidate, params };
    pathKnown = true;
  }
  return pathKnown ? 'other-method' : null;
}

/** discord.js writes `@original` as `%40original`. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function matchTemplate(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const actual = parts[index] ?? '';
    if (expected.startsWith(':')) {
      if (actual === '') return null;
      params[expected.slice(1)] = actual;
    } else if (expected !== actual) return null;
  }
  return params;
}
