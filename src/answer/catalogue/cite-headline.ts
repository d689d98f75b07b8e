import { quoteOf } from '../../chunk/quote.js';
import type { ArticleRecord } from '../../retrieve/passage.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Citation } from '../answer.js';
import { toReport } from '../cite.js';

/** An article cited by its headline at the headline's line; one without a headline in the dump by its first sentence. */
export function citeHeadline(
  article: ArticleRecord,
  n: number,
  copies: readonly ArticleRecord[],
  reports: ReadonlyMap<string, ArticleRecord>,
  passagesOf: Retriever['passagesOf'],
): Citation {
  const report = reports.get(article.translationOf ?? '');
  return {
    ...toReport(article),
    n,
    ...wordsOf(article, passagesOf),
    translationOf: report === undefined ? null : toReport(report),
    alsoIn: copies.map(({ dump, lines, outlet }) => ({ dump, lines, outlet })),
  };
}

function wordsOf(article: ArticleRecord, passagesOf: Retriever['passagesOf']): Pick<Citation, 'quote' | 'lines'> {
  const line = article.origins.title?.line ?? null;
  if (article.title !== null && line !== null) return { quote: quoteOf(article.title), lines: [line, line] };
  const chunk = passagesOf(article.id)[0]?.chunk;
  const sentence = chunk?.sentences[0];
  if (chunk === undefined || sentence === undefined) return { quote: quoteOf(article.title ?? ''), lines: article.lines };
  return { quote: quoteOf(chunk.text.slice(sentence.start, sentence.end)), lines: sentence.lines };
}
