import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../src/dump/corrections.js';
import { createDateReader } from '../../src/dump/dates.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { readDump } from '../../src/dump/read-dump.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

function articlesOf(text: string) {
  const outcome = readDump({ path: 'x.txt', bytes: Buffer.from(text) }, aids);
  if ('reason' in outcome) throw new Error(outcome.reason);
  return {
    undecided: outcome.undecided,
    list: outcome.articles.map(({ outlet, published, title, body }) => ({
      outlet,
      published,
      title,
      text: body.map((span) => span.text).join('\n'),
    })),
  };
}

const outletsOf = (text: string) => articlesOf(text).list.map(({ outlet, published }) => [outlet, published]);

const LOCK = `NHK
ホーム
社会
政治
運河の古い水門が四十年ぶりにつり上げられました
2026年3月2日 18時05分
シェアする
港町の運河で、四十年のあいだ閉じられていた水門が二日、クレーンでつり上げられました。

市は工事に九億円をかけ、夏の終わりまでに船を通すことにしています。

Copyright NHK. All rights reserved. 許可なく転載することを禁じます。`;

const FERRY = `BBC News
Home
Sport
Business
Register
Sign in
Old ferry finds a second life as a school
3 March 2026
Share
Save
A ferry that carried cars for thirty years has been turned into a school for sailors in the harbour of Lockport.

Its first pupils came on board on Monday, and the town hopes that fifty will follow before the summer.

Terms of Use
Copyright © 2026 BBC. All rights reserved.`;

const MILL = `聯合早報
首页
新加坡
国际
财经
老磨坊改成图书馆后开放
发布/2026年3月4日 08:30
分享
城东的老磨坊停用三十年后改成了图书馆，星期三起向公众开放，馆内有四万册书。

馆长说，居民可以在磨坊的石轮旁边读书，孩子们最喜欢顶楼的窗台。

SPH Media Limited 版权所有`;

const ALL = [
  ['NHK', '2026-03-02'],
  ['BBC', '2026-03-03'],
  ['聯合早報', '2026-03-04'],
];

describe('pages that were pasted into one file', () => {
  for (const [between, words] of [
    ['\n', 'nothing'],
    ['\n\n\n', 'blank lines'],
    ['\n\n---\n\n', 'dashes'],
    ['\n==========\n', 'a double line'],
    ['\n***\n', 'stars'],
  ] as const) {
    it(`are each credited to their own outlet, with ${words} between them`, () => {
      expect(outletsOf([LOCK, FERRY, MILL].join(between))).toEqual(ALL);
      expect(outletsOf([FERRY, LOCK, MILL].join(between))).toEqual([ALL[1], ALL[0], ALL[2]]);
    });
  }

  it('end where the banner of the next one stands, though none reserves its rights', () => {
    const bare = [LOCK, FERRY, MILL].map((page) => page.split('\n').slice(0, -1).join('\n'));
    const { list } = articlesOf(bare.join('\n'));
    expect(list.map(({ outlet }) => outlet)).toEqual(['NHK', 'BBC News', '聯合早報']);
    expect(list.map(({ text }) => /水門|磨坊|ferry/u.exec(text)?.[0])).toEqual(['水門', 'ferry', '磨坊']);
  });

  it('leave an article without outlet rather than give it that of the page before', () => {
    const second = FERRY.split('\n').slice(6, -2).join('\n');
    expect(outletsOf(`${LOCK.split('\n').slice(0, -1).join('\n')}\n\n${second}`)).toEqual([ALL[0], [null, '2026-03-03']]);
  });

  it('are credited to nobody where they cannot be cut, and it is told why', () => {
    const undated = FERRY.replace('3 March 2026\n', '').replace('Old ferry finds a second life as a school\n', '');
    const { list, undecided } = articlesOf(`${LOCK.replace('2026年3月2日 18時05分\n', '')}\n${undated}`);
    expect(list.map(({ outlet }) => outlet)).toEqual([null]);
    expect(undecided.map(({ reason }) => reason).join('\n')).toContain('several pages run into one here');
  });
});

describe('a newsletter', () => {
  const item = (name: string, source: string) =>
    `${name.toUpperCase()}\n\nThe ${name} of Lockport is to be sold next year\n${source}\nThe ${name} of Lockport is to be sold to the town next year, its owner said, after nobody else had asked for it.\nRead the full story\n`;

  it('has the articles that its rules part, each of the outlet in its own line', () => {
    const letter = [
      'Good morning. It has been a cold week on the river, and nobody has seen the heron since Sunday evening.\n',
      item('mill', 'El País | Ada Lowe | 2 March 2026'),
      item('tower', 'The Scotsman | 3 March 2026'),
      item('bridge', 'A Paper Nobody Knows | Bo Lind | 4 March 2026'),
    ].join('\n*****\n\n');
    const items = outletsOf(letter);
    expect(items.map(([outlet]) => outlet)).toEqual([null, 'El País', 'The Scotsman', null]);
    expect(items.slice(0, 3).map(([, published]) => published)).toEqual([null, '2026-03-02', '2026-03-03']);
  });
});

describe('one page', () => {
  it('stays one through its related links, rules and notices', () => {
    const tail = [
      'More on this story',
      'Harbour school finds its first pupils',
      '1 March 2026',
      '___',
      'Ada Lowe reported from Lockport.',
    ];
    const [head = '', foot = ''] = FERRY.split('Terms of Use');
    expect(outletsOf(`${head}${tail.join('\n')}\n\nTerms of Use${foot}`)).toEqual([ALL[1]]);
  });
});

describe('a list of articles that has no place for an outlet', () => {
  const lists = [
    [
      'Lockport votes to keep its old swing bridge',
      'Heron found asleep in the vault of a bank',
      'Lifeboat gets its first woman coxswain',
    ],
    ['港町の古い水門、夏に付け替えへ', '運河の渡し船、来春から一日八便に', '灯台の守り人、四十年ぶりに交代'],
  ];
  const leads = [
    'The town said so on Monday, after a long meeting in the hall by the river.',
    '市が月曜日に発表した。工事は夏の終わりまでに済む見込みだ。',
  ];
  for (const tag of [[], ['Premium'], ['会員限定']]) {
    it(`takes neither headline nor ${tag[0] ?? 'lead'} for an outlet`, () => {
      for (const [at, titles] of lists.entries()) {
        const text = titles
          .map((title, day) => [title, `2026-03-0${day + 2}`, ...tag, leads[at], leads[at]].join('\n'))
          .join('\n\n');
        const { list } = articlesOf(text);
        expect(list.map(({ outlet }) => outlet)).toEqual([null, null, null]);
        expect(list.map(({ title }) => title)).toEqual(titles);
        expect(list.map(({ published }) => published)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
      }
    });
  }
});
