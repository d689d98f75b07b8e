// In: how the bot is. Out: the same over HTTP on this machine alone, for whatever watches over the process. Called by services.ts where HEALTH_PORT is set.
import { createServer } from 'node:http';
import { Fault } from '../errors.js';
import type { BotHealth } from './create-bot.js';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * `GET /` tells in JSON; status 200 while the bot is connected and answers, else 503.
 * @param port 0: any free one
 * @throws Fault `settings` when the port is taken
 */
export async function serveHealth(port: number, health: () => BotHealth): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const isKnown = request.url === '/' && (request.method === 'GET' || request.method === 'HEAD');
    const now = health();
    response.writeHead(isKnown ? (now.ready ? 200 : 503) : 404, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(isKnown && request.method === 'GET' ? `${JSON.stringify(now)}\n` : undefined);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const remedy = 'Choose another HEALTH_PORT, or stop what listens there.';
      reject(new Fault('settings', `The health page cannot listen on port ${port}.`, { remedy, cause }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
