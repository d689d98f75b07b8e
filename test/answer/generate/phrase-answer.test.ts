import { describe, expect, it } from 'vitest';
import type { AnswerProgress } from '../../../src/answer/ask-options.js';
import { ModelFault } from '../../../src/model/language-model.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { inventedArticles } from '../../support/invented-articles.js';
import { type ScriptedReply, scriptedModel } from './scripted-model.js';

const question = 'How much will the repairs of the ferry terminal cost?';
const ferry = 'Brackwater ferry terminal to close for repairs';
const english = inventedArticles.filter(({ language }) => language === 'en');
const quote = 'The work will cost 48 million crowns and last nine months';
const claim = (keys: ReadonlyMap<string, string>, text: string, words = quote) => ({
  text,
  cites: [{ key: keys.get(ferry), quote: words }],
});
const right: ScriptedReply = { lines: (keys) => [claim(keys, 'The repairs will cost 48 million crowns.')] };

async function ask(reply: ScriptedReply, text = question) {
  const model = scriptedModel(reply);
  const { answerer } = inventedArchive(inventedArticles, model);
  const progress: AnswerProgress[] = [];
  return { model, progress, answer: await answerer.answer({ text }, { onProgress: (event) => progress.push(event) }) };
}

describe('an answer that a model phrases', () => {
  it('shows each verified statement, as soon as it is, with the dump’s own words and lines', async () => {
    const { answer, progress } = await ask(right);
    expect(answer).toMatchObject({
      status: 'answered',
      generator: 'scripted',
      removed: 0,
      usage: { requests: 1, inputTokens: 10 },
    });
    expect(answer.text).toBe('The repairs will cost 48 million crowns. [1]');
    expect(answer.citations).toMatchObject([{ n: 1, quote, dump: 'harbour.txt', lines: [3, 3], outlet: 'Brackwater Courier' }]);
    expect(progress).toEqual([{ kind: 'statement', statement: answer.statements[0], citations: answer.citations }]);
  });

  it('counts the same words of the same place once', async () => {
    const { answer } = await ask({
      lines: (keys) => [claim(keys, 'The repairs will cost 48 million crowns.'), claim(keys, 'The work will last nine months.')],
    });
    expect(answer.statements.map(({ citations }) => citations)).toEqual([[1], [1]]);
    expect(answer.citations).toHaveLength(1);
  });

  it.each<[string, ScriptedReply]>([
    ['a key never issued', { lines: () => [{ text: 'It costs 48 million crowns.', cites: [{ key: 'ZZZZZ', quote }] }] }],
    [
      'a quote altered by a word',
      { lines: (keys) => [claim(keys, 'It costs 48 million crowns.', quote.replace('last', 'take'))] },
    ],
    ['no quote', { lines: () => [{ text: 'It costs 48 million crowns.', cites: [] }] }],
    ['prose', { lines: () => ['It costs 48 million crowns.'] }],
    ['a mark of its own', { lines: (keys) => [claim(keys, 'It costs 48 million crowns [1].')] }],
    ['a link', { lines: (keys) => [claim(keys, 'It costs 48 million crowns, see https://port.example.')] }],
  ])('quotes the dumps instead, and says so, when all that comes is %s', async (_, reply) => {
    const { answer, progress } = await ask(reply);
    expect(answer).toMatchObject({ status: 'answered', generator: 'extractive', removed: 1 });
    expect(answer.text).toContain('48 million crowns');
    expect(answer.notices).toEqual(['Quoted word for word: nothing that the language model wrote could be verified.']);
    expect(progress).toEqual([]);
  });

  it.each([
    ['unreachable', 'Quoted word for word: the language model cannot be reached.'],
    ['failed', 'Quoted word for word: the language model answered with an error.'],
    ['cut', 'Quoted word for word: the language model broke off.'],
    ['resting', 'Quoted word for word: the language model failed again and again and is left alone for a while.'],
    ['silent', 'Quoted word for word: the language model took too long.'],
    ['busy', 'Quoted word for word: the language model is busy.'],
    ['refused', 'Quoted word for word: the language model cannot be used; whoever runs this may ask byline doctor why.'],
  ] as const)('quotes the dumps when the model is %s, and says why', async (reason, notice) => {
    const { answer } = await ask({ lines: () => [], fault: new ModelFault(reason, 'no answer') });
    expect(answer).toMatchObject({ status: 'answered', generator: 'extractive', notices: [notice] });
  });

  it.each([
    [question, '1 line of what the language model wrote did not pass the check and is not shown.'],
    ['フェリーターミナルの修理費はいくらですか？', '言語モデルが書いた文のうち1件は確認できなかったため、表示していません。'],
  ])('says how many lines were left out beside those that are shown: %s', async (text, notice) => {
    const model = scriptedModel(
      ...(text === question ? [] : [{ lines: () => [JSON.stringify({ question: text, in: { en: question } })] }]),
      {
        lines: (keys) => [claim(keys, 'The work will last seven months.'), claim(keys, 'The work will cost 48 million crowns.')],
      },
    );
    const { answerer } = inventedArchive(english, model);
    const answer = await answerer.answer({ text });
    expect(answer).toMatchObject({ generator: 'scripted', removed: 1, notices: [notice] });
    expect(answer.statements.map((statement) => statement.text)).toEqual(['The work will cost 48 million crowns.']);
  });

  it('keeps what was verified when the model breaks off in the middle of a line', async () => {
    const { answer } = await ask({
      lines: (keys) => [claim(keys, 'The repairs will cost 48 million crowns.'), '{"text": "The wo'],
      fault: new ModelFault('cut', 'broke off'),
    });
    expect(answer.statements).toHaveLength(1);
    expect(answer.removed).toBe(0);
    expect(answer.notices).toEqual(['The language model broke off; what is shown was verified.']);
  });

  it('is not asked at all where the archive has no answer, nor where it may not be', async () => {
    const unscripted = scriptedModel();
    const { answerer } = inventedArchive(english, unscripted);
    expect((await answerer.answer({ text: 'Who is the mayor of Brackwater?' })).status).toBe('not-found');
    const spent = await answerer.answer({ text: question }, { withoutModel: 'Today’s questions are used up.' });
    expect(spent).toMatchObject({ generator: 'extractive', notices: ['Today’s questions are used up.'] });
    expect((await answerer.answer({ text: question }, { withoutModel: '' })).notices).toEqual([]);
    expect(unscripted.asked).toEqual([]);
  });

  describe('to what the search alone is in doubt about', () => {
    const open = 'What are the consequences of the closure for passengers in Brackwater?';

    it.each([open, 'When will the Brackwater ferry terminal reopen?'])(
      'is shown where a statement is verified, with a word on the doubt: %s',
      async (asked) => {
        const told = { lines: (keys: ReadonlyMap<string, string>) => [claim(keys, 'The work will last nine months.')] };
        const { answer } = await ask(told, asked);
        expect(answer).toMatchObject({ status: 'answered', generator: 'scripted' });
        expect(answer.notices).toEqual(['The search alone was not sure that these passages answer the question.']);
      },
    );

    it.each<[string, ScriptedReply]>([
      ['the model sees no answer', { lines: () => ['{"none": true}'] }],
      ['nothing is verified', { lines: (keys) => [claim(keys, 'The work will last seven months.')] }],
      ['the model is gone', { lines: () => [], fault: new ModelFault('unreachable', 'no answer') }],
    ])('is a refusal where %s, as without a model', async (_, reply) => {
      const { answer } = await ask(reply, open);
      const alone = await inventedArchive().answerer.answer({ text: open });
      expect(answer).toMatchObject({ status: 'not-found', text: alone.text, notices: alone.notices, citations: [] });
    });

    it('is never asked of the model where somebody is asked for whom no passage names', async () => {
      const model = scriptedModel();
      const { answerer } = inventedArchive(english, model);
      for (const text of [
        'Who is the captain of the Brackwater ferry?',
        'What are the consequences of the closure for Zanthorpe?',
      ])
        expect((await answerer.answer({ text })).status).toBe('not-found');
      expect(model.asked).toEqual([]);
    });
  });

  it('is given the question, excerpts with keys of this request, and nothing else', async () => {
    const [first, second] = [await ask(right), await ask(right)];
    const prompt = (messages = first.model.asked[0]) => (messages ?? []).map(({ content }) => content).join('\n');
    expect(prompt()).toContain(question);
    expect(prompt()).not.toContain('harbour.txt');
    expect(prompt(first.model.asked[0])).not.toBe(prompt(second.model.asked[0]));
  });

  it('stops listening after six statements', async () => {
    const { answer } = await ask({
      lines: (keys) =>
        Array.from({ length: 20 }, (_, at) => claim(keys, `The repairs will cost 48 million crowns${'.'.repeat(at + 1)}`)),
    });
    expect(answer.statements).toHaveLength(6);
  });
});

describe('a follow-up with a model', () => {
  const turns = [{ question: 'When does the Brackwater ferry terminal close?', answer: 'It closes on 12 May.' }];

  async function followUp(text: string, rewritten: string, ...more: ScriptedReply[]) {
    const model = scriptedModel({ lines: () => [rewritten] }, ...more);
    const { answerer } = inventedArchive(inventedArticles, model);
    return { model, answer: await answerer.answer({ text }, { turns }) };
  }

  it('is searched as the model reads it', async () => {
    const { answer, model } = await followUp(
      'And what will that cost?',
      '{"question": "How much will the repairs of the Brackwater ferry terminal cost?"}',
      right,
    );
    expect(answer).toMatchObject({
      status: 'answered',
      generator: 'scripted',
      standing: 'How much will the repairs of the Brackwater ferry terminal cost?',
    });
    expect(answer.understood.carriedOver).toContain('Brackwater');
    expect(answer.usage?.requests).toBe(2);
    expect(model.asked).toHaveLength(2);
  });

  it.each([
    ['names somebody whom nobody named', '{"question": "How much will Quillon Glass cost?"}'],
    ['is no JSON', 'How much will the repairs cost?'],
    ['carries a link', '{"question": "How much will the terminal cost, see https://port.example?"}'],
  ])('is read by code where what the model gives %s', async (_, rewritten) => {
    const { answer } = await followUp('How big is it?', rewritten, { lines: () => ['{"none": true}'] });
    expect(answer.standing).toMatch(/^How big is it\? \(Brackwater/);
    expect(answer.text).toContain('5,300 square metres');
  });

  it('finds in the archive’s language what is asked in another, and answers in the asker’s', async () => {
    const model = scriptedModel(
      {
        lines: () => [
          '{"question": "フェリーターミナルの修理費はいくらですか？", "in": {"en": "How much will the repairs of the ferry terminal cost?"}}',
        ],
      },
      { lines: (keys) => [claim(keys, '修理費は4800万クローネである。')] },
    );
    const { answerer } = inventedArchive(english, model);
    const answer = await answerer.answer({ text: 'フェリーターミナルの修理費はいくらですか？' });
    expect(answer).toMatchObject({ status: 'answered', language: 'ja' });
    expect(answer.citations[0]?.quote).toBe(quote);
  });
});
