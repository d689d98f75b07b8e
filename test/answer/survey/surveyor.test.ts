import { describe, expect, it } from 'vitest';
import { createSurveyor } from '../../../src/answer/survey/surveyor.js';
import { inventedArchive } from '../../support/invented-archive.js';
import type { InventedArticle } from '../../support/invented-articles.js';
import { inventArticle } from '../../support/invented-articles.js';

const gazette = { dump: 'gazette.txt', outlet: 'Northmoor Gazette', language: 'en' };
const courier = { dump: 'courier.txt', outlet: 'Brackwater Courier', language: 'en' };
const filler = ['The weather was fair all week in the valley.', 'A choir sang for the visitors on the square.'];

const articles: InventedArticle[] = [
  inventArticle({
    ...gazette,
    id: 'closed',
    title: 'Quarry closes after forty years',
    published: '2031-03-02',
    body: ['The Tolvane quarry closed on Friday with the loss of 120 jobs.', 'It had been open for forty years.', ...filler],
    alsoIn: ['closed-copy'],
  }),
  inventArticle({
    id: 'closed-copy',
    dump: 'clips.txt',
    outlet: 'Northmoor Gazette',
    language: 'en',
    title: 'Tolvane quarry closes after forty years',
    published: '2031-03-02',
    body: ['The Tolvane quarry closed on Friday with the loss of 120 jobs.', 'It had been open for forty years.', ...filler],
    alsoIn: ['closed'],
  }),
  inventArticle({
    ...courier,
    id: 'jobs',
    title: 'Jobs go as Tolvane quarry shuts',
    published: '2031-03-03',
    body: [
      'The Tolvane quarry closed on Friday with the loss of 150 jobs.',
      'The owners of the Tolvane quarry gave no reason.',
      ...filler,
    ],
  }),
  inventArticle({
    ...courier,
    id: 'sold',
    title: 'Tolvane quarry sold to a museum',
    published: '2031-05-20',
    body: ['A museum has bought the Tolvane quarry for nine million crowns, the town said.', ...filler],
  }),
  inventArticle({
    ...gazette,
    id: 'sold-zh',
    dump: 'blog.txt',
    language: 'zh-Hant',
    kind: 'translation',
    title: 'Tolvane 採石場售予博物館',
    published: '2031-05-20',
    body: ['鎮公所表示，一家博物館以九百萬克朗買下了Tolvane採石場。'],
    translationOf: 'sold',
  }),
  inventArticle({
    ...gazette,
    id: 'undated',
    title: 'Swimming in the Tolvane quarry',
    published: null,
    body: ['The Tolvane quarry filled with water and became a lake for swimmers.', ...filler],
  }),
  inventArticle({
    ...courier,
    id: 'lit-ja',
    language: 'ja',
    title: 'Quandrel lanterns 点灯',
    published: '2031-07-01',
    body: ['夕方、通りに人が集まった。'],
  }),
  inventArticle({
    ...courier,
    id: 'lit-en',
    dump: 'blog.txt',
    kind: 'translation',
    title: 'Quandrel lanterns lit',
    published: '2031-07-01',
    body: ['In the evening people gathered in the streets.'],
    translationOf: 'lit-ja',
  }),
  inventArticle({
    id: 'remark',
    dump: 'blog.txt',
    outlet: null,
    language: 'en',
    kind: 'commentary',
    title: 'My view of the Tolvane quarry',
    published: '2031-04-01',
    body: ['I never liked the Tolvane quarry and its dust.'],
  }),
  inventArticle({
    ...courier,
    id: 'bus',
    title: 'Bus fares rise again',
    published: '2031-06-05',
    body: [...filler, ...filler, ...filler, 'The bus to the Tolvane quarry runs as before.'],
  }),
];
const surveyor = createSurveyor(inventedArchive(articles).retriever);
/** Asked when the reports are out; a period after today is none. */
const laterSurveyor = createSurveyor(inventedArchive(articles, null, () => '2031-12-01').retriever);
const linesOf = new Map(articles.map(({ id, body }) => [id, body]));

describe('a timeline', () => {
  it('has one quoted line a report, oldest first, the undated last', async () => {
    const { entries, citations, notices } = await surveyor.timeline({ text: 'Tolvane quarry' });
    expect(citations.map(({ article }) => article.replace('-copy', ''))).toEqual(['closed', 'jobs', 'sold', 'undated']);
    expect(entries.map(({ date }) => date)).toEqual(['2031-03-02', '2031-03-03', '2031-05-20', null]);
    expect(entries[1]?.text).toBe('The Tolvane quarry closed on Friday with the loss of 150 jobs.');
    expect(notices.join(' ')).toContain('1 report carries no date');
  });

  it('quotes every entry word for word at its lines', async () => {
    const { entries, citations } = await surveyor.timeline({ text: 'Tolvane quarry' });
    entries.forEach(({ text, citation }, at) => {
      expect(citation).toBe(at + 1);
      const cited = citations[at];
      expect(cited).toMatchObject({ n: citation, quote: text });
      const held = linesOf.get(cited?.article ?? '')?.filter((span) => span.lines[0] === cited?.lines[0]);
      expect(held?.some((span) => span.text.includes(text))).toBe(true);
    });
  });

  it('collapses copies, and leaves commentary out', async () => {
    const { citations } = await surveyor.timeline({ text: 'Tolvane quarry' });
    const closed = citations.filter(({ article }) => article.startsWith('closed'));
    expect(closed).toHaveLength(1);
    expect(closed[0]?.alsoIn).toHaveLength(1);
    expect(citations.some(({ article }) => article === 'remark')).toBe(false);
  });

  it('tells a report in the asker’s language where it is translated', async () => {
    const { citations, entries } = await surveyor.timeline({ text: 'Tolvane 採石場的時間線' });
    expect(entries).toHaveLength(1);
    expect(citations[0]).toMatchObject({ article: 'sold-zh', kind: 'translation', translationOf: { article: 'sold' } });
  });

  it('tells a report by the headline in the asker’s language where no sentence says the topic', async () => {
    const asked = { text: 'Quandrel lanterns' };
    for (const { citations } of [await surveyor.timeline(asked), await surveyor.compare(asked)])
      expect(citations.map(({ article }) => article)).toEqual(['lit-en']);
  });

  it.each(['2031-03', '2031/03', '03/2031', 'March 2031', '2031年3月', 'tháng 3 năm 2031', 'timeline of 2031-03'])(
    'of “%s”, a period alone, has what was reported then',
    async (text) => {
      const { entries, understood } = await laterSurveyor.timeline({ text });
      expect(understood).toMatchObject({ from: '2031-03-01', to: '2031-03-31' });
      expect(entries.map(({ date }) => date)).toEqual(['2031-03-02', '2031-03-03']);
    },
  );

  it('of a year alone has what was reported in it', async () => {
    const { entries, understood } = await laterSurveyor.timeline({ text: '2031' });
    expect(understood).toMatchObject({ from: '2031-01-01', to: '2031-12-31' });
    expect(entries.length).toBeGreaterThan(3);
  });

  it('keeps to outlets and periods, given or named', async () => {
    const ids = async (text: string, limits = {}) =>
      (await surveyor.timeline({ text, ...limits })).citations.map(({ article }) => article);
    expect(await ids('Tolvane quarry', { outlets: ['Brackwater Courier'] })).toEqual(['jobs', 'sold']);
    expect(await ids('What happened with the Tolvane quarry according to the Brackwater Courier?')).toEqual(['jobs', 'sold']);
    expect(await ids('Tolvane quarry', { from: '2031-05-01', to: '2031-05-31' })).toEqual(['sold']);
  });

  it('of a topic that is not here has no entry and says what was looked for', async () => {
    const { entries, citations, notices } = await surveyor.timeline({ text: 'Zanquorl harbour' });
    expect(entries).toEqual([]);
    expect(citations).toEqual([]);
    expect(notices).toEqual([
      'This archive holds no report about “Zanquorl harbour”.',
      'Nothing here says “Zanquorl” or “harbour”.',
    ]);
  });

  it('of a topic that another outlet has says so', async () => {
    const { entries, notices } = await surveyor.timeline({ text: 'quarry sold to a museum', outlets: ['Northmoor Gazette'] });
    expect(entries).toEqual([]);
    expect(notices.join(' ')).toContain('It has some from Brackwater Courier.');
  });

  it.each([
    ['Zanquorl 的時間線', '這個檔案庫沒有'],
    ['Zanquorl 的时间线', '这个档案库没有'],
    ['Zanquorlについての経緯', 'このアーカイブに'],
    ['Diễn biến vụ Zanquorl', 'Kho lưu trữ này không có'],
  ])('tells “%s” so in its language', async (text, told) => {
    expect((await surveyor.timeline({ text })).notices.join(' ')).toContain(told);
  });

  it('of nothing asks for a topic', async () => {
    expect((await surveyor.timeline({ text: '???' })).notices.join(' ')).toContain('Please ask');
  });

  it('is cut off where it would not be read to its end, and says so', async () => {
    const [, , one] = articles;
    const many = Array.from({ length: 75 }, (_, at) => ({
      ...(one as InventedArticle),
      id: `many-${at}`,
      published: `2031-0${1 + (at % 9)}-11`,
    }));
    const { entries, notices } = await createSurveyor(inventedArchive(many).retriever).timeline({ text: 'Tolvane quarry' });
    expect(entries).toHaveLength(60);
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).sort());
    expect(notices.join(' ')).toContain('60 of 75');
  });
});

describe('what a reader has to know of a survey', () => {
  it.each([
    ['zh-Hant', '這個檔案庫沒有關於「Xyzzy」的報導。'],
    ['zh-Hans', '这个档案库没有关于“Xyzzy”的报道。'],
    ['ja', 'Xyzzy'],
    ['vi', 'Kho lưu trữ này không có'],
  ])('is told in %s where that is wished for, whatever the topic is written in', async (tellIn, words) => {
    for (const told of [
      await surveyor.timeline({ text: 'Xyzzy' }, { tellIn }),
      await surveyor.compare({ text: 'Xyzzy' }, { tellIn }),
    ]) {
      expect(told.notices.join(' ')).toContain(words);
      expect(told.notices.join(' ')).not.toMatch(/archive|report/);
      expect(told.language).toBe('en');
    }
  });

  it('is told in the language of the topic where nothing else is wished for', async () => {
    const { notices } = await surveyor.timeline({ text: 'Xyzzy' }, { tellIn: null });
    expect(notices.join(' ')).toMatch(/archive/);
  });

  it('changes nothing of what is found', async () => {
    const { notices: _, ...here } = await surveyor.timeline({ text: 'Tolvane quarry' });
    const { notices: __, ...there } = await surveyor.timeline({ text: 'Tolvane quarry' }, { tellIn: 'ja' });
    expect(there).toEqual(here);
  });
});

describe('a comparison', () => {
  it('has each outlet with its reports and its own sentences, each quoted by its citation', async () => {
    const { outlets, citations } = await surveyor.compare({ text: 'Tolvane quarry' });
    expect(outlets.map(({ outlet, reports }) => [outlet, reports])).toEqual([
      ['Northmoor Gazette', 2],
      ['Brackwater Courier', 2],
    ]);
    for (const { outlet, statements } of outlets) {
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.length).toBeLessThanOrEqual(3);
      for (const { text, citations: marks } of statements) {
        expect(citations.find(({ n }) => n === marks[0])).toMatchObject({ quote: text, outlet });
      }
    }
    expect(citations.map(({ n }) => n)).toEqual(citations.map((_, at) => at + 1));
  });

  it('tells where outlets give different figures for one thing', async () => {
    const { conflicts, citations } = await surveyor.compare({ text: 'Tolvane quarry' });
    const [jobs] = conflicts;
    expect(jobs?.values.map(({ value }) => value).sort()).toEqual(['120 jobs', '150 jobs']);
    const outlets = jobs?.values.map(({ citation }) => citations.find(({ n }) => n === citation)?.outlet);
    expect(new Set(outlets).size).toBe(2);
  });

  it('of two outlets named has these', async () => {
    const { outlets, notices } = await surveyor.compare({ text: 'Tolvane quarry', outlets: ['Brackwater Courier'] });
    expect(outlets.map(({ outlet }) => outlet)).toEqual(['Brackwater Courier']);
    expect(notices).toContain('Only Brackwater Courier reports on it in this archive.');
  });

  it('of a topic that is not here has no outlet and says what was looked for', async () => {
    const { outlets, citations, conflicts, notices } = await surveyor.compare({ text: 'Zanquorl' });
    expect({ outlets, citations, conflicts }).toEqual({ outlets: [], citations: [], conflicts: [] });
    expect(notices[0]).toContain('“Zanquorl”');
  });

  it('has twelve outlets at most and says how many there are', async () => {
    const many = Array.from({ length: 15 }, (_, at) => ({
      ...(articles[2] as InventedArticle),
      id: `many-${at}`,
      outlet: `Paper ${at}`,
    }));
    const { outlets, notices } = await createSurveyor(inventedArchive(many).retriever).compare({ text: 'Tolvane quarry' });
    expect(outlets).toHaveLength(12);
    expect(notices.join(' ')).toContain('12 of 15');
  });
});
