import { type Client, Events } from 'discord.js';
import { neverReady } from './discord-faults.js';

/** Resolves when the client has its servers. @throws as the library does, or a Fault when that takes longer than `readyMs` */
export async function logIn(client: Client, token: string, readyMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    timer = setTimeout(() => reject(neverReady()), readyMs);
  });
  await Promise.all([client.login(token), ready]).finally(() => clearTimeout(timer));
}
