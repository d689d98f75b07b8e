import { afterEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.js';
import { answerWith, citationWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, sentBodies, startBot } from '../support/running-bot.js';
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

const answering = () => scriptedArchive({ onAsk: async (question) => answerWith({ question: question.text }) });
const edits = '/webhooks/:application/:token/messages/@original';

describe('/ask', () => {
  it('is acknowledged before the archive is asked, and answered by an edit', async () => {
    const slow = held<ReturnType<typeof answerWith>>();
    const archive = scriptedArchive({ onAsk: () => slow.promise });
    const { discord } = await start(archive);
    const life = discord.person('bob').slash('ask', { question: 'How many bridges were closed?' });
    const callback = await life.acknowledged();
    expect(callback.type).toBe(5);
    expect(callback.afterMs).toBeLessThan(3000);
    await eventually(() => archive.asked.length).toBe(1);
    const [acknowledgement] = discord.requestsTo('POST', /callback/);
    expect(acknowledgement?.at).toBeLessThanOrEqual(archive.asked[0]?.at ?? 0);
    expect(life.edits).toHaveLength(0);
    slow.resolve(answerWith());
    await life.settled();
    expect(life.text).toContain('Three bridges were closed on Monday. [1]');
    expect(life.text).toContain('Harbour Gazette');
    await eventually(() => discord.requestsTo('PATCH', edits).length).toBe(1);
    expect(life.followUps).toHaveLength(0);
    expect(life.isEphemeral).toBe(false);
  });

  it('passes outlet and dates on, widened to whole days, and hides the answer when asked to', async () => {
    const archive = answering();
    const { discord } = await start(archive);
    const values = { question: 'What?', outlet: 'Gazette', from: '2026-04', to: '2026-05-02', private: true };
    const life = await discord.person('bob').slash('ask', values).settled();
    expect(archive.asked[0]?.question).toEqual({ text: 'What?', outlets: ['Gazette'], from: '2026-04-01', to: '2026-05-02' });
    expect(life.isEphemeral).toBe(true);
    expect(life.callback?.flags).toBe(64);
  });

  it('refuses a wrong date at once and for the asker alone', async () => {
    const archive = scriptedArchive();
    const { discord } = await start(archive);
    const life = await discord.person('bob').slash('ask', { question: 'What?', from: 'one fine day' }).settled();
    expect(life.text).toContain('`from`');
    expect(life.isEphemeral).toBe(true);
    expect(archive.asked).toHaveLength(0);
  });

  it("refuses in the language of the person's client", async () => {
    const { discord } = await start(scriptedArchive());
    discord.person('bob').user.locale = 'zh-TW';
    const life = await discord.person('bob').slash('ask', { question: '@everyone' }).settled();
    expect(life.text).toBe('請寫下您的問題。');
    discord.person('bob').user.locale = 'fr';
    const french = await discord.person('bob').slash('ask', { question: '@here' }).settled();
    expect(french.text).toBe('Please write a question.');
  });

  it('is refused in a server that is not served', async () => {
    const archive = scriptedArchive();
    const { discord } = await start(archive);
    const life = await discord.person('mallory').slash('ask', { question: 'What?' }, { channel: 'lobby' }).settled();
    expect(life.text).toContain('private');
    expect(life.isEphemeral).toBe(true);
    expect(archive.asked).toHaveLength(0);
  });

  it('in a direct message is answered for a member and refused to a stranger', async () => {
    const archive = answering();
    const { discord } = await start(archive);
    const member = await discord.person('bob').slash('ask', { question: 'What?' }, { channel: 'dm' }).settled();
    expect(member.text).toContain('Three bridges');
    const stranger = await discord.person('mallory').slash('ask', { question: 'What?' }, { channel: 'dm' }).settled();
    expect(stranger.text).toContain('private');
    expect(archive.asked).toHaveLength(1);
  });

  it('pings nobody, links nothing and previews nothing, whatever the corpus says', async () => {
    const hostile = '@everyone @here <@&1> click [here](https://evil.example/x) discord.gg/abcdef';
    const { discord } = await start(
      scriptedArchive({
        onAsk: async () =>
          answerWith({
            statements: [{ text: `${hostile} <@${running?.discord.person('ada').user.id}>`, citations: [1] }],
            citations: [citationWith({ title: hostile, outlet: hostile, host: hostile, dump: hostile })],
            notices: [hostile],
          }),
      }),
    );
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    const sent = await discord.person('bob').say(`<@${discord.world.bot.id}> what?`).answered();
    for (const message of [life.message, sent]) {
      expect(message?.pinged).toEqual({ everyone: false, users: [], roles: [] });
      expect(message?.content).not.toMatch(/@everyone|@here|https?:\/\/|(?<!\\)<@|discord\.gg/);
      expect((message?.flags ?? 0) & 4).toBe(4);
    }
    expect(sentBodies(discord).length).toBeGreaterThanOrEqual(2);
    for (const body of sentBodies(discord)) expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  it('shows what is longer than a message, but not than an embed, whole in an embed', async () => {
    const long = Array.from({ length: 3 }, (_, place) => ({
      text: `${'Long words here. '.repeat(55)}End ${place}.`,
      citations: [1],
    }));
    const { discord } = await start(scriptedArchive({ onAsk: async () => answerWith({ statements: long }) }));
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    const { content, embeds, attachments, flags, components } = life.message ?? {};
    expect([content, attachments, (flags ?? 0) & 4]).toEqual(['', [], 0]);
    expect(embeds?.map(({ description }) => String(description))).toEqual([expect.stringContaining('End 2. [1]')]);
    expect(String(embeds?.[0]?.description)).toContain('**[1]** Harbour Gazette');
    expect(components?.length).toBeGreaterThan(0);
  });

  it('attaches what it cannot show in an embed for want of a permission', async () => {
    const long = Array.from({ length: 3 }, (_, place) => ({
      text: `${'Long words here. '.repeat(55)}End ${place}.`,
      citations: [1],
    }));
    const { discord } = await start(scriptedArchive({ onAsk: async () => answerWith({ statements: long }) }));
    const denied = { kind: 'status', status: 403, body: { code: 50013, message: 'Missing Permissions' } } as const;
    discord.faults.add({ method: 'POST', route: '/channels/:channel/messages', times: 1, fault: denied });
    const reply = await discord.person('bob').say(`<@${discord.world.bot.id}> What?`).answered();
    expect(reply.content).toContain('attached file');
    expect(reply.attachments[0]?.bytes.toString()).toContain('End 2.');
  });

  it('keeps a long answer within 2,000 characters and attaches the whole', async () => {
    const long = Array.from({ length: 5 }, (_, place) => ({
      text: `${'Long words here. '.repeat(60)}End ${place}.`,
      citations: [1],
    }));
    const { discord } = await start(scriptedArchive({ onAsk: async () => answerWith({ statements: long }) }));
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text.length).toBeLessThanOrEqual(2000);
    expect(life.message?.attachments).toHaveLength(1);
    expect(life.message?.attachments[0]?.bytes.toString()).toContain('End 4.');
  });

  it.each([
    [
      'a fault',
      new Fault('engine', 'One moment, the archive is restarting.', { remedy: 'Ask again in a few seconds.', retry: true }),
      'Ask again',
    ],
    [
      'a fault that names a path',
      new Fault('storage', 'Cannot open /srv/secret/corpus.db', { remedy: 'Mend it' }),
      'check its data folder',
    ],
    ['an error of the program', new TypeError('x is not a function'), 'something went wrong'],
  ])('ends in a kind sentence after %s', async (_what, error, sentence) => {
    const { discord } = await start(
      scriptedArchive({
        onAsk: async () => {
          throw error;
        },
      }),
    );
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain(sentence);
    expect(life.text).not.toContain('/srv/secret');
  });

  it('ends in a kind sentence when the archive takes too long', async () => {
    const { discord } = await start(scriptedArchive({ onAsk: () => held<never>().promise }), {
      parts: { timing: { questionMs: 150 } },
    });
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('longer than a minute');
  });

  it('survives an acknowledgement that comes too late, without asking the archive', async () => {
    const archive = scriptedArchive();
    const { discord, bot } = await start(archive);
    discord.faults.add({
      method: 'POST',
      route: /callback/,
      fault: { kind: 'status', status: 404, body: { code: 10062, message: 'Unknown interaction' } },
    });
    discord.person('bob').slash('ask', { question: 'What?' });
    await eventually(() => bot.health().counts.lateInteraction).toBe(1);
    expect(archive.asked).toHaveLength(0);
  });

  it('answers once when the answer to its acknowledgement was lost', async () => {
    const archive = answering();
    const { discord, bot } = await start(archive);
    discord.faults.add({ method: 'POST', route: /callback/, fault: { kind: 'lost-answer' } });
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('Three bridges');
    expect(bot.health().counts.alreadyAnswered).toBe(1);
    expect(archive.asked).toHaveLength(1);
  });

  it.each([
    ['a burst of 503', { kind: 'status', status: 503 }, 9],
    ['connections cut before the work', { kind: 'reset' }, 3],
    ['connections cut after the work', { kind: 'reset', afterWork: true }, 1],
    ['no answer for longer than an asker waits', { kind: 'stall', ms: 4_000 }, 1],
  ] as const)('is acknowledged and answered once through %s', async (_what, fault, times) => {
    const archive = answering();
    const { discord } = await start(archive);
    discord.faults.add({ method: 'POST', route: /callback/, times, fault });
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('Three bridges');
    expect(archive.asked).toHaveLength(1);
  });

  it('refuses kindly through a burst of 503', async () => {
    const { discord } = await start(scriptedArchive());
    discord.faults.add({ method: 'POST', route: /callback/, times: 6, fault: { kind: 'status', status: 503 } });
    const life = await discord.person('bob').slash('ask', { question: 'What?', from: 'one fine day' }).settled();
    expect(life.text).toContain('`from`');
  });

  it('looks at nothing when nobody could acknowledge', async () => {
    const archive = scriptedArchive();
    const { discord } = await start(archive);
    discord.faults.add({ method: 'POST', route: /callback/, times: 99, fault: { kind: 'status', status: 503 } });
    discord.person('bob').slash('ask', { question: 'What?' });
    await new Promise((wake) => setTimeout(wake, 3_200));
    expect(discord.requestsTo('GET', edits)).toHaveLength(0);
    expect(discord.requestsTo('PATCH', edits)).toHaveLength(0);
    expect(archive.asked).toHaveLength(0);
    discord.faults.clear();
  });

  it('reaches the asker directly when the token has died early', async () => {
    const { discord } = await start(answering());
    const dead = { code: 50027, message: 'Invalid Webhook Token' };
    discord.faults.add({ method: 'PATCH', route: edits, times: 9, fault: { kind: 'status', status: 401, body: dead } });
    discord.person('bob').slash('ask', { question: 'What?' });
    await eventually(() => discord.person('bob').reads('dm').at(-1)?.content).toContain('Three bridges');
  });

  it('edits again when the acknowledged message is not there yet', async () => {
    const { discord } = await start(answering());
    const missing = { code: 10015, message: 'Unknown Webhook' };
    discord.faults.add({ method: 'PATCH', route: edits, times: 2, fault: { kind: 'status', status: 404, body: missing } });
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('Three bridges');
  });

  it('is answered though an option has the wrong type', async () => {
    const archive = scriptedArchive();
    const { discord } = await start(archive);
    const life = discord.person('bob').slash('ask', { question: 5 }, { force: true });
    await life.settled();
    expect(life.text).toContain('something went wrong');
    expect(archive.asked).toHaveLength(0);
  });

  it('tries the last word again when Discord stumbles', async () => {
    const { discord } = await start(answering());
    discord.faults.add({ method: 'PATCH', route: edits, times: 5, fault: { kind: 'status', status: 503 } });
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('Three bridges');
  });

  it('waits for a short rate limit, and not for one that outlasts the asker', async () => {
    const { discord } = await start(answering());
    discord.faults.add({ method: 'PATCH', route: edits, fault: { kind: 'rate-limit', retryAfterSeconds: 0.2 } });
    const short = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(short.text).toContain('Three bridges');
    discord.faults.add({ method: 'PATCH', route: edits, times: 99, fault: { kind: 'rate-limit', retryAfterSeconds: 600 } });
    const long = discord.person('bob').slash('ask', { question: 'What?' });
    await eventually(() => long.text).toContain('Discord did not let me finish');
    expect(discord.requestsTo('PATCH', edits).length).toBeLessThanOrEqual(5);
  });

  it('turns one person away kindly after many questions at once', async () => {
    const archive = answering();
    const { discord } = await start(archive);
    const lives = Array.from({ length: 25 }, () => discord.person('bob').slash('ask', { question: 'What?' }));
    await Promise.all(lives.map((life) => life.settled()));
    expect(archive.asked).toHaveLength(20);
    expect(lives.at(-1)?.text).toContain('You can ask again in');
    expect(lives.at(-1)?.isEphemeral).toBe(true);
  });

  it('answers an old button and an unknown command instead of failing', async () => {
    const { discord } = await start(answering());
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    if (life.message === null) throw new Error('no message');
    const click = await discord.person('bob').clickButton(life.message, 'byline:old:1', { force: true }).settled();
    expect(click.text).toContain('earlier message');
  });

  it('leaves no token and no question in the log', async () => {
    const { discord, logged } = await start(
      scriptedArchive({
        onAsk: async () => {
          throw new Fault('usage', 'Unknown outlet in my-secret-question', { remedy: 'Choose another.' });
        },
      }),
    );
    discord.faults.add({
      route: /webhooks/,
      times: 50,
      fault: { kind: 'status', status: 400, body: { code: 50035, message: 'Invalid' } },
    });
    const life = discord.person('bob').slash('ask', { question: 'my-secret-question' });
    await eventually(() => running?.bot.health().counts.undelivered).toBe(1);
    const all = logged.join('');
    expect(all).not.toContain('my-secret-question');
    expect(all).not.toContain(life.interaction.token);
    expect(all).not.toContain(discord.token);
  });
});
