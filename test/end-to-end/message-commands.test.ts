import { afterEach, describe, expect, it } from 'vitest';
import type { TextCheck } from '../../src/answer/check/text-check.js';
import { Fault } from '../../src/errors.js';
import { answerWith, citationWith } from '../support/answers.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const checked: TextCheck = {
  text: 'Three bridges were closed. Ten ferries sank. The mayor resigned.',
  language: 'en',
  statements: [
    { text: 'Three bridges were closed.', verdict: 'supported', citations: [1], differs: null },
    { text: 'Ten ferries sank.', verdict: 'contradicted', citations: [2], differs: 'Ten' },
    { text: 'The **mayor** resigned.', verdict: 'not-found', citations: [], differs: null },
  ],
  citations: [citationWith(), citationWith({ n: 2, quote: 'Two ferries sank.', lines: [14, 14] })],
  unchecked: 0,
  generator: 'code',
  notices: [],
  usage: null,
  elapsedMs: 3,
};

async function start(check: (text: string) => Promise<TextCheck> = async () => checked) {
  const archive = scriptedArchive({
    onAsk: async (question) => answerWith({ question: question.text }),
    check: async (question) => check(question.text),
  });
  running = await startBot(archive);
  return { ...running, archive };
}

describe('"Ask about this"', () => {
  it('asks with the words of the message, mentions left out', async () => {
    const { discord, archive } = await start();
    const sent = discord.person('carol').say(`${discord.person('ada').mention} how many bridges were closed?`);
    const life = await discord.person('bob').messageCommand('Ask about this', sent.message).settled();
    expect(life.text).toContain('Three bridges were closed on Monday. [1]');
    expect(archive.asked[0]?.question.text).toBe('how many bridges were closed?');
  });

  it('refuses kindly what has no words, and its own answers', async () => {
    const { discord, archive } = await start();
    const picture = discord.person('carol').say('\u200b');
    const empty = await discord.person('bob').messageCommand('Ask about this', picture.message).settled();
    expect(empty.text).toMatch(/no words|write a question/i);
    const answer = await discord.person('bob').say(`<@${discord.world.bot.id}> what?`).answered();
    const own = await discord.person('bob').messageCommand('Ask about this', answer).settled();
    expect(own.text).toContain('answer of mine');
    expect(archive.asked).toHaveLength(1);
  });
});

describe('"Check against the archive"', () => {
  it('tells who checks in their language what became of somebody else’s words', async () => {
    const told: unknown[] = [];
    const archive = scriptedArchive({
      check: async (_text, options) => {
        told.push({ tellIn: options?.tellIn, withoutModel: options?.withoutModel });
        return checked;
      },
    });
    const nothingLeft = { questionsADay: null, tokensADayPerson: null, tokensADayServer: null, tokensADay: 0 };
    running = await startBot(archive, { parts: { budgets: nothingLeft } });
    const { discord } = running;
    const sent = discord.person('carol').say('The bridges were closed on Monday.');
    discord.person('bob').user.locale = 'vi';
    await discord.person('bob').messageCommand('Check against the archive', sent.message).settled();
    expect(told).toEqual([{ tellIn: 'vi', withoutModel: expect.stringContaining('ô hình ngôn ngữ hôm nay') }]);
  });

  it('shows each statement with its verdict and the quotes, to the asker alone', async () => {
    const { discord, state } = await start();
    const sent = discord.person('carol').say('Three bridges were closed. Ten ferries sank. The **mayor** resigned.');
    const life = await discord.person('bob').messageCommand('Check against the archive', sent.message).settled();
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toContain('✅ 1 supported · ❌ 1 contradicted · ❔ 1 not found');
    expect(life.text).toContain('✅ Three bridges were closed. [1]');
    expect(life.text).toContain('❌ Ten ferries sank. [2]');
    expect(life.text).toContain('> Two ferries sank.');
    expect(life.text).toContain('The \\*\\*mayor\\*\\* resigned.');
    expect(life.text).toContain('bridges.txt:14');
    expect(state.usage.since('2000')).toHaveLength(1);
  });

  it('puts what does not fit into a file', async () => {
    const long = 'The harbour was closed for several days while divers looked for the missing boat and its crew. '.repeat(2);
    const statements = Array.from({ length: 30 }, () => ({
      text: long,
      verdict: 'supported' as const,
      citations: [1],
      differs: null,
    }));
    const { discord } = await start(async () => ({ ...checked, statements }));
    const sent = discord.person('carol').say('A long story.');
    const life = await discord.person('bob').messageCommand('Check against the archive', sent.message).settled();
    expect(life.text.length).toBeLessThanOrEqual(2000);
    expect(life.message?.attachments[0]?.bytes.toString()).toContain(long.trim());
  });

  it('tells a fault kindly', async () => {
    const { discord } = await start(async () => {
      throw new Fault('engine', 'The archive is restarting.', { remedy: 'Try again.' });
    });
    const sent = discord.person('carol').say('Three bridges were closed.');
    const life = await discord.person('bob').messageCommand('Check against the archive', sent.message).settled();
    expect(life.text).toContain('restarting');
  });
});

describe('/privacy', () => {
  it('tells what is kept, gives it as a file, and deletes it after one more question', async () => {
    const { discord, state } = await start();
    const bob = discord.person('bob');
    const answer = await bob.slash('ask', { question: 'How many?' }).settled();
    await bob.clickButton(answer.message as never, '👍', { force: true }).settled();
    const life = await bob.slash('privacy').settled();
    expect(life.isEphemeral).toBe(true);
    expect(life.text).toContain('**1**');
    const file = await bob.clickButton(life.message as never, 'Export').settled();
    const kept = JSON.parse(file.message?.attachments[0]?.bytes.toString() ?? '{}');
    expect(kept).toMatchObject({ person: bob.user.id, views: [{ body: { question: 'How many?' } }] });
    const sure = await bob.clickButton(life.message as never, 'Delete').settled();
    expect(state.views.of(bob.user.id)).toHaveLength(1);
    const deleted = await bob.clickButton(sure.message as never, 'Yes, delete it').settled();
    expect(deleted.callback?.type).toBe(6);
    expect(sure.message?.content).toContain('answers: 1');
    expect(sure.message?.components).toEqual([]);
    expect(state.views.of(bob.user.id)).toHaveLength(0);
  });

  it('forgets what a conversation was about', async () => {
    const { discord, archive } = await start();
    const bob = discord.person('bob');
    await bob.directMessage('How many bridges?').answered();
    const life = await bob.slash('privacy').settled();
    const sure = await bob.clickButton(life.message as never, 'Delete').settled();
    await bob.clickButton(sure.message as never, 'Yes, delete it').settled();
    await bob.directMessage('And when was that?').answered();
    expect(archive.asked.at(-1)?.options.turns).toEqual([]);
  });
});
