import { describe, expect, it } from 'vitest';
import { catalogueArticles } from '../../support/catalogue-articles.js';
import { inventedArchive } from '../../support/invented-archive.js';

const { answerer } = inventedArchive(catalogueArticles);
const ask = (text: string) => answerer.answer({ text });
const cited = async (text: string) => (await ask(text)).citations.map(({ article }) => article);

describe('the latest report', () => {
  it.each([
    'What is the latest report?',
    'Which report is the latest?',
    'Which article is the most recent one?',
    'What is the latest news?',
    '最新的報道是什麼?',
    '最新的报道是什么？',
    '最新的一篇報道',
    '哪一篇報道是最新的？',
    '最新の記事は何ですか',
    '一番新しい記事を教えてください',
    'どの記事が最新ですか？',
    'Bài mới nhất là gì?',
    'Bài báo nào mới nhất?',
    'Tin mới nhất là gì?',
  ])('of the archive is one article, the newest, for “%s”', async (question) => {
    expect(await cited(question)).toEqual(['passing']);
  });

  it.each([
    'What is the latest on Tolvane?',
    'What is the latest news about Tolvane?',
    'Which report about Tolvane is the newest?',
  ])('about a topic is the newest about it for “%s”', async (question) => {
    expect(await cited(question)).toEqual(['unnamed']);
  });

  it('on a topic that no report is about gives way to sentences', async () => {
    const answer = await ask('What is the latest on bus fares for foxes?');
    expect(answer.text).not.toContain('This archive holds no');
  });
});

describe('the oldest report', () => {
  it.each([
    'Which article is the oldest?',
    'What is the oldest report?',
    'What was the first report?',
    '最早的報道是哪篇？',
    '哪篇文章最舊？',
    '最も古い記事はどれですか',
    'Bài cũ nhất là gì?',
  ])('is one article for “%s”', async (question) => {
    expect(await cited(question)).toEqual(['kiln']);
  });
});

describe('the outlets of the archive', () => {
  it.each([
    'List all outlets',
    'List all the newspapers in this archive.',
    'Which outlets are in the archive?',
    'Which outlets are there?',
    'What sources do you have?',
    'Which newspapers does the archive hold?',
    'How many outlets are in the archive?',
    '有哪些媒體？',
    '有哪些媒体?',
    '資料庫裡有哪些報紙？',
    '列出所有媒體',
    'どの媒体がありますか',
    '媒体の一覧を見せてください',
    'アーカイブにはどんな新聞がありますか？',
    'Có những báo nào?',
    'Liệt kê tất cả các tờ báo',
    'Trong kho có bao nhiêu cơ quan báo chí?',
  ])('are told with their counts for “%s”', async (question) => {
    const { statements } = await ask(question);
    expect(statements).toHaveLength(3);
    expect(statements[1]?.text).toMatch(/^(?:Northmoor Gazette|Brackwater Courier)[:：]/);
  });
});

describe('a question about things in the news', () => {
  it.each([
    'Which sources did the mayor name?',
    'Which papers are in the safe?',
    'What is the first news of Tolvane?',
    'Which report is the mayor hiding?',
    'What is the oldest chimney in Tolvane?',
    '有哪些媒體倒閉？',
    '最新的窯是什麼？',
    'どの新聞が廃刊になりましたか',
    'Có những báo nào bị đóng cửa?',
  ])('is none of these: “%s”', async (question) => {
    const { text, statements } = await ask(question);
    expect(statements[0]?.text ?? '').not.toMatch(/archive|檔案庫|アーカイブ|kho lưu trữ/i);
    expect(text).not.toMatch(/archive holds|檔案庫(?:有|沒有|裡(?:最|來))|アーカイブに(?!は答え)|lưu trữ này có/);
  });
});
