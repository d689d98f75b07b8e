import type { Client } from 'discord.js';

/** The channels and roles that a server has now: settings may name some that were deleted since. */
export interface ServerPlaces {
  readonly channels: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** Null while the server is not known, as in an outage: then nothing can be said to be deleted. */
export function serverPlaces(client: Client, server: string): ServerPlaces | null {
  const guild = client.guilds.cache.get(server);
  if (guild === undefined || !guild.available) return null;
  return { channels: new Set(guild.channels.cache.keys()), roles: new Set(guild.roles.cache.keys()) };
}
