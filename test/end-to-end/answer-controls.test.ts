import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import type { OpenedPassage, PassagePlace } from '../../src/browse/opened-passage.js';
import type { InteractionLife } from '../../src/playground/people/interaction-life.js';
import type { Message } from '../../src/playground/world/message.js';
import { answerWith, citationWith } from '../support/answers.js';
import { articleRecordWith } from '../support/article-records.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const passage: OpenedPassage = {
  article: articleRecordWith({}),
  before: 'A storm came in on Sunday night.',
  quote: 'Three bridges were closed on Monday.',
  after: 'The ferries went on *as usual*.',
  lines: [11, 14],
  quoteLines: [12, 12],
  place: { number: 1, of: 3 },
};

async function asked(values: Record<string, string | boolean> = {}, answer: Partial<Answer> = {}) {
  const opened: PassagePlace[] = [];
  const archive = scriptedArchive({
    onAsk: async (question) => answerWith({ question: question.text, ...answer }),
    passage: async (place) => {
      opened.push(place);
      return place.quote.startsWith('Gone') ? null : passage;
    },
  });
  running = await startBot(archive);
  const life = await running.discord
    .person('bob')
    .slash('ask', { question: 'How many bridges were closed?', ...values })
    .settled();
  return { ...running, archive, opened, life, message: shown(life) };
}

function shown(life: InteractionLife): Message {
  if (life.message === null) throw new Error('There is no message');
  return life.message;
}

/** The id of a control in a message, by the first word of its ids. */
function idOf(message: Message, name: string): string {
  const found = JSON.stringify(message.components).match(new RegExp(`"custom_id":"(${name}:[^"]+)"`));
  if (!found?.[1]) throw new Error(`There is no ${name} in ${JSON.stringify(message.components)}`);
  return found[1];
}

describe('the menu of passages', () => {
  it('opens a passage for whoever chose it, the quote in bold among its neighbours', async () => {
    const { discord, message, opened } = await asked();
    const life = await discord.person('carol').select(message, idOf(message, 'passages'), ['1']).settled();
    expect(life.isEphemeral).toBe(true);
    expect(opened).toEqual([{ article: '0123456789abcdef', lines: [12, 12], quote: 'Three bridges were closed on Monday.' }]);
    expect(life.text).toContain('A storm came in on Sunday night. **Three bridges were closed on Monday.** The ferries');
    expect(life.text).toContain('\\*as usual\\*');
    expect(life.text).toContain('Harbour Gazette');
    expect(life.text).toContain('bridges.txt:12');
  });

  it('goes on to the next passage in the same message, and says kindly when one is gone', async () => {
    const citations = [citationWith(), citationWith({ n: 2, quote: 'Gone with the storm.', title: 'Second' })];
    const { discord, message } = await asked({}, { citations });
    const first = await discord.person('bob').select(message, idOf(message, 'passages'), ['1']).settled();
    const second = await discord
      .person('bob')
      .select(shown(first), idOf(shown(first), 'passage'), ['2'])
      .settled();
    expect(second.callback?.type).toBe(6);
    expect(shown(first).content).toContain('no longer where it was');
  });

  it('works after a restart', async () => {
    const { discord, message, bot, state, opened } = await asked();
    await bot.stop();
    const { createBot } = await import('../../src/discord/create-bot.js');
    const { createLog } = await import('../../src/log.js');
    const again = createBot({
      dataDir: '/nowhere',
      archive: scriptedArchive({ passage: async () => passage }),
      settings: { token: discord.token, api: discord.apiUrl, guilds: null, owners: null },
      state,
      log: createLog({ level: 'silent', readable: false, write: () => undefined }),
    });
    await again.start();
    const life = await discord.person('bob').select(message, idOf(message, 'passages'), ['1']).settled();
    expect(life.text).toContain('**Three bridges were closed on Monday.**');
    expect(opened).toEqual([]);
    await again.stop();
  });

  it('says kindly that it is too old when nothing is known of it any more', async () => {
    const { discord, message, state } = await asked();
    state.views.forget(discord.person('bob').user.id);
    const life = await discord.person('bob').select(message, idOf(message, 'passages'), ['1']).settled();
    expect(life.text).toContain('earlier message');
    expect(life.isEphemeral).toBe(true);
  });
});

describe('follow up', () => {
  it('opens a form, and asks what it sends as a question that goes on from the answer', async () => {
    const { discord, message, archive } = await asked();
    const opened = await discord.person('bob').clickButton(message, 'Follow up').settled();
    const life = await discord.person('bob').submitModal(opened, { question: 'And when was that?' }).settled();
    expect(life.text).toContain('Three bridges');
    expect(life.isEphemeral).toBe(false);
    expect(archive.asked.at(-1)?.question.text).toBe('And when was that?');
    expect(archive.asked.at(-1)?.options.turns).toEqual([
      { question: 'How many bridges were closed?', answer: 'Three bridges were closed on Monday. [1]' },
    ]);
  });

  it("goes on from another person's answer without that person's question", async () => {
    const { discord, message, archive } = await asked();
    const opened = await discord.person('carol').clickButton(message, 'Follow up').settled();
    await discord.person('carol').submitModal(opened, { question: 'And when was that?' }).settled();
    expect(archive.asked.at(-1)?.options.turns).toEqual([
      { question: 'Three bridges were closed on Monday.', answer: 'Three bridges were closed on Monday. [1]' },
    ]);
  });

  it('stays private where the answer was', async () => {
    const { discord, message } = await asked({ private: true });
    const opened = await discord.person('bob').clickButton(message, 'Follow up').settled();
    const life = await discord.person('bob').submitModal(opened, { question: 'And when was that?' }).settled();
    expect(life.isEphemeral).toBe(true);
  });

  it('refuses an empty question kindly', async () => {
    const { discord, message } = await asked();
    const opened = await discord.person('bob').clickButton(message, 'Follow up').settled();
    const life = await discord.person('bob').submitModal(opened, { question: ' ' }).settled();
    expect(life.text).toBe('Please write a question.');
  });
});

describe('share', () => {
  it('shows a private answer to all, once, and names who shared it without calling them', async () => {
    const { discord, message } = await asked({ private: true });
    const life = await discord.person('bob').clickButton(message, 'Share').settled();
    expect(life.isEphemeral).toBe(false);
    expect(life.text).toContain('Three bridges were closed on Monday. [1]');
    expect(life.text).toContain(`<@${discord.person('bob').user.id}>`);
    expect(shown(life).pinged.users).toEqual([]);
    expect(JSON.stringify(shown(life).components)).not.toContain('Share');
    const again = await discord.person('bob').clickButton(message, 'Share').settled();
    expect(again.text).toContain('already');
    expect(again.isEphemeral).toBe(true);
  });

  it('is not offered below an answer that all see', async () => {
    const { message } = await asked();
    expect(JSON.stringify(message.components)).not.toContain('Share');
  });

  it("gives away nothing of another person's private answer", async () => {
    const { discord, message } = await asked({ private: true });
    const foreign = { ...message, visibleTo: null };
    const life = await discord.person('carol').clickButton(foreign, idOf(message, 'share'), { force: true }).settled();
    expect(life.text).toContain('earlier message');
    expect(life.isEphemeral).toBe(true);
  });
});

describe('feedback', () => {
  it('takes a thumb up at once', async () => {
    const { discord, message, state } = await asked();
    const life = await discord.person('carol').clickButton(message, idOf(message, 'good')).settled();
    expect(life.text).toContain('Thank you');
    expect(life.isEphemeral).toBe(true);
    expect(state.feedback.list(null, 10)).toMatchObject([
      { rating: 'good', reason: null, question: 'How many bridges were closed?', dumps: ['city/bridges.txt'] },
    ]);
  });

  it('asks what is wrong after a thumb down, and keeps the last opinion of a person', async () => {
    const { discord, message, state } = await asked();
    await discord.person('carol').clickButton(message, idOf(message, 'good')).settled();
    const opened = await discord.person('carol').clickButton(message, idOf(message, 'bad')).settled();
    const values = { reason: ['wrong-source'], words: 'That was the Courier.' };
    const life = await discord.person('carol').submitModal(opened, values).settled();
    expect(life.text).toContain('Thank you');
    expect(state.feedback.list(null, 10)).toMatchObject([
      { rating: 'bad', reason: 'wrong-source', words: 'That was the Courier.', outlets: ['Harbour Gazette'] },
    ]);
  });
});

describe('controls', () => {
  it('that nobody knows are refused kindly', async () => {
    const { discord, message } = await asked();
    for (const id of ['good:nothing', 'bad', 'whatever', 'passages:', 'x:y:z']) {
      const life = await discord.person('bob').clickButton(message, id, { force: true }).settled();
      expect(life.text).toContain('earlier message');
    }
  });

  it('speak the language of the answer', async () => {
    const { message } = await asked({}, { language: 'zh-Hant' });
    expect(JSON.stringify(message.components)).toContain('接著問');
  });

  it('stand below a reply to a mention, too', async () => {
    const { discord, archive } = await asked();
    const me = discord.world.bot.id;
    const sent = discord.person('bob').say(`<@${me}> How many bridges?`);
    const reply = await sent.answered();
    expect(idOf(reply, 'passages')).toBeTruthy();
    expect(archive.asked).toHaveLength(2);
  });
});

describe('the question', () => {
  it('is shown above its answer where Discord does not show it, and harmless', async () => {
    const { life } = await asked({ question: 'How **many** bridges @everyone?' });
    expect(life.text.split('\n')[0]).toBe('> How \\*\\*many\\*\\* bridges ?');
  });
});
