import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { inventArticle } from '../support/invented-articles.js';

const english = Array.from({ length: 40 }, (_, at) =>
  inventArticle({
    id: `en${at}`,
    dump: `en${at}.txt`,
    outlet: `Outlet ${at}`,
    title: `Torrel and Orvane, part ${at}`,
    language: 'en',
    published: '2031-02-03',
    body: [`Torrel and Orvane of Lake ${at} talk about turbines. Orvane wants ${at + 2} of them, Torrel says.`],
  }),
);
/** So that the names are rare, and the particles of Japanese are not. */
const elsewhere = Array.from({ length: 80 }, (_, at) =>
  inventArticle({
    id: `other${at}`,
    dump: `other${at}.txt`,
    outlet: '南浜新聞',
    title: `船と港 ${at}`,
    language: 'ja',
    published: '2031-02-03',
    body: [`港の${at}番の船と倉庫について、市は何も決めていない。`],
  }),
);
const japanese = inventArticle({
  id: 'ja',
  dump: 'ja.txt',
  outlet: '北浜新聞',
  title: '風車の話',
  language: 'ja',
  published: '2031-02-04',
  body: ['Torrel社は三日、湖の会社と風車を建てる話をまとめたことを明らかにした。'],
});

describe('one language beside many reports in another', () => {
  const { retriever } = inventedArchive([...english, ...elsewhere, japanese]);

  it('is looked at when the question is asked in it', async () => {
    const { passages } = await retriever.retrieve({ text: 'TorrelとOrvaneの提携について教えて' }, 20);
    expect(passages.map(({ article }) => article.id)).toContain('ja');
  });

  it('is left out for who asks in the other, and where limits leave it out', async () => {
    const inEnglish = await retriever.retrieve({ text: 'What do Torrel and Orvane talk about?' }, 12);
    expect(inEnglish.passages.map(({ article }) => article.id)).not.toContain('ja');
    const limited = await retriever.retrieve({ text: 'TorrelとOrvaneの提携について教えて', to: '2031-02-03' }, 20);
    expect(limited.passages.map(({ article }) => article.id)).not.toContain('ja');
  });
});
