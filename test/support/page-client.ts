import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { Actions, LiveEvent, MessageView, OfferedCommands, Results } from '../../src/playground/page/protocol.js';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** One request as it is written here, with headers that `fetch` would not let through. */
export function rawRequest(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

/** The page as one person has it open, without a browser. */
export interface PageClient {
  act<Name extends keyof Actions>(name: Name, body: Partial<Actions[Name]>): Promise<Results[Name]>;
  messages(channel: string): Promise<readonly MessageView[]>;
  commands(channel: string): Promise<OfferedCommands>;
  /** Everything told so far, oldest first. */
  readonly events: readonly LiveEvent[];
  close(): void;
}

export async function openPage(url: string, person: string, language = 'en-US'): Promise<PageClient> {
  const { host, origin } = new URL(url);
  const events: LiveEvent[] = [];
  const socket = new WebSocket(`ws://${host}/api/live?person=${person}&language=${language}`, { origin });
  const hello = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('message', (data) => {
      events.push(JSON.parse(String(data)) as LiveEvent);
      resolve();
    });
  });
  await hello;
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(new URL(path, url), init);
    const body = (await response.json()) as { error?: string };
    if (!response.ok) throw new Error(`${response.status} ${body.error}`);
    return body as T;
  };
  const headers = { 'content-type': 'application/json' };
  return {
    events,
    act: (name, body) => ask(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify({ person, ...body }) }),
    messages: (channel) => ask(`/api/messages?person=${person}&channel=${channel}`),
    commands: (channel) => ask(`/api/commands?person=${person}&channel=${channel}`),
    close: () => socket.close(),
  };
}
