import { request } from 'node:http';
import type { Client } from 'discord.js';
import { Events, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { createLocalClient, logIn } from '../support/local-client.js';

/** For a busy machine. */
const patience = { timeout: 5000 };

let discord: LocalDiscord;
const clients: Client[] = [];

async function start(options: LocalDiscordOptions = {}): Promise<void> {
  discord = await startLocalDiscord(options);
}

function newClient(options: Parameters<typeof createLocalClient>[1] = {}): Client {
  const client = createLocalClient(discord, options);
  clients.push(client);
  return client;
}

function once(client: Client, event: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    client.once(event, (...values: unknown[]) => resolve(values));
  });
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
  await discord.close();
});

test('a client logs in, and is told of its guilds, channels and roles', async () => {
  await start();
  const ready = await logIn(newClient(), discord.token);
  const guild = ready.guilds.cache.get(discord.guild('Newsroom').id);
  expect(guild?.name).toBe('Newsroom');
  expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(['general', 'archive']);
  expect(guild?.roles.cache.map((role) => role.name)).toContain('Editors');
  expect(guild?.members.cache.map((member) => member.id)).toEqual([ready.user.id]);
});

test('a guild of another bot is not shown, and one added later is', async () => {
  await start({ guilds: [{ name: 'Elsewhere', members: ['ada'], withBot: false }] });
  const client = newClient();
  const ready = await logIn(client, discord.token);
  expect(ready.guilds.cache.size).toBe(0);
  const joined = once(client, Events.GuildCreate);
  discord.addGuild({ name: 'New', members: ['ada'] });
  expect((await joined)[0]).toMatchObject({ name: 'New' });
});

test('the application shows its owner, or the team that owns it', async () => {
  await start({ application: { owner: 'ada' } });
  const alone = await (await logIn(newClient(), discord.token)).application.fetch();
  expect(alone.owner).toMatchObject({ globalName: 'ada' });
  await discord.close();
  await start({ application: { team: ['ada', 'bob'] } });
  const team = await (await logIn(newClient(), discord.token)).application.fetch();
  expect(team.owner && 'members' in team.owner ? team.owner.members.map((member) => member.user.globalName) : []).toEqual([
    'ada',
    'bob',
  ]);
});

test('a wrong token is refused by REST before the gateway is asked', async () => {
  await start();
  await expect(newClient().login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test('a privileged intent that is not switched on closes with 4014', async () => {
  await start();
  const client = newClient({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
  await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/);
});

test('a cold direct message is heard', async () => {
  await start();
  const client = newClient();
  client.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot) await message.reply(`you said ${message.content}`);
  });
  await logIn(client, discord.token);
  const sent = discord.person('bob').directMessage('hello');
  expect((await sent.answered()).content).toBe('you said hello');
});

test('a cold direct message is lost on a client without the channel partial', async () => {
  await start();
  const client = newClient({ partials: [] });
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => {
    heard.push(message.content);
  });
  await logIn(client, discord.token);
  discord.person('bob').directMessage('hello');
  discord.person('bob').say(`<@${discord.world.bot.id}> hello`, { channel: 'general' });
  await expect.poll(() => heard.length, patience).toBe(1);
});

test('without the content intent only mentions, direct messages and own messages have words', async () => {
  await start();
  const client = newClient({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
  });
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => {
    heard.push(message.content);
  });
  await logIn(client, discord.token);
  const bob = discord.person('bob');
  bob.say('plain', { channel: 'general' });
  bob.say(`<@${discord.world.bot.id}> named`, { channel: 'general' });
  bob.directMessage('direct');
  await expect.poll(() => heard, patience).toEqual(['', `<@${discord.world.bot.id}> named`, 'direct']);
});

test('with the content intent all messages have words', async () => {
  await start({ privilegedIntents: ['messageContent'] });
  const client = newClient({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  });
  const heard = once(client, Events.MessageCreate);
  await logIn(client, discord.token);
  discord.person('bob').say('plain', { channel: 'general' });
  expect((await heard)[0]).toMatchObject({ content: 'plain' });
});

test('a dropped socket is resumed, and what was said meanwhile is replayed', async () => {
  await start();
  const client = newClient();
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => {
    heard.push(message.content);
  });
  await logIn(client, discord.token);
  const resumed = once(client, Events.ShardResume);
  discord.gateway.dropSockets();
  await expect.poll(() => discord.gateway.connectedCount, patience).toBe(0);
  discord.person('bob').directMessage('meanwhile');
  await resumed;
  expect(heard).toEqual(['meanwhile']);
  expect(discord.gateway.counters).toMatchObject({ identifies: 1, resumes: 1 });
});

test('a request to reconnect (op 7) is followed by a resume', async () => {
  await start();
  const client = newClient();
  await logIn(client, discord.token);
  const resumed = once(client, Events.ShardResume);
  discord.gateway.reconnect();
  await resumed;
  expect(discord.gateway.counters).toMatchObject({ identifies: 1, resumes: 1 });
});

test('an invalid session (op 9) is followed by a new IDENTIFY', async () => {
  await start();
  const client = newClient();
  await logIn(client, discord.token);
  const ready = once(client, Events.ShardReady);
  discord.gateway.invalidateSessions(false);
  await ready;
  expect(discord.gateway.counters.identifies).toBe(2);
});

test('a close with 4004 after login is told as a disconnect of the shard', async () => {
  await start();
  const client = newClient();
  await logIn(client, discord.token);
  const gone = once(client, Events.ShardDisconnect);
  discord.gateway.close(4004);
  expect((await gone)[0]).toMatchObject({ code: 4004 });
});

test('heartbeats are acknowledged, and a silent gateway is found out by the client', async () => {
  await start({ heartbeatMs: 50 });
  const client = newClient();
  await logIn(client, discord.token);
  await expect.poll(() => discord.gateway.counters.heartbeats, patience).toBeGreaterThan(1);
  discord.gateway.ignoreHeartbeats(true);
  await expect.poll(() => discord.gateway.counters.resumes, patience).toBeGreaterThan(0);
});

test('two shards share the guilds', async () => {
  await start({ guilds: [1, 2, 3, 4, 5, 6].map((number) => ({ name: `G${number}`, members: ['ada'] })) });
  const ready = await logIn(newClient({ shards: [0, 1], shardCount: 2 }), discord.token);
  await expect.poll(() => ready.guilds.cache.size, patience).toBe(6);
  for (const guild of ready.guilds.cache.values()) {
    expect(guild.shardId).toBe(Number((BigInt(guild.id) >> 22n) % 2n));
  }
});

test('a page from elsewhere is refused by its Host or Origin header', async () => {
  await start();
  const statusWith = (headers: Record<string, string>, path = '/api/v10/gateway'): Promise<number | undefined> =>
    new Promise((resolve) => {
      request(discord.apiUrl, { headers, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
  expect(await statusWith({ host: 'evil.example' })).toBe(403);
  expect(await statusWith({ origin: 'https://evil.example' })).toBe(403);
  expect(await statusWith({})).toBe(200);
  expect(await statusWith({}, '//')).toBe(404);
  const gatewayUrl = discord.apiUrl.replace('http', 'ws').replace('/api', '/');
  expect(await closeOf(new WebSocket(gatewayUrl, { origin: 'https://evil.example' }))).toBe(1006);
});

/** Talks to the gateway without a library: sends one message after HELLO and gives the close code. */
function closeOf(socket: WebSocket, message?: unknown): Promise<number> {
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.on('close', resolve);
    socket.once('message', () => {
      if (message !== undefined) socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    });
  });
}

test('a client that breaks the rules is closed with the code for it', async () => {
  await start();
  const gatewayUrl = discord.apiUrl.replace('http', 'ws').replace('/api', '/');
  const identify = { token: discord.token, intents: 1, properties: {} };
  const codes = async (message: unknown, query = '?v=10&encoding=json'): Promise<number> =>
    closeOf(new WebSocket(gatewayUrl + query), message);
  expect(await codes({ op: 2, d: { ...identify, token: 'wrong' } })).toBe(4004);
  expect(await codes({ op: 2, d: { ...identify, intents: -1 } })).toBe(4013);
  expect(await codes({ op: 2, d: { ...identify, intents: 1 << 15 } })).toBe(4014);
  expect(await codes({ op: 2, d: { ...identify, shard: [2, 2] } })).toBe(4010);
  expect(await codes({ op: 3, d: {} })).toBe(4003);
  expect(await codes({ op: 99, d: {} })).toBe(4001);
  expect(await codes('no json')).toBe(4002);
  expect(await codes({ op: 1, d: 'x'.repeat(4096) })).toBe(4002);
  expect(await codes({}, '?v=6')).toBe(4012);
});
