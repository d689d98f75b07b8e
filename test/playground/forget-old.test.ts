import { afterEach, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/playground/local-discord.js';
import { eventually } from '../support/eventually.js';

let discord: LocalDiscord;
afterEach(() => discord.close());

it('keeps only so many messages and so many bytes of files, when that is asked for', async () => {
  discord = await startLocalDiscord({ keep: { messages: 5, requests: 5, fileBytes: 100 } });
  const bob = discord.person('bob');
  const file = () => ({
    id: discord.world.nextId(),
    filename: 'a.txt',
    contentType: null,
    description: null,
    bytes: Buffer.alloc(60),
  });
  for (let at = 0; at < 9; at++) bob.say(`message ${at}`, at > 6 ? { attachments: [file()] } : {});
  await eventually(() => bob.reads().map(({ content }) => content)).toEqual([4, 5, 6, 7, 8].map((at) => `message ${at}`));
  expect(bob.reads().map(({ attachments }) => attachments.length)).toEqual([0, 0, 0, 0, 1]);
});

it('keeps an interaction for as long as its token lives', async () => {
  discord = await startLocalDiscord({ keep: { messages: 5, requests: 5, fileBytes: 100 } });
  const bob = discord.person('bob');
  discord.world.commands.set('global', [{ id: '1', name: 'ask', type: 1 }]);
  bob.slash('ask');
  bob.say('now');
  await eventually(() => bob.reads().length).toBe(1);
  expect(discord.world.interactions.size).toBe(1);
  discord.clock.advance(16 * 60_000);
  bob.say('later');
  await eventually(() => discord.world.interactions.size).toBe(0);
});

it('forgets nothing otherwise', async () => {
  discord = await startLocalDiscord();
  const bob = discord.person('bob');
  for (let at = 0; at < 50; at++) bob.say(`message ${at}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(bob.reads()).toHaveLength(50);
});
