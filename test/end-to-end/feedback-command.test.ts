import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { evaluationQuestions } from '../../src/discord/evaluation-questions.js';
import { evaluateAnswers } from '../../src/evaluate/evaluate-answers.js';
import { readAnswerQuestions } from '../../src/evaluate/question-sets.js';
import type { InteractionLife } from '../../src/playground/people/interaction-life.js';
import type { Message } from '../../src/playground/world/message.js';
import type { FeedbackEntry } from '../../src/store/feedback-rows.js';
import { answerWith } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { type RunningBot, startBot } from '../support/running-bot.js';
import { scriptedArchive } from '../support/scripted-archive.js';

let running: RunningBot | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const good: FeedbackEntry = {
  person: '1',
  server: null,
  view: 'v0',
  rating: 'good',
  reason: null,
  words: null,
  question: 'How many bridges were closed?',
  answer: 'Three bridges were closed on Monday.',
  dumps: ['city/bridges.txt'],
  outlets: ['Harbour Gazette'],
  cited: [{ quote: 'Three bridges were closed on Monday.', dump: 'city/bridges.txt', outlet: 'Harbour Gazette' }],
};
const bad: FeedbackEntry = { ...good, view: 'v1', rating: 'bad', reason: 'wrong-fact', words: 'It was *four*. @everyone' };

async function start(entries: readonly FeedbackEntry[]) {
  running = await startBot(scriptedArchive(), { discord: { application: { owner: 'ada' } } });
  const { discord, state } = running;
  const here = { server: discord.guild('Newsroom').id, person: discord.person('bob').user.id };
  for (const entry of entries) {
    state.feedback.record({ ...entry, ...here });
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const elsewhere = { server: discord.guild('Elsewhere').id, person: discord.person('mallory').user.id };
  state.feedback.record({ ...good, ...elsewhere, view: 'w', question: 'Where is the ferry?' });
  return { discord, state, bob: here.person };
}

async function opened(life: InteractionLife): Promise<Message> {
  await life.until(({ text }) => text !== '');
  if (life.message === null) throw new Error('There is no message');
  return life.message;
}

describe('/feedback', () => {
  it('shows what people of this server thought, newest first, by pages', async () => {
    const entries = [good, bad, ...['v2', 'v3', 'v4'].map((view) => ({ ...good, view, question: `Question ${view}?` }))];
    const { discord, bob } = await start(entries);
    const life = discord.person('eve').slash('feedback');
    const message = await opened(life);
    expect(life.isEphemeral).toBe(true);
    expect(message.content).toContain('1–3 of 5');
    expect(message.content).toMatch(/v4[\s\S]*v3[\s\S]*v2/);
    expect(message.content).toContain(`👍 · <@${bob}> · <t:`);
    expect(message.content).toContain('Answered from: Harbour Gazette, `city/bridges.txt`');
    expect(message.pinged.users).toEqual([]);
    await discord.person('eve').clickButton(message, 'Older').settled();
    await eventually(() => message.content).toContain('4–5 of 5');
    expect(message.content).toContain('👎 **A fact is wrong**');
    expect(message.content).toContain('In their words: It was \\*four\\*. @\u2060everyone');
    expect(message.content).not.toContain('ferry');
    await discord.person('eve').clickButton(message, 'Newer').settled();
    await eventually(() => message.content).toContain('1–3 of 5');
  });

  it('says so when there is none', async () => {
    const { discord } = await start([]);
    const message = await opened(discord.person('eve').slash('feedback'));
    expect(message.content).toContain('Nobody has said anything');
    expect(message.components).toEqual([]);
  });

  it('exports this server’s as questions that can be measured with, without saying who', async () => {
    const { discord, state, bob } = await start([good, bad]);
    const message = await opened(discord.person('eve').slash('feedback'));
    const life = discord.person('eve').clickButton(message, 'Export');
    await life.until(({ text }) => text !== '');
    expect(life.text).toContain('2 questions to measure with');
    expect(life.text).toContain('1 of them has no answers yet');
    expect(life.message?.attachments).toMatchObject([{ filename: 'questions.jsonl' }]);
    const { lines } = evaluationQuestions(state.feedback.list(discord.guild('Newsroom').id, 10));
    expect(lines).not.toContain(bob);
  });

  it('tells of everywhere to owners alone, also by the buttons', async () => {
    const { discord, state } = await start([good]);
    const message = await opened(discord.person('ada').slash('feedback', { everywhere: true }));
    expect(message.content).toContain('Where is the ferry?');
    const denied = await discord
      .person('eve')
      .slash('feedback', { everywhere: true })
      .until(({ text }) => text !== '');
    expect(denied.text).toContain('Only the owners');
    const foreign = { ...message, visibleTo: null };
    const page = discord.person('eve').clickButton(foreign, 'opinions:everywhere:0:older', { force: true });
    await eventually(() => page.followUps.map(({ content }) => content)[0]).toContain('Only the owners');
    const file = discord.person('eve').clickButton(foreign, 'opinionfile:everywhere', { force: true });
    await file.until(({ text }) => text.includes('Only the owners'));
    expect(state.audit(10).filter(({ outcome }) => outcome === 'refused')).toHaveLength(3);
  });

  it('is denied to members, in direct messages and in servers not served', async () => {
    const { discord } = await start([good]);
    const told = async (life: InteractionLife) => (await life.until(({ text }) => text !== '')).text;
    expect(discord.person('bob').sees('feedback')).toBe(false);
    expect(await told(discord.person('bob').slash('feedback', {}, { force: true }))).toContain('Only administrators');
    expect(await told(discord.person('eve').slash('feedback', {}, { channel: 'dm', force: true }))).toContain('server only');
    expect(await told(discord.person('mallory').slash('feedback', {}, { channel: 'lobby', force: true }))).toContain('private');
    const message = { ...(await opened(discord.person('eve').slash('feedback'))), visibleTo: null };
    const page = discord.person('bob').clickButton(message, 'opinions:here:0:older', { force: true });
    await eventually(() => page.followUps.map(({ content }) => content)[0]).toContain('Only administrators');
    for (const id of ['opinions', 'opinions:here:-1', 'opinions:there:0', 'opinionfile:x'])
      expect(await told(discord.person('eve').clickButton(message, id, { force: true }))).toContain('earlier message');
  });
});

describe('the exported questions', () => {
  it('score what was found good as right while it is answered so, and leave out what nobody has corrected yet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-questions-'));
    try {
      const at = '2026-04-27T10:00:00.000Z';
      const refusal: FeedbackEntry = { ...good, question: 'Who won?', answer: null, dumps: [], outlets: [], cited: [] };
      const path = join(folder, 'questions.jsonl');
      const rows = [good, bad, refusal].map((entry) => ({ ...entry, at }));
      writeFileSync(path, evaluationQuestions(rows).lines);
      const archive = scriptedArchive({
        onAsk: async ({ text }) =>
          text === 'Who won?' ? answerWith({ status: 'not-found', statements: [], citations: [] }) : answerWith(),
      });
      const evaluation = await evaluateAnswers(readAnswerQuestions(path), archive, () => undefined);
      expect(evaluation.questions).toBe(2);
      expect(evaluation.scores).toMatchObject({ right: { value: 1 }, refused: { value: 1 } });
      expect(archive.asked).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ask for an outlet only where every quote has one', () => {
    const nameless = { quote: 'Ferries went on.', dump: 'b.txt', outlet: null };
    const row = { ...good, at: '', cited: [...good.cited, nameless] };
    expect(JSON.parse(evaluationQuestions([row]).lines)).not.toHaveProperty('outlets');
  });
});
