import type { Server } from 'node:http';
import { Fault } from '../../../errors.js';

/** How many ports after the usual one are tried. */
const attempts = 20;

/** Listens on this machine only. In: a port that must be free, or null for the usual one or the next that is. Out: the port. @throws Fault `settings` */
export async function listenNear(server: Server, wanted: number | null, usual: number): Promise<number> {
  if (wanted !== null) return await tryPort(server, wanted).catch((cause: unknown) => refuse(wanted, cause));
  for (let port = usual; port < usual + attempts; port++) {
    const found = await tryPort(server, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      return null;
    });
    if (found !== null) return found;
  }
  return await tryPort(server, 0);
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function refuse(port: number, cause: unknown): never {
  throw new Fault('settings', `The playground cannot listen on port ${port}.`, {
    remedy: 'Set PLAYGROUND_PORT to a free port, or leave it unset and the next free one is taken.',
    cause,
  });
}
