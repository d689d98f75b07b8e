import { describe, expect, it } from 'vitest';
import { createBrowsing } from '../../src/browse/browsing.js';
import type { CompletionRequest } from '../../src/browse/completion.js';
import { labelWords } from '../../src/browse/label-words.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { inventArticle } from '../support/invented-articles.js';

let count = 0;
const article = (outlet: string, title: string, published: string | null, dump = 'harbour/april.txt') =>
  inventArticle({ id: `a${++count}`, dump, outlet, title, published, language: 'en', body: ['It happened.'] });

const articles = [
  article('South China Morning Post', 'Ferry “Odile” sails again', '2026-04-27'),
  article('South China Morning Post', 'Harbour tunnel floods', '2026-04-02'),
  article('The New York Times', 'A ferry for the harbour', '2026-03-09'),
  article('The New York Times', 'Café owners fear the tunnel', '2025-12-30'),
  article('The New York Times', '渡輪重新啟航', '2025-12-31'),
  article('Tuổi Trẻ', 'Bến phà mở cửa', '2024-11-05', 'ben-pha.txt'),
  article('Morning Star', 'Old ferry burns', null, 'clips/star.txt'),
];
const browsing = createBrowsing({
  corpus: memoryGeneration(articles).corpus,
  outlets: loadOutlets({ files: [] }),
  today: () => '2026-05-14',
});
const complete = (field: CompletionRequest['field'], typed: string, limit = 10) => browsing.complete({ field, typed, limit });
const values = (field: CompletionRequest['field'], typed: string, limit = 10) =>
  complete(field, typed, limit).map(({ value }) => value);
const labels = (field: CompletionRequest['field'], typed: string, limit = 10) =>
  complete(field, typed, limit).map(({ label }) => label);

describe('an outlet', () => {
  it.each(['SCMP', 'scmp', 'ｓｃｍｐ', '南華早報', '南华早报', 'south chi', 'southchina', 'china morn', 'post south'])(
    'is found by “%s”',
    (typed) => {
      expect(values('outlet', typed)).toEqual(['South China Morning Post']);
    },
  );

  it('is found without its article and without its accents', () => {
    expect(values('outlet', 'new york')).toEqual(['The New York Times']);
    expect(values('outlet', 'tuoi tre')).toEqual(['Tuổi Trẻ']);
  });

  it('that begins with what was typed stands before one in which a word does, whatever their counts', () => {
    expect(values('outlet', 'morning')).toEqual(['Morning Star', 'South China Morning Post']);
  });

  it('is offered with its count, most articles first, where nothing is typed', () => {
    expect(labels('outlet', '', 2)).toEqual(['The New York Times · 3 articles', 'South China Morning Post · 2 articles']);
    expect(labels('outlet', 'star')).toEqual(['Morning Star · 1 article']);
  });

  it('that the outlet file knows and the corpus does not hold is not offered', () => {
    expect(complete('outlet', 'Reuters')).toEqual([]);
    expect(complete('outlet', '?!')).toEqual([]);
  });
});

describe('a headline', () => {
  it('holds every word typed, or its outlet does, newest first', () => {
    expect(labels('headline', 'ferry')).toEqual([
      'Ferry “Odile” sails again — South China Morning Post, 2026-04-27',
      'A ferry for the harbour — The New York Times, 2026-03-09',
      'Old ferry burns — Morning Star',
    ]);
    expect(labels('headline', 'tunnel new york')).toEqual(['Café owners fear the tunnel — The New York Times, 2025-12-30']);
    expect(complete('headline', 'ferry volcano')).toEqual([]);
  });

  it('is sent as the id of its article', () => {
    expect(values('headline', 'ferry odile')).toEqual([articles[0]?.id]);
  });

  it.each([
    ['cafe', 'Café owners fear the tunnel'],
    ['ＣＡＦÉ', 'Café owners fear the tunnel'],
    ['渡轮', '渡輪重新啟航'],
    ['ben pha', 'Bến phà mở cửa'],
    ['odile sail', 'Ferry “Odile” sails again'],
    ['loods', 'Harbour tunnel floods'],
  ])('is found by “%s”', (typed, headline) => {
    expect(labels('headline', typed)[0]).toContain(headline);
  });

  it('is one of the newest where nothing is typed, and one where copies read alike', () => {
    const twice = [articles[0], { ...articles[0], id: 'copy', dump: 'copy.txt' }, articles[1]] as typeof articles;
    const { corpus } = memoryGeneration(twice);
    const other = createBrowsing({ corpus, outlets: loadOutlets({ files: [] }) });
    const offered = other.complete({ field: 'headline', typed: '', limit: 5 });
    expect(offered.map(({ value }) => value)).toEqual([articles[0]?.id, articles[1]?.id]);
  });
});

describe('a dump', () => {
  it('is found by its path or its name', () => {
    expect(labels('dump', 'harbour')).toEqual(['harbour/april.txt · 5 articles']);
    expect(values('dump', 'star')).toEqual(['clips/star.txt']);
  });
});

describe('a period', () => {
  it.each([
    ['april 2026', '2026-04', 'April 2026 · 2 articles'],
    ['apr', '2026-04', 'April 2026 · 2 articles'],
    ['2026-04', '2026-04', 'April 2026 · 2 articles'],
    ['2026年4月', '2026-04', 'April 2026 · 2 articles'],
    ['4月', '2026-04', 'April 2026 · 2 articles'],
    ['tháng 4', '2026-04', 'April 2026 · 2 articles'],
    ['thang 4 nam 2026', '2026-04', 'April 2026 · 2 articles'],
    ['last month', '2026-04', 'April 2026 · 2 articles'],
    ['last mon', '2026-04', 'April 2026 · 2 articles'],
    ['上個月', '2026-04', 'April 2026 · 2 articles'],
    ['先月', '2026-04', 'April 2026 · 2 articles'],
    ['tháng trước', '2026-04', 'April 2026 · 2 articles'],
    ['去年12月', '2025-12', 'December 2025 · 2 articles'],
    ['2024', '2024', '2024 · 1 article'],
    ['last year', '2025', '2025 · 2 articles'],
    ['27 april', '2026-04-27', '27 April 2026 · 1 article'],
    ['april 27, 2026', '2026-04-27', '27 April 2026 · 1 article'],
    ['ngày 27 tháng 4', '2026-04-27', '27 April 2026 · 1 article'],
  ])('is read from “%s”', (typed, value, label) => {
    expect(complete('from', typed)[0]).toEqual({ value, label });
    expect(complete('to', typed)[0]).toEqual({ value, label });
  });

  it('that is no calendar month gives its first or its last day', () => {
    expect(complete('from', 'Q1 2026')[0]).toEqual({ value: '2026-01', label: 'January 2026 – March 2026 · 1 article' });
    expect(complete('to', 'Q1 2026')[0]).toMatchObject({ value: '2026-03' });
    expect(complete('from', 'late April 2026')[0]).toMatchObject({ value: '2026-04-21' });
    expect(complete('to', 'late April 2026')[0]).toMatchObject({ value: '2026-04-30' });
  });

  it('typed as a whole ISO date is offered as itself, also where no article has it', () => {
    expect(complete('from', '2019-07-03')[0]).toEqual({ value: '2019-07-03', label: '3 July 2019 · 0 articles' });
    expect(complete('from', '2026-13')).toEqual([]);
  });

  it('that holds nothing is not offered', () => {
    expect(complete('from', 'last week')).toEqual([]);
    expect(complete('from', 'august')).toEqual([]);
  });

  it('half typed is one of those that hold articles, the newest first', () => {
    expect(values('from', '2026-0', 2)).toEqual(['2026-04', '2026-03']);
    expect(values('from', '202', 3)).toEqual(['2026', '2025', '2024']);
    expect(values('from', '2026')).toEqual(['2026', '2026-04', '2026-03', '2026-04-27', '2026-04-02', '2026-03-09']);
  });

  it('is one of the newest months, then a year, where nothing is typed', () => {
    expect(values('from', '', 4)).toEqual(['2026-04', '2026-03', '2025-12', '2026']);
  });
});

it('offers no more than was asked for', () => {
  expect(complete('headline', '', 0)).toEqual([]);
  expect(complete('headline', '', 3)).toHaveLength(3);
});

describe('a label', () => {
  it.each([
    ['zh-Hant', '2026年4月 · 2 篇文章', '2026年1月 – 2026年3月 · 1 篇文章', '2026年4月27日 · 1 篇文章'],
    ['zh-Hans', '2026年4月 · 2 篇文章', '2026年1月 – 2026年3月 · 1 篇文章', '2026年4月27日 · 1 篇文章'],
    ['ja', '2026年4月 · 記事 2 件', '2026年1月 – 2026年3月 · 記事 1 件', '2026年4月27日 · 記事 1 件'],
    ['vi', 'tháng 4 năm 2026 · 2 bài', 'tháng 1 năm 2026 – tháng 3 năm 2026 · 1 bài', 'ngày 27 tháng 4 năm 2026 · 1 bài'],
    ['ko', 'April 2026 · 2 articles', 'January 2026 – March 2026 · 1 article', '27 April 2026 · 1 article'],
  ])('is in %s where that is asked for, and English elsewhere', (language, month, quarter, day) => {
    const first = (typed: string) => browsing.complete({ field: 'from', typed, limit: 10, language })[0]?.label;
    expect([first('2026-04'), first('Q1 2026'), first('2026-04-27')]).toEqual([month, quarter, day]);
    const [outlet] = browsing.complete({ field: 'outlet', typed: 'star', limit: 1, language });
    expect(outlet?.label).toBe(`Morning Star · ${labelWords(language).articles(1)}`);
  });
});
