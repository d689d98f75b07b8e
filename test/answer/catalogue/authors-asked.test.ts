import { describe, expect, it } from 'vitest';
import { inventedArchive } from '../../support/invented-archive.js';
import { signedArticles } from '../../support/signed-articles.js';

const { answerer } = inventedArchive(signedArticles);
const ask = (text: string) => answerer.answer({ text });
const cited = async (text: string) => (await ask(text)).citations.map(({ article }) => article);

describe('articles by an author', () => {
  it.each([
    ['Articles by Wilma Karst', ['weavers', 'tariff']],
    ['List all articles by Wilma Karst.', ['weavers', 'tariff']],
    ['Which articles did Wilma Karst write?', ['weavers', 'tariff']],
    ['What did Wilma Karst write?', ['weavers', 'tariff']],
    ["Wilma Karst's reports", ['weavers', 'tariff']],
    ['How many reports did Wilma Karst write in 2021?', ['tariff']],
    ['How many articles has Wilma Karst written?', ['weavers', 'tariff']],
    ['What is the latest article by Wilma Karst?', ['weavers']],
    ['Reports by Ode Lindqvist from the Brackwater Courier', ['bridge']],
    ['Which articles by Tor Karst are about eels?', ['eels']],
    ['What did Tor Karst write about?', ['eels']],
    ['What has Tor Karst reported on?', ['eels']],
    ['Does the archive have anything by Tor Karst?', ['eels']],
    ['How many stories has Tor Karst written for the Brackwater Courier?', ['eels']],
    ['林小明寫了哪些報導？', ['zh-dam']],
    ['林小明寫了哪些關於蘆葦關稅的報導？', ['zh-dam']],
    ['Tor Karst寫了哪些報導？', ['eels']],
    ['林小明有多少篇報導？', ['zh-dam']],
    ['林小明的報導', ['zh-dam']],
    ['列出林小明的文章', ['zh-dam']],
    ['林小明写了哪些报道？', ['zh-dam']],
    ['林小明最新的報導是什麼？', ['zh-dam']],
    ['田中記者の記事は？', ['ja-dam']],
    ['田中葉子の記事は何件ありますか', ['ja-dam']],
    ['田中葉子が書いた記事を見せてください', ['ja-dam']],
    ['田中記者のダムの水位についての記事は？', ['ja-dam']],
    ['田中葉子は何について書きましたか', ['ja-dam']],
    ['Các bài của Nguyễn Văn Túc', ['vi-cau']],
    ['Các bài của Nguyễn Văn Túc về cầu Osterfell', ['vi-cau']],
    ['Nguyễn Văn Túc đã viết những bài nào về cầu Osterfell?', ['vi-cau']],
    ['Nguyễn Văn Túc viết về gì?', ['vi-cau']],
    ['Nguyễn Văn Túc đã viết bao nhiêu bài báo?', ['vi-cau']],
    ['Liệt kê các bài viết của nhà báo Nguyễn Văn Túc', ['vi-cau']],
    ['Nguyễn Văn Túc đã viết những bài nào?', ['vi-cau']],
  ])('are listed or counted for “%s”', async (question, articles) => {
    expect(await cited(question)).toEqual(articles);
  });

  it('are told with the name that was understood', async () => {
    const { text, understood } = await ask('How many reports did Wilma Karst write in 2021?');
    expect(text).toContain('1 report by Wilma Karst dated 2021');
    expect(understood.authors).toEqual(['Wilma Karst']);
  });

  it('of another year are told where there are none of the year asked for', async () => {
    const { status, text } = await ask('How many reports did Tor Karst write in 2019?');
    expect(status).toBe('not-found');
    expect(text).toContain('2021-06-07');
  });
});

describe('an author without an article here', () => {
  it.each([
    ['Articles by Anna Lindqvist', 'No article by “Anna Lindqvist” is in this archive.'],
    ['How many reports did Jonas Brell write?', 'No article by “Jonas Brell” is in this archive.'],
    ['What did Jonas Brell write about the reed tariffs?', 'No article by “Jonas Brell” is in this archive.'],
    ['Articles by Wilma Carst', 'No article by “Wilma Carst” is in this archive. Spelt nearly so: Wilma Karst.'],
    ['王大文寫了哪些報導？', '這個檔案庫沒有署名「王大文」的文章。'],
    ['王大文写了哪些报道？', '这个档案库没有署名“王大文”的文章。'],
    ['佐藤健記者の記事は？', 'このアーカイブに「佐藤健」の署名記事はありません。'],
    ['Các bài của nhà báo Trần Thị Mơ', 'Kho lưu trữ này không có bài nào của “Trần Thị Mơ”.'],
  ])('is refused by name: “%s”', async (question, told) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'not-found', citations: [], understood: { authors: [] } });
    expect(answer.text).toContain(told);
  });
});

describe('what an author wrote about something', () => {
  it.each([
    ['What did Wilma Karst write about doubled tariffs?', 'tariff'],
    ['What did Tor Karst write about tariffs?', 'eels'],
    ['林小明關於關稅寫了什麼？', 'zh-dam'],
    ['田中葉子はダムの水位について何を書きましたか', 'ja-dam'],
    ['Nguyễn Văn Túc viết gì về cầu Osterfell?', 'vi-cau'],
  ])('is answered from that author’s articles: “%s”', async (question, article) => {
    const articles = await cited(question);
    expect(new Set(articles)).toEqual(new Set([article]));
  });

  it('is refused where only others wrote about it', async () => {
    const answer = await ask('What did Tor Karst write about the weavers who marched through Osterfell?');
    expect(answer).toMatchObject({ status: 'not-found', citations: [] });
    expect(answer.text).toContain('The articles by Tor Karst in this archive do not tell that.');
  });

  it('is not asked where the author is a person in the news', async () => {
    expect(await cited('What did Wilma Karst say about the prize?')).toEqual(['karst']);
  });
});

describe('who wrote a report', () => {
  it.each([
    ['Who wrote the article about eels?', 'By Tor Karst'],
    ['Who wrote the story on the Osterfell bridge?', 'Lindqvist'],
    ['Who is the author of the article about eels?', 'By Tor Karst'],
    ['Whose byline is on the report about eels?', 'By Tor Karst'],
    ['Who was the article about eels written by?', 'By Tor Karst'],
    ['Which reporter wrote about eels?', 'By Tor Karst'],
    ['Who reported on eels?', 'By Tor Karst'],
    ['Who wrote “Eels return to the Marrow”?', 'By Tor Karst'],
    ['Who wrote the article “Eels return to the Marrow”?', 'By Tor Karst'],
    ['關於蘆葦關稅的報導是誰寫的？', '作者 林小明'],
    ['誰寫了關於蘆葦關稅的報導？', '作者 林小明'],
    ['有誰寫了關於蘆葦關稅的報導？', '作者 林小明'],
    ['蘆葦關稅的報導作者是誰？', '作者 林小明'],
    ['关于芦苇关税的报道是谁写的？', '作者 林小明'],
    ['「蘆葦關稅加倍」是誰寫的？', '作者 林小明'],
    ['ダムの水位についての記事を書いたのは誰ですか？', '筆者 田中 葉子'],
    ['ダムの水位の記事は誰が書きましたか', '筆者 田中 葉子'],
    ['誰がダムの水位について書きましたか', '筆者 田中 葉子'],
    ['Ai viết bài báo về cầu Osterfell?', 'Tác giả Nguyễn Văn Túc'],
    ['Tác giả của bài viết về cầu Osterfell là ai?', 'Tác giả Nguyễn Văn Túc'],
    ['Bài báo về cầu Osterfell do ai viết?', 'Tác giả Nguyễn Văn Túc'],
  ])('is told by its byline, cited by its headline: “%s”', async (question, told) => {
    const { text, citations } = await ask(question);
    expect(text).toContain(told);
    expect(citations[0]?.lines).toEqual([1, 1]);
  });

  it('is told by the byline of a copy where the report itself bears none', async () => {
    const [eels] = signedArticles.filter(({ id }) => id === 'eels');
    const report = eels as NonNullable<typeof eels>;
    const copy = { ...report, id: 'eels-unsigned', dump: 'clips.txt', authors: [], alsoIn: ['eels'] };
    const undated = { ...report, published: null, alsoIn: [copy.id] };
    const { answerer: other } = inventedArchive([copy, ...signedArticles.map((one) => (one === report ? undated : one))]);
    const { text, citations } = await other.answer({ text: 'Who wrote the article about eels?' });
    expect(text).toContain('By Tor Karst');
    expect(citations).toMatchObject([{ article: 'eels', alsoIn: [{ dump: 'clips.txt' }] }]);
  });

  it('is told by its outlet where no author is named', async () => {
    const { text } = await ask('Who wrote the article about Wilma Karst?');
    expect(text).toMatch(/^No author named: Brackwater Courier, 2021-07-08/);
  });

  it.each(['Who wrote the law on reed?', 'Who wrote the play about the Marrow?', 'Who reported losses of 9 million crowns?'])(
    'is not asked by “%s”',
    async (question) => {
      expect((await ask(question)).text).not.toMatch(/^By |No author named|This archive holds/);
    },
  );
});
