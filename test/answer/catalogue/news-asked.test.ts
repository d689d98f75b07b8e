import { describe, expect, it } from 'vitest';
import { catalogueArticles } from '../../support/catalogue-articles.js';
import { inventedArchive } from '../../support/invented-archive.js';

const { answerer } = inventedArchive(catalogueArticles);
const ask = (text: string) => answerer.answer({ text });
const cited = async (text: string) => (await ask(text)).citations.map(({ article }) => article);

describe('a question for the news of a period', () => {
  it.each([
    'What was reported in April 2021?',
    'What news was there in April 2021?',
    'Any news from April 2021?',
    'What happened in April 2021?',
    'What was in the news on 10 April 2021?',
    '2021年4月有什麼新聞？',
    '2021年4月10日有什么报道?',
    '2021年4月10日發生了什麼事？',
    '2021年4月にはどんなニュースがありましたか？',
    '2021年4月10日に何が報じられましたか',
    '2021年4月10日に何が起きましたか？',
    'Có tin gì trong tháng 4 năm 2021?',
    'Ngày 10 tháng 4 năm 2021 có chuyện gì xảy ra?',
  ])('lists the reports of that period: “%s”', async (question) => {
    expect(await cited(question)).toEqual(['long-1', 'long-2']);
  });

  it.each([
    'What was reported in May 2020?',
    'What happened on 3 May 2020?',
    '2020年5月有什么新闻?',
    '2020年5月に何が報じられましたか',
    'Có tin gì trong tháng 5 năm 2020?',
  ])('says that there is none, and of what time there are some: “%s”', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'not-found', citations: [] });
    expect(answer.text).toContain('2020-05');
    expect(answer.text).toContain('2021-03-02 – 2021-06-05');
  });
});

describe('a question for the news of an outlet', () => {
  it.each([
    'What did the Brackwater Courier report?',
    'What did Brackwater Courier write in 2021?',
    'What has been published by the Brackwater Courier?',
    'Did the Brackwater Courier publish anything in 2021?',
    'Brackwater Courier報道了什麼？',
    'Brackwater Courier有哪些新闻？',
    'Brackwater Courierは何を報じましたか？',
    'Brackwater Courier đã đưa tin gì?',
    'Brackwater Courier có đăng bài nào trong năm 2021 không?',
  ])('lists its reports: “%s”', async (question) => {
    expect(await cited(question)).toEqual(['unnamed', 'long-1', 'long-2']);
  });

  it('keeps to the period', async () => {
    expect(await cited('What did the Brackwater Courier report in June 2021?')).toEqual(['unnamed']);
  });

  it('says of what dates its reports are, where none is of the period', async () => {
    const { text } = await ask('What did the Brackwater Courier report in March 2021?');
    expect(text).toBe(
      'This archive holds no report from Brackwater Courier dated 2021-03-01 – 2021-03-31. From that time it has some from Northmoor Gazette. From Brackwater Courier it has some of other dates: 2021-04-10 – 2021-06-01.',
    );
  });

  it.each([
    ['2021年3月 Brackwater Courier 有哪些新聞？', '其他日期', 'Northmoor Gazette'],
    ['2021年3月 Brackwater Courier 有哪些新闻？', '其他日期', 'Northmoor Gazette'],
    ['Brackwater Courierは2021年3月に何を報じましたか？', 'ほかの日付', 'Northmoor Gazette'],
    ['Brackwater Courier đưa tin gì trong tháng 3 năm 2021?', 'ngày khác', 'Northmoor Gazette'],
  ])('says so in the language of “%s”', async (question, dates, other) => {
    const { text } = await ask(question);
    expect(text).toContain(dates);
    expect(text).toContain(other);
  });
});

describe('a question that asks for something else besides', () => {
  it.each([
    'What did the Brackwater Courier say about 2021?',
    'What is the Brackwater Courier?',
    'What happened to the Brackwater Courier in 2021?',
    'What did not happen in April 2021?',
    'Who wrote in April 2021?',
    'Why did the Brackwater Courier report in April 2021?',
    'What did the Brackwater Courier report on the Northmoor Gazette?',
    'What happened in Tolvane in April 2021?',
    '2021年4月為什麼有新聞？',
    '2021年4月誰發表了文章？',
    '2021年4月に何が報じられませんでしたか',
    'Vì sao có tin trong tháng 4 năm 2021?',
  ])('is no such question: “%s”', async (question) => {
    const { statements, text } = await ask(question);
    expect(statements[0]?.text ?? '').not.toMatch(/archive|檔案庫|档案库|アーカイブ|kho lưu trữ/i);
    expect(text).not.toMatch(/archive holds|檔案庫沒有|アーカイブに報道|lưu trữ này không có bài/);
  });
});
