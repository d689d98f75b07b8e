import { describe, expect, it } from 'vitest';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import type { Passage } from '../../../src/retrieve/passage.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';
import { verdictOn } from '../../support/verdict-on.js';

const kitchen = 'The harbour kitchen will close in May, said Tess Abermoor, its national officer.';
const stage = '評審團主席、法國演員貝爾納黛特・羅斯蘭在記者會上說，評審投票三次。';
const town = '保健所は12日、滝沢町で新たに9人の感染を確認した。';
const firm = '董事会秘书否认公司为寒露智能代工芯片。';

describe('a foreign name around a dot in a statement in Chinese', () => {
  it.each([
    '全国干事苔丝·阿伯莫尔说，港口厨房将在5月关闭。',
    '全國幹事苔絲．阿伯莫爾說，港口廚房將在5月關閉。',
    '全國幹事苔絲．阿伯莫爾（Tess Abermoor）說，港口廚房將在5月關閉。',
  ])('begins where it sounds like the name of the report: %s', (text) => {
    expect(verdictOn(text, kitchen)).not.toBe('name');
  });

  it.each(['全国干事露丝·彭宁顿说，港口厨房将在5月关闭。', '全國幹事露絲．彭寧頓說，港口廚房將在5月關閉。'])(
    'is no other: %s',
    (text) => {
      expect(verdictOn(text, kitchen)).toBe('name');
    },
  );

  it('has not all the words before it for its own', () => {
    expect(verdictOn('孟曉晴州行政議員苔絲．阿伯莫爾（Tess Abermoor）說，港口廚房將在5月關閉。', kitchen)).toBe('name');
  });

  it('may have two family names with a hyphen', () => {
    const source = 'Senator Alma Torres-Duncan said the harbour kitchen will close in May.';
    expect(verdictOn('参议员阿尔玛·托雷斯-邓肯说，港口厨房将在5月关闭。', source)).not.toBe('name');
    expect(verdictOn('参议员露丝·彭宁顿-霍尔特说，港口厨房将在5月关闭。', source)).toBe('name');
  });
});

describe('a foreign name that Chinese and Japanese both write by its sound', () => {
  it('is one in both', () => {
    expect(
      verdictOn('フランスの俳優ベルナデット・ロスランは、審査員が3回投票したと述べた。', stage, { language: 'zh-Hant' }),
    ).not.toBe('name');
    expect(verdictOn('フランスの俳優カミーユ・デュヴァルは、審査員が3回投票したと述べた。', stage, { language: 'zh-Hant' })).toBe(
      'name',
    );
  });
});

describe('initials of a body', () => {
  const source = "Norway's Fisheries and Ports Authority on Thursday blocked the sale of the ferry.";
  it('may leave out the nation and what joins the words', () => {
    expect(verdictOn('挪威漁業與港口管理局（FPA）週四阻止出售渡輪。', source)).not.toBe('name');
    expect(verdictOn('The FPA blocked the sale of the ferry on Thursday.', source)).not.toBe('name');
  });
  it('are not those of another', () => {
    expect(verdictOn('The FMA blocked the sale of the ferry on Thursday.', source)).toBe('name');
    expect(verdictOn('挪威漁業與港口管理局（FMA）週四阻止出售渡輪。', source)).toBe('name');
  });
});

describe('an original in brackets', () => {
  it('may end with what the place or the firm is', () => {
    expect(verdictOn('Nine more infections were confirmed in Takizawa (滝沢町) on the 12th.', town, { language: 'ja' })).not.toBe(
      'name',
    );
    expect(
      verdictOn('The board secretary denied that the company made chips for Hanlu Intelligence (寒露智能).', firm, {
        language: 'zh-Hans',
      }),
    ).not.toBe('name');
  });
  it('is read as the name before it', () => {
    expect(verdictOn('Nine more infections were confirmed in Morioka (滝沢町) on the 12th.', town, { language: 'ja' })).toBe(
      'name',
    );
    expect(
      verdictOn('The board secretary denied that the company made chips for Qingfeng Intelligence (寒露智能).', firm, {
        language: 'zh-Hans',
      }),
    ).toBe('name');
  });
});

describe('the nation of a report in Japanese', () => {
  const bank = '同時に公表したリポートでは、物価上昇率の見通しを2.3％に引き上げた。';
  it('may stand before its central bank', () => {
    expect(verdictOn('日本央行将物价涨幅预期上调至2.3%。', bank, { language: 'ja' })).not.toBe('name');
    expect(verdictOn('韩国央行将物价涨幅预期上调至2.3%。', bank, { language: 'ja' })).toBe('name');
  });
});

describe('a whole name of which the cited words have the family name', () => {
  const article = inventArticle({
    id: 'class',
    dump: 'class.txt',
    outlet: null,
    title: '教室が減る',
    language: 'ja',
    published: '2031-04-03',
    body: ['市民団体代表の杜野宗一郎が4日、会見した。', '杜野氏は、補助を続けるべきだと述べた。'],
  });
  const [passage] = passagesOf(article);
  const verdict = (text: string) => {
    if (!passage) throw new Error('no passage');
    const cites = [{ key: 'k', quote: '杜野氏は、補助を続けるべきだと述べた' }];
    const found = verifyStatement({ text, cites }, new Map([['k', passage]]), {
      outletNamed: () => null,
      parallelsOf: () => [],
      reportOf: (passage: Passage) => [passage],
    });
    return found.ok ? 'ok' : found.reason;
  };

  it('may be told in another language too', () => {
    expect(verdict('Soichiro Morino (杜野宗一郎) said the subsidy should go on.')).not.toBe('name');
  });
  it('is not that of somebody else', () => {
    expect(verdict('Keiko Sakamaki (酒巻圭子) said the subsidy should go on.')).toBe('name');
    expect(verdict('酒卷圭子表示，补助应当继续。')).toBe('name');
  });
});

describe('a body named in words', () => {
  it('is told by words that mean the same', () => {
    const source = '国家文物局负责人表示，返还历时三年。';
    const told = { language: 'zh-Hans' };
    expect(
      verdictOn('An official of the National Cultural Heritage Administration said the return took three years.', source, told),
    ).not.toBe('name');
    expect(verdictOn('An official of the National Railway Administration said the return took three years.', source, told)).toBe(
      'name',
    );
  });
});
