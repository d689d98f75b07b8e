import { afterEach, describe, expect, it } from 'vitest';
import { serveHealth } from '../../src/discord/serve-health.js';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const answering = () => scriptedArchive({ onAsk: async (question) => answerWith({ question: question.text }) });

describe('the bot as a process', () => {
  it('connects as many shards as Discord recommends, and answers on each', async () => {
    running = await startBot(answering(), { discord: { shards: 2 } });
    const { discord, bot } = running;
    expect(discord.gateway.counters.identifies).toBe(2);
    expect(bot.health().ready).toBe(true);
    const life = await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    expect(life.text).toContain('Three bridges');
  }, 30_000);

  it('uses nothing of the library that is going away', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`);
    process.on('warning', listen);
    running = await startBot(answering());
    const bob = running.discord.person('bob');
    const life = await bob.slash('ask', { question: 'How many?', private: true }).settled();
    await bob.clickButton(life.message as never, 'Share').settled();
    await bob.say(`<@${running.discord.world.bot.id}> how many?`).answered();
    process.off('warning', listen);
    expect(warnings.filter((warning) => /deprecat/i.test(warning))).toEqual([]);
  });

  it('tells over HTTP how it is, and that it is not ready once Discord has refused it', async () => {
    running = await startBot(answering());
    const { bot, discord } = running;
    bot.stopped.catch(() => undefined);
    const health = await serveHealth(0, bot.health);
    const page = `http://127.0.0.1:${health.port}/`;
    const good = await fetch(page);
    expect(good.status).toBe(200);
    expect(await good.json()).toMatchObject({ ready: true, guilds: 2 });
    expect((await fetch(`${page}other`)).status).toBe(404);
    discord.gateway.close(4004);
    await eventually(async () => (await fetch(page)).status).toBe(503);
    await health.close();
  });

  it('says who it is, shows its token to nobody and identifies once', async () => {
    running = await startBot(answering());
    const { discord } = running;
    await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    for (const { headers, route } of discord.requests) {
      expect(headers['user-agent']).toMatch(/^DiscordBot \(/);
      if (/^\/(interactions|webhooks)/.test(route)) expect(headers.authorization).toBeUndefined();
    }
    expect(discord.gateway.counters.identifies).toBe(1);
  });

  it('lives on where a direct message is refused', async () => {
    running = await startBot(answering());
    const { discord, bot } = running;
    const sent = discord.person('bob').directMessage('How many?');
    await sent.answered();
    discord.faults.add({
      method: 'POST',
      route: '/channels/:channel/messages',
      fault: { kind: 'status', status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } },
    });
    discord.person('bob').directMessage('And when?');
    await eventually(() => bot.health().counts.undelivered).toBe(1);
    const life = await discord.person('bob').slash('ask', { question: 'How many?' }).settled();
    expect(life.text).toContain('Three bridges');
  });
});
