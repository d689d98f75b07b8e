import type { CorpusReader } from '../store/corpus-reader.js';

/** Chunks whose article is in both sets (null: in all); undefined where that is every chunk. */
export type ToAccept = (
  one: ReadonlySet<string> | null,
  other: ReadonlySet<string> | null,
) => ((chunk: number) => boolean) | undefined;

/**
 * Turns sets of article ids into filters of chunks: a byte a chunk, since a search asks about nearly every one that it reaches. Made once a
 * set: those of the outlets come back with every question.
 */
export function createArticleFilter(corpus: Pick<CorpusReader, 'articles' | 'articlePlaces'>): ToAccept {
  const placeById = new Map(corpus.articles().map(({ id }, place) => [id, place]));
  const known = new WeakMap<ReadonlySet<string>, Uint8Array>();
  const marksOf = (ids: ReadonlySet<string>): Uint8Array => {
    const marks = known.get(ids) ?? makeMarks(ids);
    known.set(ids, marks);
    return marks;
  };
  const makeMarks = (ids: ReadonlySet<string>): Uint8Array => {
    const articles = new Uint8Array(placeById.size);
    for (const id of ids) {
      const place = placeById.get(id);
      if (place !== undefined) articles[place] = 1;
    }
    const places = corpus.articlePlaces();
    const marks = new Uint8Array(places.length);
    for (let chunk = 0; chunk < places.length; chunk++) marks[chunk] = articles[places[chunk] as number] ?? 0;
    return marks;
  };
  return (one, other) => {
    const [first, second] = [one, other].filter((ids) => ids !== null).map(marksOf);
    if (first === undefined) return undefined;
    return second === undefined ? (chunk) => first[chunk] === 1 : (chunk) => first[chunk] === 1 && second[chunk] === 1;
  };
}
