import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/dump/article.js';
import { linkCopies, withTheirTexts } from '../../../src/dump/copies/link-copies.js';
import { shared, shinglesOf } from '../../../src/dump/copies/shingles.js';

type Given = Partial<Article> & { id: string; text: string };

function article({ text, ...fields }: Given): Article {
  return {
    dump: 'a.txt',
    lines: [1, 2],
    kind: 'report',
    outlet: 'Quayside Courier',
    host: null,
    title: 'Harbour opens',
    authors: [],
    published: '2025-03-01',
    posted: null,
    language: 'en',
    url: null,
    part: null,
    translationOf: null,
    origins: { outlet: null, host: null, title: null, published: null, posted: null },
    otherDates: [],
    body: text.split('\n\n').map((paragraph) => ({ start: 0, end: paragraph.length, text: paragraph, lines: [1, 1] as const })),
    ...fields,
  };
}

const linked = (...given: Given[]) =>
  linkCopies(withTheirTexts(given.map(article)))
    .map(({ article: from, copy }) => `${from}>${copy}`)
    .sort();

/** Text of its own for each seed, so that no two are alike by chance. */
function prose(seed: number, sentences = 12): string {
  const words =
    'harbour ship crane dock tide cargo union wage mayor port canal storm signal engine cable market vote budget bridge tunnel'.split(
      ' ',
    );
  let state = seed * 2654435761;
  const next = () => {
    state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 12345;
    return words[(state >>> 8) % words.length];
  };
  return Array.from({ length: sentences }, () => `The ${Array.from({ length: 12 }, next).join(' ')}.`).join('\n\n');
}

const report = prose(1);

describe('linking copies', () => {
  it('links the same report in two dumps, in both directions', () => {
    expect(linked({ id: 'a', text: report }, { id: 'b', text: report }, { id: 'c', text: prose(2) })).toEqual(['a>b', 'b>a']);
  });

  it('does not link a report with its correction, nor with one that tells of later figures', () => {
    const early = `At least 12 sailors were rescued off Tavel.\n\n${report}`;
    const late = `At least 19 sailors were rescued off Tavel.\n\n${report}`;
    expect(linked({ id: 'a', text: early }, { id: 'b', text: late })).toEqual([]);
    expect(linked({ id: 'a', text: early }, { id: 'b', text: late, published: '2025-03-02' })).toEqual([]);
    expect(linked({ id: 'a', text: early }, { id: 'b', text: late, outlet: 'Tavel Post' })).toHaveLength(2);
    expect(linked({ id: 'a', text: early }, { id: 'b', text: `Photo 3 of 7\n\n${early}` })).toHaveLength(2);
  });

  it('links one that was cut to its opening, in the middle of a word', () => {
    expect(linked({ id: 'a', text: report }, { id: 'b', text: report.slice(0, 300) })).toHaveLength(2);
  });

  it('sees through captions, advertisements, quotation marks, case, accents and line ends', () => {
    const other = report
      .replace(/harbour/g, '‘Hárbour’')
      .replace(/\.\n\n/g, '.\r\n')
      .replace(/(.{400})\s/, '$1 Advertisement Photo of the port at night: A. Moor ');
    expect(
      linked({ id: 'a', text: report.replace(/harbour/g, '“harbour”') }, { id: 'b', text: other.normalize('NFD') }),
    ).toHaveLength(2);
  });

  it('links Chinese reports', () => {
    const text =
      '港口今天開放，市長表示這是十年來最大的工程，預計每年可以處理三百萬個貨櫃，並且為當地居民帶來兩千個就業機會。碼頭工會則要求提高工資，雙方將在下週繼續談判。';
    expect(
      linked(
        { id: 'a', text },
        { id: 'b', text: text.replace(/，/g, ',').slice(0, 60) },
        { id: 'c', text: '股市今天下跌，分析師表示投資人擔心利率上升，多數類股收黑，只有航運股小幅上漲，成交量則創下今年新低。' },
      ),
    ).toEqual(['a>b', 'b>a']);
  });

  it('links an agency report that another site carries, and one whose outlet is unknown', () => {
    expect(
      linked(
        { id: 'a', text: report, outlet: 'Reuters' },
        { id: 'b', text: report, outlet: 'Yahoo News' },
        { id: 'c', text: report, outlet: null, title: null },
      ),
    ).toHaveLength(6);
  });

  it('does not link the parts of one report, even where they overlap', () => {
    expect(
      linked(
        { id: 'a', text: report, part: { number: 1, of: 2 } },
        { id: 'b', text: `${report.slice(0, 400)}\n\n${prose(3)}`, part: { number: 2, of: 2 } },
      ),
    ).toEqual([]);
  });

  it('does not link a report with its translation or a remark that repeats it', () => {
    expect(
      linked(
        { id: 'a', text: report },
        { id: 'b', text: report, kind: 'translation', translationOf: 'a' },
        { id: 'c', text: report, kind: 'commentary' },
      ),
    ).toEqual([]);
  });

  it('does not link two articles of one day that share a paragraph of background', () => {
    const background = prose(9, 3);
    expect(
      linked(
        { id: 'a', text: `${prose(4)}\n\n${background}`, title: 'A' },
        { id: 'b', text: `${prose(5)}\n\n${background}`, title: 'B' },
      ),
    ).toEqual([]);
  });

  it('does not link a column that bears the same headline every week', () => {
    const opening = prose(9, 7);
    expect(
      linked(
        { id: 'a', text: `${opening}\n\n${prose(4, 5)}` },
        { id: 'b', text: `${opening}\n\n${prose(5, 5)}`, published: '2025-03-08' },
      ),
    ).toEqual([]);
  });

  it('links every one of a thousand copies with some, without comparing all pairs', () => {
    const copies = Array.from({ length: 1000 }, (_, place) => ({ id: `copy${place}`, text: report }));
    const links = linkCopies(withTheirTexts(copies.map(article)));
    expect(new Set(links.map((link) => link.article)).size).toBe(1000);
    expect(links.length).toBeLessThan(50_000);
  });

  it('asks for the text of one article after the other, and again only for those that may be copies', () => {
    const articles = [1, 2, 3, 2].map((seed, place) => article({ id: `a${place}`, text: prose(seed) }));
    const asked: number[] = [];
    const { textsOf } = withTheirTexts(articles);
    linkCopies({
      articles,
      textsOf: (place) => {
        asked.push(place);
        return textsOf(place);
      },
    });
    expect(asked).toEqual([0, 1, 2, 3, 1, 3]);
  });

  it('takes time in proportion to the articles', () => {
    const articles = Array.from({ length: 3000 }, (_, place) => article({ id: `a${place}`, text: prose(place + 10, 40) }));
    const started = performance.now();
    linkCopies(withTheirTexts(articles));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('never links an article with itself, and always in both directions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }), (seeds) => {
        const links = linked(...seeds.map((seed, place) => ({ id: `a${place}`, text: prose(seed, 6) })));
        for (const link of links) {
          const [from = '', to = ''] = link.split('>');
          expect(from).not.toBe(to);
          expect(links).toContain(`${to}>${from}`);
          expect(seeds[Number(from.slice(1))]).toBe(seeds[Number(to.slice(1))]);
        }
      }),
    );
  });
});

describe('shingles', () => {
  it('count what two texts share', () => {
    const one = shinglesOf(['a b c d e f g h']);
    expect(one).toHaveLength(3);
    expect(shared(one, shinglesOf(['A “b” c d', 'e f g']))).toBe(2);
    expect(shinglesOf(['two words'])).toHaveLength(1);
    expect(shinglesOf(['…'])).toHaveLength(0);
  });
});
