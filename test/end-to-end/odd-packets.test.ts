import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/playground/local-discord.js';
import { twoServers } from '../support/running-bot.js';
import { type ServedProcess, serve } from '../support/served-process.js';

const records = [
  {
    title: 'Three bridges closed in Port Alder after storm',
    source: 'Harbour Gazette',
    published_at: '2026-04-27',
    url: 'https://gazette.example/bridges',
    body: 'Port Alder closed three bridges on Monday after the storm damaged their pillars, said the mayor, Ines Calder.',
  },
];
const question = { question: 'How many bridges did Port Alder close after the storm?' };

let discord: LocalDiscord;
let served: ServedProcess | null = null;
beforeEach(async () => {
  discord = await startLocalDiscord(twoServers);
});
afterEach(async () => {
  await served?.close();
  served = null;
  await discord.close();
});

describe('packets that discord.js cannot read', { timeout: 60_000 }, () => {
  it('do not end the bot, and the next question is answered', async () => {
    served = await serve(discord, records);
    const general = discord.channel('general');
    const message = {
      id: discord.world.nextId(),
      type: 0,
      channel_id: general.id,
      guild_id: general.guildId,
      author: { id: discord.person('bob').user.id, username: 'bob' },
      content: 'x',
    };
    for (const name of ['activity', 'application', 'thread', 'call', 'components', 'embeds', 'message_reference', 'author']) {
      discord.gateway.dispatch('MESSAGE_CREATE', { ...message, id: discord.world.nextId(), [name]: null });
    }
    for (const event of ['MESSAGE_UPDATE', 'GUILD_CREATE', 'CHANNEL_UPDATE', 'INTERACTION_CREATE', 'SOMETHING_NEW']) {
      discord.gateway.dispatch(event, null);
      discord.gateway.dispatch(event, {});
    }
    discord.gateway.dispatch('CHANNEL_UPDATE', {
      id: general.id,
      guild_id: general.guildId,
      type: 0,
      permission_overwrites: null,
    });
    discord.gateway.dispatch('GUILD_UPDATE', { id: general.guildId, name: 'x', roles: null, emojis: null });
    discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', token: 't', application_id: '1', type: 2, data: null });
    const life = await discord.person('bob').slash('ask', question).settled(10_000);
    expect(life.text).toContain('three bridges');
    expect(served.front.exitCode).toBeNull();
    expect(served.said()).toContain('rejection that nobody handled was left behind');
  });
});
