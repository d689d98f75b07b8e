import { describe, expect, it } from 'vitest';
import { createBrowsing } from '../../src/browse/browsing.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { memoryGeneration } from '../../src/evaluate/memory-generation.js';
import { catalogueArticles } from '../support/catalogue-articles.js';
import { inventArticle } from '../support/invented-articles.js';

const outlets = loadOutlets({ files: [] });
const browsingOf = (articles: Parameters<typeof memoryGeneration>[0]) =>
  createBrowsing({ corpus: memoryGeneration(articles).corpus, outlets });
const catalogue = browsingOf(catalogueArticles);

const paragraph = (name: string, sentences: number) =>
  Array.from({ length: sentences }, (_, at) => `${name} sentence number ${at} tells of the old mill by the river.`).join(' ');
const mill = inventArticle({
  id: 'mill',
  dump: 'mill.txt',
  outlet: 'Northmoor Gazette',
  title: 'The mill by the river',
  language: 'en',
  published: '2031-05-01',
  body: [
    paragraph('First', 40),
    'The wheel\n  turned  again on Monday. Nobody had  seen it\tturn before.',
    paragraph('Second', 40),
    'The wheel turned again on Monday.',
  ],
});
const titled = { ...mill, origins: { ...mill.origins, title: { line: 1, sign: 'listing header' } } };
const browsing = browsingOf([titled]);

describe('an overview', () => {
  it('counts each article once in each list', () => {
    const { articles, ...lists } = catalogue.overview();
    expect(articles).toBe(9);
    for (const list of [lists.outlets, lists.languages, lists.months, lists.dumps])
      expect(list.reduce((sum, one) => sum + one.articles, 0)).toBe(9);
    expect(lists.refused).toEqual([]);
  });

  it('tells of each outlet when it was first and last dated, most articles first', () => {
    const [first] = catalogue.overview().outlets;
    expect(first).toEqual({ outlet: 'Northmoor Gazette', articles: 5, first: '2021-03-02', last: '2021-06-05' });
    expect(catalogue.overview().outlets.at(-1)).toMatchObject({ outlet: null, articles: 1 });
  });

  it('has its months by date, the undated last', () => {
    expect(catalogue.overview().months.map(({ month }) => month)).toEqual(['2021-03', '2021-04', '2021-06', null]);
  });
});

describe('a card', () => {
  it('opens with whole sentences and says that there is more', () => {
    const card = browsing.article('mill');
    expect(card?.opening.text).toMatch(/^First sentence number 0 .*\.$/);
    expect(card?.opening.text.length).toBeLessThanOrEqual(600);
    expect(card?.opening.lines).toEqual([2, 2]);
    expect(card?.more).toBe(true);
    expect(catalogue.article('zh')?.more).toBe(false);
  });

  it('names what belongs to the article', () => {
    const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
    expect(ids(catalogue.article('kiln')?.copies)).toEqual(['kiln-copy']);
    expect(ids(catalogue.article('kiln')?.translations)).toEqual(['zh']);
    expect(catalogue.article('zh')?.original?.id).toBe('kiln');
    expect(ids(catalogue.article('long-2')?.parts)).toEqual(['long-1']);
  });

  it('of the part of a translation names its other parts, though their headlines differ', () => {
    const long = catalogueArticles.filter(({ id }) => id.startsWith('long-'));
    const translated = long.map((one, at) => ({
      ...one,
      id: `zh-${at}`,
      kind: 'translation' as const,
      title: at === 0 ? '陶匠之鎮' : '陶匠的鎮',
      language: 'zh-Hant',
      translationOf: one.id,
    }));
    expect(
      browsingOf([...long, ...translated])
        .article('zh-0')
        ?.parts.map(({ id }) => id),
    ).toEqual(['zh-1']);
  });

  it('of an article that is not there is none', () => {
    expect(catalogue.article('gone')).toBeNull();
  });
});

describe('an opened passage', () => {
  const quote = 'The wheel turned again on Monday.';
  const open = (lines: readonly [number, number], words = quote) => browsing.passage({ article: 'mill', lines, quote: words });

  it('stands among whole sentences, joined as the archive has them', () => {
    const opened = open([3, 3]);
    // A line feed within the paragraph.
    expect(opened?.quoteLines).toEqual([3, 4]);
    expect(opened?.before).toMatch(/^First sentence number \d+ .*river\. $/s);
    expect(opened?.before.length).toBeLessThanOrEqual(501);
    expect(opened?.after).toMatch(/^ Nobody had seen it turn before\. Second .*river\.$/s);
    expect(opened?.lines).toEqual([2, 4]);
  });

  it('is the one on the lines given where the words stand more than once, else the nearest', () => {
    expect(open([5, 5])).toMatchObject({ quoteLines: [5, 5], after: '' });
    expect(open([9, 9])).toMatchObject({ quoteLines: [5, 5] });
    expect(open([1, 2])).toMatchObject({ quoteLines: [3, 4] });
  });

  it('that begins within a sentence has the rest of that sentence around it', () => {
    const opened = open([3, 3], 'turned again');
    expect(opened?.before.endsWith('The wheel ')).toBe(true);
    expect(opened?.after.startsWith(' on Monday.')).toBe(true);
  });

  it('tells which piece of the article it is', () => {
    const first = open([2, 2], 'First sentence number 0 tells of the old mill by the river.');
    expect(first).toMatchObject({ before: '', place: { number: 1 } });
    const last = open([5, 5])?.place;
    expect(last?.number).toBe(last?.of);
    expect(last?.of).toBeGreaterThan(1);
  });

  it('of a headline has the opening behind it', () => {
    const opened = open([1, 1], 'The mill by the river');
    expect(opened).toMatchObject({ before: '', quoteLines: [1, 1], place: { number: 1 } });
    expect(opened?.after).toMatch(/^ First sentence number 0/);
  });

  it('that does not stand there any more is none', () => {
    expect(open([3, 3], 'The wheel stood still.')).toBeNull();
    expect(open([3, 3], ' ')).toBeNull();
    expect(browsing.passage({ article: 'gone', lines: [1, 1], quote })).toBeNull();
  });
});
