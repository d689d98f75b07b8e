import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../support/invented-archive.js';
import { signedArticles } from '../support/signed-articles.js';

const { retriever } = inventedArchive(signedArticles);
const authors = (text: string) => retriever.understand({ text }).understood.authors;
const facets = (text: string) => retriever.understand({ text }).authors;

describe('an author of the corpus', () => {
  it.each([
    ['Articles by Wilma Karst', ['Wilma Karst']],
    ['articles by wilma karst', ['Wilma Karst']],
    ['What did Wilma Karst write about tariffs?', ['Wilma Karst']],
    ['How many reports did Wilma Karst write in 2031?', ['Wilma Karst']],
    ['Which articles has the reporter Wilma Karst written?', ['Wilma Karst']],
    ["Show me Wilma Karst's latest articles", ['Wilma Karst']],
    ['Reports about eels by Tor Karst', ['Tor Karst']],
    ['Stories by Wilma Karst and Tor Karst', ['Wilma Karst', 'Tor Karst']],
    ['What has Ode Lindqvist written?', ['Ode P. Lindqvist']],
    ['What did Lindqvist write about the bridge?', ['Ode P. Lindqvist']],
    ['林小明寫了哪些報導？', ['林小明']],
    ['林小明写了哪些报道？', ['林小明']],
    ['記者林小明的文章', ['林小明']],
    ['林記者的報導有哪些？', ['林小明']],
    ['由林小明撰寫的報導', ['林小明']],
    ['Tor Karst寫了哪些報導？', ['Tor Karst']],
    ['Tor Karst記者の記事は？', ['Tor Karst']],
    ['林小明對關稅寫了什麼？', ['林小明']],
    ['Articles by 林小明', ['林小明']],
    ['田中葉子の記事は？', ['田中 葉子']],
    ['田中記者の記事は？', ['田中 葉子']],
    ['田中葉子が書いた記事を見せて', ['田中 葉子']],
    ['田中葉子さんはダムについて何を書きましたか', ['田中 葉子']],
    ['Các bài của Nguyễn Văn Túc', ['Nguyễn Văn Túc']],
    ['Articles by Nguyen Van Tuc', ['Nguyễn Văn Túc']],
    ['Nguyễn Văn Túc đã viết những bài nào?', ['Nguyễn Văn Túc']],
    ['Nguyễn Văn Túc viết gì về cây cầu?', ['Nguyễn Văn Túc']],
    ['Phóng viên Nguyễn Văn Túc có bao nhiêu bài báo?', ['Nguyễn Văn Túc']],
  ])('is understood in “%s”', (question, names) => {
    expect(authors(question)).toEqual(names);
  });

  it.each([
    'What did Wilma Karst say?',
    'What prize did Wilma Karst win?',
    'Which articles mention Wilma Karst?',
    'How many reports are there about Wilma Karst?',
    'Reports that the prize was won by Wilma Karst',
    'Which report did the Gazette write about Wilma Karst?',
    'Who is Wilma Karst?',
    'What did Karst write?',
    'Articles by Anna Lindqvist',
    'What did Wilma Karst-Holm write?',
    'Articles by Wilma Karst Holm',
    '林小明說了什麼？',
    '有哪些關於林小明的報導？',
    '有哪些關於 林小明 的報導？',
    '有哪些關於Tor Karst的報導？',
    '提到 Tor Karst 的報導',
    '林小明華寫了什麼？',
    '田中葉子は何と言いましたか',
    '田中葉子についての記事',
    '田中報道官の発言は？',
    'Nguyễn Văn Túc nói gì?',
    'Các bài về Nguyễn Văn Túc',
    'Các bài của Nguyễn Văn Tục',
  ])('is none in “%s”', (question) => {
    expect(authors(question)).toEqual([]);
  });

  it('has the articles that bear the byline, however it is printed', () => {
    expect([...(facets('Articles by Ode P. Lindqvist')[0]?.articles ?? [])]).toEqual(['weavers', 'bridge']);
  });

  it('is taken out of what is looked for in the articles', () => {
    expect(retriever.understand({ text: 'What did Wilma Karst write about tariffs?' }).terms.map(({ term }) => term)).toEqual([
      'tariff',
    ]);
  });
});

describe('somebody who signed nothing here', () => {
  it('is kept under the name that was asked for, with whoever is spelt nearly so', () => {
    expect(facets('Articles by Wilma Carst')).toMatchObject([{ name: 'Wilma Carst', near: ['Wilma Karst'], sure: true }]);
    expect(facets('Articles by Anna Lindqvist')).toMatchObject([{ name: 'Anna Lindqvist', near: [], sure: true }]);
  });

  it('is not surely meant for an author where no articles are asked for', () => {
    expect(facets('What did Jonas Brell write about eels?')).toMatchObject([{ name: 'Jonas Brell', sure: false }]);
  });

  it.each(['王大文寫了哪些報導？', '王大文記者的報導', '佐藤健記者の記事は？', 'Các bài của nhà báo Trần Thị Mơ'])(
    'is found in “%s”',
    (question) => {
      expect(facets(question)).toMatchObject([{ near: [], sure: true }]);
    },
  );

  it.each([
    '記者寫了哪些報導？',
    'Các bài của Việt Nam',
    '這家媒體寫了哪些報導？',
    '哪家報紙寫了哪些報導？',
    '経済の記事は？',
    '關稅的報導',
    'Articles about Jonas Brell',
  ])('is nobody in “%s”', (question) => {
    expect(facets(question)).toEqual([]);
  });
});
