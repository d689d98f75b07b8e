import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came in. */
export interface EndpointCall {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly input: string | readonly string[]; readonly model: string; readonly encoding_format?: string };
  /** Milliseconds since the endpoint was started. */
  readonly atMs: number;
}

export type Reply = (response: ServerResponse, call: EndpointCall) => void;

export interface ScriptedEndpoint {
  readonly baseUrl: string;
  readonly calls: readonly EndpointCall[];
  /** What was asked beyond the script; a test that leaves any has failed. */
  readonly unscripted: readonly string[];
  close(): Promise<void>;
}

/** A real HTTP server on loopback: each reply is used once, in order; a function in their place replies to every call. */
export async function scriptedEndpoint(replies: Reply | readonly Reply[]): Promise<ScriptedEndpoint> {
  const calls: EndpointCall[] = [];
  const unscripted: string[] = [];
  const startedAt = performance.now();
  const left = typeof replies === 'function' ? null : [...replies];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    const path = request.url ?? '';
    const body = JSON.parse(text || '{}') as EndpointCall['body'];
    const call = { path, headers: request.headers, body, atMs: performance.now() - startedAt };
    const reply = typeof replies === 'function' ? replies : left?.shift();
    if (!reply || request.method !== 'POST') {
      unscripted.push(`${request.method} ${path}`);
      response.writeHead(418).end();
      return;
    }
    calls.push(call);
    reply(response, call);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    unscripted,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const text =
  (status: number, body: string, contentType: string): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': contentType }).end(body);
  };

export const nothing: Reply = () => {};

/** A vector that tells its text: the counts of its letters, never all zero. */
export function letters(words: string, dimension = 26): number[] {
  const vector = new Array<number>(dimension).fill(0);
  for (const letter of words.toLowerCase()) {
    const place = letter.charCodeAt(0) - 97;
    if (place >= 0 && place < dimension) vector[place] = (vector[place] as number) + 1;
  }
  vector[0] = (vector[0] as number) + 0.001;
  return vector;
}

/** What a working endpoint sends; `shape` may spoil it. */
export const vectors =
  (shape: (rows: { index: number; embedding: unknown }[]) => unknown = (rows) => rows, dimension = 26): Reply =>
  (response, { body }) => {
    const inputs = typeof body.input === 'string' ? [body.input] : body.input;
    const rows = inputs.map((input, index) => ({ object: 'embedding', index, embedding: letters(input, dimension) as unknown }));
    json(200, { object: 'list', model: body.model, data: shape(rows) })(response, undefined as never);
  };
