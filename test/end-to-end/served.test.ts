import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import { twoServers } from '../support/running-bot.js';
import { type ServedProcess, serve } from '../support/served-process.js';

const records = [
  {
    title: 'Three bridges closed in Port Alder after storm',
    author: 'R. Lowe',
    source: 'Harbour Gazette',
    published_at: '2026-04-27',
    url: 'https://gazette.example/bridges',
    body: 'Port Alder closed three bridges on Monday after the storm damaged their pillars. The mayor, Ines Calder, said that repairs would cost 4 million dollars. @everyone should stay at home, she added.',
  },
  {
    title: 'Ferry fares rise in Kestrel Bay',
    author: 'T. Moss',
    source: 'Inland Courier',
    published_at: '2026-04-28',
    url: 'https://courier.example/ferry',
    body: 'Ferry fares in Kestrel Bay rise by nine percent in June. The operator blames the price of fuel.',
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

// Each starts the whole program; on a busy machine that alone takes seconds.
describe('the program, served on Discord', { timeout: 60_000 }, () => {
  it('answers commands, mentions and direct messages from its archive, and reindexes', async () => {
    served = await serve(discord, records, { DISCORD_GUILDS: discord.guild('Newsroom').id });
    const life = await discord.person('bob').slash('ask', question).settled(10_000);
    expect(life.callback?.type).toBe(5);
    expect(life.callback?.afterMs).toBeLessThan(3000);
    expect(life.text).toContain('closed three bridges on Monday');
    expect(life.text).toMatch(/\*\*\[1\]\*\* Harbour Gazette · “Three bridges closed .*” · 2026-04-27 · `records\.json:\d+/);
    const sent = discord.person('ada').say(`<@${discord.world.bot.id}> What did Ines Calder say that repairs would cost?`);
    expect((await sent.answered(10_000)).content).toContain('4 million');
    const direct = discord.person('bob').directMessage('By how much do ferry fares rise in Kestrel Bay?');
    expect((await direct.answered(10_000)).content).toContain('nine percent');
    expect((await discord.person('mallory').directMessage('By how much?').answered(10_000)).content).toContain('private');
    const run = await discord
      .person('eve')
      .slash('reindex run')
      .until(({ text }) => text.includes('is up to date'), 10_000);
    expect(run.text).toContain('1 dump (0 added, 0 changed, 0 removed, 1 unchanged)');
    for (const message of discord.botMessages()) expect(message.pinged).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('tells where pasted words are from, in quotation marks, quoted lines and a message', async () => {
    served = await serve(discord, records, { DISCORD_GUILDS: discord.guild('Newsroom').id });
    const words = 'Ferry fares in Kestrel Bay rise by nine percent in June. The operator blames';
    for (const pasted of [`Who wrote this: "${words}"`, `> ${words.replace('. ', '.\n> ')}`, words.toUpperCase()]) {
      const life = await discord.person('bob').slash('ask', { question: pasted }).settled(10_000);
      expect(life.text).toMatch(/These words stand in “Ferry fares rise in Kestrel Bay”, Inland Courier, 2026-04-28/);
      expect(life.text).toMatch(/\*\*\[1\]\*\* Inland Courier · “Ferry fares rise .*” · 2026-04-28 · `records\.json:\d+/);
    }
    const sent = discord.person('ada').say(`<@${discord.world.bot.id}> Where is this from?\n> ${words}`);
    expect((await sent.answered(10_000)).content).toContain('Inland Courier');
  });

  it.skipIf(process.platform !== 'linux')(
    'outlives its engine, killed in the middle of a question, and answers the next one',
    async () => {
      served = await serve(discord, records);
      await discord.person('bob').slash('ask', question).settled(10_000);
      const engine = served.engine();
      if (engine === null) throw new Error('no engine process');
      // Stopped, it holds the question for as long as it takes to kill it.
      process.kill(engine, 'SIGSTOP');
      const life = discord.person('bob').slash('ask', question);
      await life.acknowledged();
      await new Promise((wake) => setTimeout(wake, 100));
      expect(life.text).toBe('');
      process.kill(engine, 'SIGKILL');
      await life.settled(10_000);
      expect(life.text).toMatch(/restarting|[Aa]gain/);
      const next = await discord.person('ada').slash('ask', question).settled(15_000);
      expect(next.text).toContain('closed three bridges on Monday');
      expect(served.front.exitCode).toBeNull();
      expect(served.engine()).not.toBe(engine);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'finishes or apologises at SIGTERM, and ends with status 0 within ten seconds',
    async () => {
      served = await serve(discord, records);
      const engine = served.engine();
      if (engine === null) throw new Error('no engine process');
      process.kill(engine, 'SIGSTOP');
      const life = discord.person('bob').slash('ask', question);
      await life.acknowledged();
      const at = Date.now();
      served.front.kill('SIGTERM');
      await life.settled(9_000);
      process.kill(engine, 'SIGCONT');
      expect(await served.ended).toBe(0);
      expect(Date.now() - at).toBeLessThan(10_000);
      expect(life.text).toContain('restarting');
      expect(discord.gateway.connectedCount).toBe(0);
    },
  );

  it('says what to mend when the token is refused, and ends', async () => {
    await expect(serve(discord, records, { DISCORD_TOKEN: 'another-token' })).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/s);
  });
});
