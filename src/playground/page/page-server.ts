// The playground's web page: a Discord to look at, in front of the local Discord that the bot is connected to. In: that Discord and the
// people to act as. Out: the page's address. Called by services.ts. It listens on this machine only, and to its own page only.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { LocalDiscord } from '../local-discord.js';
import { readAddress } from '../rest/request-origin.js';
import { type BotWords, createPageApi, type PageApi, type PlaygroundPeople } from './api.js';
import { attachmentAnswer } from './attachment-answer.js';
import { isOurOwn } from './http/guard.js';
import { listenNear } from './http/listen.js';
import { readJson } from './http/read-json.js';
import { Refusal } from './http/refusal.js';
import { securityHeaders } from './http/security-headers.js';
import { siteFile } from './site.js';
import { findVendor, type Vendor } from './vendor.js';

/** Where the page is when nobody says otherwise. */
export const usualPort = 4747;

export interface PlaygroundPage {
  /** Ends with a slash. */
  readonly url: string;
  /** Says what the bot is busy with until it is online, what it can tell about, and what one might ask. */
  tell(words: Partial<BotWords>): void;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly discord: LocalDiscord;
  /** Name of the guild that the page shows. */
  readonly guild: string;
  readonly people: PlaygroundPeople;
  /** Null: the usual one, or the next that is free. */
  readonly port: number | null;
}

/** @throws Fault `settings` when the port asked for is taken */
export async function startPage(options: PageOptions): Promise<PlaygroundPage> {
  const vendor = findVendor();
  const api = createPageApi(options);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const address = { port: 0 };
  const parts: ServerParts = { api, vendor, discord: options.discord, headers: securityHeaders(vendor.importMapHash) };
  const server = createServer((request, response) => {
    serve(parts, address.port, request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const { pathname, searchParams } = readAddress(request.url);
    // A browser always names the page behind a WebSocket; what does not is no browser's page.
    const trusted = isOurOwn(request.headers, address.port) && request.headers.origin !== undefined;
    if (!trusted || pathname !== '/api/live') {
      socket.end(`HTTP/1.1 ${trusted ? '404 Not Found' : '403 Forbidden'}\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => api.watch(webSocket, searchParams));
  });
  address.port = await listenNear(server, options.port, usualPort);
  return {
    url: `http://127.0.0.1:${address.port}/`,
    tell: (words) => api.tell(words),
    close() {
      api.close();
      sockets.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

interface ServerParts {
  readonly api: PageApi;
  readonly vendor: Vendor;
  readonly discord: LocalDiscord;
  readonly headers: Record<string, string>;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Buffer | string;
}

async function serve(parts: ServerParts, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = isOurOwn(request.headers, port)
    ? await answerTo(parts, request)
    : text(403, 'This page is for this machine only.');
  response.writeHead(answer.status, { ...parts.headers, ...answer.headers }).end(request.method === 'HEAD' ? '' : answer.bytes);
}

async function answerTo({ api, vendor, discord }: ServerParts, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = readAddress(request.url);
  try {
    if (request.method === 'POST') {
      const body = await readJson(request);
      return json(200, await api.act(pathname, body));
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Only GET and POST are answered here.');
    if (pathname.startsWith('/api/')) return json(200, api.read(pathname, searchParams));
    const sent = attachmentAnswer(discord.world, pathname);
    if (sent) return { status: 200, ...sent };
    const file = await siteFile(pathname, vendor);
    return file
      ? { status: 200, headers: { 'content-type': file.type }, bytes: file.bytes }
      : text(404, 'There is nothing here.');
  } catch (error) {
    if (error instanceof Refusal) return json(error.status, { error: error.message });
    // What Discord's client would not let through is told in its words by the person who tried.
    return json(400, { error: error instanceof Error ? error.message : 'That did not work.' });
  }
}

function json(status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, bytes: JSON.stringify(body) };
}

function text(status: number, words: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, bytes: words };
}
