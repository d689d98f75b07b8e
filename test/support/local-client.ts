import type { ClientOptions } from 'discord.js';
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { LocalDiscord } from '../../src/playground/local-discord.js';

export const ordinaryIntents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** An unmodified discord.js client pointed at a local Discord. It does not wait 5 s between two IDENTIFYs. */
export function createLocalClient(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: ordinaryIntents,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
}

/** Logs in and waits until the client has its guilds. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token);
  return ready;
}
