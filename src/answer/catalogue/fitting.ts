import type { ArticleRecord } from '../../retrieve/passage.js';
import type { Query } from '../../retrieve/query.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Recognised } from './recognise.js';
import type { Counted } from './wanted.js';

export interface Fitting {
  readonly articles: readonly ArticleRecord[];
  /** Left out of a period because they carry no date. */
  readonly undated: number;
  /** Those about the topic, or of the kind, and by the authors, whatever their outlet and date: what a refusal names. */
  readonly elsewhere: readonly ArticleRecord[];
  /** False where there may be more (see articlesAbout). */
  readonly complete: boolean;
}

/** The articles that fit what was asked for; null where the topic's words say nothing. */
export function fittingArticles(
  query: Query,
  { counted, topic, outlets, authors, periods }: Recognised,
  { articles, articlesAbout }: Pick<Retriever, 'articles' | 'articlesAbout'>,
): Fitting | null {
  const about = topic === null ? { articles, complete: true } : articlesAbout(topic);
  if (about === null) return null;
  const { complete } = about;
  const ofKind = about.articles.filter(
    ({ id, kind }) =>
      kinds[counted].includes(kind) && (authors.length === 0 || authors.some((author) => author.articles.has(id))),
  );
  const ofOutlets = ofKind.filter(
    ({ id }) =>
      (query.allowed === null || query.allowed.has(id)) &&
      (outlets.length === 0 || outlets.some((outlet) => outlet.articles.has(id))),
  );
  if (periods.length === 0) return { articles: ofOutlets, undated: query.undated, elsewhere: ofKind, complete };
  const within = ofOutlets.filter(
    ({ published }) => published !== null && periods.some(({ from, to }) => from <= published && published <= to),
  );
  const dated = new Set(within.map(({ id }) => id));
  // A copy without a date of a report that was counted is not left out.
  const undated = ofOutlets.filter(({ published, alsoIn }) => published === null && !alsoIn.some((id) => dated.has(id))).length;
  return { articles: within, undated: query.undated + undated, elsewhere: ofKind, complete };
}

/** A translation counts through its report; commentary and notes only where the asker's word takes them in. */
const kinds: Readonly<Record<Counted, readonly ArticleRecord['kind'][]>> = {
  reports: ['report', 'translation'],
  articles: ['report', 'translation', 'commentary', 'note'],
  remarks: ['commentary', 'note'],
  translations: ['translation'],
};
