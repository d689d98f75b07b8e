import { afterEach, describe, expect, it } from 'vitest';
import type { Citation, Statement } from '../../src/answer/answer.js';
import type { AskOptions } from '../../src/answer/ask-options.js';
import { Fault } from '../../src/errors.js';
import { answerWith, citationWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, sentBodies, startBot } from '../support/running-bot.js';
import { held, indexReportWith, scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});
async function start(...parameters: Parameters<typeof startBot>): Promise<RunningBot> {
  running = await startBot(...parameters);
  return running;
}

const posts = '/channels/:channel/messages';
const replyRoute = '/channels/:channel/messages/:message';
const edits = '/webhooks/:application/:token/messages/@original';
const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

const statements: readonly Statement[] = [1, 2, 3, 4, 5, 6].map((n) => ({ text: `Verified sentence ${n}.`, citations: [n] }));
const citations: readonly Citation[] = statements.map(({ text }, place) => citationWith({ n: place + 1, quote: text }));
const whole = answerWith({ statements, citations, generator: 'a-model' });

function tell({ onProgress }: AskOptions, place: number): void {
  const [statement, citation] = [statements[place], citations[place]];
  if (statement && citation) onProgress?.({ kind: 'statement', statement, citations: [citation] });
}

/** Tells a statement every 400 ms, then answers. */
const streaming = () =>
  scriptedArchive({
    onAsk: async (_question, options) => {
      for (const place of statements.keys()) {
        tell(options, place);
        await pause(400);
      }
      return whole;
    },
  });

/** Every sentence that stands in what was shown. */
const sentencesIn = (content: string): string[] => content.match(/^Verified sentence \d\. \[\d\]$/gm) ?? [];

describe('an answer that is being made', () => {
  it('shows its verified statements in edits of the answer to a command, at most one a second, then the whole', async () => {
    const { discord } = await start(streaming());
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    await life.until(({ text }) => text.includes('Verified sentence 1.'), 1_000);
    expect(life.text).toContain('There is more to come');
    expect(life.text).toContain('**[1]** Harbour Gazette');
    await life.until(({ text }) => text.includes('Verified sentence 6.') && !text.includes('more to come'), 10_000);
    const written = discord.requestsTo('PATCH', edits);
    expect(written.length).toBeGreaterThanOrEqual(3);
    const gaps = written.slice(1).map(({ at }, place) => at - (written[place]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
    for (const { content } of life.edits) {
      expect(sentencesIn(content)).toEqual(
        statements.slice(0, sentencesIn(content).length).map(({ text }, n) => `${text} [${n + 1}]`),
      );
      expect(sentencesIn(content)).not.toEqual([]);
    }
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  it.each([
    ['a mention', (discord: RunningBot['discord']) => discord.person('bob').say(`<@${discord.world.bot.id}> what?`)],
    ['a direct message', (discord: RunningBot['discord']) => discord.person('bob').directMessage('what?')],
  ])('shows them in the one reply to %s, which the whole answer replaces', async (_where, say) => {
    const { discord } = await start(streaming());
    const sent = say(discord);
    const first = await sent.until(({ content }) => content.includes('Verified sentence 1.'), 1_500);
    expect(first.replyTo).toBe(sent.message.id);
    await sent.until(({ content }) => content.includes('Verified sentence 6.') && !content.includes('more to come'), 10_000);
    expect(sent.answers).toHaveLength(1);
    const made = discord.requestsTo('POST', posts);
    const written = [...made, ...discord.requestsTo('PATCH', replyRoute)];
    expect(made).toHaveLength(1);
    expect(made[0]?.body).toMatchObject({ nonce: sent.message.id, enforce_nonce: true });
    const gaps = written.slice(1).map(({ at }, place) => at - (written[place]?.at ?? 0));
    expect(gaps.length).toBeGreaterThanOrEqual(2);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
    for (const { content } of first.versions) expect(sentencesIn(content)).not.toEqual([]);
  });

  it('keeps the edits of several replies in one channel apart, so that Discord never has to refuse one', async () => {
    const { discord } = await start(streaming(), { discord: { rateLimit: { limit: 5, windowMs: 5_000 } } });
    const sent = ['bob', 'ada', 'eve'].map((name) => discord.person(name).say(`<@${discord.world.bot.id}> what?`));
    await Promise.all(
      sent.map((one) =>
        one.until(({ content }) => content.includes('Verified sentence 6.') && !content.includes('more'), 15_000),
      ),
    );
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  }, 30_000);

  it('is one reply though Discord lost its answer to the first words', async () => {
    const { discord } = await start(streaming());
    discord.faults.add({ method: 'POST', route: posts, times: 4, fault: { kind: 'lost-answer' } });
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await sent.until(({ content }) => content.includes('Verified sentence 6.') && !content.includes('more to come'), 10_000);
    expect(sent.answers).toHaveLength(1);
  });

  it('shows the place in the line, in the language of the question', async () => {
    const answer = held<typeof whole>();
    const archive = scriptedArchive({
      onAsk: (_question, { onProgress }) => {
        onProgress?.({ kind: 'queued', place: 3 });
        return answer.promise;
      },
    });
    const { discord } = await start(archive, { parts: { timing: { progressMs: 100 } } });
    const life = discord.person('bob').slash('ask', { question: '誰關閉了橋？' });
    await life.until(({ text }) => text.includes('第 3 位'));
    archive.asked[0]?.options.onProgress?.({ kind: 'queued', place: 1 });
    await life.until(({ text }) => text.includes('下一個'));
    answer.resolve(whole);
    await life.until(({ text }) => text.includes('Verified sentence 6.'));
    expect(life.text).not.toContain('下一個');
  });

  it('pings nobody, links nothing and previews nothing before it is whole', async () => {
    const hostile = '@everyone <@&1> click [here](https://evil.example) discord.gg/abc';
    const answer = held<typeof whole>();
    const citation = citationWith({ title: hostile, outlet: hostile, host: hostile, dump: hostile });
    const archive = scriptedArchive({
      onAsk: (_question, { onProgress }) => {
        onProgress?.({ kind: 'statement', statement: { text: hostile, citations: [1] }, citations: [citation] });
        return answer.promise;
      },
    });
    const { discord } = await start(archive, { parts: { timing: { progressMs: 100 } } });
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await life.until(({ text }) => text.includes('click'));
    const shown = [life.message, await sent.until(({ content }) => content.includes('click'))];
    for (const message of shown) {
      expect(message?.pinged).toEqual({ everyone: false, users: [], roles: [] });
      expect(message?.content).not.toMatch(/@everyone|@here|https?:\/\/|(?<!\\)<@|discord\.gg/);
      expect((message?.flags ?? 0) & 4).toBe(4);
    }
    for (const body of sentBodies(discord)) expect(body.allowed_mentions).toEqual({ parse: [] });
    answer.resolve(whole);
    await life.until(({ text }) => text.includes('Verified sentence 6.'));
  });

  it('stays within a message though its statements are long', async () => {
    const answer = held<typeof whole>();
    const long = { text: `${'Long words here. '.repeat(60)}`, citations: [1] };
    const archive = scriptedArchive({
      onAsk: (_question, { onProgress }) => {
        for (let n = 1; n <= 5; n += 1) {
          onProgress?.({ kind: 'statement', statement: long, citations: [citationWith({ n })] });
        }
        return answer.promise;
      },
    });
    const { discord } = await start(archive, { parts: { timing: { progressMs: 50 } } });
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    await life.until(({ text }) => text.includes('Long words'));
    await pause(200);
    expect(life.text.length).toBeLessThanOrEqual(2_000);
    answer.resolve(whole);
    await life.until(({ text }) => text.includes('Verified sentence 6.'));
  });
});

describe('a half-shown answer', () => {
  it('is replaced by a kind word when the archive fails on the way', async () => {
    const archive = scriptedArchive({
      onAsk: async (_question, options) => {
        tell(options, 0);
        await pause(200);
        throw new Fault('engine', 'One moment, the archive is restarting.', { remedy: 'Ask again.', retry: true });
      },
    });
    const { discord } = await start(archive, { parts: { timing: { progressMs: 100 } } });
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await sent.until(({ content }) => content.includes('Verified sentence 1.'));
    await sent.until(({ content }) => content.includes('restarting') && !content.includes('Verified'));
    expect(sent.answers).toHaveLength(1);
  });

  it('is replaced at once when the bot stops', async () => {
    const archive = scriptedArchive({
      onAsk: (_question, options) => {
        tell(options, 0);
        return held<typeof whole>().promise;
      },
    });
    const { discord, bot } = await start(archive, { parts: { timing: { drainMs: 50 } } });
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    await sent.until(({ content }) => content.includes('Verified sentence 1.'));
    await life.until(({ text }) => text.includes('Verified sentence 1.'));
    await bot.stop();
    expect(sent.answers.map(({ content }) => content)).toEqual([expect.stringContaining('I am restarting')]);
    expect(life.text).toContain('I am restarting');
  });
});

describe('a question that its asker takes back', () => {
  const waiting = () => {
    const answer = held<typeof whole>();
    const archive = scriptedArchive({
      onAsk: (_question, options) => {
        tell(options, 0);
        options.signal?.addEventListener('abort', () => answer.resolve(whole));
        return answer.promise;
      },
    });
    return archive;
  };

  it.each([
    ['a mention', (discord: RunningBot['discord']) => discord.person('bob').say(`<@${discord.world.bot.id}> what?`)],
    ['a direct message', (discord: RunningBot['discord']) => discord.person('bob').directMessage('what?')],
  ])('by deleting %s is given up, and the half-shown reply goes with it', async (_where, say) => {
    const archive = waiting();
    const { discord, bot } = await start(archive);
    const sent = say(discord);
    await sent.until(({ content }) => content.includes('Verified sentence 1.'));
    discord.person('bob').delete(sent.message);
    await eventually(() => archive.asked[0]?.options.signal?.aborted).toBe(true);
    await eventually(() => discord.botMessages().length).toBe(0);
    await eventually(() => bot.health().inFlight).toBe(0);
    expect(bot.health().counts).toMatchObject({ withdrawn: 1, answered: 0, undelivered: 0 });
    expect(discord.botMessages()).toEqual([]);
  });

  it('before anything was shown is answered with nothing', async () => {
    const archive = scriptedArchive({ onAsk: () => held<typeof whole>().promise });
    const { discord, bot } = await start(archive);
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await eventually(() => archive.asked.length).toBe(1);
    discord.person('bob').delete(sent.message);
    await eventually(() => bot.health().inFlight).toBe(0);
    expect(archive.asked[0]?.options.signal?.aborted).toBe(true);
    expect(discord.botMessages()).toEqual([]);
    expect(discord.requestsTo('POST', posts)).toEqual([]);
  });

  it('after it was answered keeps its answer', async () => {
    const { discord, bot } = await start(scriptedArchive({ onAsk: async () => whole }));
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await sent.answered();
    await eventually(() => bot.health().inFlight).toBe(0);
    discord.person('bob').delete(sent.message);
    await pause(100);
    expect(discord.botMessages()).toHaveLength(1);
  });
});

describe('what outlives', () => {
  it("its interaction's token is given up before that, with a kind word in the same place", async () => {
    const archive = scriptedArchive({
      onAsk: (_question, options) => {
        tell(options, 0);
        return held<typeof whole>().promise;
      },
    });
    const { discord } = await start(archive, { parts: { timing: { tokenMs: 3_000, partingMs: 1_200 } } });
    const life = discord.person('bob').slash('ask', { question: 'What?' });
    await life.until(({ text }) => text.includes('Verified sentence 1.'));
    await life.until(({ text }) => text.includes('I stopped'));
    expect(archive.asked[0]?.options.signal?.aborted).toBe(true);
    expect(discord.person('bob').reads('dm')).toEqual([]);
  });

  it("its interaction's token says so while it goes on, and is answered directly", async () => {
    const report = held<ReturnType<typeof indexReportWith>>();
    const archive = scriptedArchive({ onIndex: () => report.promise });
    const { discord } = await start(archive, { parts: { timing: { progressMs: 50, tokenMs: 1_000, partingMs: 600 } } });
    const life = discord.person('eve').slash('reindex run');
    await life.until(({ text }) => text.includes('write to you directly'));
    await pause(700);
    report.resolve(indexReportWith());
    await eventually(() => discord.person('eve').reads('dm').at(-1)?.content).toContain('is up to date');
  });

  it("an asker's patience is given up in the archive as well", async () => {
    const archive = scriptedArchive({ onAsk: () => held<typeof whole>().promise });
    const { discord } = await start(archive, { parts: { timing: { questionMs: 100 } } });
    const answer = await discord.person('bob').say(`<@${discord.world.bot.id}> what?`).answered();
    expect(answer.content).toContain('longer than a minute');
    expect(archive.asked[0]?.options.signal?.aborted).toBe(true);
  });
});
