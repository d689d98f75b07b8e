// A model's endpoint on loopback: real HTTP, what it says and how it fails is scripted by the test. Anything unscripted is told.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../src/model/language-model.js';

export interface ModelRequest {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly Message[];
    readonly stream?: boolean;
    readonly [name: string]: unknown;
  };
}

export type ModelReply = (response: ServerResponse, request: ModelRequest) => void | Promise<void>;

export interface ScriptedModelServer {
  readonly baseUrl: string;
  readonly requests: readonly ModelRequest[];
  /** What was asked beyond the script; a test that leaves any has failed. */
  readonly unscripted: readonly string[];
  close(): Promise<void>;
}

/** Each reply is used once, in order; a function in their place replies to every request. */
export async function scriptedModelServer(replies: ModelReply | readonly ModelReply[]): Promise<ScriptedModelServer> {
  const requests: ModelRequest[] = [];
  const unscripted: string[] = [];
  const left = typeof replies === 'function' ? null : [...replies];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    if (request.method === 'GET' && request.url?.endsWith('/models')) {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: [{ id: 'tiny' }, { id: 'small' }] }));
      return;
    }
    const reply = typeof replies === 'function' ? replies : left?.shift();
    if (!reply || !request.url?.endsWith('/chat/completions')) {
      unscripted.push(`${request.method} ${request.url}`);
      response.writeHead(418).end();
      return;
    }
    const call = { headers: request.headers, body: JSON.parse(text) as ModelRequest['body'] };
    requests.push(call);
    await reply(response, call);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    unscripted,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export const event = (delta: object, finish: string | null = null, more: object = {}): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'tiny', choices: [{ index: 0, delta, finish_reason: finish }], ...more })}\n\n`;

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const begin = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
};

export interface Said {
  /** Between two pieces. */
  readonly everyMs?: number;
  readonly finish?: 'stop' | 'length';
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

/** Streams the pieces and ends as the protocol does. */
export const says =
  (
    pieces: readonly string[] | ((request: ModelRequest) => readonly string[]),
    { everyMs = 0, finish = 'stop', usage }: Said = {},
  ): ModelReply =>
  async (response, request) => {
    begin(response);
    for (const piece of typeof pieces === 'function' ? pieces(request) : pieces) {
      response.write(event({ content: piece }));
      if (everyMs > 0) await wait(everyMs);
    }
    response.write(event({}, finish));
    if (usage)
      response.write(
        `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'tiny', choices: [], usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } })}\n\n`,
      );
    response.end('data: [DONE]\n\n');
  };

/** Thinks first, in the field that some servers have for it. */
export const thinksThenSays =
  (thought: string, said: string): ModelReply =>
  (response) => {
    begin(response);
    response.write(event({ reasoning_content: thought }));
    response.end(`${event({ content: said })}${event({}, 'stop')}data: [DONE]\n\n`);
  };

/** Some pieces, then the connection is gone. */
export const breaksOff =
  (...pieces: readonly string[]): ModelReply =>
  async (response) => {
    begin(response);
    for (const piece of pieces) response.write(event({ content: piece }));
    await wait(20);
    response.destroy();
  };

/** Some pieces, then the answer ends without its end. */
export const endsEarly =
  (...pieces: readonly string[]): ModelReply =>
  (response) => {
    begin(response);
    response.end(pieces.map((piece) => event({ content: piece })).join(''));
  };

/** Some pieces, then nothing, the connection open. */
export const stalls =
  (...pieces: readonly string[]): ModelReply =>
  (response) => {
    begin(response);
    for (const piece of pieces) response.write(event({ content: piece }));
  };

/** Takes the request and says nothing at all. */
export const neverAnswers: ModelReply = () => {};

/** Comments that keep the connection open, and events without a word. */
export const dripsKeepAlives =
  (everyMs: number): ModelReply =>
  async (response) => {
    begin(response);
    while (!response.destroyed && !response.writableEnded) {
      response.write(`: keep-alive\n\n${event({ content: '' })}`);
      await wait(everyMs);
    }
  };

export const answersJson =
  (status: number, body: unknown, headers: Record<string, string> = {}): ModelReply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const refuses = (status: number, message: string, headers: Record<string, string> = {}): ModelReply =>
  answersJson(status, { error: { message } }, headers);

export const answersPage: ModelReply = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>');
};

export const redirects: ModelReply = (response) => {
  response.writeHead(307, { location: 'http://127.0.0.1:1/v1/chat/completions' }).end();
};

/** Whatever text, as a stream unless another type is named; null for none. */
export const sends =
  (text: string, type: string | null = 'text/event-stream'): ModelReply =>
  (response) => {
    response.writeHead(200, type === null ? {} : { 'content-type': type }).end(text);
  };
