import { describe, expect, it } from 'vitest';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { createRewordings } from '../../src/retrieve/rewordings.js';
import { createUnderstanding } from '../../src/retrieve/understand.js';
import { inventedArticles } from '../support/invented-articles.js';

const { corpus, lexical } = memoryGeneration(inventedArticles);
const understand = createUnderstanding({
  articles: corpus.articles(),
  outlets: loadOutlets({ files: [] }),
  statistics: lexical,
  rewordings: createRewordings(),
  today: () => '2031-12-01',
});
const of = (text: string) => understand({ text });

describe('understanding a question', () => {
  it.each([
    ['Who is the harbour director?', 'en'],
    ['誰獲得了文學獎？', 'zh-Hant'],
    ['谁获得了文学奖？', 'zh-Hans'],
    ['文学賞は誰が取りましたか？', 'ja'],
    ['Ai là giám đốc cảng Brackwater?', 'vi'],
  ])('tells the language of “%s”', (text, language) => {
    expect(of(text).understood.language).toBe(language);
  });

  it('leaves out the words of asking and keeps what is asked about', () => {
    const terms = of('What is the name of the harbour director, please?').terms;
    expect(terms.filter(({ importance }) => importance === 1).map(({ term }) => term)).toEqual(['harbour', 'director']);
  });

  it('takes names, numbers and quoted phrases as what the answer must be about', () => {
    const { entities } = of('Did Odile Tamsin say “grain pier” in 2031?');
    expect(entities.map(({ text, kind }) => [text, kind])).toEqual([
      ['grain pier', 'phrase'],
      ['Odile Tamsin', 'name'],
      ['2031', 'number'],
    ]);
  });

  it('ends a name at its possessive: what follows is another, or what is asked of it', () => {
    expect(of('What is Odile Tamsin’s view of Veyra’s Quillon Glass?').entities.map(({ terms }) => terms)).toEqual([
      ['odil', 'tamsin'],
      ['veyra'],
      ['quillon', 'glass'],
    ]);
  });

  it('does not take the first word of a sentence for a name, nor AI for Vietnamese', () => {
    expect(of('Ferries leave from where?').entities).toEqual([]);
    expect(of('Who leads AI research?').entities.map(({ text }) => text)).toEqual(['AI']);
  });

  it('finds the outlets of the corpus that a question names, and takes them out of its terms', () => {
    const query = of('What did the Northmoor Gazette report on Veyra?');
    expect(query.understood.outlets).toEqual(['Northmoor Gazette']);
    expect(query.terms.map(({ term }) => term)).not.toContain('gazette');
  });

  it('does not take a common word for an outlet', () => {
    expect(of('What time does the ferry leave and what is its fortune?').understood.outlets).toEqual([]);
  });

  it('knows an outlet of one word without its capital where it is credited, and only there', () => {
    expect(of('according to reuters, who founded veyra').understood.outlets).toEqual(['Reuters']);
    expect(of('what did bloomberg report about the ferry').understood.outlets).toEqual(['Bloomberg']);
    expect(of('what did time do to the fortune of nature').understood.outlets).toEqual([]);
  });

  it('reads days and months with their year as periods', () => {
    expect(of('What happened in April 2026?').periods).toMatchObject([{ from: '2026-04-01', to: '2026-04-30' }]);
    expect(of('2025年1月有什麼新聞？').periods).toMatchObject([{ from: '2025-01-01', to: '2025-01-31' }]);
    expect(of('2024年2月29日に何が？').periods).toMatchObject([{ from: '2024-02-29', to: '2024-02-29' }]);
    expect(of('What was reported on October 6, 2023?').periods).toMatchObject([{ from: '2023-10-06', to: '2023-10-06' }]);
    expect(of('on 31 February 2023').periods).toMatchObject([]);
  });

  it('keeps to the limits that the asker set and counts what has no date', () => {
    const query = understand({ text: 'ferry', outlets: ['brackwater courier'], from: '2031-01-01', to: '2031-12-31' });
    expect([...(query.allowed ?? [])]).toEqual(['ferry']);
    expect(query.undated).toBe(1);
    expect(understand({ text: 'ferry', outlets: ['Nowhere Times'] }).unknownOutlets).toEqual(['Nowhere Times']);
  });

  it('knows when the carrier’s own remark is asked for', () => {
    expect(of('What does the blogger think of it?').wantsRemarks).toBe(true);
    expect(of('博主有什麼看法？').wantsRemarks).toBe(true);
    expect(of('Who owns Veyra?').wantsRemarks).toBe(false);
  });

  it.each([
    ['How did the director describe the terminal?', 'describ'],
    ['What do the engineers accuse the board of?', 'accus'],
    ['港務局怎樣形容碼頭？', '形容'],
  ])('asks little of the verb of saying in “%s”: the report has another', (text, verb) => {
    expect(of(text).terms.find(({ term }) => term === verb)?.importance).toBe(0.3);
  });

  it('leaves out what stands around the thing asked for', () => {
    expect(of('溫若蘭說了什麼？').terms.map(({ term }) => term)).not.toContain('说');
    expect(of('根據青嶺日報，主席怎麼看？').terms.map(({ term }) => term)).not.toContain('根据');
  });

  it('weakens a pair that only stands between two known words', () => {
    const seam = of('文學獎評審團主席是誰').terms.find(({ term }) => term === '奖评');
    expect(seam?.importance).toBeLessThan(0.5);
  });
});
