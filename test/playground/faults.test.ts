import type { Client, SendableChannels } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { createLocalClient, logIn } from '../support/local-client.js';

const route = '/channels/:channel/messages';

let discord: LocalDiscord;
let client: Client;
let channel: SendableChannels;

beforeEach(async () => {
  discord = await startLocalDiscord({ rateLimit: { limit: 4, windowMs: 200 } });
  client = createLocalClient(discord);
  const ready = await logIn(client, discord.token);
  const found = ready.channels.cache.get(discord.channel('general').id);
  if (!found?.isSendable()) throw new Error('no channel');
  channel = found;
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

test('a 429 is waited for by its Retry-After, then the message is sent', async () => {
  discord.faults.add({ method: 'POST', route, fault: { kind: 'rate-limit', retryAfterSeconds: 0.1 } });
  await channel.send('patience');
  const [first, second] = discord.requestsTo('POST', route);
  expect([first?.status, second?.status]).toEqual([429, 200]);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(100);
});

test('a 5xx is tried again by the client, and the message is sent once', async () => {
  discord.faults.add({ method: 'POST', route, times: 2, fault: { kind: 'status', status: 503 } });
  await channel.send('again');
  expect(discord.requestsTo('POST', route).map((entry) => entry.status)).toEqual([503, 503, 200]);
  expect(discord.botMessages()).toHaveLength(1);
});

test('a lost answer doubles a message without a nonce, and not with one', async () => {
  const lose = (): void => discord.faults.add({ method: 'POST', route, fault: { kind: 'lost-answer' } });
  lose();
  await channel.send('twice');
  expect(discord.botMessages()).toHaveLength(2);
  lose();
  await channel.send({ content: 'once', nonce: 'n', enforceNonce: true });
  expect(discord.botMessages()).toHaveLength(3);
});

test('a cut connection is tried again', async () => {
  discord.faults.add({ method: 'POST', route, fault: { kind: 'reset' } });
  await channel.send('after the cut');
  expect(discord.requestsTo('POST', route).map((entry) => entry.status)).toEqual([0, 200]);
  expect(discord.botMessages()).toHaveLength(1);
});

test('a stall holds the answer back', async () => {
  discord.faults.add({ method: 'POST', route, fault: { kind: 'stall', ms: 60 } });
  await channel.send('slow');
  expect(discord.requestsTo('POST', route)[0]?.tookMs).toBeGreaterThanOrEqual(55);
});

test('a fault hits its route only, as often as said, and can be taken back', async () => {
  discord.faults.add({ route: /typing/, times: Number.POSITIVE_INFINITY, fault: { kind: 'status', status: 403 } });
  await channel.send('untouched');
  await expect(channel.sendTyping()).rejects.toMatchObject({ status: 403 });
  await expect(channel.sendTyping()).rejects.toMatchObject({ status: 403 });
  discord.faults.clear();
  await channel.sendTyping();
});

test('rate-limit headers keep an obedient client from ever meeting a 429', async () => {
  await Promise.all(Array.from({ length: 9 }, (_, number) => channel.send(`number ${number}`)));
  expect(discord.botMessages()).toHaveLength(9);
  expect(discord.requests.filter((entry) => entry.status === 429)).toHaveLength(0);
});

test('a client that does not obey them meets it', async () => {
  await client.destroy();
  await discord.close();
  discord = await startLocalDiscord({ rateLimit: { limit: 4, windowMs: 60_000 } });
  const once = (): Promise<Response> =>
    fetch(`${discord.apiUrl}/v10${route.replace(':channel', discord.channel('general').id)}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: '{"content":"x"}',
    });
  const statuses: number[] = [];
  for (let count = 0; count < 5; count += 1) statuses.push((await once()).status);
  expect(statuses).toEqual([200, 200, 200, 200, 429]);
});
