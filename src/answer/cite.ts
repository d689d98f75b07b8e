import { quoteOf } from '../chunk/quote.js';
import type { ArticleRecord } from '../retrieve/passage.js';
import type { Retriever } from '../retrieve/retrieve.js';
import type { Citation, CitedReport, Statement } from './answer.js';
import type { Candidate, Cited } from './candidate.js';
import { copiesOfQuote } from './copies-of-quote.js';

/** One statement a sentence, each with its own citation, numbered in order. */
export function cite(
  sentences: readonly Candidate[],
  passagesOf: Retriever['passagesOf'],
): { statements: Statement[]; citations: Citation[] } {
  const citations = sentences.map((candidate, at) => toCitation(candidate, at + 1, passagesOf));
  return { citations, statements: citations.map(({ quote, n }) => ({ text: quote, citations: [n] })) };
}

export function toCitation(cited: Cited, n: number, passagesOf: Retriever['passagesOf']): Citation {
  const { passage, sentence, text } = cited;
  return {
    ...toReport(passage.article),
    n,
    lines: sentence.lines,
    quote: quoteOf(text),
    translationOf: passage.original === null ? null : toReport(passage.original),
    alsoIn: copiesOfQuote(cited, passagesOf),
  };
}

/** An article as it is cited, whatever is quoted of it. */
export function toReport({ dump, lines, outlet, host, title, published, kind, url, id }: ArticleRecord): CitedReport {
  return { dump, lines, outlet, host, title, published, kind, url, article: id };
}
