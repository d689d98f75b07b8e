import { describe, expect, it } from 'vitest';
import { articleFamily } from '../../src/retrieve/article-family.js';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle, inventedArticles } from '../support/invented-articles.js';

const report = (id: string, title: string, body: string[], more: object = {}) => ({
  ...inventArticle({ id, dump: 'mills.txt', outlet: 'Lakeside Herald', title, language: 'en', published: '2031-05-02', body }),
  ...more,
});
const parts = [
  report('first', 'Orlen mill burns', ['The Orlen mill burned down on Friday.'], { part: { number: 1, of: 2 } }),
  report('second', 'Orlen mill burns', ['Its owner Tilda Brask will rebuild it for nine million crowns.'], {
    part: { number: 2, of: 2 },
  }),
  report('translated', 'Nhà máy Orlen cháy', ['Nhà máy Orlen bị cháy hôm thứ Sáu.'], {
    kind: 'translation',
    language: 'vi',
    translationOf: 'first',
  }),
  report('other', 'Torrel mill', ['The owner Egon Falk will rebuild the Torrel mill for two million crowns.']),
];
const { answerer, retriever } = inventedArchive(parts);

describe('a question about one article', () => {
  it('is answered from its report, with all parts and translations, and from nothing else', async () => {
    expect([...articleFamily('second', retriever.articles)].sort()).toEqual(['first', 'second', 'translated']);
    expect([...articleFamily('translated', retriever.articles)].sort()).toEqual(['first', 'second', 'translated']);
    expect([...articleFamily('other', retriever.articles)]).toEqual(['other']);
    const { results } = await retriever.search({ text: 'owner rebuild mill', article: 'first' }, 10);
    expect(results.map(({ article }) => article)).not.toContain('other');
    const answer = await answerer.answer({ text: 'Who will rebuild the mill for how many crowns?', article: 'translated' });
    expect(answer.citations.map(({ article }) => article)).toEqual(['second']);
  });

  it('keeps within the other limits as well', async () => {
    const { results } = await retriever.search({ text: 'mill', article: 'first', from: '2031-06-01' }, 10);
    expect(results).toEqual([]);
    const elsewhere = await retriever.search({ text: 'mill', article: 'first', outlets: ['No Such Outlet'] }, 10);
    expect(elsewhere.results).toEqual([]);
  });

  it('finds no pasted words in other articles', () => {
    const text = parts[3]?.body[0]?.text ?? '';
    expect(retriever.excerptIn({ text })).not.toBeNull();
    expect(retriever.excerptIn({ text, article: 'first' })).toBeNull();
  });

  it('takes nothing over from what was said before', async () => {
    const turns = [{ question: 'Who owns the Torrel mill?', answer: 'Egon Falk.' }];
    const answer = await answerer.answer({ text: 'And who will rebuild it?', article: 'first' }, { turns });
    expect(answer.understood.carriedOver).toEqual([]);
    expect(answer.citations.map(({ article }) => article)).not.toContain('other');
  });

  it('says so when the archive does not hold it any more', async () => {
    const answer = await answerer.answer({ text: 'Who owns the mill?', article: 'gone' });
    expect(answer.status).toBe('not-found');
    expect(answer.citations).toEqual([]);
    expect(answer.notices).toEqual(['The article that was asked about is no longer in this archive.']);
  });
});

describe('old evidence', () => {
  const today = (day: string) => inventedArchive(inventedArticles, null, () => day).answerer;

  it.each([
    ['How big is the ferry terminal in Brackwater now?', '2031-04-03, 90 days ago'],
    ['How long is the crack in the Torrel dam currently?', '2031-02-10, 142 days ago'],
    ['現在托雷爾大壩的裂縫有多長？', '2031-02-10，已是 142 天前'],
    ['托雷尔大坝的裂缝目前有多长？', '2031-02-10，已是 142 天前'],
  ])('is said to be old where “%s” asks about now', async (text, words) => {
    const answer = await today('2031-07-02').answer({ text });
    expect(answer.status).toBe('answered');
    expect(answer.notices.join(' ')).toContain(words);
  });

  it('is told once where “today” is asked about', async () => {
    const answer = await today('2031-07-02').answer({ text: 'How long is the crack in the Torrel dam today?' });
    expect(answer.status).toBe('answered');
    expect(answer.notices).toEqual(['None of these sources was published on 2031-07-02.']);
  });

  it('is not, where it is new or now was not asked about', async () => {
    const text = 'How big is the ferry terminal in Brackwater now?';
    expect((await today('2031-05-03').answer({ text })).notices).toEqual([]);
    expect((await today('2031-07-02').answer({ text: 'How big is the ferry terminal in Brackwater?' })).notices).toEqual([]);
    const before = await today('2031-07-02').answer({ text, to: '2031-04-30' });
    expect(before.notices.join(' ')).not.toContain('days ago');
  });
});
