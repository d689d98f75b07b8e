import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle, inventedArticles } from '../support/invented-articles.js';

const { answerer } = inventedArchive([
  ...inventedArticles,
  inventArticle({
    id: 'mill',
    dump: 'mill.txt',
    outlet: 'Northmoor Gazette',
    title: 'Tarn Works shuts its Calder mill',
    language: 'en',
    published: '2031-08-02',
    body: [
      'Here is what to know about the Tarn Works mill in Calder, which shut in July.',
      'Tarn Works has shut its paper mill in Calder, the company said on Friday. The mill, opened in 1971, covered 9,400 square metres. Its shares fell 4 percent after the news.',
      'Tarn Works founder Edda Korsen speaks at a recent meeting in Ostmark hosted by the trade board.',
      'Edda Korsen, the founder of Tarn Works, is already on her third company.',
    ],
  }),
]);
const ask = (text: string) => answerer.answer({ text });

describe('a value of something else is no answer', () => {
  it.each([
    'How many people worked at the Tarn Works mill in Calder?',
    'How old is Edda Korsen?',
    "What was Tarn Works's revenue?",
    "Who is Edda Korsen's husband?",
    'How many machines did the Tarn Works mill have?',
  ])('to “%s”', async (question) => {
    expect((await ask(question)).status).toBe('not-found');
  });

  it('where the thing measured is said, the value is', async () => {
    const answer = await ask('How big was the Tarn Works mill?');
    expect(answer.citations[0]?.quote).toContain('9,400 square metres');
    expect((await ask('青岭文学奖的奖金是多少？')).citations[0]?.quote).toContain('三十萬元');
  });
});

describe('what only announces or describes a picture', () => {
  it('is not quoted where a sentence says it', async () => {
    const answer = await ask('Who is the founder of Tarn Works?');
    expect(answer.citations[0]?.quote).toContain('the founder of Tarn Works');
    expect(answer.citations.some(({ quote }) => quote.includes('speaks at'))).toBe(false);
  });
});

it('the sentence that answers stands first', async () => {
  const answer = await ask('How much did the shares of Tarn Works fall?');
  expect(answer.citations.find(({ quote }) => quote.includes('4 percent'))).toBeDefined();
  expect((await ask('When did the Tarn Works mill open?')).citations[0]?.quote).toContain('1971');
});
