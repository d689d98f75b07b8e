import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../../src/answer/verify/claim.js';
import { conflictsAmong } from '../../../src/answer/verify/conflicts.js';
import { passagesOf } from '../../support/cited-passages.js';
import { inventArticle } from '../../support/invented-articles.js';

interface Report {
  readonly text: string;
  readonly id?: string;
  readonly published?: string;
  readonly language?: string;
  readonly translationOf?: string;
}

function quotesOf(...reports: Report[]): FoundQuote[] {
  return reports.map(({ text, id, published = '2031-04-03', language = 'en', translationOf }, at) => {
    const article = inventArticle({
      id: id ?? `report-${at}`,
      dump: 'a.txt',
      outlet: `Outlet ${at}`,
      title: '',
      language,
      published,
      body: [text],
      ...(translationOf === undefined ? {} : { translationOf }),
    });
    const [passage] = passagesOf(article);
    if (!passage) throw new Error('no passage');
    return { passage, start: 0, end: text.length };
  });
}

const among = (...reports: Report[]) => conflictsAmong(quotesOf(...reports));

describe('reports conflict', () => {
  it('on the number of the same thing, named in their own words', () => {
    const [conflict] = among(
      { text: 'The fire at Brackwater harbour destroyed 14 boats and the fish market.' },
      { text: 'A fire destroyed 17 boats at Brackwater harbour, the fish market said.' },
    );
    expect(conflict?.values).toEqual([
      { value: '14 boats', quote: 0 },
      { value: '17 boats', quote: 1 },
    ]);
    expect(conflict?.about).toContain('Brackwater');
  });
  it('on a sum of money, whatever language they are in', () => {
    expect(
      among(
        { text: '白浦市政府表示，新碼頭的工程費為新台幣3億元。', language: 'zh-Hant' },
        { text: '白浦市政府称，新码头的工程费为新台币4亿元。', language: 'zh-Hans' },
      ),
    ).toHaveLength(1);
  });
  it('on the day of the same event', () => {
    const [conflict] = among(
      { text: 'The new Brackwater ferry terminal will open to passengers on 12 May.' },
      { text: 'Brackwater will open its new ferry terminal to passengers on 19 May.' },
    );
    expect(conflict?.values.map(({ value }) => value)).toEqual(['12 May', '19 May']);
  });
  it('once, when three differ', () => {
    const conflicts = among(
      { text: 'The fire at Brackwater harbour destroyed 14 boats.' },
      { text: 'The fire at Brackwater harbour destroyed 17 boats.' },
      { text: 'The fire at Brackwater harbour destroyed 19 boats.' },
    );
    expect(conflicts.map(({ values }) => values.length)).toEqual([3]);
  });
});

describe('reports do not conflict', () => {
  it.each<[string, Report, Report]>([
    [
      'over one value in two forms',
      { text: 'The Brackwater harbour works cost $1 billion.' },
      { text: 'The Brackwater harbour works cost 1,000 million dollars.' },
    ],
    [
      'over a rounded value',
      { text: 'The Brackwater terminal serves 21,000 passengers daily.' },
      { text: 'The Brackwater terminal serves 21,340 passengers daily.' },
    ],
    [
      'over a value within a bound',
      { text: 'The Brackwater fire destroyed more than 10 boats.' },
      { text: 'The Brackwater fire destroyed 14 boats.' },
    ],
    [
      'over different things',
      { text: 'Brackwater harbour has 14 boats for rescue.' },
      { text: 'The Brackwater harbour director earns 17 boats of praise for a new school.' },
    ],
    [
      'over different units',
      { text: 'The Brackwater terminal covers 5,300 square metres.' },
      { text: 'The Brackwater terminal covers a walk of 900 metres.' },
    ],
    [
      'over different years',
      { text: 'Brackwater harbour revenue was $5 million in 2029.' },
      { text: 'Brackwater harbour revenue was $7 million in 2030.' },
    ],
    [
      'over different firms',
      { text: 'Quillon Glass revenue rose 5 percent on strong demand.' },
      { text: 'Veyra Works revenue rose 7 percent on strong demand.' },
    ],
    [
      'weeks apart',
      { text: 'The flood in Brackwater killed 14 people.' },
      { text: 'The flood in Brackwater killed 17 people.', published: '2031-06-01' },
    ],
    [
      'within one report',
      { text: 'The Brackwater fire destroyed 14 boats.', id: 'same' },
      { text: 'The Brackwater fire destroyed 17 boats.', id: 'same' },
    ],
    [
      'with their own translation, where the original counts',
      { text: 'The Brackwater fire destroyed 14 boats.', id: 'original' },
      { text: 'The Brackwater fire destroyed 17 boats.', translationOf: 'original' },
    ],
  ])('%s', (_, one, other) => {
    expect(among(one, other)).toEqual([]);
  });
});
