import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createBot } from '../../src/discord/create-bot.js';
import { deployAlone } from '../../src/discord/deploy-commands.js';
import { exitStatusOf } from '../../src/discord/discord-faults.js';
import type { Fault } from '../../src/errors.js';
import { createLog } from '../../src/log.js';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { held, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});
async function start(...parameters: Parameters<typeof startBot>): Promise<RunningBot> {
  running = await startBot(...parameters);
  return running;
}

const registered = '/applications/:application/commands';

function again({ discord, state }: RunningBot, token = discord.token) {
  const log = createLog({ level: 'silent', readable: false, write: () => undefined });
  return createBot({
    dataDir: '/nowhere',
    archive: scriptedArchive(),
    settings: { token, api: discord.apiUrl, guilds: null, owners: null },
    state,
    log,
  });
}

describe('the commands', () => {
  it('are registered at the first start, and not again at the second', async () => {
    const started = await start(scriptedArchive());
    const { discord } = started;
    expect(discord.requestsTo('PUT', registered)).toHaveLength(1);
    await started.bot.stop();
    const second = again(started);
    await second.start();
    await second.stop();
    expect(discord.requestsTo('GET', registered)).toHaveLength(2);
    expect(discord.requestsTo('PUT', registered)).toHaveLength(1);
    const alone = await deployAlone({ token: discord.token, api: discord.apiUrl }, commands);
    expect(alone.outcome).toBe('unchanged');
  });

  it('that cannot be registered do not keep the bot from answering', async () => {
    const archive = scriptedArchive({ onAsk: async () => answerWith() });
    const started = await start(archive);
    const { discord } = started;
    await started.bot.stop();
    discord.faults.add({ method: 'GET', route: registered, times: 10, fault: { kind: 'status', status: 500 } });
    const second = again(started);
    await second.start();
    expect(second.health().ready).toBe(true);
    await second.stop();
  });
});

describe('a connection that ends for good', () => {
  it.each([
    [4004, 'DISCORD_TOKEN', 'Reset Token'],
    [4013, '4013', 'Update Byline'],
    [4014, 'not allowed', 'Developer Portal'],
  ])('by close code %i says what to mend, and that starting again does not help', async (code, message, remedy) => {
    const { discord, bot } = await start(scriptedArchive());
    discord.gateway.close(code);
    const fault = (await bot.stopped.catch((error: unknown) => error)) as Fault;
    expect(fault).toMatchObject({
      code: 'discord',
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
      retry: false,
    });
    expect(exitStatusOf(fault)).toBe(78);
    expect(bot.health().ready).toBe(false);
  });

  it('by a wrong token says so at the start', async () => {
    const started = await start(scriptedArchive());
    await expect(again(started, 'AAAAAAAAAAAAAAAAAAAAAAAA.BBBBBB.CCCCCCCCCCCCCCCCCCCCCCCCCCC').start()).rejects.toMatchObject({
      code: 'discord',
      message: expect.stringContaining('DISCORD_TOKEN'),
      retry: false,
    });
    await expect(deployAlone({ token: 'wrong', api: started.discord.apiUrl }, commands)).rejects.toMatchObject({ retry: false });
  });

  it('by a REST token that was revoked is noticed', async () => {
    const { discord, bot } = await start(scriptedArchive());
    discord.faults.add({
      method: 'POST',
      route: /typing/,
      fault: { kind: 'status', status: 401, body: { code: 0, message: '401: Unauthorized' } },
    });
    discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await expect(bot.stopped).rejects.toMatchObject({ message: expect.stringContaining('DISCORD_TOKEN') });
  });

  it('and does not come back is noticed: the bot is not ready, and starting again may help', async () => {
    const { discord, bot } = await start(scriptedArchive(), { parts: { timing: { awayMs: 400 } } });
    expect(bot.health().ready).toBe(true);
    await discord.close();
    await eventually(() => bot.health().ready).toBe(false);
    await expect(bot.stopped).rejects.toMatchObject({
      code: 'discord',
      retry: true,
      message: expect.stringContaining('did not come back'),
    });
  });

  it('nowhere to connect to may be tried again', async () => {
    const started = await start(scriptedArchive());
    await started.discord.close();
    const fault = (await again(started)
      .start()
      .catch((error: unknown) => error)) as Fault;
    expect(fault).toMatchObject({ code: 'discord', retry: true });
    expect(exitStatusOf(fault)).toBe(75);
  });
});

describe('a stop', () => {
  it('waits for an answer in flight', async () => {
    const slow = held<ReturnType<typeof answerWith>>();
    const archive = scriptedArchive({ onAsk: () => slow.promise });
    const { discord, bot } = await start(archive);
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    await eventually(() => archive.asked.length).toBe(1);
    const stopping = bot.stop();
    slow.resolve(answerWith());
    await stopping;
    expect(life.text).toContain('Three bridges');
    expect(discord.gateway.connectedCount).toBe(0);
    await expect(bot.stopped).resolves.toBeUndefined();
  });

  it('apologises for what it cannot wait for, and takes nothing new', async () => {
    const archive = scriptedArchive({ onAsk: () => held<never>().promise });
    const { discord, bot } = await start(archive, { parts: { timing: { drainMs: 200 } } });
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await eventually(() => archive.asked.length).toBe(2);
    const stopping = bot.stop();
    const late = discord.person('ada').slash('ask', { question: 'Too late?' });
    await stopping;
    expect(life.text).toContain('restarting');
    expect(sent.answers[0]?.content).toContain('restarting');
    expect(late.text).toContain('restarting');
    expect(archive.asked).toHaveLength(2);
  });
});

describe('a stop while Discord stalls', () => {
  it('does not wait for it', async () => {
    const archive = scriptedArchive({ onAsk: () => held<never>().promise });
    const { discord, bot } = await start(archive, { parts: { timing: { drainMs: 100, farewellMs: 200 } } });
    discord.faults.add({ method: 'PATCH', times: 10, fault: { kind: 'stall', ms: 5_000 } });
    discord.person('bob').slash('ask', { question: 'What?' });
    await eventually(() => archive.asked.length).toBe(1);
    const at = Date.now();
    await bot.stop();
    expect(Date.now() - at).toBeLessThan(2_000);
  });
});

describe('the connection', () => {
  it('comes back after the gateway asks for it, and questions are answered again', async () => {
    const { discord, bot } = await start(scriptedArchive({ onAsk: async () => answerWith() }));
    discord.gateway.reconnect();
    await eventually(() => discord.gateway.counters.resumes).toBe(1);
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('Three bridges');
    expect(bot.health().ready).toBe(true);
  });
});
