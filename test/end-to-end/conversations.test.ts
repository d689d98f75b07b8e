import { afterEach, describe, expect, it } from 'vitest';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});
async function start(...parameters: Parameters<typeof startBot>): Promise<RunningBot> {
  running = await startBot(...parameters);
  return running;
}

/** Says that it took something over whenever there was something before. */
const archiveWithMemory = (language = 'en') =>
  scriptedArchive({
    onAsk: async ({ text }, { turns = [] }) =>
      answerWith({
        question: text,
        standing: turns.length === 0 ? null : `${text} (after ${turns.at(-1)?.question})`,
        language,
        understood: {
          outlets: [],
          authors: [],
          from: null,
          to: null,
          language,
          carriedOver: turns.length === 0 ? [] : ['DeepSeek', '@here'],
        },
      }),
  });
/** An answer is remembered once Discord has said under which id it stands. */
const idle = (bot: RunningBot['bot']) => eventually(() => bot.health().inFlight).toBe(0);
const questionsBefore = (archive: ReturnType<typeof archiveWithMemory>): string[][] =>
  archive.asked.map(({ options }) => (options.turns ?? []).map(({ question }) => question));

describe('a follow-up', () => {
  it('by a reply to an answer in a channel goes on from it, and shows what it took over', async () => {
    const archive = archiveWithMemory();
    const { discord, bot } = await start(archive);
    const first = await discord.person('bob').say(`<@${discord.world.bot.id}> who founded DeepSeek?`).answered();
    await idle(bot);
    const second = await discord.person('bob').say(`<@${discord.world.bot.id}> and when?`, { replyTo: first }).answered();
    expect(second.content.split('\n')[0]).toBe('-# Read as a follow-up: DeepSeek, @\u2060here');
    await idle(bot);
    const third = await discord.person('bob').say('where?', { replyTo: second }).answered();
    expect(third.content).toContain('Read as a follow-up');
    expect(questionsBefore(archive)).toEqual([
      [],
      ['who founded DeepSeek?'],
      ['who founded DeepSeek?', 'and when? (after who founded DeepSeek?)'],
    ]);
    expect(archive.asked[1]?.options.turns?.[0]?.answer).toBe('Three bridges were closed on Monday. [1]');
  });

  it('is not what is asked anew in a channel; another person’s reply goes on from what the archive said, not from the question', async () => {
    const archive = archiveWithMemory();
    const { discord, bot } = await start(archive);
    const first = await discord.person('bob').say(`<@${discord.world.bot.id}> who?`).answered();
    await idle(bot);
    await discord.person('bob').say(`<@${discord.world.bot.id}> what else?`).answered();
    await discord.person('ada').say(`<@${discord.world.bot.id}> and when?`, { replyTo: first }).answered();
    await discord.person('bob').slash('ask', { question: 'and why?' }).settled();
    expect(questionsBefore(archive)).toEqual([[], [], ['Three bridges were closed on Monday.'], []]);
  });

  it('to the answer of a command goes on from that', async () => {
    const archive = archiveWithMemory();
    const { discord, bot } = await start(archive);
    const life = await discord.person('bob').slash('ask', { question: 'who?' }).settled();
    await idle(bot);
    if (life.message === null) throw new Error('no message');
    await discord.person('bob').say(`<@${discord.world.bot.id}> and when?`, { replyTo: life.message }).answered();
    expect(questionsBefore(archive)).toEqual([[], ['who?']]);
  });

  it('in a direct message needs no reply, and /ask goes on there as well', async () => {
    const archive = archiveWithMemory('ja');
    const { discord, bot } = await start(archive);
    await discord.person('bob').directMessage('who?').answered();
    await idle(bot);
    const second = await discord.person('bob').slash('ask', { question: 'and when?' }, { channel: 'dm' }).settled();
    expect(second.text).toContain('-# 前の質問の続きとして解釈：');
    await idle(bot);
    await discord.person('bob').directMessage('where?').answered();
    expect(questionsBefore(archive).map((before) => before.length)).toEqual([0, 1, 2]);
  });

  it('in a thread is of one person, and for whoever is new there what the archive said last, by mention and by command', async () => {
    const archive = archiveWithMemory();
    const { discord, bot } = await start(archive);
    discord.person('bob').startThread('bridges');
    const channel = { channel: 'bridges' };
    const ask = async (name: string, question: string): Promise<void> => {
      await discord.person(name).say(`<@${discord.world.bot.id}> ${question}`, channel).answered();
      await idle(bot);
    };
    await ask('bob', 'who?');
    await ask('ada', 'what?');
    await ask('bob', 'when?');
    await discord.person('ada').slash('ask', { question: 'why?' }, channel).settled();
    const said = 'Three bridges were closed on Monday.';
    expect(questionsBefore(archive)).toEqual([[], [said], ['who?'], [said, `what? (after ${said})`]]);
  });

  it('does not tell a thread what was asked for the asker alone', async () => {
    const archive = archiveWithMemory();
    const { discord, bot } = await start(archive);
    discord.person('bob').startThread('bridges');
    await discord.person('bob').slash('ask', { question: 'a secret?', private: true }, { channel: 'bridges' }).settled();
    await idle(bot);
    await discord.person('bob').say(`<@${discord.world.bot.id}> and when?`, { channel: 'bridges' }).answered();
    expect(questionsBefore(archive)).toEqual([[], []]);
  });

  it('has nothing to go on from once the time set is over', async () => {
    let now = Date.now();
    const archive = archiveWithMemory();
    const { discord, bot } = await start(archive, { parts: { clock: () => now, memoryMinutes: 5 } });
    await discord.person('bob').directMessage('who?').answered();
    await idle(bot);
    now += 5 * 60_000;
    await discord.person('bob').directMessage('and when?').answered();
    expect(questionsBefore(archive)).toEqual([[], []]);
  });
});
