import { afterEach, describe, expect, it } from 'vitest';
import type { LocalDiscordOptions } from '../../src/playground/local-discord.js';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(discord: LocalDiscordOptions = {}) {
  const archive = scriptedArchive({ onAsk: async (question) => answerWith({ question: question.text }) });
  running = await startBot(archive, { discord });
  const server = running.discord.guild('Newsroom').id;
  const me = `<@${running.discord.world.bot.id}>`;
  return { ...running, archive, server, me };
}

describe('an answer in a thread', () => {
  it('opens one from the mention, named after the question, and goes on there', async () => {
    const { discord, bot, state, server, me, archive } = await start({ privilegedIntents: ['messageContent'] });
    state.servers.change(server, { answerIn: 'thread' });
    const sent = discord.person('bob').say(`${me} how many bridges were closed?`);
    const answer = await sent.answered();
    const thread = discord.channel('how many bridges were closed?');
    expect(answer.channelId).toBe(thread.id);
    expect(answer.replyTo).toBeNull();
    await eventually(() => bot.health().inFlight).toBe(0);
    const next = discord.person('bob').say('and when was that?', { channel: thread.name });
    await next.answered();
    expect(archive.asked.at(-1)?.question.text).toBe('and when was that?');
    expect(archive.asked.at(-1)?.options.turns).toHaveLength(1);
    const threads = [...discord.world.channels.values()].filter((channel) => channel.thread);
    expect(threads).toHaveLength(1);
  });

  it('leaves alone in its own thread what is said to others', async () => {
    const { discord, state, server, me, archive } = await start({ privilegedIntents: ['messageContent'] });
    state.servers.change(server, { answerIn: 'thread' });
    await discord.person('bob').say(`${me} first`).answered();
    const carol = discord.person('carol');
    const toOther = discord.person('bob').say(`${carol.mention} what do you think?`, { channel: 'first' });
    carol.say('I think so.', { replyTo: toOther.message });
    await discord.person('bob').say('second', { channel: 'first' }).answered();
    expect(archive.asked.map(({ question }) => question.text)).toEqual(['first', 'second']);
  });

  it('is given in place where no thread may be opened', async () => {
    const { discord, state, server, me } = await start();
    state.servers.change(server, { answerIn: 'thread' });
    discord.faults.add({ route: /threads$/, fault: { kind: 'status', status: 403, body: { code: 50013, message: 'Missing Permissions' } } });
    const sent = discord.person('bob').say(`${me} how many?`);
    expect((await sent.answered()).channelId).toBe(sent.message.channelId);
  });

  it('says once how to go on where Discord does not show the words', async () => {
    const { discord, state, server, me, archive } = await start();
    state.servers.change(server, { answerIn: 'thread' });
    await discord.person('bob').say(`${me} first`).answered();
    const hint = await discord.person('bob').say('and then?', { channel: 'first' }).answered();
    expect(hint.content).toContain('mention me');
    discord.person('bob').say('hello?', { channel: 'first' });
    await discord.person('bob').say(`${me} third`, { channel: 'first' }).answered();
    expect(archive.asked.map(({ question }) => question.text)).toEqual(['first', 'third']);
    expect(discord.botMessages().filter(({ content }) => content.includes('mention me'))).toHaveLength(1);
  });
});

describe('a reply to the bot', () => {
  it('is for it also where the reply does not ping', async () => {
    const { discord, bot, me, archive } = await start({ privilegedIntents: ['messageContent'] });
    const first = await discord.person('bob').say(`${me} first`).answered();
    await eventually(() => bot.health().inFlight).toBe(0);
    await discord.person('bob').say('and then?', { replyTo: first }).answered();
    expect(archive.asked.at(-1)?.options.turns).toHaveLength(1);
  });
});

describe('an empty mention', () => {
  it('asks about the message before it, or the one that it replies to, where the bot may read', async () => {
    const { discord, me, archive } = await start({ privilegedIntents: ['messageContent'] });
    const earlier = discord.person('carol').say('Who closed the bridges?');
    discord.person('carol').say('How many ferries went?');
    await discord.person('bob').say(me).answered();
    await discord.person('bob').say(me, { replyTo: earlier.message }).answered();
    expect(archive.asked.map(({ question }) => question.text)).toEqual(['How many ferries went?', 'Who closed the bridges?']);
  });

  it('tells of the menu where Discord does not show what stands before', async () => {
    const { discord, me, archive } = await start();
    discord.person('carol').say('How many ferries went?');
    const answer = await discord.person('bob').say(me).answered();
    expect(answer.content).toContain('Ask about this');
    expect(archive.asked).toHaveLength(0);
  });

  it('after its own words gets a short help', async () => {
    const { discord, me } = await start();
    await discord.person('bob').say(`${me} first`).answered();
    expect((await discord.person('bob').say(me).answered()).content).toContain('/ask');
  });
});

describe('the channels that a server has set', () => {
  it('are named once to who mentions the bot elsewhere, and commands there answer the asker alone', async () => {
    const { discord, state, server, me, archive } = await start();
    const open = discord.channel('archive');
    state.servers.change(server, { channels: [open.id] });
    const refused = await discord.person('bob').say(`${me} first`, { channel: 'general' }).answered();
    expect(refused.content).toContain(`<#${open.id}>`);
    const elsewhere = await discord
      .person('bob')
      .slash('ask', { question: 'second', private: false }, { channel: 'general' })
      .settled();
    expect(elsewhere.isEphemeral).toBe(true);
    const there = await discord.person('bob').slash('ask', { question: 'third' }, { channel: 'archive' }).settled();
    expect(there.isEphemeral).toBe(false);
    const thread = discord.person('bob').startThread('sub', { channel: 'archive' });
    await discord.person('bob').say(`${me} fourth`, { channel: thread.name }).answered();
    expect(archive.asked.map(({ question }) => question.text)).toEqual(['second', 'third', 'fourth']);
  });
});

describe('the intent for all messages', () => {
  it('is asked for exactly where the application has it', async () => {
    const { discord } = await start();
    expect(discord.gateway.counters.identifies).toBe(1);
    await running?.close();
    const { bot } = await start({ privilegedIntents: ['messageContent'] });
    await eventually(() => bot.health().ready).toBe(true);
  });
});
