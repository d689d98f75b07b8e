import { describe, expect, it } from 'vitest';
import { askedFor } from '../../src/answer/asked-for.js';
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
      'Tarn Works did not respond to questions about the mill in Calder. "We loved that mill," said Orla Fenn, a foreman. The town of Calder met Edda Korsen about the mill in June.',
    ],
    alsoIn: ['mill-cut'],
  }),
  inventArticle({
    id: 'mill-cut',
    dump: 'cuttings.txt',
    outlet: 'Northmoor Gazette',
    title: 'Tarn Works shuts its Calder mill',
    language: 'en',
    published: '2031-08-02',
    body: ['In short:', 'From our business desk:', 'Tarn Works has shut its paper mill in Calder, the company said on Friday.'],
    alsoIn: ['mill'],
  }),
]);
const ask = (text: string) => answerer.answer({ text });

describe('a value of something else is no answer', () => {
  it.each([
    'How many people worked at the Tarn Works mill in Calder?',
    'How old is Edda Korsen?',
    "What was Tarn Works's revenue?",
    "Who is Edda Korsen's husband?",
    'How much did the shares of Tarn Works fall on the Ostmark bourse of zinc?',
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

describe('whose words are asked for', () => {
  it('is the one who speaks in the sentence', async () => {
    expect((await ask('What did Orla Fenn say about the mill?')).citations[0]?.quote).toContain('We loved');
    expect((await ask('What did Edda Korsen say about the mill?')).status).toBe('not-found');
  });
});

it('to yes or no, a denial answers', async () => {
  expect((await ask('Did Tarn Works comment on the mill in Calder?')).citations[0]?.quote).toContain('did not respond');
});

it('a copy is named only where the quote stands in it, at its lines there', async () => {
  const shut = (await ask('Who has shut the paper mill in Calder?')).citations.find(({ quote }) => quote.includes('has shut'));
  const places = [shut, ...(shut?.alsoIn ?? [])].map((place) => `${place?.dump} ${place?.lines}`);
  expect(places.sort()).toEqual(['cuttings.txt 4,4', 'mill.txt 3,3']);
  const opened = (await ask('When did the Tarn Works mill open?')).citations.find(({ quote }) => quote.includes('1971'));
  expect(opened?.alsoIn).toEqual([]);
});

it('a misspelt word is not a thing that the corpus has never heard of', async () => {
  expect((await ask('How much will the repairs of the ferry termnal cost?')).citations[0]?.quote).toContain('48 million');
});

it('a capital is the city where it is a place, and the country where it acts', async () => {
  const { answerer: news } = inventedArchive([
    inventArticle({
      id: 'depot',
      dump: 'depot.txt',
      outlet: 'Northmoor Gazette',
      title: 'Quillon Glass opens a depot in Osaka',
      language: 'en',
      published: '2031-09-01',
      body: ['Quillon Glass opened its depot in Osaka in May 2019, part of its plan for the Japanese market.'],
    }),
  ]);
  expect((await news.answer({ text: 'When did Quillon Glass open its depot in Osaka?' })).status).toBe('answered');
  expect((await news.answer({ text: 'When did Quillon Glass open its depot in Tokyo?' })).status).toBe('not-found');
});

describe('how far something moved', () => {
  it.each([
    ['By how much did the share price of Quillon Glass drop?', 'number'],
    ['How much has the price risen?', 'number'],
    ['股價下跌了多少？', 'number'],
    ['How much did the price tag cost?', 'money'],
  ])('“%s” asks for a %s', (question, kind) => {
    expect(askedFor(question)).toBe(kind);
  });
});

describe('the blogger’s own view', () => {
  it('is told by the sentence in the first person, not by the one that retells the report', async () => {
    const { answerer } = inventedArchive([
      inventArticle({
        id: 'remark',
        dump: 'blog.txt',
        outlet: null,
        title: 'Orlen mill',
        language: 'en',
        published: '2031-05-02',
        kind: 'commentary',
        body: ['So, the Orlen mill shut its gates after the flood in May. I doubt that the Orlen mill will ever open again.'],
      }),
    ]);
    const answer = await answerer.answer({ text: 'What does the blogger think about the Orlen mill?' });
    expect(answer.citations.some(({ quote }) => quote.startsWith('I doubt'))).toBe(true);
  });
});

describe('a time told behind another question', () => {
  it.each([
    ['How old was Edda Korsen when she founded Tarn Works?', 'number'],
    ['How much money did the mill have when it shut?', 'money'],
    ['Where did the ferries leave from when the terminal was shut?', 'place'],
    ['Who led the mill when it shut?', 'person'],
    ['When did the mill shut?', 'date'],
    ['Since when has the mill been shut?', 'date'],
    ['Edda Korsen founded Tarn Works when?', 'date'],
  ])('is not what is asked: %s', (question, kind) => {
    expect(askedFor(question)).toBe(kind);
  });

  it('does not keep an age from being told', async () => {
    const { answerer: archive } = inventedArchive([
      ...inventedArticles,
      inventArticle({
        id: 'wreck',
        dump: 'wreck.txt',
        outlet: 'Northmoor Gazette',
        title: 'Schoolboy’s find off Calder is a ship of the fifteenth century',
        language: 'en',
        published: '2031-08-02',
        body: [
          'The wreck that a schoolboy found off Calder in 2027 is that of a trading ship, the museum said on Friday.',
          'It will be named after the finder, Tobin Arkwell, who was 12 at the time.',
          'Divers have raised 40 jars and an anchor of 300 kilograms since.',
        ],
      }),
    ]);
    const answer = await archive.answer({ text: 'How old was Tobin Arkwell when he found the wreck?' });
    expect(answer.text).toContain('who was 12 at the time');
  });
});
