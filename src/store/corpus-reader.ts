import type { Chunk } from '../chunk/chunk.js';
import type { Article, RefusedDump } from '../dump/article.js';

/** An article's metadata as kept in the store: everything but its body. */
export interface ArticleRecord extends Omit<Article, 'body'> {
  /** Ids of the same report in other places, across dumps. */
  readonly alsoIn: readonly string[];
}

/** A chunk with its row id, which the indexes refer to. Ids are never used again. */
export interface StoredChunk extends Chunk {
  readonly id: number;
  /** Id of its article. */
  readonly article: string;
}

/** The rows of one published generation, read-only. Reads are synchronous and take well under a millisecond each. */
export interface CorpusReader {
  /** In the order of the ids; an id that the generation does not hold is an error of the program. */
  chunks(ids: readonly number[]): readonly StoredChunk[];
  chunksOf(article: string): readonly StoredChunk[];
  article(id: string): ArticleRecord | null;
  /** The translations made of this report. */
  translationsOf(report: string): readonly ArticleRecord[];
  articles(): readonly ArticleRecord[];
  /** By chunk id, the place in `articles()` of the article that holds it; -1 for a chunk that the generation does not hold. */
  articlePlaces(): Int32Array;
  /** The files of the generation that hold no dump, each with why, by path; one that could not even be opened is in none. */
  refused(): readonly RefusedDump[];
}
