import type { CorpusReader } from '../store/corpus-reader.js';

/** Chunks whose article is in both sets (null: in all); undefined where that is every chunk. */
export type ToAccept = (
  one: ReadonlySet<string> | null,
  other: ReadonlySet<string> | null,
) => ((chunk: number) => boolean) | undefined;

/** Turns sets of article ids into filters of chunks, once a set: those of the outlets come back with every question. */
export function createArticleFilter(corpus: Pick<CorpusReader, 'articles' | 'placeOfArticle'>): ToAccept {
  const articles = corpus.articles();
  const known = new WeakMap<ReadonlySet<string>, Uint8Array>();
  const marksOf = (ids: ReadonlySet<string>): Uint8Array => {
    const marks = known.get(ids) ?? Uint8Array.from(articles, ({ id }) => (ids.has(id) ? 1 : 0));
    known.set(ids, marks);
    return marks;
  };
  return (one, other) => {
    const sets = [one, other].filter((ids) => ids !== null).map(marksOf);
    if (sets.length === 0) return undefined;
    return (chunk) => {
      const place = corpus.placeOfArticle(chunk);
      return sets.every((marks) => marks[place] === 1);
    };
  };
}
