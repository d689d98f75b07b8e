import { describe, expect, it } from 'vitest';
import { excerptArticles } from '../../support/excerpt-articles.js';
import { inventedArchive } from '../../support/invented-archive.js';

const { answerer, retriever } = inventedArchive(excerptArticles);
const ask = (text: string, limits: { outlets?: string[]; from?: string } = {}) => answerer.answer({ text, ...limits });
const holders = async (text: string) => [...new Set((await ask(text)).citations.map(({ article }) => article))];

const council = 'The council, which owns the pier, said the work would last until the first week of October';
const boatYard =
  'We had hoped to keep the northern end,” said Marit Oln, who runs the boat yard, “but the piles are eaten through';
const bridge = '橫跨青溪的松嶺大橋將從明年三月起全面封閉檢修，預計歷時七個月';

describe('a pasted excerpt', () => {
  it('is answered with headline, outlet, date, dump and the whole sentence', async () => {
    const answer = await ask(boatYard);
    expect(answer).toMatchObject({ status: 'answered', confidence: 1, notices: [], nearest: [], language: 'en' });
    expect(answer.citations).toMatchObject([
      { n: 1, article: 'pier', dump: 'bay.txt', lines: [5, 5], outlet: 'Kestrel Bay Mercury', published: '2033-06-14' },
    ]);
    expect(answer.citations[0]?.quote).toBe(
      '“We had hoped to keep the northern end,” said Marit Oln, who runs the boat yard, “but the piles are eaten through.”',
    );
    expect(answer.statements).toMatchObject([{ citations: [1] }]);
    for (const part of ['Old timber pier comes down', 'Kestrel Bay Mercury', '2033-06-14', 'bay.txt', '5'])
      expect(answer.text).toContain(part);
  });

  it('names every article that holds it, the dated original first', async () => {
    const first =
      'Harbour workers in Kestrel Bay began taking down the old timber pier on Tuesday, eleven weeks after a cargo barge';
    expect(await holders(first)).toEqual(['pier', 'pier-inland', 'pier-copy']);
    expect(await holders(council)).toEqual(['pier', 'pier-copy']);
  });

  it.each([
    ['cut within words', council.slice(2, -4)],
    ['with an ellipsis in place of words', council.replace('which owns the pier, ', '[…] ')],
    ['in capitals and without marks', council.toUpperCase().replaceAll(',', '')],
    ['over several lines', council.replace(/(.{20})/g, '$1\n')],
    ['with typos', council.replace('council', 'counzil').replace('October', 'Octobre')],
    ['in wide letters', council.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['as quoted lines', `> ${council}`],
    ['as quoted lines that were joined', `> ${council.replace(' said', ' > said')}`],
    ['in a code fence', `\`\`\`\n${council}\n\`\`\``],
    ['in quotation marks', `"${council}"`],
    ['behind a question for its source', `Hi, can you tell me where this is from? ${council}`],
    ['before a question for its source', `${council}. Who wrote this?`],
    ['in a question for its outlet', `Which outlet published: '${council}'?`],
  ])('is known %s', async (_, text) => {
    expect((await holders(text))[0]).toBe('pier');
  });

  it.each([
    ['in the other script', '横跨青溪的松岭大桥将从明年三月起全面封闭检修，预计历时七个月'],
    ['in half-width marks', bridge.replace('，', ', ')],
    ['in a question for its source', `請問這段話出自哪裡：「${bridge}」`],
    ['in Japanese forms', bridge.replace('橫', '横').replace('從', '従').replace('檢', '検').replace('預', '予')],
  ])('is known %s in Chinese', async (_, text) => {
    expect(await holders(text)).toEqual(['bridge-zh']);
  });

  it('is answered in the language of the question around it, else in its own', async () => {
    expect((await ask(`Who wrote this: “${bridge}”`)).text).toMatch(/^These words stand in “松嶺大橋/);
    expect((await ask(bridge)).text).toMatch(/^這段文字出自〈松嶺大橋/);
    expect((await ask(`この文章の出典は何ですか：「${bridge}」`)).language).toBe('ja');
  });

  it('may be a headline', async () => {
    const [citation] = (await ask('“Old timber pier comes down eleven weeks after barge struck it”')).citations;
    expect(citation).toMatchObject({ article: 'pier', lines: [1, 1], quote: expect.stringMatching(/^Old timber pier/) });
  });

  it('that stands nowhere is refused when the asker says that it is one', async () => {
    const answer = await ask('Who wrote this: "The lighthouse keeper of Dunmar sold his last lamp to a travelling circus"');
    expect(answer).toMatchObject({ status: 'not-found', citations: [], statements: [], confidence: 0 });
    expect(answer.text).toBe('These words do not stand in this archive.');
  });

  it('is looked for within the limits of the asker', async () => {
    const text = `Where is this from: "${council}"`;
    expect((await ask(text, { outlets: ['Inland Post'] })).status).toBe('not-found');
    expect((await ask(text, { from: '2033-06-01' })).citations.map(({ article }) => article)).toEqual(['pier']);
  });
});

describe('a question', () => {
  it.each([
    'Where is the old timber pier in Kestrel Bay?',
    'When did harbour workers in Kestrel Bay begin taking down the old timber pier?',
    'What happens to the fishing huts?',
    'What happens to the fishing huts? Nobody at the council could say when they were asked on Tuesday evening. Why?',
    'Does the report “Old timber pier comes down eleven weeks after barge struck it” say what the work would cost?',
    'Who said “We had hoped to keep the northern end, but the piles are eaten through” and why?',
    '松嶺大橋將從何時起全面封閉檢修，預計歷時多久？',
    'Tell me who runs the boat yard and whether the council, which owns the pier, would keep the northern end',
  ])('is no excerpt: %s', (text) => {
    expect(retriever.excerptIn({ text })).toBeNull();
  });

  it('of any content comes back', async () => {
    const hostile = ['', '>', '"', '``````', `"${'a'.repeat(4000)}"`, '> '.repeat(2000), '「'.repeat(4000), 'ab'.repeat(2000)];
    for (const text of hostile) {
      const started = performance.now();
      expect((await ask(text)).citations).toEqual([]);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('a search for an excerpt', () => {
  it('ranks the articles that hold it first, each copy by itself', async () => {
    const { results } = await retriever.search({ text: council }, 5);
    expect(results.slice(0, 2).map(({ article }) => article)).toEqual(['pier', 'pier-copy']);
    expect(results.map(({ rank }) => rank)).toEqual(results.map((_, at) => at + 1));
    expect(results.every(({ score }, at) => at === 0 || score <= (results[at - 1]?.score ?? 0))).toBe(true);
  });
});
