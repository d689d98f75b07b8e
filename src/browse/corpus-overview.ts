import type { RefusedDump } from '../dump/article.js';
import type { CorpusReader } from '../store/corpus-reader.js';

/** What is in the archive. Every list is ordered by its count, most first, months by their date; each article counts once in each list. */
export interface CorpusOverview {
  readonly articles: number;
  readonly outlets: readonly OutletCount[];
  readonly languages: readonly { readonly language: string | null; readonly articles: number }[];
  /** `YYYY-MM` of publication, oldest first; the undated last. */
  readonly months: readonly { readonly month: string | null; readonly articles: number }[];
  readonly dumps: readonly { readonly dump: string; readonly articles: number }[];
  /** Files that were not read, each with why and what to do. */
  readonly refused: readonly RefusedDump[];
}

export interface OutletCount {
  /** Canonical name; null: the dumps do not tell. */
  readonly outlet: string | null;
  readonly articles: number;
  /** ISO dates of the oldest and newest dated article; null when none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

export function overviewOf(corpus: Pick<CorpusReader, 'articles' | 'refused'>): CorpusOverview {
  const articles = corpus.articles();
  const counted = <K>(keyOf: (article: (typeof articles)[number]) => K): [K, number][] => {
    const counts = new Map<K, number>();
    for (const article of articles) counts.set(keyOf(article), (counts.get(keyOf(article)) ?? 0) + 1);
    return [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || compare(one, other));
  };
  const months = counted(({ published }) => published?.slice(0, 7) ?? null).sort(([one], [other]) => compare(one, other));
  const spans = daysByOutlet(articles);
  return {
    articles: articles.length,
    outlets: counted(({ outlet }) => outlet).map(([outlet, count]) => ({
      outlet,
      articles: count,
      ...(spans.get(outlet) ?? { first: null, last: null }),
    })),
    languages: counted(({ language }) => language).map(([language, count]) => ({ language, articles: count })),
    months: months.map(([month, count]) => ({ month, articles: count })),
    dumps: counted(({ dump }) => dump).map(([dump, count]) => ({ dump, articles: count })),
    refused: corpus.refused(),
  };
}

function daysByOutlet(articles: ReturnType<CorpusReader['articles']>): Map<string | null, { first: string; last: string }> {
  const spans = new Map<string | null, { first: string; last: string }>();
  for (const { outlet, published } of articles) {
    if (published === null) continue;
    const known = spans.get(outlet);
    if (known === undefined) spans.set(outlet, { first: published, last: published });
    else if (published < known.first) known.first = published;
    else if (published > known.last) known.last = published;
  }
  return spans;
}

/** In the order of the alphabet, null last. */
function compare(one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return String(one) < String(other) ? -1 : Number(one !== other);
}
