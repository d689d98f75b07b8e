import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { budgetWords } from '../../src/discord/budget-words.js';
import { Fault } from '../../src/errors.js';
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

const byModel = (changes: Partial<Answer> = {}): Answer =>
  answerWith({ generator: 'a-model', usage: { requests: 1, inputTokens: 900, outputTokens: 100 }, removed: 2, ...changes });
/** Does without its model when told so, and says why, as every archive does. */
const archiveWithModel = () =>
  scriptedArchive({
    onAsk: async (_question, { withoutModel }) => (withoutModel ? answerWith({ notices: [withoutModel] }) : byModel()),
  });
const unlimited = { questionsADay: null, tokensADayPerson: null, tokensADayServer: null, tokensADay: null };

describe('a question', () => {
  it('leaves on record who asked where, how it ended and what it cost, and none of its words', async () => {
    const ends: (() => Answer)[] = [
      () => byModel(),
      () => byModel({ status: 'not-found', generator: 'extractive', usage: null, removed: 0 }),
      () => {
        throw new Fault('engine', 'One moment.', { remedy: 'Ask again.', retry: true });
      },
    ];
    let next = 0;
    const { discord, state, bot } = await start(scriptedArchive({ onAsk: async () => (ends[next++] as () => Answer)() }));
    const [bob, guild] = [discord.person('bob').user.id, discord.guild('Newsroom').id];
    await discord.person('bob').slash('ask', { question: 'a-secret?' }).settled();
    await discord.person('bob').say(`<@${discord.world.bot.id}> a-secret?`).answered();
    await discord.person('bob').directMessage('a-secret?').answered();
    await eventually(() => bot.health().inFlight).toBe(0);
    const rows = state.usage.since('2000');
    const nothing = { requests: 0, inputTokens: 0, outputTokens: 0, removed: 0 };
    expect(rows).toMatchObject([
      { person: bob, server: guild, outcome: 'answered', generator: 'a-model', inputTokens: 900, outputTokens: 100, removed: 2 },
      { person: bob, server: guild, outcome: 'not-found', generator: 'extractive', ...nothing },
      { person: bob, server: null, outcome: 'failed', generator: null, ...nothing },
    ]);
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  it('that its asker took back is on record with what it cost', async () => {
    const answer = held<Answer>();
    const archive = scriptedArchive({
      onAsk: (_question, { signal }) => {
        signal?.addEventListener('abort', () => answer.resolve(byModel()));
        return answer.promise;
      },
    });
    const { discord, state } = await start(archive);
    const sent = discord.person('bob').say(`<@${discord.world.bot.id}> what?`);
    await eventually(() => archive.asked.length).toBe(1);
    discord.person('bob').delete(sent.message);
    await eventually(() => state.usage.since('2000')).toMatchObject([{ outcome: 'answered', inputTokens: 900 }]);
  });

  it('is answered though nothing can be recorded or read', async () => {
    const archive = archiveWithModel();
    const { discord, state, logged } = await start(archive);
    state.close();
    const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(life.text).toContain('Three bridges');
    expect(life.text).toContain('cannot see just now how much');
    expect(logged.join('')).toContain('could not be recorded');
  });
});

describe('a budget of the language model that is spent', () => {
  it.each([
    ['questions', { questionsADay: 2 }],
    ['person', { tokensADayPerson: 2_000 }],
    ['server', { tokensADayServer: 2_000 }],
    ['everybody', { tokensADay: 2_000 }],
  ] as const)('costs the model and not the answer, which says so: %s', async (spent, figures) => {
    const archive = archiveWithModel();
    const { discord, bot } = await start(archive, { parts: { budgets: { ...unlimited, ...figures } } });
    for (const _time of [1, 2]) {
      const life = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
      expect(life.text).not.toContain('language model');
      await eventually(() => bot.health().inFlight).toBe(0);
    }
    const told = budgetWords(spent, 'en');
    const third = await discord.person('bob').slash('ask', { question: 'What?' }).settled();
    expect(third.text).toContain('Three bridges');
    expect(third.text).toContain(`-# ${told}`);
    expect(archive.asked.map(({ options }) => options.withoutModel ?? null)).toEqual([null, null, told]);
  });

  it('is told in the language of the question, and concerns nobody else', async () => {
    const archive = archiveWithModel();
    const { discord, bot } = await start(archive, { parts: { budgets: { ...unlimited, questionsADay: 1 } } });
    await discord.person('bob').directMessage('what?').answered();
    await eventually(() => bot.health().inFlight).toBe(0);
    const second = await discord.person('bob').directMessage('誰關閉了橋？').answered();
    expect(second.content).toContain(budgetWords('questions', 'zh-Hant'));
    await discord.person('ada').directMessage('what?').answered();
    expect(archive.asked.map(({ options }) => options.withoutModel ?? null)).toEqual([
      null,
      budgetWords('questions', 'zh-Hant'),
      null,
    ]);
  });

  it('is whole again on the next day', async () => {
    let now = Date.now();
    const archive = archiveWithModel();
    const parts = { clock: () => now, budgets: { ...unlimited, questionsADay: 1 } };
    const { discord, state, bot } = await start(archive, { parts });
    state.usage.record({
      ...{ person: discord.person('bob').user.id, server: null, outcome: 'answered', generator: 'a-model' },
      ...{ requests: 1, inputTokens: 1, outputTokens: 1, removed: 0, latencyMs: 1 },
    });
    await discord.person('bob').directMessage('what?').answered();
    await eventually(() => bot.health().inFlight).toBe(0);
    now += 24 * 3_600_000;
    await discord.person('bob').directMessage('what?').answered();
    expect(archive.asked.map(({ options }) => options.withoutModel === undefined)).toEqual([false, true]);
  });
});
