import { describe, expect, it } from 'vitest';
import { catalogueArticles } from '../../support/catalogue-articles.js';
import { inventedArchive } from '../../support/invented-archive.js';

const { answerer } = inventedArchive(catalogueArticles);
const ask = (text: string, limits: { outlets?: string[]; from?: string; to?: string } = {}) =>
  answerer.answer({ text, ...limits });
const cited = async (text: string) => (await ask(text)).citations.map(({ article }) => article);

describe('a count', () => {
  it('tells how many reports are about something and cites the headline of each', async () => {
    const answer = await ask('How many reports are there about Tolvane?');
    expect(answer).toMatchObject({ status: 'answered', confidence: 1, generator: 'extractive', removed: 0 });
    expect(answer.statements[0]?.text).toBe('This archive holds 4 reports about “Tolvane”.');
    expect(answer.statements[0]?.citations).toEqual(answer.citations.map(({ n }) => n));
    expect(answer.statements).toHaveLength(5);
    expect(answer.citations.map(({ article }) => article)).toEqual(['unnamed', 'long-1', 'long-2', 'kiln', 'undated']);
    for (const { quote, title, lines } of answer.citations) expect({ quote, lines }).toEqual({ quote: title, lines: [1, 1] });
  });

  it('counts a copy once and names it, and tells of translations', async () => {
    const answer = await ask('How many reports about Tolvane did the Northmoor Gazette publish?');
    expect(answer.statements[0]?.text).toContain('2 reports');
    expect(answer.citations.find(({ article }) => article === 'kiln')?.alsoIn).toMatchObject([{ dump: 'clips.txt' }]);
    expect(answer.notices.join(' ')).toMatch(/1 further copy .*1 of them also in translation/);
  });

  it('leaves undated articles out of a period and says so', async () => {
    const answer = await ask('How many reports about Tolvane were published in 2021?');
    expect(answer.statements[0]?.text).toContain('3 reports');
    expect(answer.notices.join(' ')).toContain('no date: 1');
    expect(answer.understood).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
  });

  it('takes remarks in only where the word asks for them', async () => {
    expect(await cited('How many articles are there about Tolvane?')).toContain('remark');
    expect(await cited('How many reports are there about Tolvane?')).not.toContain('remark');
    expect(await cited('List all commentaries')).toEqual(['remark']);
    expect(await cited('How many translations are there?')).toEqual(['zh']);
  });

  it('counts the translations of two parts as one, though their headlines differ by a letter', async () => {
    const long = catalogueArticles.filter(({ id }) => id.startsWith('long-'));
    const translated = long.map((one, at) => ({
      ...one,
      id: `zh-${at}`,
      kind: 'translation' as const,
      title: at === 0 ? '陶匠之鎮' : '陶匠的鎮',
      language: 'zh-Hant',
      translationOf: one.id,
    }));
    const { answerer: other } = inventedArchive([...long, ...translated]);
    const answer = await other.answer({ text: 'How many translations are there?' });
    expect(answer.statements[0]?.text).toContain('1 translation.');
    expect(answer.citations.map(({ article }) => article)).toEqual(['zh-0', 'zh-1']);
  });

  it('keeps to the limits that the asker set', async () => {
    const answer = await ask('How many reports are there about Tolvane?', {
      outlets: ['Brackwater Courier'],
      from: '2021-05-01',
    });
    expect(answer.citations.map(({ article }) => article)).toEqual(['unnamed']);
  });

  it('of nothing is not found, with no citation and with the outlets that have some', async () => {
    const answer = await ask('How many reports about Tolvane did the Brackwater Courier publish in 2019?');
    expect(answer).toMatchObject({ status: 'not-found', citations: [], statements: [] });
    expect(answer.text).toContain('holds no report');
    expect(answer.text).toContain('Northmoor Gazette');
    expect(await ask('How many reports are there about Zanquorl?')).toMatchObject({ status: 'not-found', citations: [] });
  });

  it.each([
    ['有多少篇關於Tolvane的報道？', '4 篇'],
    ['有多少篇关于Tolvane的报道？', '4 篇'],
    ['Tolvaneについての報道は何件ありますか？', '4件'],
    ['Có bao nhiêu bài báo về Tolvane?', '4 bài báo'],
  ])('is told in the language of “%s”', async (question, told) => {
    const answer = await ask(question);
    expect(answer.statements[0]?.text).toContain(told);
    expect(answer.citations).toHaveLength(5);
  });
});

describe('a list', () => {
  it('has the outlets, most reports first, each with its citations', async () => {
    const { statements, citations } = await ask('Which outlets wrote about Tolvane?');
    expect(statements.map(({ text }) => text)).toEqual([
      '2 outlets have reports about “Tolvane” in this archive.',
      'Brackwater Courier: 2 reports.',
      'Northmoor Gazette: 2 reports.',
    ]);
    expect(new Set(statements.slice(1).flatMap((one) => one.citations)).size).toBe(citations.length);
  });

  it.each([
    ['What is the latest report from the Brackwater Courier?', 'unnamed'],
    ['When did the Northmoor Gazette first write about Tolvane?', 'kiln'],
    ['What was the first report about Tolvane?', 'kiln'],
    ['What is the most recent Northmoor Gazette report?', 'passing'],
  ])('is one article for “%s”', async (question, article) => {
    expect(await cited(question)).toEqual([article]);
  });

  it.each([
    'List the articles about Tolvane in April 2021',
    'Which articles from April 2021 mention Tolvane?',
    'Could you list all articles about Tolvane from April 2021, please?',
  ])('is of the period in “%s”', async (question) => {
    expect(await cited(question)).toEqual(['remark', 'long-1', 'long-2']);
  });

  it('of a long archive tells twenty and counts and cites all', async () => {
    const many = Array.from({ length: 45 }, (_, at) => {
      const [first] = catalogueArticles;
      return { ...(first as NonNullable<typeof first>), id: `many-${at}`, title: `Harbour news of day ${at}`, alsoIn: [] };
    });
    const answer = await inventedArchive(many).answerer.answer({ text: 'List the reports about harbour news' });
    expect(answer.statements).toHaveLength(21);
    expect(answer.statements[0]?.text).toContain('45 reports');
    expect(answer.citations).toHaveLength(45);
    expect(answer.notices.join(' ')).toContain('25 more');
    expect(answer.text).toContain('[1–45]');
  });
});

describe('a question about things in the news', () => {
  it.each([
    'How many reports did the inspector file?',
    'Which newspapers did he buy?',
    'Which companies wrote about Tolvane?',
    'How many stories does the tower have?',
    'How many articles does the treaty have?',
    'What did the report about Tolvane say?',
    'How many reports about Tolvane were ignored by the mayor?',
    'Which outlet reported that Tolvane was sold?',
    'How many pieces of clay were sold in Tolvane?',
    '市長提交了多少份報告？',
    '他買了哪些報紙？',
    '市長は何件の苦情を受けましたか？',
    'Thị trưởng đã viết bao nhiêu lá thư?',
  ])('is none of these: “%s”', async (question) => {
    expect((await ask(question)).statements[0]?.text ?? '').not.toMatch(/archive|檔案庫|アーカイブ|Kho lưu trữ/);
    expect((await ask(question)).text).not.toMatch(/holds (?:no|\d)|檔案庫有|檔案庫沒有/);
  });
});
