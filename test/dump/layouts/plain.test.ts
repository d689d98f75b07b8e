import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../../src/dump/corrections.js';
import { createDateReader } from '../../../src/dump/dates.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { readDump } from '../../../src/dump/read-dump.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

const ENGLISH = [
  'The harbour board opened a second line on Tuesday, and forty people took the first boat across the bay.',
  'It will run every hour until the end of summer, the board said in a statement to passengers.',
];
const CHINESE = [
  '港務局星期二開通第二條渡輪航線，四十名乘客搭乘首班船橫渡海灣。',
  '局方表示，航線每小時一班，直至夏季結束為止。',
];
const JAPANESE = [
  '港湾局は火曜日に二番目の航路を開き、四十人が最初の船で湾を渡った。',
  '夏の終わりまで毎時運航すると局は述べた。',
];
const VIETNAMESE = [
  'Ban quản lý cảng đã mở tuyến phà thứ hai vào thứ ba, và bốn mươi người đã đi chuyến đầu tiên.',
  'Tuyến sẽ chạy mỗi giờ cho đến hết mùa hè, ban quản lý cho biết.',
];

function read(header: string, text: readonly string[] = ENGLISH, between = '\n\n') {
  const outcome = readDump({ path: 'x.txt', bytes: Buffer.from(`${header}${between}${text.join('\n\n')}\n`) }, aids);
  if ('reason' in outcome) throw new Error(outcome.reason);
  expect([outcome.layout, outcome.articles.length]).toEqual(['plain', 1]);
  const [article] = outcome.articles;
  return {
    outlet: article?.outlet,
    published: article?.published,
    title: article?.title,
    authors: article?.authors,
    body: article?.body.map((span) => span.text).join('\n\n'),
    undecided: outcome.undecided.map(({ field, reason }) => `${field}: ${reason}`),
  };
}

const HEADLINE = 'New ferry line opens';
const whole = { outlet: 'Reuters', published: '2026-03-03', title: HEADLINE, body: ENGLISH.join('\n\n'), undecided: [] };

describe('the header of a hand-made file', () => {
  it.each([
    ['outlet, date, headline', `Reuters\nMarch 3, 2026\n${HEADLINE}`],
    ['headline, outlet, date', `${HEADLINE}\nReuters\n2026-03-03`],
    ['date, outlet, headline', `Tuesday, 3 March 2026\nReuters\n${HEADLINE}`],
    ['outlet and date on one line above', `Reuters, 3 March 2026\n${HEADLINE}`],
    ['outlet and date on one line below', `${HEADLINE}\nReuters (3 March 2026)`],
    ['outlet, date and byline on one line', `${HEADLINE}\nReuters | 3 March 2026 | By Ada Moor`],
    ['each part by itself', `Reuters\n\n${HEADLINE}\n\nMarch 3, 2026`],
    ['labels below the headline', `${HEADLINE}\nSource: Reuters\nDate: 3 March 2026`],
    ['labels above the headline', `Date: 3 March 2026\nSource: Reuters\n\n${HEADLINE}`],
    ['an address among the lines', `${HEADLINE}\nhttps://example.org/ferry\nReuters\n2026-03-03`],
    ['a rule above the text', `${HEADLINE}\nReuters\n3 March 2026\n\n---`],
    ['a heading of markdown', `# ${HEADLINE}\n\nReuters, 3 March 2026`],
    ['a headline with a rule under it', `${HEADLINE}\n=====\nReuters\n3 March 2026`],
    ['a section above the headline', `BUSINESS\n${HEADLINE}\nReuters\n3 March 2026`],
  ])('is read in the order that its author chose: %s', (_, header) => {
    expect(read(header)).toMatchObject(whole);
  });

  it('ends at the text even when no blank line parts them', () => {
    expect(read(`${HEADLINE}\nReuters\nMarch 3, 2026`, ENGLISH, '\n')).toMatchObject(whole);
  });

  it('ends at a paragraph that is broken into short lines', () => {
    const broken = ['The harbour board opened a second line\non Tuesday, and forty people took\nthe first boat across the bay.'];
    expect(read(`Reuters\nMarch 3, 2026\n${HEADLINE}`, broken)).toMatchObject({ ...whole, body: broken[0] });
    expect(read('2026-03-03', broken)).toMatchObject({ title: null, published: '2026-03-03', body: broken[0] });
  });

  it('leaves a standfirst to the text when a label or a mark tells the headline', () => {
    const standfirst = 'A boat every hour until the end of summer';
    for (const header of [
      `${HEADLINE}\n=====\n${standfirst}\nReuters\n3 March 2026`,
      `Title: ${HEADLINE}\nSource: Reuters\n${standfirst}`,
    ])
      expect(read(header)).toMatchObject({
        title: HEADLINE,
        outlet: 'Reuters',
        body: `${standfirst}\n\n${ENGLISH.join('\n\n')}`,
      });
  });

  it('gives the names of a byline', () => {
    expect(read(`${HEADLINE}\n\nBy Ada Moor and Ben Tide\nMarch 3, 2026`)).toMatchObject({
      title: HEADLINE,
      authors: ['Ada Moor', 'Ben Tide'],
      published: '2026-03-03',
    });
  });

  it.each([
    ['標題：新渡輪航線開通\n來源：港灣報\n日期：2026年3月3日', CHINESE, '港灣報', '新渡輪航線開通'],
    ['新渡輪航線開通\n来源：港灣報\n日期：2026年3月3日', CHINESE, '港灣報', '新渡輪航線開通'],
    ['明報\n2026年3月3日\n新渡輪航線開通', CHINESE, '明報', '新渡輪航線開通'],
    ['見出し：新しい渡し船が開通\n出典：湾岸新聞\n日付：2026年3月3日', JAPANESE, '湾岸新聞', '新しい渡し船が開通'],
    ['朝日新聞\n2026年3月3日\n新しい渡し船が開通', JAPANESE, '朝日新聞', '新しい渡し船が開通'],
    ['Tiêu đề: Tuyến phà mới mở cửa\nNguồn: Báo Bến Cảng\nNgày: 3/3/2026', VIETNAMESE, 'Báo Bến Cảng', 'Tuyến phà mới mở cửa'],
    ['Tuyến phà mới mở cửa\nTuổi Trẻ\nNgày 3 tháng 3 năm 2026', VIETNAMESE, 'Tuổi Trẻ', 'Tuyến phà mới mở cửa'],
  ] as const)('is read in other languages: %j', (header, text, outlet, title) => {
    expect(read(header, text)).toMatchObject({ outlet, title, published: '2026-03-03', body: text.join('\n\n'), undecided: [] });
  });
});

describe('what a hand-made file does not say', () => {
  const unknown = 'outlet: the outlet file does not know "The Harbour Ledger", and no label says that it is one';

  it.each([
    `The Harbour Ledger\nMarch 3, 2026\n${HEADLINE}`,
    `${HEADLINE}\nThe Harbour Ledger\nMarch 3, 2026`,
    `${HEADLINE}\nThe Harbour Ledger, 3 March 2026`,
    `March 3, 2026\nThe Harbour Ledger\n${HEADLINE}`,
  ])('is never its outlet by a guess: %j', (header) => {
    expect(read(header)).toMatchObject({ outlet: null, title: HEADLINE, published: '2026-03-03', undecided: [unknown] });
  });

  it.each(['港灣報\n2026年3月3日\n新渡輪航線開通', '新渡輪航線開通\n港灣報 2026-03-03'])(
    'is no outlet in Chinese either: %j',
    (header) => {
      expect(read(header, CHINESE)).toMatchObject({ outlet: null, title: '新渡輪航線開通', published: '2026-03-03' });
    },
  );

  it('is its headline when the only line for it may be a name', () => {
    expect(read('The Harbour Ledger\nMarch 3, 2026')).toMatchObject({
      title: null,
      outlet: null,
      published: '2026-03-03',
      undecided: [unknown, 'title: line 1 may be a name as well'],
    });
  });

  it('is which of two lines is the headline, and both stay words of the article', () => {
    const header = `${HEADLINE}\nForty people cross the bay on the first boat`;
    expect(read(`${header}\nReuters\nMarch 3, 2026`)).toMatchObject({
      title: null,
      outlet: 'Reuters',
      body: `${header}\n\n${ENGLISH.join('\n\n')}`,
      undecided: ['title: each of the lines 1, 2 could be it'],
    });
  });

  it('is which of two outlets published it', () => {
    const { outlet, undecided } = read(`${HEADLINE}\nReuters\nBloomberg\nMarch 3, 2026`);
    expect([outlet, undecided]).toEqual([null, ['outlet: its header names more than one: Reuters, Bloomberg']]);
  });

  it('is a date that can be read in two ways', () => {
    const { published, title, undecided } = read(`${HEADLINE}\n03/04/2026`);
    expect([published, title]).toEqual([null, HEADLINE]);
    expect(undecided).toContain('published: its date can be read day first or month first');
  });

  it('is taken from no date, source or name inside the text', () => {
    const letter = 'Dear Ada,\n\nI was in town on 3 March 2026 and it rained.\n\nReuters\n3 March 2026';
    expect(read(letter)).toMatchObject({ outlet: null, title: null, published: null });
    expect(read('Source: the board of the harbour said so').outlet).toBeNull();
    expect(read('The bridge was closed on 3 March 2026 for a week and nobody minded it at all, which was odd')).toMatchObject({
      published: null,
    });
  });
});
