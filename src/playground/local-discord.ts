// A Discord of one's own (gateway v10 and REST v10) that an unmodified client connects to with nothing but
// `rest: { api: discord.apiUrl }`. In: a description of guilds and people. Out: its address, its people to act as, the log of requests,
// and faults on demand. Called by the end-to-end tests and by the page of the playground. It listens on this machine only.
import type { Server } from 'node:http';
import { Fault } from '../errors.js';
import { buildWorld } from './build-world.js';
import type { Faults } from './faults.js';
import { createFaults } from './faults.js';
import { forgetOld } from './forget-old.js';
import type { GatewayControl } from './gateway/gateway.js';
import { Gateway } from './gateway/gateway.js';
import type { LocalDiscordOptions } from './local-discord-options.js';
import { Person } from './people/person.js';
import { commandRoutes } from './rest/command-routes.js';
import type { Exchange } from './rest/exchange.js';
import { interactionRoutes } from './rest/interaction-routes.js';
import { messageRoutes } from './rest/message-routes.js';
import { placeRoutes } from './rest/place-routes.js';
import { createRateLimits } from './rest/rate-limits.js';
import { createRestServer } from './rest/rest-server.js';
import type { GuildDescription } from './world/add-guild.js';
import { addGuild, addUser } from './world/add-guild.js';
import type { Clock } from './world/clock.js';
import { createClock } from './world/clock.js';
import type { Channel, Guild } from './world/entities.js';
import { personNamed } from './world/find-by-name.js';
import type { Message } from './world/message.js';
import type { World } from './world/world.js';

export type { LocalDiscordOptions } from './local-discord-options.js';

export interface LocalDiscord {
  /** For `rest.api` of discord.js and `DISCORD_API`: ends in `/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly gateway: GatewayControl;
  /** Every request since the start, oldest first. */
  readonly requests: readonly Exchange[];
  /** The requests of one route, `('PATCH', '/channels/:channel/messages/:message')` for example. */
  requestsTo(method: string, route: string | RegExp): Exchange[];
  /** The person of that name, a member or (when nobody has it yet) a stranger. */
  person(name: string): Person;
  /** A bot other than the one under test, made a member of the guild named: to act as, like a person. */
  otherBot(name: string, guildName: string): Person;
  /** Adds a guild while running; the bot hears of it as of one it was just added to. */
  addGuild(description: GuildDescription): Guild;
  /** @throws Error when there is none of that name */
  guild(name: string): Guild;
  /** A guild's channel or thread by name. @throws Error when there is none */
  channel(name: string): Channel;
  /** All messages that the bot has sent and that stand, oldest first. */
  botMessages(): Message[];
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts a local Discord. Without `guilds` there is one: Newsroom, with #general and #archive, ada (owner), eve (Manage Server) and bob.
 *
 * A test is fast when its client does not wait between IDENTIFYs: give discord.js
 * `ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) }`.
 * @throws Fault when the port is taken
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const clock = createClock();
  const world = buildWorld(clock, options);
  const token = options.token ?? 'local-token';
  const requests: Exchange[] = [];
  const faults = createFaults();
  const address = { port: 0 };
  const gatewayUrl = (): string => `ws://127.0.0.1:${address.port}`;
  const deadlines = { acknowledgeMs: 3000, tokenLifeMs: 15 * 60_000, ...options.deadlines };
  const gatewayInfo = (): { url: string; shards: number; identifiesLeft: number; resetAfterMs: number } => ({
    url: gatewayUrl(),
    shards: options.shards ?? 1,
    identifiesLeft: Math.max(0, 1000 - gateway.counters.identifies),
    resetAfterMs: 24 * 3_600_000,
  });
  const server = createRestServer({
    clock,
    token,
    faults,
    routes: [
      ...placeRoutes(world, gatewayInfo),
      ...commandRoutes(world),
      ...messageRoutes(world),
      ...interactionRoutes(world, deadlines),
    ],
    rateLimit: createRateLimits(clock, options.rateLimit ?? { limit: 200, windowMs: 1000 }),
    onExchange(exchange) {
      requests.push(exchange);
      options.onExchange?.(exchange);
    },
  });
  const settings = { token, heartbeatMs: options.heartbeatMs ?? 41_250 };
  const gateway = new Gateway({ world, server, settings, url: gatewayUrl });
  const { keep } = options;
  if (keep) world.onChange(() => forgetOld(world, requests, keep, deadlines.tokenLifeMs));
  address.port = await listen(server, options.port ?? 0);
  const apiUrl = `http://127.0.0.1:${address.port}/api`;
  world.filesUrl = `${apiUrl}/attachments`;
  return {
    apiUrl,
    token,
    world,
    clock,
    faults,
    gateway,
    requests,
    requestsTo: (method, route) => requests.filter((entry) => entry.method === method && fits(entry.route, route)),
    person: (name) => new Person(world, personNamed(world, name)),
    otherBot(name, guildName) {
      const user = world.addUser(name, { bot: true });
      addUser(world, named([...world.guilds.values()], guildName, 'guild'), user);
      return new Person(world, user);
    },
    addGuild: (description) => addGuild(world, description),
    guild: (name) => named([...world.guilds.values()], name, 'guild'),
    channel: (name) => named([...world.channels.values()], name, 'channel'),
    botMessages: () => [...world.messages.values()].filter((message) => message.author.id === world.bot.id && !message.deleted),
    close: () => closeAll(server, gateway),
  };
}

function fits(route: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? route === wanted : wanted.test(route);
}

function named<T extends { name: string }>(all: readonly T[], name: string, kind: string): T {
  const found = all.find((entry) => entry.name === name);
  if (!found) throw new Error(`The local Discord has no ${kind} ${name}`);
  return found;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new Fault('discord', `The local Discord cannot listen on port ${port}.`, { remedy: 'Choose another port.', cause }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeAll(server: Server, gateway: Gateway): Promise<void> {
  gateway.shutDown();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
