import type { Chunk } from '../../src/chunk/chunk.js';
import type { Article, ReadDump, Span } from '../../src/dump/article.js';

/** A dump of plain articles, one a title, each with a body of two spans; for tests that store or index rows. */
export function readDumpOf(dump: string, titles: readonly string[]): ReadDump {
  return {
    dump,
    encoding: 'utf-8',
    layout: 'listing',
    articles: titles.map((title, n) => articleOf(dump, title, n)),
    undecided: [],
  };
}

export function articleOf(dump: string, title: string, place: number): Article {
  const first = place * 10 + 1;
  return {
    id: Buffer.from(`${dump}/${title}`).toString('hex').padEnd(16, '0').slice(-16),
    dump,
    lines: [first, first + 4],
    kind: 'report',
    outlet: 'The Harbour Post',
    host: null,
    title,
    authors: ['A. Writer'],
    published: '2026-04-01',
    posted: null,
    language: 'en',
    url: null,
    part: null,
    translationOf: null,
    body: [span(first + 1, `${title} was opened on Monday.`), span(first + 3, 'It cost nine million.')],
    origins: { outlet: { line: first, sign: 'listing header' }, host: null, title: null, published: null, posted: null },
    otherDates: [],
  };
}

/** One chunk an article, a sentence a span. */
export function chunksOf(article: Pick<Article, 'body'>): Chunk[] {
  const text = article.body.map((part) => part.text).join('\n');
  let at = 0;
  const sentences = article.body.map((part) => {
    const sentence = { start: at, end: at + part.text.length, lines: part.lines };
    at = sentence.end + 1;
    return sentence;
  });
  const [first, last] = [article.body[0], article.body.at(-1)];
  return [{ ordinal: 0, text, spans: article.body, sentences, lines: [first?.lines[0] ?? 1, last?.lines[1] ?? 1] }];
}

function span(line: number, text: string): Span {
  return { start: line * 100, end: line * 100 + text.length, text, lines: [line, line] };
}
